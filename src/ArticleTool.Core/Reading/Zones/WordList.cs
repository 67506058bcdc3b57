using ArticleTool.Knowledge;

namespace ArticleTool.Reading.Zones;

/// <summary>Single words and phrases of a knowledge file, one a line or several separated by <c>;</c>.</summary>
internal static class WordList
{
    public static HashSet<string> Read(string knowledge) =>
        [.. KnowledgeFile.Read(knowledge).SelectMany(row => row.List(0))];

    /// <summary>True where the phrase stands in the plain text as whole words.</summary>
    public static bool HasWords(string plain, string phrase)
    {
        for (var at = plain.IndexOf(phrase, StringComparison.Ordinal); at >= 0; at = plain.IndexOf(phrase, at + 1, StringComparison.Ordinal))
        {
            var end = at + phrase.Length;
            if ((at == 0 || !char.IsLetterOrDigit(plain[at - 1])) && (end == plain.Length || !char.IsLetterOrDigit(plain[end])))
                return true;
        }

        return false;
    }
}
