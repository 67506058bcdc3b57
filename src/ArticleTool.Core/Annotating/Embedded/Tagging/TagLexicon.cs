namespace ArticleTool.Annotating.Embedded.Tagging;

/// <summary>
/// The tags that words carry in a large tagged text other than the treebank, as a feature: what the tagger knows of a word
/// that its treebank lacks. A word's value is its commonest tag and, where it is not rare, its second.
/// </summary>
internal sealed class TagLexicon
{
    private readonly Dictionary<uint, ushort> values;

    /// <param name="features">Hashes of words with figures as 0, lower case; ascending.</param>
    public TagLexicon(uint[] features, ushort[] tags)
    {
        Features = features;
        Tags = tags;
        values = new Dictionary<uint, ushort>(features.Length);
        for (var i = 0; i < features.Length; i++)
            values[features[i]] = tags[i];
    }

    public static TagLexicon Empty { get; } = new([], []);

    public uint[] Features { get; }

    public ushort[] Tags { get; }

    /// <summary>0 for a word that is not listed.</summary>
    public uint Of(uint word) => values.GetValueOrDefault(word);
}
