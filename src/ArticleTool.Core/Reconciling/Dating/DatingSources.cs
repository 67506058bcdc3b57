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
    private readonly Dictionary<(string Type, string Lemma), List<(DatingView View, ClaimRecord Claim, TimeRecord Time)>> doings = [];
    private readonly Dictionary<string, List<(DatingView View, ClaimRecord Claim, TimeRecord Time)>> deaths = new(StringComparer.Ordinal);

    public DatingSources(List<DatingView> dated)
    {
        foreach (var view in dated)
        {
            foreach (var time in view.Records.Times.Where(t => view.IsTold(t) && IsNews(view, t)))
                AddDay(view, time);
            foreach (var (victim, claim, time) in Deaths(view).Where(d => d.Time.From is not null && IsNews(view, d.Time)))
                Add(deaths, victim, (view, claim, time));
            foreach (var (claim, time) in Doings(view).Where(d => IsDay(d.Time) && IsNews(view, d.Time)))
                Add(doings, (claim.Type, claim.Predicate.Lemma), (view, claim, time));
        }
    }

    public IEnumerable<DatingWindow> For(DatingView undated) => NamedDays(undated).Concat(KnownDeaths(undated)).Concat(KnownDoings(undated));

    /// <summary>
    /// "Last week's attack", told with the same names and the same verb as a dated article's. Doings come again, so all
    /// that fit must leave a day: two raids a month apart leave none.
    /// </summary>
    private IEnumerable<DatingWindow> KnownDoings(DatingView undated)
    {
        foreach (var (claim, time) in Doings(undated).Where(d => d.Time.From is null && d.Time.Local is { Reference: "published", Shift: not null }))
        {
            var names = undated.Names(claim.Predicate.Start);
            foreach (var (view, other, known) in doings.GetValueOrDefault((claim.Type, claim.Predicate.Lemma), []))
            {
                var shared = view.Names(other.Predicate.Start);
                shared.IntersectWith(names);
                if (shared.Count < SharedNames || PublicationDays.Reaching(time.Local!.Value, time.Local.Shift, time.Local.Tense, CalendarInterval.Of(CalendarValue.Parse(known.Value))!.Value) is not var (first, last))
                    continue;
                yield return new DatingWindow(
                    first, last,
                    $"It puts \"{time.Text}\" what {view.Records.Document.Id} tells with the same names and dates to {known.Value}.",
                    [time.Id, claim.Id, known.Id, other.Id]);
            }
        }
    }

    /// <summary>What is said to have happened, with the time beside it.</summary>
    private static IEnumerable<(ClaimRecord Claim, TimeRecord Time)> Doings(DatingView view)
    {
        foreach (var claim in view.Records.Claims)
        {
            if (claim is { Type: not ("statement" or "other" or "casualty"), Polarity: Polarity.Affirmed, Modality: Modality.Actual } && view.TimeBeside(claim) is { } time)
                yield return (claim, time);
        }
    }

    /// <summary>"January 15th", without its year, beside the same names and doings as another article's day.</summary>
    private IEnumerable<DatingWindow> NamedDays(DatingView undated)
    {
        foreach (var time in undated.Records.Times.Where(undated.IsTold))
        {
            if (CalendarValue.Parse(time.Local?.Value) is not { Unit: CalendarUnit.Day, Year: null, Part: { } month, Day: { } day } || time.Local?.Shift is not null || time.From is not null)
                continue;
            foreach (var (view, other, date) in days.GetValueOrDefault((month, day), []))
            {
                // "Tuesday, 16 January" is no other year's 16 January.
                var weekday = Weekday(time.Text);
                if (weekday is not null && weekday != HolidayRule.IsoDay(date))
                    continue;
                var shared = undated.Names(time.Start);
                shared.IntersectWith(view.Names(other.Start));
                if (shared.Count < (weekday is null ? SharedNames : SharedNames - 1) || !undated.ClaimTypes(time.Start).Overlaps(view.ClaimTypes(other.Start)))
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
                if (PublicationDays.Reaching(time.Local!.Value, time.Local.Shift, time.Local.Tense, CalendarInterval.Of(CalendarValue.Parse(known.Value))!.Value) is not var (first, last))
                    continue;
                yield return new DatingWindow(
                    first, last,
                    $"It puts a death \"{time.Text}\" that {view.Records.Document.Id} dates to {known.Value}.",
                    [time.Id, claim.Id, known.Id, other.Id]);
            }
        }
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

    private static int? Weekday(string text)
    {
        var end = text.AsSpan().IndexOfAny(" ,.(");
        return end > 0 && Extracting.Times.Grammar.TimeWords.Find(text.AsSpan(0, end)).Weekday is > 0 and var weekday ? weekday : null;
    }

    /// <summary>A time of the days before the article came out.</summary>
    private static bool IsNews(DatingView view, TimeRecord time) =>
        view.Published is { } published && CalendarInterval.Of(CalendarValue.Parse(time.Value)) is { } interval && time.From is not null
        && interval.From < published.To && interval.From >= published.From.AddDays(-NewsDays);

    private static bool IsDay(TimeRecord time) => CalendarValue.Parse(time.Value) is { Unit: CalendarUnit.Day, IsComplete: true };

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
