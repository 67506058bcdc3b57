using ArticleTool.Annotating;
using ArticleTool.Knowledge;
using ArticleTool.Records;

namespace ArticleTool.Extracting.Speech;

/// <summary>What stands for the content of a cue; <c>Knowledge/speech/cues.txt</c> explains each.</summary>
internal enum FrameKind { Quote, That, Question, Infinitive, Gerund, Object, Words, Figure, Prepositional, Clause, Rest }

/// <param name="Preposition">Of a prepositional frame.</param>
/// <param name="NeedsSpeaker">Counts only where the source is somebody who can speak.</param>
/// <param name="NeedsSurvey">Counts only where the source is a poll or a study.</param>
internal sealed record Frame(FrameKind Kind, string? Preposition, bool NeedsSpeaker, bool NeedsSurvey = false);

/// <param name="Words">One, or several that follow one another: "point out".</param>
/// <param name="Negated">The stance of the negated cue, where it is not the usual one.</param>
internal sealed record CueEntry(string[] Words, string PartOfSpeech, IReadOnlyList<Frame> Frames, SpeechAct Act, Stance Stance, Stance? Negated = null)
{
    public string Lemma => string.Join(' ', Words);

    /// <summary>Without the frames that only a poll or a study fills.</summary>
    public CueEntry WithoutSurvey() => HasSurvey() ? this with { Frames = [.. Frames.Where(f => !f.NeedsSurvey)] } : this;

    private bool HasSurvey()
    {
        foreach (var frame in Frames)
        {
            if (frame.NeedsSurvey)
                return true;
        }

        return false;
    }

    public Frame? Of(FrameKind kind) => Frames.FirstOrDefault(f => f.Kind == kind);

    public Frame? Of(string preposition) => Frames.FirstOrDefault(f => f.Preposition == preposition);
}

/// <summary>The words that attribute, by first word.</summary>
internal sealed class CueLexicon
{
    private readonly Dictionary<string, List<CueEntry>> verbs = [];
    private readonly Dictionary<string, List<CueEntry>> nouns = [];
    private readonly Dictionary<string, List<CueEntry>> adjectives = [];
    private readonly Dictionary<string, List<CueEntry>> others = [];
    private readonly VerbForms forms;

    public CueLexicon()
    {
        foreach (var row in KnowledgeFile.Read("speech/cues.txt"))
        {
            var entry = Entry(row);
            var table = entry.PartOfSpeech switch { "verb" => verbs, "noun" => nouns, "adjective" => adjectives, _ => others };
            if (!table.TryGetValue(entry.Words[0], out var entries))
                table[entry.Words[0]] = entries = [];
            entries.Add(entry);
        }

        forms = new VerbForms(verbs.Keys.Order(StringComparer.Ordinal));
        foreach (var entries in verbs.Values.Concat(nouns.Values).Concat(adjectives.Values).Concat(others.Values))
            entries.Sort((a, b) => b.Words.Length - a.Words.Length);
    }

    /// <summary>Entries whose first word this is, the longest first; empty where there are none.</summary>
    public IReadOnlyList<CueEntry> Starting(string lemma, UniversalTag tag)
    {
        var table = tag switch
        {
            UniversalTag.Verb or UniversalTag.Aux => verbs,
            UniversalTag.Noun => nouns,
            UniversalTag.Adj => adjectives,
            _ => null,
        };
        return table is not null && table.TryGetValue(lemma, out var entries) ? entries : [];
    }

    /// <summary>Verbs of which this is a regular form.</summary>
    public IReadOnlyList<CueEntry> OfForm(string form) => forms.LemmaOf(form) is { } lemma ? verbs[lemma] : [];

    /// <summary>The verb of one word that takes a quotation, whatever the word was tagged as: "…," she notes.</summary>
    public CueEntry? QuotingVerb(string lemma) =>
        verbs.TryGetValue(lemma, out var entries) ? entries.Find(e => e.Words.Length == 1 && e.Of(FrameKind.Quote) is not null) : null;

    /// <summary>Prepositions and adverbs; a tagger may call "according" a verb.</summary>
    public IReadOnlyList<CueEntry> Other(string word) => others.TryGetValue(word, out var entries) ? entries : [];

    private static CueEntry Entry(KnowledgeRow row) => new(
        row[0].Split(' '), row[1], [.. row.List(2).Select(Frame)], row.Named<SpeechAct>(3),
        KnowledgeRow.Named<Stance>(row.List(4)[0]), row.List(4).Count > 1 ? KnowledgeRow.Named<Stance>(row.List(4)[1]) : null);

    private static Frame Frame(string cell)
    {
        var name = cell.TrimEnd('?', '~');
        var kind = name switch
        {
            "quote" => FrameKind.Quote,
            "that" => FrameKind.That,
            "wh" => FrameKind.Question,
            "to" => FrameKind.Infinitive,
            "ing" => FrameKind.Gerund,
            "obj" => FrameKind.Object,
            "words" => FrameKind.Words,
            "figure" => FrameKind.Figure,
            "clause" => FrameKind.Clause,
            "rest" => FrameKind.Rest,
            _ when name.StartsWith('+') => FrameKind.Prepositional,
            _ => throw new InvalidDataException($"speech/cues.txt: no frame '{cell}'"),
        };
        return new Frame(kind, kind == FrameKind.Prepositional ? name[1..] : null, cell.EndsWith('?'), cell.EndsWith('~'));
    }
}
