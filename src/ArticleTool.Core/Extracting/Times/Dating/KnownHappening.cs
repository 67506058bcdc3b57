using ArticleTool.Knowledge;

namespace ArticleTool.Extracting.Times.Dating;

/// <summary>A dated public event; a row of <c>times/happenings.txt</c>.</summary>
/// <param name="What">In a few words, for explanations: "the fall of Kabul".</param>
/// <param name="Words">Words beside which its day and month mean it.</param>
public sealed record KnownHappening(DateOnly Day, string What, IReadOnlyList<HappeningName> Names, IReadOnlyList<string> Words)
{
    /// <param name="first">The column of the day: 0 in our file, 1 in a user's, behind the word "happening".</param>
    /// <returns>Null where the row's day is none, or a name begins with a gap.</returns>
    public static KnownHappening? Parse(KnowledgeRow row, int first)
    {
        ArgumentNullException.ThrowIfNull(row);
        var names = row.List(first + 2).Select(HappeningName.Parse).ToList();
        return DateOnly.TryParseExact(row[first], "yyyy-MM-dd", out var day) && row[first + 1].Length > 0 && names.TrueForAll(n => n is not null)
            ? new KnownHappening(day, row[first + 1], names!, row.List(first + 3))
            : null;
    }
}

/// <summary>What news calls a happening: <c>killing/assassination .. soleimani</c>.</summary>
/// <param name="Parts">The words of each place; null for a gap of up to four.</param>
public sealed record HappeningName(IReadOnlyList<IReadOnlyList<string>?> Parts)
{
    public const int Gap = 4;

    public static HappeningName? Parse(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        var parts = new List<IReadOnlyList<string>?>();
        foreach (var word in name.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (word == "..")
                parts.Add(null);
            else if (word.Contains('/') && !char.IsAsciiDigit(word[0]))
                parts.Add(word.Split('/'));
            else
                parts.AddRange(word.Split('-', '/').Select(w => new[] { w }));
        }

        return parts.Count > 0 && parts[0] is not null && parts[^1] is not null ? new HappeningName(parts) : null;
    }
}
