using ArticleTool.Text;

namespace ArticleTool.Extracting.Numbers;

/// <summary>Stretches of the text that names and times have taken. Asked about spans in order of the text, in one pass.</summary>
internal sealed class TakenSpans(IReadOnlyList<TextSpan> names, IReadOnlyList<TextSpan> times)
{
    private readonly TextSpan[] names = names.OrderBy(s => s.Start).ThenBy(s => s.End).ToArray();
    private readonly TextSpan[] times = times.OrderBy(s => s.Start).ThenBy(s => s.End).ToArray();

    public bool InName(TextSpan span) => Overlaps(names, span);

    public bool InTime(TextSpan span) => Overlaps(times, span);

    private static bool Overlaps(TextSpan[] sorted, TextSpan span)
    {
        var (low, high) = (0, sorted.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (sorted[middle].Start < span.End)
                low = middle + 1;
            else
                high = middle;
        }

        return low > 0 && sorted[low - 1].Overlaps(span);
    }
}
