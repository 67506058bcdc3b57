using AngleSharp.Dom;
using ArticleTool.Knowledge;

namespace ArticleTool.Reading.Formats.Html;

/// <summary>What elements are by their class and id, which is how pages tell articles from what stands around them.</summary>
internal static class HtmlNames
{
    private static readonly Dictionary<string, string[]> Kinds =
        KnowledgeFile.Read("reading/html-names.txt").ToDictionary(row => row[0], row => row.List(1).ToArray(), StringComparer.Ordinal);

    public static bool IsBeside(IElement element)
    {
        var names = Of(element);
        return Has(names, "beside") && !Has(names, "unless");
    }

    public static bool IsCaption(IElement element) => Has(Of(element), "caption");

    /// <summary>-25, 0 or 25, for class and id each, as Readability weighs them.</summary>
    public static int Weight(IElement element) => Weight(element.ClassName) + Weight(element.Id);

    private static int Weight(string? name)
    {
        if (string.IsNullOrEmpty(name))
            return 0;
        var lower = name.ToLowerInvariant();
        return (Has(lower, "good") ? 25 : 0) - (Has(lower, "bad") ? 25 : 0);
    }

    private static string Of(IElement element) => (element.ClassName + " " + element.Id).ToLowerInvariant();

    private static bool Has(string names, string kind) =>
        names.Length > 1 && Array.Exists(Kinds[kind], part => names.Contains(part, StringComparison.Ordinal));
}
