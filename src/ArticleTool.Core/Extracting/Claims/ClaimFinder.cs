using ArticleTool.Annotating;
using ArticleTool.Extracting.Names;
using ArticleTool.Extracting.Numbers;
using ArticleTool.Extracting.Speech;
using ArticleTool.Extracting.Times;
using ArticleTool.Records;
using ArticleTool.Text;

namespace ArticleTool.Extracting.Claims;

/// <summary>
/// Finds what is said to have happened: the words of the event lexicon, their arguments by the dependency tree, and how
/// far the text stands behind them.
/// </summary>
public sealed class ClaimFinder
{
    /// <summary>A longer "sentence" is a list or a table; reading it as one clause would make nonsense, and slowly.</summary>
    private const int MostTokens = 250;

    private const int MostInParagraph = 12;

    public IReadOnlyList<Claim> Find(
        AnnotatedArticle article,
        IReadOnlyList<Mention> mentions,
        IReadOnlyList<TimeExpression> times,
        IReadOnlyList<Quantity> quantities,
        IReadOnlyList<Attribution> attributions)
    {
        ArgumentNullException.ThrowIfNull(article);
        ArgumentNullException.ThrowIfNull(mentions);
        ArgumentNullException.ThrowIfNull(times);
        ArgumentNullException.ThrowIfNull(quantities);
        ArgumentNullException.ThrowIfNull(attributions);
        var contents = new AttributionContents(attributions);
        var discourse = new Discourse(times);
        var places = new PlaceDiscourse();
        var isGame = GameReport.Is(article);
        var claims = new List<Claim>();
        int mention = 0, time = 0, quantity = 0;
        for (var i = 0; i < article.Sentences.Count; i++)
        {
            var span = article.Sentences[i].Span;
            mention = Skip(mention, mentions.Count, m => mentions[m].Span.End <= span.Start);
            time = Skip(time, times.Count, t => times[t].Span.End <= span.Start);
            quantity = Skip(quantity, quantities.Count, q => quantities[q].Span.End <= span.Start);
            if (article.Sentences[i].Zone == ZoneKind.Dateline)
                places.Dateline(mentions.Skip(mention).TakeWhile(m => m.Span.Start < span.End));
            if (!IsRead(article.Sentences[i]))
                continue;
            var sentence = new ClaimSentence(article, i, mentions, mention);
            var found = new SentenceClaims(sentence, new ClaimTimes(sentence, times, time), ClaimQuantities.Of(sentence, quantities, quantity), contents).Find();
            claims.AddRange(discourse.Complete(sentence, places.Complete(sentence, found)));
        }

        if (isGame)
            claims.RemoveAll(GameReport.Plays);
        return Selected(claims, article);
    }

    private static bool IsRead(Sentence sentence) =>
        sentence.Zone is ZoneKind.Headline or ZoneKind.Standfirst or ZoneKind.Body or ZoneKind.QuotedDocument && sentence.Tokens.Length <= MostTokens;

    private static int Skip(int index, int count, Func<int, bool> isBefore)
    {
        while (index < count && isBefore(index))
            index++;
        return index;
    }

    /// <summary>A paragraph's best claims, in order of the text.</summary>
    private static List<Claim> Selected(List<Claim> claims, AnnotatedArticle article) =>
    [
        .. claims.GroupBy(c => article.Sentences[c.Sentence].Paragraph)
            .SelectMany(g => g.OrderByDescending(c => c.Arguments.Count + c.Quantities.Count).ThenBy(c => c.Predicate.Span.Start).Take(MostInParagraph))
            .OrderBy(c => c.Predicate.Span.Start).ThenBy(c => c.Predicate.Span.End),
    ];
}
