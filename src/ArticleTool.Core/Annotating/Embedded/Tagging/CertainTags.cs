namespace ArticleTool.Annotating.Embedded.Tagging;

/// <summary>Words that had one and the same tag each of the many times they were met: "the", "of", "said". They need no decision.</summary>
internal sealed class CertainTags
{
    private readonly Dictionary<uint, byte> tags;

    /// <param name="words">Hashes of exact spellings, ascending.</param>
    public CertainTags(uint[] words, ushort[] classes)
    {
        Words = words;
        Classes = classes;
        tags = new Dictionary<uint, byte>(words.Length);
        for (var i = 0; i < words.Length; i++)
            tags[words[i]] = (byte)classes[i];
    }

    public static CertainTags None { get; } = new([], []);

    public uint[] Words { get; }

    public ushort[] Classes { get; }

    /// <summary>The word's class, or -1.</summary>
    public int Of(uint exact) => tags.TryGetValue(exact, out var tag) ? tag : -1;
}
