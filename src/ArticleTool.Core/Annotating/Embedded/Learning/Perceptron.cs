namespace ArticleTool.Annotating.Embedded.Learning;

/// <summary>
/// Averaged multi-class perceptron (Freund and Schapire 1999; Collins 2002) over hashed features, in whole numbers: the
/// same examples in the same order give the same weights everywhere. A feature gets weights once it took part in
/// <paramref name="cutoff"/> corrections, which leaves out the many that occur once.
/// </summary>
internal sealed class Perceptron(int classes, int cutoff)
{
    private readonly FeatureRows index = new(cutoff);
    private int[] weights = new int[1 << 16];

    /// <summary>Each weight's changes multiplied by the time they were made at; what the average lacks to the final weight.</summary>
    private long[] early = new long[1 << 16];
    private long clock = 1;

    public int Classes => classes;

    public void Score(ReadOnlySpan<uint> features, Span<int> scores)
    {
        scores.Clear();
        foreach (var feature in features)
        {
            var row = index.Find(feature);
            if (row < 0)
                continue;
            var values = weights.AsSpan(row * classes, classes);
            for (var i = 0; i < values.Length; i++)
                scores[i] += values[i];
        }
    }

    /// <summary>The feature's row of weights, with room made for it, or -1 where it has not been met often enough.</summary>
    private int Row(uint feature)
    {
        var row = index.FindOrCount(feature);
        if (row >= 0 && (row + 1) * classes > weights.Length)
            Grow();
        return row;
    }

    /// <summary>Counts an example whose answer was right.</summary>
    public void Keep() => clock++;

    /// <summary>Counts an example and moves its weights from the wrong class to the right one.</summary>
    public void Correct(ReadOnlySpan<uint> features, int right, int wrong)
    {
        foreach (var feature in features)
        {
            var row = Row(feature);
            if (row < 0)
                continue;
            Change((row * classes) + right, 1);
            Change((row * classes) + wrong, -1);
        }

        clock++;
    }

    /// <summary>Counts an example and moves the weights of one class.</summary>
    public void Move(ReadOnlySpan<uint> features, int at, int by)
    {
        foreach (var feature in features)
        {
            var row = Row(feature);
            if (row < 0)
                continue;
            Change((row * classes) + at, by);
        }

        clock++;
    }

    /// <summary>The averaged weights in 8 bits.</summary>
    /// <param name="scale">What a weight of 1 becomes; larger weights than 127 are cut.</param>
    public WeightSet Average(int scale)
    {
        var rows = new List<(uint Feature, int Row)>(index.Rows());
        rows.Sort((a, b) => a.Feature.CompareTo(b.Feature));
        return WeightSet.Of(classes, rows.Select(row => KeyValuePair.Create(row.Feature, Average(row.Row, scale))).Where(row => row.Value.Length > 0));
    }

    private ushort[] Average(int row, int scale)
    {
        var entries = new List<ushort>();
        for (var i = 0; i < classes; i++)
        {
            var at = (row * classes) + i;
            var value = (sbyte)Math.Clamp(Rounded(((weights[at] * clock) - early[at]) * scale), -127, 127);
            if (value != 0)
                entries.Add(WeightSet.Entry(i, value));
        }

        return [.. entries];
    }

    private long Rounded(long sum) => (sum >= 0 ? sum + (clock / 2) : sum - (clock / 2)) / clock;

    private void Change(int at, int by)
    {
        weights[at] += by;
        early[at] += by * clock;
    }

    private void Grow()
    {
        Array.Resize(ref weights, weights.Length * 2);
        Array.Resize(ref early, early.Length * 2);
    }
}
