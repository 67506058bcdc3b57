using ArticleTool.Annotating;
using ArticleTool.Knowledge;

namespace ArticleTool.Extracting.Numbers;

/// <summary>Canonical units of counted nouns: <c>numbers/nouns.txt</c>, and the singular for the rest.</summary>
internal sealed class Nouns
{
    private readonly Dictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> units;
    private readonly HashSet<string> persons;

    public Nouns(IReadOnlyList<KnowledgeRow> rows)
    {
        var forms = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var row in rows)
        {
            foreach (var form in row.List(1).Concat(Plural.Both(row[0])))
                forms.TryAdd(form, row[0]);
        }

        units = forms.GetAlternateLookup<ReadOnlySpan<char>>();
        persons = rows.Where(r => r[2] == "person").Select(r => r[0]).ToHashSet();
    }

    public static Nouns BuiltIn { get; } = new(KnowledgeFile.Read("numbers/nouns.txt"));

    public string Unit(ReadOnlySpan<char> noun) =>
        units.TryGetValue(noun, out var unit) ? unit : Plural.Singular(noun.ToString().ToLowerInvariant());

    /// <summary>The unit of a head noun: by the file, by the part behind its hyphen, by the engine's lemma, by rule.</summary>
    public string Unit(Token noun, string text)
    {
        var word = noun.Span.In(text);
        if (units.TryGetValue(word, out var unit))
            return unit;
        var hyphen = word.LastIndexOf('-');
        if (word.ContainsAnyInRange('0', '9'))
            return word[^1] == 's' ? word[..^1].ToString() : word.ToString();
        if (hyphen > 0 && hyphen < word.Length - 2)
            return Unit(word[(hyphen + 1)..]);
        var isTrusted = noun.Upos == UniversalTag.Noun && noun.Lemma.Length > 1 && !noun.Lemma.AsSpan().Equals(word, StringComparison.OrdinalIgnoreCase) && !noun.Lemma.EndsWith("ss", StringComparison.Ordinal) == !word.EndsWith("ss");
        return isTrusted && noun.Lemma.AsSpan()[..2].Equals(word[..2], StringComparison.OrdinalIgnoreCase) ? noun.Lemma.ToLowerInvariant() : Unit(word);
    }

    /// <summary>True for a form that the file knows: "dead" counts people, whatever part of speech it was taken for.</summary>
    public bool Knows(ReadOnlySpan<char> noun) => units.ContainsKey(noun);

    public bool IsPerson(string? unit) => unit is not null && persons.Contains(unit);
}
