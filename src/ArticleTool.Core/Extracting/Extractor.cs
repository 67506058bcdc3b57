using ArticleTool.Annotating;
using ArticleTool.Extracting.Claims;
using ArticleTool.Extracting.Names;
using ArticleTool.Extracting.Numbers;
using ArticleTool.Extracting.Speech;
using ArticleTool.Extracting.Times;
using ArticleTool.Extracting.Times.Dating;

namespace ArticleTool.Extracting;

/// <summary>The extracting stages in order; each sees what the ones before it found and changes none of it.</summary>
/// <param name="happenings">Dated public events that articles name.</param>
public sealed class Extractor(KnownHappenings happenings)
{
    public Extractor()
        : this(KnownHappenings.BuiltIn)
    {
    }

    private readonly MentionFinder mentionFinder = new();
    private readonly TimeFinder timeFinder = new(happenings);
    private readonly QuantityFinder quantityFinder = new();
    private readonly AttributionFinder attributionFinder = new();
    private readonly ClaimFinder claimFinder = new();

    public Extraction Extract(AnnotatedArticle article)
    {
        var mentions = mentionFinder.Find(article);
        var (published, times) = timeFinder.Find(article);
        var quantities = quantityFinder.Find(article, mentions, times);
        var attributions = attributionFinder.Find(article, mentions);
        var claims = claimFinder.Find(article, mentions, times, quantities, attributions);
        return new Extraction(article, mentions, published, times, quantities, attributions, claims);
    }
}
