using ArticleTool.Extracting.Speech;

namespace ArticleTool.Extracting.Claims;

/// <summary>Which attribution's content a place in the text lies in, and who tells it.</summary>
internal sealed class AttributionContents
{
    private readonly IReadOnlyList<Attribution> attributions;
    private readonly List<(int Start, int End, int Attribution)> contents;
    private readonly int[] furthest;

    public AttributionContents(IReadOnlyList<Attribution> attributions)
    {
        this.attributions = attributions;
        contents = [.. attributions.SelectMany((a, i) => a.Content.Select(c => (c.Start, c.End, i))).OrderBy(c => c.Start).ThenByDescending(c => c.End).ThenBy(c => c.i)];
        furthest = new int[contents.Count];
        for (var i = 0; i < contents.Count; i++)
            furthest[i] = Math.Max(contents[i].End, i == 0 ? 0 : furthest[i - 1]);
    }

    /// <summary>The innermost: of the contents around the offset the shortest.</summary>
    public int? At(int offset)
    {
        var index = contents.BinarySearch((offset, -1, int.MaxValue), Comparer<(int Start, int End, int Attribution)>.Create((a, b) => a.Start != b.Start ? a.Start.CompareTo(b.Start) : b.End.CompareTo(a.End)));
        int? best = null;
        var shortest = int.MaxValue;
        for (var i = (index < 0 ? ~index : index) - 1; i >= 0 && furthest[i] > offset; i--)
        {
            var (start, end, attribution) = contents[i];
            if (end > offset && end - start < shortest)
                (best, shortest) = (attribution, end - start);
        }

        return best;
    }

    /// <summary>
    /// True where the second place is in whoever says what the first place tells. "Gunmen abducted 31 pupils and a teacher,
    /// police and residents said": a tree may take those who say it for more of those it happened to. Who speaks before may
    /// well be who does it: "he denied killing her".
    /// </summary>
    public bool IsToldBy(int told, int teller) =>
        teller > told && At(told) is { } index && attributions[index].Sources.Any(s => s.Span.Start <= teller && teller < s.Span.End)
        && !attributions[index].Content.Any(c => c.Start <= teller && teller < c.End);
}
