using System.Runtime.InteropServices;

namespace ArticleTool.Annotating.Embedded.Recognition;

/// <summary>What each word was taken for in a part of a document: the second reading sees it (Chieu and Ng 2002).</summary>
internal sealed class DocumentMemory
{
    /// <summary>What a word was in names of several words is added so many times over.</summary>
    public const uint Longer = 32;

    private const int Types = 8;
    private const int NoName = Types - 1;

    private readonly Dictionary<uint, Seen> words = [];

    public void Clear() => words.Clear();

    public void Add(NameSentence sentence, ReadOnlySpan<byte> labels)
    {
        for (var i = 0; i < labels.Length; i++)
        {
            if (!sentence.HasCapital(i))
                continue;
            ref var seen = ref CollectionsMarshal.GetValueRefOrAddDefault(words, sentence.Words[i].Word, out _);
            seen ??= new Seen();
            var type = labels[i] == NameLabels.Outside ? NoName : (int)NameLabels.Type(labels[i]);
            seen.All[type]++;
            seen.Count++;
            if (type != NoName && NameLabels.Place(labels[i]) != NameLabels.Unit)
                seen.Longer[type]++;
        }
    }

    /// <summary>
    /// 0 for a word that occurred once; else what it mostly was and whether it always was, and what it mostly was in names
    /// of several words: "Kirby" alone is who "John Kirby" was.
    /// </summary>
    public uint Of(uint word)
    {
        if (!words.TryGetValue(word, out var seen) || seen.Count < 2)
            return 0;
        var best = Best(seen.All);
        var share = seen.All[best] == seen.Count ? 2 : seen.All[best] * 3 >= seen.Count * 2 ? 1 : 0;
        var longer = Best(seen.Longer);
        return (uint)(1 + (best * 3) + share) + (seen.Longer[longer] == 0 ? 0 : (uint)(longer + 1) * Longer);
    }

    private static int Best(int[] counts)
    {
        var best = 0;
        for (var type = 1; type < Types; type++)
        {
            if (counts[type] > counts[best])
                best = type;
        }

        return best;
    }

    private sealed class Seen
    {
        public int[] All { get; } = new int[Types];

        public int[] Longer { get; } = new int[Types];

        public int Count { get; set; }
    }
}
