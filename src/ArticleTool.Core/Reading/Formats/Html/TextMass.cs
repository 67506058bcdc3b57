using AngleSharp.Dom;

namespace ArticleTool.Reading.Formats.Html;

/// <summary>How much text an element holds. Counted once for the whole tree, from its leaves up.</summary>
/// <param name="InLinks">Characters within links.</param>
internal readonly record struct TextMass(int Characters, int InLinks, int Commas)
{
    public double LinkShare => Characters == 0 ? 0 : InLinks / (double)Characters;

    public static Dictionary<IElement, TextMass> Of(IElement root)
    {
        var masses = new Dictionary<IElement, TextMass>();
        var elements = new List<IElement> { root };
        elements.AddRange(root.QuerySelectorAll("*"));
        // Document order lists a parent before its children; backwards, every child is done before its parent.
        for (var i = elements.Count - 1; i >= 0; i--)
            masses[elements[i]] = Sum(elements[i], masses);
        return masses;
    }

    private static TextMass Sum(IElement element, Dictionary<IElement, TextMass> masses)
    {
        var (characters, links, commas) = (0, 0, 0);
        foreach (var child in element.ChildNodes)
        {
            if (child is IText text)
            {
                characters += text.Data.Count(c => !char.IsWhiteSpace(c));
                commas += text.Data.Count(c => c is ',' or '،' or '、' or '，');
            }
            else if (child is IElement inner)
            {
                var mass = masses[inner];
                (characters, links, commas) = (characters + mass.Characters, links + mass.InLinks, commas + mass.Commas);
            }
        }

        return new TextMass(characters, element.TagName == "A" ? characters : links, commas);
    }
}
