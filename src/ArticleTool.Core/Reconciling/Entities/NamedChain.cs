using ArticleTool.Records;
using ArticleTool.Text;

namespace ArticleTool.Reconciling.Entities;

/// <summary>A document's chain of mentions that has a name among them.</summary>
/// <param name="Document">Index of the document.</param>
/// <param name="Name">The fullest form.</param>
/// <param name="Forms">All forms of the name, sorted.</param>
/// <param name="Start">Where it is first mentioned.</param>
internal sealed record NamedChain(
    int Document, string Id, MentionType Type, string? Known, ParsedName Name, IReadOnlyList<string> Forms, int Mentions, int Start)
{
    public static IEnumerable<NamedChain> In(LocalRecords records, int document) =>
        records.Mentions
            .GroupBy(m => m.Chain, StringComparer.Ordinal)
            .Select(mentions => Of(document, mentions.Key, [.. mentions]))
            .OfType<NamedChain>();

    private static NamedChain? Of(int document, string id, List<MentionRecord> mentions)
    {
        var names = mentions.FindAll(m => m.Kind == MentionKind.Name);
        if (names.Count == 0)
            return null;
        var type = names.CountBy(m => m.Type).OrderByDescending(t => t.Value).ThenBy(t => t.Key).First().Key;
        var forms = names.CountBy(m => m.Text).ToList();
        var name = forms
            .Select(form => (Parsed: ParsedName.Of(form.Key, type), Count: form.Value))
            .Where(form => form.Parsed is not null)
            .OrderByDescending(form => Fullness(form.Parsed!)).ThenByDescending(form => form.Count).ThenBy(form => form.Parsed!.Text, Utf8Order.Comparer)
            .FirstOrDefault().Parsed;
        return name is null ? null : new NamedChain(
            document, id, type, Listed(names, name), name, [.. forms.Select(f => f.Key).Order(Utf8Order.Comparer)], mentions.Count, mentions.Min(m => m.Start));
    }

    /// <summary>
    /// The entry of the lists that most of the names carry. What the document itself spells out is no other body that shares
    /// the letters: "the Coastal Harbour Police (CHP)" is no party.
    /// </summary>
    private static string? Listed(List<MentionRecord> names, ParsedName fullest) => names
        .Where(m => m.Known is not null && !IsSpelledOut(m, fullest))
        .CountBy(m => m.Known!)
        .OrderByDescending(k => k.Value).ThenBy(k => k.Key, Utf8Order.Comparer)
        .FirstOrDefault().Key;

    private static bool IsSpelledOut(MentionRecord acronym, ParsedName fullest) =>
        !fullest.Acronym && fullest.Text != acronym.Text && fullest.Initials.Contains(NameFolding.Fold(acronym.Text).Replace(" ", "", StringComparison.Ordinal));

    /// <summary>A person's name is the fuller the more words it has, up to what people bear; others' are full once they are no acronym.</summary>
    private static int Fullness(ParsedName name) => name.Class switch
    {
        NameClass.Person => name.Words.Length > 5 ? 1 : name.Words.Length * 2 + (name.Junior is null ? 0 : 1),
        NameClass.Organization => name.Acronym ? 0 : Math.Min(name.Words.Length, 6),
        _ => name.Acronym ? 0 : 1,
    };
}
