using ArticleTool.Knowledge;

namespace ArticleTool.Reconciling.Entities;

/// <summary>What single words do inside names; see the knowledge files for each kind.</summary>
internal static class NameWords
{
    private static readonly Dictionary<string, HashSet<string>> Kinds = KnowledgeFile.Read("reconciling/name-words.txt")
        .ToDictionary(row => row[0], row => row.List(1).ToHashSet());

    private static readonly Dictionary<string, HashSet<string>> GivenGroups = KnowledgeFile.Read("reconciling/given-names.txt")
        .SelectMany(row => row.List(1).Prepend(row[0]).Select(name => (Name: name, Group: row[0])))
        .GroupBy(entry => entry.Name)
        .ToDictionary(entries => entries.Key, entries => entries.Select(e => e.Group).ToHashSet());

    /// <summary>Longest first, so that "dr congo" goes before "dr".</summary>
    private static readonly (string Written, string Common)[] Forms =
    [
        .. KnowledgeFile.Read("reconciling/name-forms.txt")
            .SelectMany(row => row.List(1).Select(form => (Written: $" {form} ", Common: $" {row[0]} ")))
            .OrderByDescending(form => form.Written.Length).ThenBy(form => form.Written, StringComparer.Ordinal),
    ];

    private static readonly Dictionary<string, string> SingleForms = Forms
        .Where(form => !form.Written.Trim().Contains(' '))
        .DistinctBy(form => form.Written)
        .ToDictionary(form => form.Written.Trim(), form => form.Common.Trim());

    private static readonly (string Written, string Common)[] PhraseForms = [.. Forms.Where(form => form.Written.Trim().Contains(' '))];

    public static bool IsTitle(string word) => Kinds["title"].Contains(word);

    public static bool IsParticle(string word) => Kinds["particle"].Contains(word);

    public static bool IsJunior(string word) => Kinds["junior"].Contains(word);

    public static bool IsArticle(string word) => Kinds["article"].Contains(word);

    public static bool IsLink(string word) => Kinds["link"].Contains(word);

    public static bool IsLegal(string word) => Kinds["legal"].Contains(word);

    public static bool IsGeneric(string word) => Kinds["generic"].Contains(word);

    public static bool IsReversible(string word) => Kinds["reversible"].Contains(word);

    /// <summary>True for "Bill" and "William".</summary>
    public static bool SameGivenName(string a, string b) =>
        GivenGroups.TryGetValue(a, out var groupsOfA) && GivenGroups.TryGetValue(b, out var groupsOfB) && groupsOfA.Overlaps(groupsOfB);

    /// <summary>The groups that a given name may stand for, or itself.</summary>
    public static IEnumerable<string> GivenGroupsOf(string word) =>
        GivenGroups.TryGetValue(word, out var groups) ? groups.Order(StringComparer.Ordinal) : [word];

    /// <summary>An organisation's words in their common forms, without articles, forms of law and link words.</summary>
    public static string[] CommonForms(string folded)
    {
        var padded = $" {folded} ";
        foreach (var (written, common) in PhraseForms)
        {
            if (padded.Contains(written, StringComparison.Ordinal))
                padded = padded.Replace(written, common, StringComparison.Ordinal);
        }

        var words = padded.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        string[] kept = [.. words.Where(w => !IsArticle(w) && !IsLink(w) && !IsLegal(w)).Select(Common)];
        return kept.Length > 0 ? kept : words;
    }

    private static string Common(string word)
    {
        if (SingleForms.TryGetValue(word, out var common))
            return common;
        return word.Length > 4 && word[^1] == 's' && word[^2] != 's' ? word[..^1] : word;
    }
}
