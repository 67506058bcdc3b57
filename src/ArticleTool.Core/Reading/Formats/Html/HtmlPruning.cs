using AngleSharp.Dom;

namespace ArticleTool.Reading.Formats.Html;

/// <summary>Takes out of a page what is not text, not shown, or by its name not the article.</summary>
internal static class HtmlPruning
{
    private const string NotText =
        "script, style, noscript, template, iframe, object, embed, svg, math annotation, button, input, select, textarea, form[role=search], link, meta, canvas, audio, video, map, dialog, nav, "
        + "[hidden], [aria-hidden=true], [role=navigation], [role=menu], [role=menubar], [role=complementary], [role=alert], [role=dialog], [role=search]";

    /// <summary>Always: what no reader sees as text.</summary>
    public static void RemoveUnseen(IElement body)
    {
        foreach (var element in body.QuerySelectorAll(NotText).ToList())
        {
            // A noscript element often holds the page's only picture or text; but a mathematical formula is text.
            if (!element.ClassList.Contains("mwe-math-element"))
                element.Remove();
        }

        foreach (var element in body.QuerySelectorAll("[style]").Where(IsNotDisplayed).ToList())
            element.Remove();
    }

    /// <summary>At a first try: what its class says stands beside the article.</summary>
    public static void RemoveBeside(IElement body)
    {
        foreach (var element in body.QuerySelectorAll("*").Where(MayGo).ToList())
            element.Remove();
    }

    /// <summary>In the article: lists of links, forms, footers, boxes that are more link than text.</summary>
    public static void RemoveBoxes(IElement article, Dictionary<IElement, TextMass> masses)
    {
        foreach (var element in article.QuerySelectorAll("aside, footer, fieldset, form").ToList())
            element.Remove();
        foreach (var element in article.QuerySelectorAll("div, section, ul, ol, table, header, dl").Where(element => IsBox(element, masses)).ToList())
            element.Remove();
    }

    private static bool IsNotDisplayed(IElement element)
    {
        var style = element.GetAttribute("style")!.Replace(" ", "", StringComparison.Ordinal);
        return style.Contains("display:none", StringComparison.OrdinalIgnoreCase) || style.Contains("visibility:hidden", StringComparison.OrdinalIgnoreCase);
    }

    private static bool MayGo(IElement element) =>
        element.TagName is not ("BODY" or "A" or "ARTICLE" or "MAIN" or "P" or "SPAN" or "EM" or "STRONG" or "B" or "I")
        && HtmlNames.IsBeside(element)
        && element.Closest("table, code") is null;

    private static bool IsBox(IElement element, Dictionary<IElement, TextMass> masses)
    {
        if (!masses.TryGetValue(element, out var mass) || mass.Characters == 0)
            return false;
        var weight = HtmlNames.Weight(element);
        if (weight < 0 && mass.Commas < 10 && (mass.LinkShare > 0.2 || mass.Characters < 200))
            return true;
        if (mass.Commas >= 10)
            return false;
        if (element.QuerySelector("p") is not null)
            return mass.LinkShare > 0.5;
        // A list in an article may well name its sources; a menu is nothing but links.
        return mass.LinkShare > (weight >= 25 || element.TagName is "UL" or "OL" ? 0.6 : 0.33);
    }
}
