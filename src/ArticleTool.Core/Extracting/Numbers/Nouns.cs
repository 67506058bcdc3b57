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

    /// <summary>True for a form that the file knows: "dead" counts people, whatever part of speech it was taken for.</summary>
    public bool Knows(ReadOnlySpan<char> noun) => units.ContainsKey(noun);

    public bool IsPerson(string? unit) => unit is not null && persons.Contains(unit);
}
