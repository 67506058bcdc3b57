using ArticleTool.Annotating;
using ArticleTool.Extracting.Names;
using ArticleTool.Extracting.Times;
using ArticleTool.Records;
using ArticleTool.Text;

namespace ArticleTool.Extracting.Numbers;

/// <summary>
/// Finds numbers with their hedges and what they count. Time and memory grow with the text: every number looks at a
/// bounded number of words around it.
/// </summary>
public sealed class QuantityFinder
{
    /// <param name="mentions">Digits inside a name ("Al Jazeera 2") are no numbers.</param>
    /// <param name="times">Digits inside a time are no numbers.</param>
    /// <returns>In order of the text.</returns>
    public IReadOnlyList<Quantity> Find(AnnotatedArticle article, IReadOnlyList<Mention> mentions, IReadOnlyList<TimeExpression> times)
    {
        ArgumentNullException.ThrowIfNull(article);
        var taken = new TakenSpans(
            [.. mentions.Where(m => m.Kind == MentionKind.Name).Select(m => m.Span)],
            [.. times.Select(t => t.Span)]);
        var quantities = new List<Quantity>();
        var reader = new AmountReader();
        var antecedents = new Antecedents();
        for (var s = 0; s < article.Sentences.Count; s++)
        {
            if (IsRead(article.Sentences[s].Zone))
                new SentenceQuantities(article, s, reader, antecedents, taken, quantities).Find();
        }

        return quantities;
    }

    /// <summary>Tables of results, share prices and comment counts live in the other zones.</summary>
    private static bool IsRead(ZoneKind zone) => zone is not (ZoneKind.Byline or ZoneKind.Credit or ZoneKind.Related or ZoneKind.Boilerplate or ZoneKind.Comment or ZoneKind.FrontMatter or ZoneKind.Dateline);
}
