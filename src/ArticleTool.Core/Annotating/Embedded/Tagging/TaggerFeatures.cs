using ArticleTool.Annotating.Embedded.Learning;

namespace ArticleTool.Annotating.Embedded.Tagging;

/// <summary>
/// What the tagger looks at. Most of it depends on one word and its place alone, so that its scores are summed once for
/// each distinct word; the rest (<see cref="OfContext"/>) is looked up for each token.
/// </summary>
internal static class TaggerFeatures
{
    /// <summary>Places of a word around the token that is tagged.</summary>
    public const int Current = 0, Previous = 1, Next = 2, BeforePrevious = 3, AfterNext = 4, Places = 5;

    public const int ContextCount = 8;

    /// <summary>Stands before and after a sentence.</summary>
    public const string Boundary = "\u0002";

    /// <summary>Appends the features of a word in a place.</summary>
    /// <param name="known">What an outside word list says of the word, see <see cref="TagLexicon"/>.</param>
    public static void OfWord(Lexeme word, int place, uint known, List<uint> features)
    {
        var template = (uint)(place + 1) * 32;
        features.Add(FeatureHash.Of(template, word.Word));
        if (place >= BeforePrevious)
        {
            features.Add(FeatureHash.Of(template + 1, word.Suffix(2)));
            return;
        }

        features.Add(FeatureHash.Of(template + 2, word.Suffix(3)));
        features.Add(FeatureHash.Of(template + 3, (uint)word.Form));
        features.Add(FeatureHash.Of(template + 4, known));
        if (place != Current)
            return;
        features.Add(FeatureHash.Of(template + 5, 0));
        features.Add(FeatureHash.Of(template + 6, word.Exact));
        features.Add(FeatureHash.Of(template + 7, word.Shape));
        features.Add(FeatureHash.Of(template + 8, word.Suffix(1)));
        features.Add(FeatureHash.Of(template + 9, word.Suffix(2)));
        features.Add(FeatureHash.Of(template + 10, word.Suffix(4)));
        features.Add(FeatureHash.Of(template + 11, word.Prefix(1)));
        features.Add(FeatureHash.Of(template + 12, word.Prefix(2)));
        features.Add(FeatureHash.Of(template + 13, word.Prefix(3)));
        features.Add(FeatureHash.Of(template + 14, word.Suffix(3), (uint)word.Form));
        features.Add(FeatureHash.Of(template + 15, known, (uint)word.Form));
    }

    /// <summary>The features that join the token with its neighbours and the tags already given.</summary>
    /// <param name="tag1">Tag of the token before; 255 at the start.</param>
    /// <param name="tag2">Tag of the token before that.</param>
    public static void OfContext(Lexeme previous, Lexeme word, Lexeme next, int tag1, int tag2, Span<uint> features)
    {
        var (one, two) = ((uint)tag1, (uint)tag2);
        features[0] = FeatureHash.Of(1, one);
        features[1] = FeatureHash.Of(2, one, two);
        features[2] = FeatureHash.Of(3, one, word.Word);
        features[3] = FeatureHash.Of(4, one, next.Word);
        features[4] = FeatureHash.Of(5, word.Word, next.Word);
        features[5] = FeatureHash.Of(6, previous.Word, word.Word);
        features[6] = FeatureHash.Of(7, one, word.Suffix(3));
        features[7] = FeatureHash.Of(8, one, (uint)word.Form, (uint)next.Form);
    }
}
