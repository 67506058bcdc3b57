using ArticleTool.Extracting;
using ArticleTool.Records;
using ArticleTool.Text;

namespace ArticleTool.Explaining;

/// <summary>An article read and analysed once more: what the stages found, and the records that were made of it.</summary>
/// <param name="Records">With text and sentences; completed by the collection layer, where there is one.</param>
public sealed record ExplainedArticle(Extraction Extraction, LocalRecords Records)
{
    private readonly CodePointMap map = new(Extraction.Annotated.Text);

    public string Id => Records.Document.Id;

    /// <summary>A stage's offset as records count.</summary>
    internal int At(int offset) => map.CodePointAt(offset);

    internal bool IsAt(TextSpan span, int start, int end) => At(span.Start) == start && At(span.End) == end;

    internal Quote Quote(int start, int end, string role)
    {
        var text = Extraction.Annotated.Text;
        var sentences = Records.Sentences.Where(s => s.Start < end && start < s.End).ToList();
        var from = sentences.Count == 0 ? start : Math.Min(start, sentences[0].Start);
        var to = sentences.Count == 0 ? end : Math.Max(end, sentences[^1].End);
        return new Quote(Id, start, end, CodePoints.Slice(text, start, end), role, CodePoints.Slice(text, from, to));
    }

    internal Quote Quote(SpanRecord span, string role) => Quote(span.Start, span.End, role);
}
