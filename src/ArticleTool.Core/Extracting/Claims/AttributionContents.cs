using ArticleTool.Extracting.Speech;

namespace ArticleTool.Extracting.Claims;

/// <summary>Which attribution's content a place in the text lies in.</summary>
internal sealed class AttributionContents
{
    private readonly List<(int Start, int End, int Attribution)> contents;
    private readonly int[] furthest;

    public AttributionContents(IReadOnlyList<Attribution> attributions)
    {
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
}
