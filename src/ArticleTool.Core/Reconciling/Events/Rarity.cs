using System.Numerics;

namespace ArticleTool.Reconciling.Events;

/// <summary>How telling a feature is: quarter bits of information, from the share of documents that have it, in whole numbers.</summary>
internal sealed class Rarity
{
    /// <summary>A small collection knows little about what is rare, so it is counted as part of a larger one.</summary>
    private const int Background = 20;
    private const int NameBackground = 80;
    private const int Most = 32;

    private readonly Dictionary<ulong, int> documents = [];
    private int total;

    /// <summary>Counts the features of one document, each once.</summary>
    public void Count(IEnumerable<ulong> features)
    {
        total++;
        foreach (var feature in features)
            documents[feature] = documents.GetValueOrDefault(feature) + 1;
    }

    /// <summary>How far the collection is large enough to know what is rare, in thousandths.</summary>
    public int Knowledge => 1000 * total / (total + EventWeights.Of("story-half-known"));

    public int Documents(ulong feature) => documents.GetValueOrDefault(feature);

    /// <summary>4 log2((documents + background) / (with the feature + 1)), from 1 to 32.</summary>
    public int QuarterBits(ulong feature) => QuarterBits(feature, Background);

    /// <summary>Of a name that is no country's: it is rare in the news even where all of a small collection have it.</summary>
    public int NameQuarterBits(ulong name) => QuarterBits(name, NameBackground);

    private int QuarterBits(ulong feature, int background)
    {
        var all = (UInt128)(ulong)(total + background);
        var having = (UInt128)(ulong)(documents.GetValueOrDefault(feature) + 1);
        var ratio = all * all * all * all / (having * having * having * having);
        return Math.Clamp((int)UInt128.Log2(ratio), 1, Most);
    }
}
