namespace ArticleTool.Annotating.Embedded.Learning;

/// <summary>
/// Weights of three classes in a table that features index by their high bits, without a check which feature a place was
/// meant for (Bohnet 2010): training has seen the same collisions and has learnt around them. A look-up neither
/// searches nor branches, which is what makes the parser fast.
/// </summary>
internal sealed class HashKernel : Parsing.ITransitionScorer
{
    public const int Bits = 21;
    public const int Size = 1 << Bits;

    /// <summary>Three weights of 0.</summary>
    public const uint NoWeights = 0x808080;

    private readonly uint[] packed;

    /// <param name="packed">Weights plus 128, one a byte: the sums of unsigned bytes can run in lanes of one register.</param>
    public HashKernel(uint[] packed)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(packed.Length, Size);
        this.packed = packed;
    }

    public static uint Packed(int first, int second, int third) => (uint)(first + 128) | ((uint)(second + 128) << 8) | ((uint)(third + 128) << 16);

    /// <summary>Places that have weights.</summary>
    public int Used => packed.Count(weights => weights != NoWeights);

    public bool HasWeights(int place) => packed[place] != NoWeights;

    public sbyte Weight(int place, int @class) => (sbyte)(((packed[place] >> (@class * 8)) & 0xff) - 128);

    public static int Place(uint feature) => (int)(feature >> (32 - Bits));

    /// <summary>The classes' scores, all with the same constant added. For 256 features at most.</summary>
    public void Score(ReadOnlySpan<uint> features, Span<int> scores)
    {
        uint outer = 0, middle = 0;
        foreach (var feature in features)
        {
            var weights = packed[feature >> (32 - Bits)];
            outer += weights & 0xff00ff;
            middle += (weights >> 8) & 0xff;
        }

        (scores[0], scores[1], scores[2]) = ((int)(outer & 0xffff), (int)middle, (int)(outer >> 16));
    }
}

/// <summary>Trains the weights of a <see cref="HashKernel"/>: an averaged perceptron, see <see cref="Perceptron"/>.</summary>
/// <param name="cutoff">A place gets weights once it took part in this many corrections.</param>
internal sealed class KernelPerceptron(int cutoff)
{
    private readonly int[] weights = new int[HashKernel.Size * 3];
    private readonly long[] early = new long[HashKernel.Size * 3];
    private readonly byte[] corrections = new byte[HashKernel.Size];
    private long clock = 1;

    public void Score(ReadOnlySpan<uint> features, Span<int> scores)
    {
        int first = 0, second = 0, third = 0;
        foreach (var feature in features)
        {
            var row = weights.AsSpan(HashKernel.Place(feature) * 3, 3);
            first += row[0];
            second += row[1];
            third += row[2];
        }

        (scores[0], scores[1], scores[2]) = (first, second, third);
    }

    /// <summary>Starts a new average from the average so far, in finer steps.</summary>
    /// <param name="scale">What a weight of 1 becomes.</param>
    public void Restart(int scale)
    {
        for (var i = 0; i < weights.Length; i++)
            weights[i] = (int)Rounded(((weights[i] * clock) - early[i]) * scale, clock);
        Array.Clear(early);
        clock = 1;
    }

    /// <summary>Counts an example.</summary>
    public void Tick() => clock++;

    /// <summary>Adds to one class's weights.</summary>
    public void Change(ReadOnlySpan<uint> features, int @class, int by)
    {
        foreach (var feature in features)
        {
            var place = HashKernel.Place(feature);
            if (corrections[place] < cutoff * 2 && ++corrections[place] < cutoff * 2)
                continue;
            weights[(place * 3) + @class] += by;
            early[(place * 3) + @class] += by * clock;
        }
    }

    /// <summary>The averaged weights in 8 bits.</summary>
    /// <param name="scale">What a weight of 1 becomes; larger weights than 127 are cut.</param>
    /// <param name="divisor">What the weights are divided by before.</param>
    public HashKernel Average(int scale, int divisor = 1)
    {
        var packed = new uint[HashKernel.Size];
        packed.AsSpan().Fill(HashKernel.NoWeights);
        for (var place = 0; place < HashKernel.Size; place++)
        {
            if (corrections[place] < cutoff * 2)
                continue;
            var (first, second, third) = (Value(place * 3, scale, divisor), Value((place * 3) + 1, scale, divisor), Value((place * 3) + 2, scale, divisor));
            // What all three agree on decides nothing.
            if (first != second || second != third)
                packed[place] = HashKernel.Packed(first, second, third);
        }

        return new HashKernel(packed);
    }

    private sbyte Value(int at, int scale, int divisor) =>
        (sbyte)Math.Clamp(Rounded(((weights[at] * clock) - early[at]) * scale, clock * divisor), -127, 127);

    private static long Rounded(long sum, long divisor) => (sum >= 0 ? sum + (divisor / 2) : sum - (divisor / 2)) / divisor;
}
