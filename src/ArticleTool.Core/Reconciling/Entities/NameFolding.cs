using System.Text;
using ArticleTool.Knowledge;

namespace ArticleTool.Reconciling.Entities;

/// <summary>Takes a name down to plain words: lower case, no marks, no apostrophes, hyphens as spaces, "U.S." as "us".</summary>
internal static class NameFolding
{
    private const string Apostrophes = "'’‘`´ʼʿʾʻ";

    private static readonly Dictionary<char, string> Letters = KnowledgeFile.Read("reconciling/folding.txt")
        .SelectMany(row => row[1].Select(letter => KeyValuePair.Create(letter, row[0])))
        .ToDictionary();

    public static string Fold(string name)
    {
        var folded = new StringBuilder(name.Length);
        for (var i = 0; i < name.Length; i++)
        {
            var c = char.ToLowerInvariant(name[i]);
            if (c is >= 'a' and <= 'z' or >= '0' and <= '9')
                folded.Append(c);
            else if (c == '&')
                Space(folded).Append("and ");
            else if (Letters.TryGetValue(c, out var plain))
                folded.Append(plain);
            else if (Apostrophes.Contains(c))
                i = AfterApostrophe(name, i);
            else if (c == '.' && i + 1 < name.Length && char.IsLetter(name[i + 1]))
                continue;
            else if (char.IsLetter(c))
                folded.Append(c);
            else if (c is < '\u0300' or > '\u036F')
                Space(folded);
        }

        return folded.ToString().TrimEnd();
    }

    public static string[] Words(string name) => Fold(name).Split(' ', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Lower-case words joined by hyphens, for ids that people read.</summary>
    public static string Slug(string name)
    {
        var slug = Fold(name).Replace(' ', '-');
        return slug.Length <= 60 ? slug : slug[..60].TrimEnd('-');
    }

    /// <summary>A closing possessive goes with its apostrophe; inside a word the apostrophe alone goes.</summary>
    private static int AfterApostrophe(string name, int i) =>
        i + 1 < name.Length && (name[i + 1] is 's' or 'S') && (i + 2 == name.Length || name[i + 2] == ' ') ? i + 1 : i;

    private static StringBuilder Space(StringBuilder folded) =>
        folded.Length > 0 && folded[^1] != ' ' ? folded.Append(' ') : folded;
}
