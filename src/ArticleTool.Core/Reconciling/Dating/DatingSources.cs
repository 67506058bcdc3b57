using ArticleTool.Extracting.Times.Resolving;
using ArticleTool.Extracting.Times.Values;
using ArticleTool.Records;

namespace ArticleTool.Reconciling.Dating;

/// <summary>What the dated documents put on the calendar, found again by an undated one.</summary>
internal sealed class DatingSources
{
    // A report is news for so many days; a date further back is background, and its year proves little.
    private const int NewsDays = 45;

    // Names that must stand around a day in both articles before it is one happening.
    private const int SharedNames = 3;

    private readonly Dictionary<(int Month, int Day), List<(DatingView View, TimeRecord Time, DateOnly Day)>> days = [];
    private readonly Dictionary<string, List<(DatingView View, ClaimRecord Claim, TimeRecord Time)>> deaths = new(StringComparer.Ordinal);

    public DatingSources(List<DatingView> dated)
    {
        foreach (var view in dated)
        {
            foreach (var time in view.Records.Times.Where(t => view.IsTold(t) && IsNews(view, t)))
                AddDay(view, time);
            foreach (var (victim, claim, time) in Deaths(view).Where(d => d.Time.From is not null && IsNews(view, d.Time)))
                Add(deaths, victim, (view, claim, time));
        }
    }

    public IEnumerable<DatingWindow> For(DatingView undated) => NamedDays(undated).Concat(KnownDeaths(undated));

    /// <summary>"January 15th", without its year, beside the same names and doings as another article's day.</summary>
    private IEnumerable<DatingWindow> NamedDays(DatingView undated)
    {
        foreach (var time in undated.Records.Times.Where(undated.IsTold))
        {
            if (CalendarValue.Parse(time.Local?.Value) is not { Unit: CalendarUnit.Day, Year: null, Part: { } month, Day: { } day } || time.Local?.Shift is not null || time.From is not null)
                continue;
            foreach (var (view, other, date) in days.GetValueOrDefault((month, day), []))
            {
                var shared = undated.Names(time.Start);
                shared.IntersectWith(view.Names(other.Start));
                if (shared.Count < SharedNames || !undated.ClaimTypes(time.Start).Overlaps(view.ClaimTypes(other.Start)))
                    continue;
                var last = new DateOnly(date.Year, date.Month, DateTime.DaysInMonth(date.Year, date.Month));
                yield return new DatingWindow(
                    date, date == last ? date.AddDays(1) : last,
                    $"Its \"{time.Text}\" is told with the same names and doings as \"{other.Text}\" in {view.Records.Document.Id}, which is {DatingWindow.Iso(date)}.",
                    [time.Id, other.Id]);
            }
        }
    }

    /// <summary>"Last week's killing of" someone whose death a dated article puts on the calendar: nobody is killed twice.</summary>
    private IEnumerable<DatingWindow> KnownDeaths(DatingView undated)
    {
        foreach (var (victim, claim, time) in Deaths(undated).Where(d => d.Time.From is null && d.Time.Local is { Reference: "published" }))
        {
            foreach (var (view, other, known) in deaths.GetValueOrDefault(victim, []))
            {
                if (Window(time, known) is not var (first, last))
                    continue;
                yield return new DatingWindow(
                    first, last,
                    $"It puts a death \"{time.Text}\" that {view.Records.Document.Id} dates to {known.Value}.",
                    [time.Id, claim.Id, known.Id, other.Id]);
            }
        }
    }

    /// <summary>The days of publication from which a time's words reach the known interval.</summary>
    private static (DateOnly First, DateOnly Last)? Window(TimeRecord time, TimeRecord known)
    {
        var interval = CalendarInterval.Of(CalendarValue.Parse(known.Value))!.Value;
        var begin = DateOnly.FromDateTime(interval.From);
        DateOnly? first = null;
        DateOnly? last = null;
        for (var i = 0; i <= 400; i++)
        {
            var day = begin.AddDays(i);
            var place = TimeResolver.Resolve(time.Local!.Value, time.Local.Shift, time.Local.Tense, DatingWindow.Iso(day)).Interval;
            if (place is { } reached && reached.Overlaps(interval))
                (first, last) = (first ?? day, day);
            else if (first is not null)
                break;
        }

        return first is { } from && last is { } to ? (from, to) : null;
    }

    /// <summary>The deaths of named people with the times that stand by them.</summary>
    private static IEnumerable<(string Victim, ClaimRecord Claim, TimeRecord Time)> Deaths(DatingView view)
    {
        foreach (var claim in view.Records.Claims)
        {
            if (claim is not { Type: "casualty", Polarity: Polarity.Affirmed, Modality: Modality.Actual } || claim.Arguments.FirstOrDefault(a => a.Role == "patient") is not { } patient)
                continue;
            if (view.Person(patient.Start, patient.End) is { } victim && view.TimeBeside(claim) is { } time)
                yield return (DatingView.NameKey(victim), claim, time);
        }
    }

    /// <summary>A time of the days before the article came out.</summary>
    private static bool IsNews(DatingView view, TimeRecord time) =>
        view.Published is { } published && CalendarInterval.Of(CalendarValue.Parse(time.Value)) is { } interval && time.From is not null
        && interval.From < published.To && interval.From >= published.From.AddDays(-NewsDays);

    private void AddDay(DatingView view, TimeRecord time)
    {
        if (CalendarValue.Parse(time.Value) is { Unit: CalendarUnit.Day, IsComplete: true, IsPossible: true } value)
            Add(days, (value.Part!.Value, value.Day!.Value), (view, time, new DateOnly(value.Year!.Value, value.Part.Value, value.Day.Value)));
    }

    private static void Add<TKey, T>(Dictionary<TKey, List<T>> lists, TKey key, T item)
        where TKey : notnull
    {
        if (!lists.TryGetValue(key, out var list))
            lists[key] = list = [];
        list.Add(item);
    }
}
