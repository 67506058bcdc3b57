using ArticleTool.Records;

namespace ArticleTool.Extracting.Names;

/// <summary>Tells which acronym stands for which name.</summary>
internal static class Acronyms
{
    private static readonly HashSet<string> Small = ["of", "the", "and", "for", "in", "on", "to", "de", "la", "del", "du", "des", "y", "et"];

    /// <summary>
    /// "Islamic Revolutionary Guard Corps (IRGC)", "IRGC (Islamic Revolutionary Guard Corps)": the second name means the first.
    /// </summary>
    public static Dictionary<NamedMention, NamedMention> InBrackets(IReadOnlyList<NamedMention> names, ArticleWords text)
    {
        var found = new Dictionary<NamedMention, NamedMention>();
        for (var i = 1; i < names.Count; i++)
        {
            var (before, name) = (names[i - 1], names[i]);
            if (before.Sentence != name.Sentence || before.Type != name.Type || name.FirstToken != before.EndToken + 1)
                continue;
            if (text.Lower(name.Sentence, before.EndToken) != "(" || text.Lower(name.Sentence, name.EndToken) != ")")
                continue;
            if (Abbreviates(name, before) || Abbreviates(before, name) || IsAcronym(name.Text) || IsAcronym(before.Text))
                found[name] = before;
        }

        return found;
    }

    /// <summary>True where the letters of the one are the first letters of the other's words, small words left out or not.</summary>
    public static bool Abbreviates(NamedMention acronym, NamedMention name)
    {
        if (name.Type is MentionType.Person or MentionType.Place || !IsAcronym(acronym.Text) || name.Words.Length < 2)
            return false;
        return Letters(name).Contains(Letters(acronym).First());
    }

    /// <summary>An acronym's letters, or what a name's acronyms would be, with its small words and without.</summary>
    public static IEnumerable<string> Letters(NamedMention name)
    {
        if (IsAcronym(name.Text))
            return ["@" + string.Concat(name.Text.Where(char.IsLetter)).ToLowerInvariant()];
        if (name.Type is MentionType.Person or MentionType.Place)
            return [];
        var words = name.Text.Split([' ', '-'], StringSplitOptions.RemoveEmptyEntries);
        return words.Length < 2 ? [] : ["@" + Initials(words, small: true), "@" + Initials(words, small: false)];
    }

    private static bool IsAcronym(string text) => text.Length is >= 2 and <= 10 && text.Count(char.IsUpper) >= 2 && text.All(c => char.IsUpper(c) || c is '.' or '-' || char.IsDigit(c));

    private static string Initials(string[] words, bool small) =>
        string.Concat(words.Where(w => small || !Small.Contains(w.ToLowerInvariant())).Select(w => char.ToLowerInvariant(w[0])));
}
