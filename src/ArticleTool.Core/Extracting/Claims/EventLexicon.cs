using ArticleTool.Knowledge;

namespace ArticleTool.Extracting.Claims;

/// <summary>The event words of <c>Knowledge/claims</c>, searchable by lemma.</summary>
internal sealed class EventLexicon
{
    private readonly Dictionary<(string Key, EventWordClass Class), EventSense[]> senses;
    private readonly Dictionary<string, LightVerb[]> lights;
    private readonly ILookup<string, string> counted;
    private readonly VerbForms forms;

    private EventLexicon()
    {
        var frames = KnowledgeFile.Read("claims/frames.txt").ToDictionary(r => r[0], r => new Frame(r[0], Pairs(r.List(1))));
        // More words before fewer: "air strike" before "strike". Of equals the file's order decides: conditions first.
        senses = KnowledgeFile.Read("claims/events.txt")
            .Select(r => Sense(r, frames))
            .GroupBy(s => (s.Key, s.Class))
            .ToDictionary(g => g.Key, g => g.OrderByDescending(s => s.Words.Count).ThenBy(s => s.Line).ToArray());
        counted = senses.Values
            .SelectMany(s => s)
            .Where(s => s.Counts.ContainsKey("patient"))
            .Select(s => (s.Lemma, Slot: s.Counts["patient"]))
            .Distinct()
            .ToLookup(s => s.Lemma, s => s.Slot);
        lights = KnowledgeFile.Read("claims/lights.txt")
            .Select(r => new LightVerb(r[0].Split(' '), r[1], r[2]))
            .GroupBy(l => l.Words[0])
            .ToDictionary(g => g.Key, g => g.OrderByDescending(l => l.Words.Length).ToArray());
        forms = new VerbForms(senses.Keys.Where(k => k.Class == EventWordClass.Verb).Select(k => k.Key).Union(lights.Keys));
    }

    /// <summary>The lemma of an event verb or light verb by its form, or null.</summary>
    public string? VerbOf(string word) => forms.Lemma(word);

    public static EventLexicon Instance { get; } = new();

    /// <summary>The senses of a lemma, those of more words and with conditions first.</summary>
    public ReadOnlySpan<EventSense> Senses(string lemma, EventWordClass wordClass) =>
        senses.TryGetValue((lemma, wordClass), out var found) || senses.TryGetValue((British(lemma), wordClass), out found)
        || (wordClass == EventWordClass.Noun && senses.TryGetValue((Singular(lemma), wordClass), out found)) ? found : [];

    public ReadOnlySpan<LightVerb> Lights(string lemma) => lights.TryGetValue(lemma, out var found) || lights.TryGetValue(British(lemma), out found) ? found : [];

    /// <summary>What a number in the place of the sufferer would be of this word, in any of its senses: of "kill" how many were killed.</summary>
    public IEnumerable<string> Counted(string lemma) => counted[lemma];

    public bool IsEventNoun(string lemma) => Senses(lemma, EventWordClass.Noun).Length > 0;

    /// <summary>For plurals that a lemmatiser left as they were.</summary>
    private static string Singular(string lemma) => lemma.Length > 3 && lemma.EndsWith('s') ? lemma[..^1] : lemma;

    /// <summary>The lexicon spells criticise, organise; the article may spell either way.</summary>
    private static string British(string lemma) =>
        lemma.Length > 5 && lemma.EndsWith("ize", StringComparison.Ordinal) ? string.Concat(lemma.AsSpan(0, lemma.Length - 3), "ise") : lemma;

    private static EventSense Sense(KnowledgeRow row, Dictionary<string, Frame> frames) => new(
        row.Line,
        row[0].Split(' '),
        row[1] switch { "v" => EventWordClass.Verb, "n" => EventWordClass.Noun, "a" => EventWordClass.Adjective, _ => throw new FormatException($"events.txt line {row.Line}: no part of speech '{row[1]}'") },
        row[2].TrimStart('-'),
        frames.TryGetValue(row[3], out var frame) ? frame : throw new FormatException($"events.txt line {row.Line}: no frame '{row[3]}'"),
        Pairs(row.List(4)),
        [.. row[5].Split('&', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(Condition)],
        row[2].StartsWith('-'));

    private static SenseCondition Condition(string text)
    {
        var sign = text.IndexOf('=', StringComparison.Ordinal);
        return new SenseCondition(text[..sign], text[(sign + 1)..].Split(','));
    }

    private static Dictionary<string, string> Pairs(IEnumerable<string> items) =>
        items.Select(i => i.Split(':', StringSplitOptions.TrimEntries)).ToDictionary(i => i[0], i => i[1]);
}

/// <summary>A verb that leans on an event noun; see <c>lights.txt</c>.</summary>
/// <param name="Where"><c>obj</c>, <c>subj</c> or a preposition: where the noun stands.</param>
/// <param name="Other">The role of the verb's other end: <c>agent</c>, <c>undergoer</c>, <c>cause</c> or <c>-</c>.</param>
internal sealed record LightVerb(string[] Words, string Where, string Other);
