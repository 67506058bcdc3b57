namespace ArticleTool.Annotating.Embedded.Recognition;

/// <summary>What each word was taken for in a part of a document: the second reading sees it (Chieu and Ng 2002).</summary>
internal sealed class DocumentMemory
{
    /// <summary>What a word was in names of several words is added so many times over.</summary>
    public const uint Longer = 32;

    private const int Types = 8;
    private const int NoName = Types - 1;

    /// <summary>A word's counts: by type in all names, by type in those of several words, in all.</summary>
    private const int Width = (2 * Types) + 1;

    private readonly Dictionary<uint, int> rows = [];
    private int[] counts = new int[256 * Width];

    public void Clear()
    {
        counts.AsSpan(0, rows.Count * Width).Clear();
        rows.Clear();
    }

    public void Add(NameSentence sentence, ReadOnlySpan<byte> labels)
    {
        for (var i = 0; i < sentence.Count; i++)
        {
            if (!sentence.HasCapital(i))
                continue;
            var seen = Row(sentence.Words[i].Word);
            var type = labels[i] == NameLabels.Outside ? NoName : (int)NameLabels.Type(labels[i]);
            seen[type]++;
            seen[Width - 1]++;
            if (type != NoName && NameLabels.Place(labels[i]) != NameLabels.Unit)
                seen[Types + type]++;
        }
    }

    /// <summary>
    /// 0 for a word that occurred once; else what it mostly was and whether it always was, and what it mostly was in names
    /// of several words: "Kirby" alone is who "John Kirby" was.
    /// </summary>
    public uint Of(uint word)
    {
        if (!rows.TryGetValue(word, out var row))
            return 0;
        var seen = counts.AsSpan(row * Width, Width);
        var count = seen[Width - 1];
        if (count < 2)
            return 0;
        var best = Best(seen[..Types]);
        var share = seen[best] == count ? 2 : seen[best] * 3 >= count * 2 ? 1 : 0;
        var longer = Best(seen.Slice(Types, Types));
        return (uint)(1 + (best * 3) + share) + (seen[Types + longer] == 0 ? 0 : (uint)(longer + 1) * Longer);
    }

    private Span<int> Row(uint word)
    {
        if (!rows.TryGetValue(word, out var row))
        {
            rows[word] = row = rows.Count;
            if (counts.Length < rows.Count * Width)
                Array.Resize(ref counts, counts.Length * 2);
        }

        return counts.AsSpan(row * Width, Width);
    }

    private static int Best(ReadOnlySpan<int> seen)
    {
        var best = 0;
        for (var type = 1; type < seen.Length; type++)
        {
            if (seen[type] > seen[best])
                best = type;
        }

        return best;
    }
}
