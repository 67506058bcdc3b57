using ArticleTool.Knowledge;

namespace ArticleTool.Extracting.Numbers;

/// <summary>Reads <c>last</c>, <c>next</c>, <c>second to last</c>: places counted from the end or from here.</summary>
internal static class RelativeOrdinals
{
    private static readonly PhraseTable<string> Phrases =
        new(KnowledgeFile.Read("numbers/relative-ordinals.txt").Select(r => KeyValuePair.Create(r[0], r[1])));

    /// <summary>What a place is counted from (<c>end-1</c>) and how many lexemes say so; null and 0 where none begins here.</summary>
    public static (string? Place, int Length) At(string text, List<Lexeme> lexemes, int at) => Phrases.Find(text, lexemes, at);
}
