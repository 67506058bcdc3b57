using ArticleTool.Extracting.Times.Values;
using ArticleTool.Records;

namespace ArticleTool.Reconciling.Dating;

/// <summary>A document as the dating sees it: its times with what stands around them.</summary>
internal sealed class DatingView
{
    // About two sentences on either side.
    private const int Reach = 400;

    // A time of the same clause.
    private const int Beside = 120;

    private readonly List<(int Start, string Name)> names = [];

    public DatingView(LocalRecords records)
    {
        Records = records;
        foreach (var mention in records.Mentions)
        {
            if (mention.Kind == MentionKind.Name && NameKey(mention) is { Length: > 1 } key)
                names.Add((mention.Start, key));
        }

        Published = CalendarInterval.Of(CalendarValue.Parse(records.Document.Published is { Length: > 10 } moment ? moment[..10] : records.Document.Published));
        LatestYear = records.Times.Where(IsTold).Select(t => CalendarValue.Parse(t.Local?.Value)).Where(v => v is { IsComplete: true, Unit: >= CalendarUnit.Year }).Select(v => v!.Year!.Value).DefaultIfEmpty(0).Max();
    }

    public LocalRecords Records { get; }

    public CalendarInterval? Published { get; }

    /// <summary>The latest year that the text names as past: the article is no older.</summary>
    public int LatestYear { get; }

    /// <summary>The article tells it as past or present, in its own text rather than in a caption or a related headline.</summary>
    public bool IsTold(TimeRecord time) => time.Local?.Tense != "future" && Zone(time.Start) is ZoneKind.Headline or ZoneKind.Standfirst or ZoneKind.Body or ZoneKind.QuotedDocument;

    public ZoneKind Zone(int offset)
    {
        var zones = Records.Document.Zones;
        var (low, high) = (0, zones.Count - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            (low, high) = zones[middle].Start <= offset ? (middle, high) : (low, middle - 1);
        }

        return zones.Count == 0 ? ZoneKind.Body : zones[low].Kind;
    }

    /// <summary>The names that stand around an offset.</summary>
    public HashSet<string> Names(int offset)
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        for (var i = First(names, n => n.Start, offset - Reach); i < names.Count && names[i].Start <= offset + Reach; i++)
            found.Add(names[i].Name);
        return found;
    }

    /// <summary>What is said to have happened around an offset.</summary>
    public HashSet<string> ClaimTypes(int offset)
    {
        var types = new HashSet<string>(StringComparer.Ordinal);
        for (var i = First(Records.Claims, c => c.Start, offset - 2 * Reach); i < Records.Claims.Count && Records.Claims[i].Start <= offset + Reach; i++)
        {
            if (Math.Abs(Records.Claims[i].Predicate.Start - offset) <= Reach && Records.Claims[i].Type is not ("statement" or "other"))
                types.Add(Records.Claims[i].Type);
        }

        return types;
    }

    /// <summary>The named person who begins in a stretch of the text.</summary>
    public MentionRecord? Person(int start, int end)
    {
        for (var i = First(Records.Mentions, m => m.Start, start); i < Records.Mentions.Count && Records.Mentions[i].Start < end; i++)
        {
            if (Records.Mentions[i] is { Type: MentionType.Person, Kind: MentionKind.Name } person)
                return person;
        }

        return null;
    }

    /// <summary>The time on the calendar, or counted from the article's day, that stands nearest to a claim's verb.</summary>
    public TimeRecord? TimeBeside(ClaimRecord claim)
    {
        TimeRecord? nearest = null;
        for (var i = First(Records.Times, t => t.Start, claim.Predicate.Start - Beside); i < Records.Times.Count && Records.Times[i].Start <= claim.Predicate.End + Beside; i++)
        {
            var time = Records.Times[i];
            if (CalendarValue.Parse(time.Local?.Value) is not null && IsTold(time) && Zone(time.Start) == claim.Zone
                && (nearest is null || Math.Abs(time.Start - claim.Predicate.Start) < Math.Abs(nearest.Start - claim.Predicate.Start)))
                nearest = time;
        }

        return nearest;
    }

    /// <summary>The first of a sorted list that does not start before an offset.</summary>
    private static int First<T>(IReadOnlyList<T> sorted, Func<T, int> start, int offset)
    {
        var (low, high) = (0, sorted.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = start(sorted[middle]) < offset ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    /// <summary>
    /// A name as the name lists know it; a person by the consonants of the last name, which the spellings of a foreign one
    /// share (Soleimani, Suleimani).
    /// </summary>
    public static string NameKey(MentionRecord mention)
    {
        if (mention.Known is { } known)
            return known;
        if (mention.Type != MentionType.Person)
            return mention.Text.ToLowerInvariant();
        var last = mention.Text[(mention.Text.LastIndexOf(' ') + 1)..].ToLowerInvariant();
        var consonants = string.Concat(last.Where(c => char.IsLetter(c) && !"aeiouy".Contains(c, StringComparison.Ordinal)));
        return consonants.Length >= 3 ? "person:" + consonants : "person:" + last;
    }
}
