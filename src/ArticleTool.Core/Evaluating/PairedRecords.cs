namespace ArticleTool.Evaluating;

/// <summary>Pairs the records of a list with the marked ones, one to one, in the marked order.</summary>
/// <param name="Same">Whether two records stand for one thing in the text.</param>
/// <param name="Right">Whether what is said of it agrees too.</param>
/// <param name="Tell">A record in a few words, for the list of misses.</param>
internal sealed record PairedRecords<T>(string List, Func<T, T, bool> Same, Func<T, T, bool> Right, Func<T, string> Tell)
    where T : class
{
    /// <summary>What a record is counted under besides its list: a verdict, a type.</summary>
    public Func<T, string>? Part { get; init; }

    public ListScore Score(IReadOnlyList<T> marked, IReadOnlyList<T> given)
    {
        var left = given.ToList();
        var misses = new List<string>();
        var (found, right) = (0, 0);
        var parts = new SortedDictionary<string, Tally>(StringComparer.Ordinal);
        foreach (var mark in marked)
        {
            var match = left.Where(g => Same(mark, g)).MaxBy(g => Right(mark, g));
            var isRight = match is not null && Right(mark, match);
            found += match is null ? 0 : 1;
            right += isRight ? 1 : 0;
            Count(parts, mark, new Tally(isRight ? 1 : 0, 0, 1));
            if (match is not null)
                left.Remove(match);
            if (!isRight)
                misses.Add($"{Tell(mark)}: {(match is null ? "missed" : $"given as {Tell(match)}")}");
        }

        foreach (var record in given)
            Count(parts, record, new Tally(0, 1, 0));
        misses.AddRange(left.Select(extra => $"{Tell(extra)}: not marked"));
        var whole = new Tally(right, given.Count, marked.Count);
        return new ListScore(List, whole, whole.F1, [new PartScore("found", new Tally(found, given.Count, marked.Count)), .. parts.Select(p => new PartScore(p.Key, p.Value))], misses);
    }

    private void Count(SortedDictionary<string, Tally> parts, T record, Tally tally)
    {
        if (Part is not null)
            parts[Part(record)] = parts.GetValueOrDefault(Part(record)) + tally;
    }
}
