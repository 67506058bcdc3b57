using ArticleTool.Annotating.Embedded.Learning;
using ArticleTool.Annotating.Embedded.Tagging;

namespace ArticleTool.Annotating.Embedded.Lemmatising;

/// <summary>Under what a lemma's script is looked up: tag, capitals, and the whole word or its last letters.</summary>
internal static class LemmaKeys
{
    public const int LongestEnding = 6;

    public static uint Context(TagPair tag, string word) =>
        FeatureHash.Of(FeatureHash.Of(tag.Xpos), (uint)tag.Upos, char.IsUpper(word[0]) ? 1u : 0u);

    public static uint Whole(uint context, string lower) => FeatureHash.Of(3001, context, FeatureHash.Of(lower));

    /// <param name="length">0 for the tag's own script.</param>
    public static uint Ending(uint context, string lower, int length) =>
        FeatureHash.Of(3002 + (uint)length, context, FeatureHash.Of(lower.AsSpan()[^length..]));
}
