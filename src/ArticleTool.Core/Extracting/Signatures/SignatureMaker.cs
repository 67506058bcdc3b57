using ArticleTool.Annotating;
using ArticleTool.Records;
using ArticleTool.Text;

namespace ArticleTool.Extracting.Signatures;

/// <summary>Makes a document's signature. Which word sequences are kept depends on their hash alone, so two texts keep the same ones.</summary>
internal static class SignatureMaker
{
    /// <summary>An article says within these what it is about; they are some 600 words of its text.</summary>
    private const int ContentWordsMost = 300;
    private const int ShingleWords = 4;

    /// <summary>One sequence in so many is kept.</summary>
    private const ulong Sample = 4;
    private const int ParagraphShingles = 32;
    private const int Paragraphs = 400;

    public static ArticleSignature Of(AnnotatedArticle annotated, Func<int, int> codePointAt)
    {
        var text = annotated.Text;
        var told = annotated.Article.Paragraphs.Where(p => IsTold(p.Zone)).ToList();
        var sketches = told
            .Where(p => p.Zone != ZoneKind.Headline)
            .Take(Paragraphs)
            .Select(p => new ParagraphSketch(codePointAt(p.Span.Start), codePointAt(p.Span.End), Shingles(p.Span.In(text))))
            .Where(p => p.Shingles.Count > 0);
        var words = told.SelectMany(p => ContentWords.In(text.Substring(p.Span.Start, p.Span.Length))).Take(ContentWordsMost);
        return new ArticleSignature([.. words], [.. sketches]);
    }

    private static bool IsTold(ZoneKind zone) => zone is ZoneKind.Headline or ZoneKind.Standfirst or ZoneKind.Body or ZoneKind.QuotedDocument;

    /// <summary>Sequences inside quotation marks are left out: two reporters who heard one speech have not copied each other.</summary>
    private static List<uint> Shingles(ReadOnlySpan<char> paragraph)
    {
        var kept = new List<uint>();
        Span<ulong> last = stackalloc ulong[ShingleWords];
        var words = 0;
        var quoted = false;
        var start = -1;
        for (var i = 0; i <= paragraph.Length && kept.Count < ParagraphShingles; i++)
        {
            var c = i < paragraph.Length ? paragraph[i] : ' ';
            if (char.IsLetterOrDigit(c))
            {
                start = start < 0 ? i : start;
                continue;
            }

            if (start >= 0 && !quoted)
                Add(paragraph[start..i], last, ref words, kept);
            start = -1;
            if (c is '"' or '“' or '”')
            {
                quoted = c == '“' || (c == '"' && !quoted);
                words = 0;
            }
        }

        return kept;
    }

    private static void Add(ReadOnlySpan<char> written, Span<ulong> last, ref int words, List<uint> kept)
    {
        Span<char> word = stackalloc char[Math.Min(written.Length, 64)];
        written[..word.Length].ToLowerInvariant(word);
        last[..^1].CopyTo(last[1..]);
        last[0] = WordHash.Of(word);
        if (++words < ShingleWords)
            return;
        var hash = last[^1];
        for (var i = last.Length - 2; i >= 0; i--)
            hash = WordHash.Combine(hash, last[i]);
        // The lowest bits of FNV are poor; these two lines mix the high ones in.
        hash = (hash ^ (hash >> 33)) * 0xff51afd7ed558ccd;
        hash ^= hash >> 33;
        if (hash % Sample == 0)
            kept.Add((uint)(hash >> 16));
    }
}
