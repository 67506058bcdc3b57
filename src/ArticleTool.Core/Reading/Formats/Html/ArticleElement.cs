using AngleSharp.Dom;

namespace ArticleTool.Reading.Formats.Html;

/// <summary>
/// Finds the element that holds the article by where the text is dense: each paragraph gives its weight to its parent and,
/// less, to those above (the method of Arc90's Readability), less the share of links.
/// </summary>
internal static class ArticleElement
{
    // A paragraph shorter than this is as likely a button.
    private const int ShortestParagraph = 25;
    private const int LongParagraph = 80;
    private const int AncestorsWeighed = 5;

    private static readonly HashSet<string> Paragraphs = new(["P", "TD", "PRE", "BLOCKQUOTE", "LI"], StringComparer.OrdinalIgnoreCase);

    /// <returns>The elements that make up the article, in order; most often one.</returns>
    public static IReadOnlyList<IElement> Find(IElement body, Dictionary<IElement, TextMass> masses)
    {
        var scores = new Dictionary<IElement, double>();
        foreach (var element in body.QuerySelectorAll("*"))
        {
            if (IsParagraph(element, masses))
                Weigh(element, masses[element], scores);
        }

        var weighed = body.QuerySelectorAll("*").Where(scores.ContainsKey)
            .Select(element => (Element: element, Score: scores[element] * (1 - masses[element].LinkShare))).ToList();
        if (weighed.Count == 0)
            return [body];
        var best = weighed.MaxBy(candidate => candidate.Score);
        var top = Widened(best.Element, scores, best.Score, Prose(body, masses));
        return WithSiblings(top, scores, best.Score, masses);
    }

    private static bool IsParagraph(IElement element, Dictionary<IElement, TextMass> masses) =>
        masses[element].Characters >= ShortestParagraph && (Paragraphs.Contains(element.TagName) || HoldsOnlyText(element));

    /// <summary>A division without blocks in it is a paragraph by another name.</summary>
    private static bool HoldsOnlyText(IElement element) =>
        element.TagName is "DIV" or "SECTION" && !element.Children.Any(HtmlText.IsBlock);

    private static void Weigh(IElement paragraph, TextMass mass, Dictionary<IElement, double> scores)
    {
        var score = 1 + mass.Commas + Math.Min(mass.Characters / 100, 3);
        var level = 0;
        for (var ancestor = paragraph.ParentElement; ancestor is not null && level < AncestorsWeighed && ancestor.TagName != "HTML"; ancestor = ancestor.ParentElement)
        {
            if (!scores.ContainsKey(ancestor))
                scores[ancestor] = Initial(ancestor);
            scores[ancestor] += score / (double)(level == 0 ? 1 : level == 1 ? 2 : level * 3);
            level++;
        }
    }

    private static int Initial(IElement element) => HtmlNames.Weight(element) + element.TagName switch
    {
        "DIV" or "ARTICLE" or "MAIN" => 5,
        "PRE" or "TD" or "BLOCKQUOTE" => 3,
        "ADDRESS" or "OL" or "UL" or "DL" or "DD" or "DT" or "LI" or "FORM" => -3,
        "H1" or "H2" or "H3" or "H4" or "H5" or "H6" or "TH" => -5,
        _ => 0,
    };

    /// <summary>Characters of long paragraphs with few links below each element: the text that makes an article.</summary>
    private static Dictionary<IElement, int> Prose(IElement body, Dictionary<IElement, TextMass> masses)
    {
        var prose = new Dictionary<IElement, int>();
        foreach (var element in body.QuerySelectorAll("*"))
        {
            if (masses[element] is not { Characters: >= LongParagraph, LinkShare: < 0.2 } mass || !IsParagraph(element, masses))
                continue;
            for (var above = element.ParentElement; above is not null; above = above.ParentElement)
                prose[above] = prose.GetValueOrDefault(above) + mass.Characters;
        }

        return prose;
    }

    /// <summary>
    /// Upwards while the parent is nearly as good, or holds a good deal more prose: an article cut into several divisions.
    /// </summary>
    private static IElement Widened(IElement top, Dictionary<IElement, double> scores, double best, Dictionary<IElement, int> prose)
    {
        for (var parent = top.ParentElement; parent is not null && parent.TagName is not ("BODY" or "HTML"); parent = parent.ParentElement)
        {
            // What stands beside an article element is other articles, or comments on it.
            var more = top.TagName is not ("ARTICLE" or "MAIN") && prose.GetValueOrDefault(parent) > prose.GetValueOrDefault(top) * 5 / 4;
            if (scores.GetValueOrDefault(parent) > best * 0.75 || parent.Children.Length == 1 || more)
                top = parent;
            else
                break;
        }

        return top;
    }

    private static List<IElement> WithSiblings(IElement top, Dictionary<IElement, double> scores, double best, Dictionary<IElement, TextMass> masses)
    {
        if (top.ParentElement is not { } parent || top.TagName == "BODY")
            return [top];
        var threshold = Math.Max(10, best * 0.2);
        return [.. parent.Children.Where(sibling => sibling == top || Belongs(sibling))];

        bool Belongs(IElement sibling)
        {
            var bonus = sibling.ClassName == top.ClassName && !string.IsNullOrEmpty(top.ClassName) ? best * 0.2 : 0;
            if (scores.TryGetValue(sibling, out var score) && score + bonus >= threshold)
                return true;
            var mass = masses[sibling];
            return sibling.TagName == "P" && mass.Characters > 80 && mass.LinkShare < 0.25;
        }
    }
}
