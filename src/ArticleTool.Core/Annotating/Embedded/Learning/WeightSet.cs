namespace ArticleTool.Annotating.Embedded.Learning;

/// <summary>
/// Weights as they are stored: for each feature those classes that it says something of, mostly three or four of fifty.
/// An entry has the class in its low byte and the weight in its high one.
/// </summary>
/// <param name="Classes">How many there are, 255 at most.</param>
/// <param name="Features">Ascending, without 0.</param>
/// <param name="Ends">Behind the last entry of each feature.</param>
/// <param name="Entries">Feature after feature, classes ascending.</param>
internal sealed record WeightSet(int Classes, uint[] Features, int[] Ends, ushort[] Entries)
{
    public ReadOnlySpan<ushort> Row(int feature) => Entries.AsSpan((feature > 0 ? Ends[feature - 1] : 0)..Ends[feature]);

    public static ushort Entry(int @class, sbyte weight) => (ushort)(@class | ((byte)weight << 8));

    public static int Class(ushort entry) => entry & 0xff;

    public static sbyte Weight(ushort entry) => (sbyte)(entry >> 8);

    /// <param name="rows">Ascending by feature.</param>
    public static WeightSet Of(int classes, IEnumerable<KeyValuePair<uint, ushort[]>> rows)
    {
        var features = new List<uint>();
        var ends = new List<int>();
        var entries = new List<ushort>();
        foreach (var (feature, row) in rows)
        {
            features.Add(feature);
            entries.AddRange(row);
            ends.Add(entries.Count);
        }

        return new WeightSet(classes, [.. features], [.. ends], [.. entries]);
    }
}
