namespace ArticleTool.Annotating.Embedded.Tagging;

/// <summary>The pairs of universal and Penn Treebank tag that the tagger chooses among; a pair's index is its class.</summary>
internal sealed class TagSet(IReadOnlyList<TagPair> pairs)
{
    private readonly TagPair[] pairs = [.. pairs];

    public int Count => pairs.Length;

    public TagPair this[int index] => pairs[index];

    /// <summary>The pair's class; for a pair too rare to be one, the first with the same Penn tag, else the first with the same universal tag.</summary>
    public byte IndexOf(UniversalTag upos, string xpos)
    {
        var exact = Array.FindIndex(pairs, pair => pair.Upos == upos && pair.Xpos == xpos);
        if (exact < 0)
            exact = Array.FindIndex(pairs, pair => pair.Xpos == xpos);
        if (exact < 0)
            exact = Array.FindIndex(pairs, pair => pair.Upos == upos);
        return (byte)Math.Max(exact, 0);
    }

    /// <summary>As it is stored: <c>NOUN NN</c>.</summary>
    public IReadOnlyList<string> ToWords() => [.. pairs.Select(pair => pair.Upos + " " + pair.Xpos)];

    public static TagSet Of(IEnumerable<string> words) => new([.. words.Select(TagPair.Parse)]);
}

internal readonly record struct TagPair(UniversalTag Upos, string Xpos)
{
    public static TagPair Parse(string word)
    {
        var parts = word.Split(' ');
        return new TagPair((UniversalTag)Enum.Parse(typeof(UniversalTag), parts[0]), string.Intern(parts[1]));
    }
}
