using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using ArticleTool.Records;

namespace ArticleTool.Reading.Formats.Html;

/// <summary>
/// An HTML page: its article, found by density, under its headline. What stands around the article is not part of the
/// document's text.
/// </summary>
internal static class HtmlPage
{
    // With less text than this the page's names have led astray; with more than the other they have not.
    private const int ShortestArticle = 400;
    private const int LongestDoubted = 2500;

    public static ParsedText Parse(string html)
    {
        var document = Parser().ParseDocument(html);
        var metadata = HtmlMetadata.Of(document);
        var text = new HtmlText();
        if (metadata.Headline is { } headline)
            text.AddParagraph(headline, ZoneKind.Headline);
        foreach (var element in Best(document, html))
        {
            RemoveTitle(element, metadata.Headline);
            text.Add(element);
        }

        return new ParsedText(text.Text, text.Passages, metadata);
    }

    /// <summary>As a browser that runs scripts: an element left open in noscript does not swallow the page behind it.</summary>
    private static HtmlParser Parser() => new(new HtmlParserOptions { IsScripting = true });

    /// <summary>
    /// The article as the names of elements lead to it, unless they lead away from most of the page's text: then a second
    /// look disregards them.
    /// </summary>
    private static IReadOnlyList<IElement> Best(IDocument document, string html)
    {
        var strict = Article(document, strict: true) ?? [];
        var length = Length(strict);
        if (length >= LongestDoubted)
            return strict;
        var lenient = Article(Parser().ParseDocument(html), strict: false) ?? [];
        return length < ShortestArticle || Length(lenient) > 3 * length ? lenient : strict;
    }

    private static IReadOnlyList<IElement>? Article(IDocument document, bool strict)
    {
        if (document.Body is not { } body)
            return null;
        HtmlPruning.RemoveUnseen(body);
        if (strict)
            HtmlPruning.RemoveBeside(body);
        var masses = TextMass.Of(body);
        var article = ArticleElement.Find(body, masses);
        foreach (var element in article)
            HtmlPruning.RemoveBoxes(element, masses);
        return article;
    }

    private static int Length(IEnumerable<IElement> article) => article.Sum(element => HtmlText.OneLine(element.TextContent).Length);

    /// <summary>The page's heading says the headline again.</summary>
    private static void RemoveTitle(IElement article, string? headline)
    {
        foreach (var heading in article.QuerySelectorAll("h1, h2").ToList())
        {
            if (heading.TagName == "H1" && article.QuerySelectorAll("h1").Length == 1 || HtmlText.OneLine(heading.TextContent) == headline)
                heading.Remove();
        }
    }
}
