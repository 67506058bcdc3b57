using System.Runtime.InteropServices;

namespace ArticleTool.Annotating.Embedded.Recognition;

/// <summary>What each word was taken for in a part of a document: the second reading sees it (Chieu and Ng 2002).</summary>
internal sealed class DocumentMemory
{
    private const int Types = 8;
    private const int NoName = Types - 1;

    private readonly Dictionary<uint, int[]> counts = [];

    public void Clear() => counts.Clear();

    public void Add(NameSentence sentence, ReadOnlySpan<byte> labels)
    {
        for (var i = 0; i < labels.Length; i++)
        {
            if (!sentence.HasCapital(i))
                continue;
            ref var seen = ref CollectionsMarshal.GetValueRefOrAddDefault(counts, sentence.Words[i].Word, out _);
            seen ??= new int[Types + 1];
            seen[labels[i] == NameLabels.Outside ? NoName : (int)NameLabels.Type(labels[i])]++;
            seen[Types]++;
        }
    }

    /// <summary>0 for a word that occurred once; else what it mostly was and whether it always was.</summary>
    public uint Of(uint word)
    {
        if (!counts.TryGetValue(word, out var seen) || seen[Types] < 2)
            return 0;
        var best = 0;
        for (var type = 1; type < Types; type++)
        {
            if (seen[type] > seen[best])
                best = type;
        }

        var share = seen[best] == seen[Types] ? 2 : seen[best] * 3 >= seen[Types] * 2 ? 1 : 0;
        return (uint)(1 + (best * 3) + share);
    }
}
