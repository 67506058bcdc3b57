namespace ArticleTool.Annotating.Embedded.Learning;

/// <summary>
/// Features are 32-bit hashes of a template's number and the values it looks at. Fixed arithmetic, the same on every
/// machine. Two of a million features share a hash about a hundred times, which costs no measurable accuracy.
/// </summary>
internal static class FeatureHash
{
    // Odd constants with well-spread bits, from the finaliser of MurmurHash3 (public domain, Austin Appleby).
    private const uint First = 0x85ebca6b;
    private const uint Second = 0xc2b2ae35;

    public static uint Of(uint template, uint a) => Finish(Step(template * First, a));

    public static uint Of(uint template, uint a, uint b) => Finish(Step(Step(template * First, a), b));

    public static uint Of(uint template, uint a, uint b, uint c) => Finish(Step(Step(Step(template * First, a), b), c));

    public static uint Of(uint template, uint a, uint b, uint c, uint d) => Finish(Step(Step(Step(Step(template * First, a), b), c), d));

    public static uint Of(ReadOnlySpan<char> text)
    {
        var hash = (uint)text.Length;
        foreach (var c in text)
            hash = Step(hash, c);
        return Finish(hash);
    }

    private static uint Step(uint hash, uint value)
    {
        hash = (hash ^ value) * Second;
        return hash ^ (hash >> 15);
    }

    /// <summary>Never 0, which marks a free slot.</summary>
    private static uint Finish(uint hash)
    {
        hash *= First;
        hash ^= hash >> 13;
        return hash == 0 ? 1 : hash;
    }
}
