using System.Runtime.InteropServices;
using ArticleTool.Annotating.Embedded.Learning;

namespace ArticleTool.Annotating.Embedded.Tagging;

/// <summary>Gives each token its part of speech, from left to right, each decision seeing the two before it.</summary>
internal sealed class Tagger(TagSet tags, WeightTable weights, TagLexicon lexicon, CertainTags certain)
{
    public const int NoTag = 255;

    /// <summary>The features that see nothing but the two tags before.</summary>
    private const int OfTagsAlone = 2;

    private readonly int width = weights.Width;

    /// <summary>Their scores, a row for each pair of tags; the last of each stands for no tag.</summary>
    private readonly short[] tagRows = TagRows(tags.Count, weights);

    public TagSet Tags => tags;

    public void Tag(ReadOnlySpan<Lexeme> words, Lexeme boundary, Span<byte> result)
    {
        Span<short> scores = stackalloc short[width];
        Span<uint> context = stackalloc uint[TaggerFeatures.ContextCount];
        Prepare(boundary);
        for (var i = 0; i < words.Length; i++)
            Prepare(words[i]);
        for (var i = 0; i < words.Length; i++)
        {
            if (words[i].OnlyTag >= 0)
            {
                result[i] = (byte)words[i].OnlyTag;
                continue;
            }

            var previous = i > 0 ? words[i - 1] : boundary;
            var next = i + 1 < words.Length ? words[i + 1] : boundary;
            Row(words[i], TaggerFeatures.Current).CopyTo(scores);
            Scores.Add(scores, Row(previous, TaggerFeatures.Previous));
            Scores.Add(scores, Row(next, TaggerFeatures.Next));
            Scores.Add(scores, Row(i > 1 ? words[i - 2] : boundary, TaggerFeatures.BeforePrevious));
            Scores.Add(scores, Row(i + 2 < words.Length ? words[i + 2] : boundary, TaggerFeatures.AfterNext));
            var (tag1, tag2) = (i > 0 ? result[i - 1] : NoTag, i > 1 ? result[i - 2] : NoTag);
            Scores.Add(scores, tagRows.AsSpan(((Math.Min(tag1, tags.Count) * (tags.Count + 1)) + Math.Min(tag2, tags.Count)) * width, width));
            TaggerFeatures.OfContext(previous, words[i], next, tag1, tag2, context);
            weights.AddTo(context[OfTagsAlone..], scores);
            result[i] = (byte)Scores.Best(scores, tags.Count);
        }
    }

    private ReadOnlySpan<short> Row(Lexeme word, int place) => word.TaggerRows.AsSpan(place * width, width);

    private static short[] TagRows(int tags, WeightTable weights)
    {
        var rows = new short[(tags + 1) * (tags + 1) * weights.Width];
        var nothing = new Lexeme();
        Span<uint> features = stackalloc uint[TaggerFeatures.ContextCount];
        for (var i = 0; i < rows.Length / weights.Width; i++)
        {
            var (tag1, tag2) = (i / (tags + 1), i % (tags + 1));
            TaggerFeatures.OfContext(nothing, nothing, nothing, tag1 == tags ? NoTag : tag1, tag2 == tags ? NoTag : tag2, features);
            weights.AddTo(features[..OfTagsAlone], rows.AsSpan(i * weights.Width, weights.Width));
        }

        return rows;
    }

    private void Prepare(Lexeme word)
    {
        if (word.TaggerRows.Length > 0)
            return;
        var rows = new short[TaggerFeatures.Places * width];
        var features = new List<uint>(20);
        var known = lexicon.Of(word.Word);
        for (var place = 0; place < TaggerFeatures.Places; place++)
        {
            features.Clear();
            TaggerFeatures.OfWord(word, place, known, features);
            weights.AddTo(CollectionsMarshal.AsSpan(features), rows.AsSpan(place * width, width));
        }

        word.TaggerRows = rows;
        word.OnlyTag = certain.Of(word.Exact);
    }
}
