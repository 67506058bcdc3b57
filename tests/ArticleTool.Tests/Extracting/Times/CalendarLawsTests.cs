using ArticleTool.Extracting.Times.Resolving;
using ArticleTool.Extracting.Times.Values;
using FsCheck;
using FsCheck.Fluent;

namespace ArticleTool.Tests.Extracting.Times;

public class CalendarLawsTests
{
    private static Gen<int?> Maybe(int from, int to) => Gen.OneOf(Gen.Constant((int?)null), Gen.Choose(from, to).Select(n => (int?)n));

    private static readonly Gen<DayTime?> Clocks = Gen.OneOf(
        Gen.Constant((DayTime?)null),
        Gen.Elements("MO", "AF", "EV", "NI").Select(part => (DayTime?)new DayTime(Part: part)),
        from hour in Gen.Choose(0, 23)
        from minute in Maybe(0, 59)
        from offset in Gen.Elements<int?>(null, 0, -300, 330)
        select (DayTime?)new DayTime(hour, minute, Offset: offset));

    private static readonly Gen<CalendarValue> Values = Gen.OneOf(
        from year in Maybe(1000, 2199) from month in Maybe(1, 12) from day in Maybe(1, 28) from time in Clocks select CalendarValue.Date(year, month, day) with { Time = time },
        from year in Maybe(1000, 2199) from month in Maybe(1, 12) select new CalendarValue(CalendarUnit.Month, year, month),
        from year in Maybe(1000, 2199) from week in Maybe(1, 52) select new CalendarValue(CalendarUnit.Week, year, week),
        from year in Maybe(1000, 2199) from quarter in Maybe(1, 4) select new CalendarValue(CalendarUnit.Quarter, year, quarter),
        from year in Maybe(1000, 2199) from season in Maybe(1, 4) select new CalendarValue(CalendarUnit.Season, year, season),
        from weekday in Gen.Choose(1, 7) select new CalendarValue(CalendarUnit.Weekday, Day: weekday),
        from decade in Gen.Choose(100, 219) select new CalendarValue(CalendarUnit.Decade, decade),
        from century in Gen.Choose(10, 21) select new CalendarValue(CalendarUnit.Century, century),
        from year in Gen.Choose(1000, 2199) select new CalendarValue(CalendarUnit.Year, year));

    private static readonly Gen<string> Days =
        from day in Gen.Choose(0, 80_000) select new DateOnly(1900, 1, 1).AddDays(day).ToString("yyyy-MM-dd");

    private static void Holds<T>(Gen<T> values, Func<T, bool> law) => Prop.ForAll(values.ToArbitrary(), law).QuickCheckThrowOnFailure();

    [Fact]
    public void A_value_reads_back_as_it_was_written() => Holds(Values, v => CalendarValue.Parse(v.ToString()) == v);

    [Fact]
    public void An_interval_is_never_empty() => Holds(Values, v => CalendarInterval.Of(v) is not { IsEmpty: true });

    [Fact]
    public void Only_a_complete_value_lies_on_the_calendar() => Holds(Values, v => v.IsComplete || CalendarInterval.Of(v) is null);

    [Fact]
    public void A_month_lies_in_its_quarter_and_its_year() => Holds(
        from year in Gen.Choose(1000, 2199) from month in Gen.Choose(1, 12) select (year, month),
        at => Of($"{at.year:0000}-{at.month:00}") is var inner && Of($"{at.year:0000}-Q{(at.month + 2) / 3}").Contains(inner) && Of($"{at.year:0000}").Contains(inner));

    [Fact]
    public void A_past_time_does_not_begin_after_its_reference() => Holds(
        from value in Values from day in Days select (value, day),
        x => TimeResolver.Resolve(x.value.ToString(), null, "past", x.day).Interval is not { } interval || x.value.IsComplete || x.value.Year is not null || interval.From <= Of(x.day).To);

    [Fact]
    public void A_future_time_does_not_end_before_its_reference() => Holds(
        from value in Values from day in Days select (value, day),
        x => TimeResolver.Resolve(x.value.ToString(), null, "future", x.day).Interval is not { } interval || x.value.IsComplete || x.value.Year is not null || interval.To >= Of(x.day).From);

    [Fact]
    public void A_resolved_value_says_its_own_interval() => Holds(
        from value in Values from day in Days select (value, day),
        x => TimeResolver.Resolve(x.value.ToString(), null, null, x.day) is var place && (place.Interval is null || CalendarInterval.Of(CalendarValue.Parse(place.Value)) is { } own && own.From == place.Interval.Value.From && own.To == place.Interval.Value.To));

    [Fact]
    public void A_coarser_reference_never_contradicts_a_finer_one() => Holds(
        from value in Values from day in Days from tense in Gen.Elements(null, "past", "future") select (value, day, tense),
        x => TimeResolver.Resolve(x.value.ToString(), "-1M", x.tense, x.day[..7]).Value is var coarse
            && (coarse!.Contains('X') || coarse == TimeResolver.Resolve(x.value.ToString(), "-1M", x.tense, x.day).Value));

    [Theory]
    [InlineData("-1M")]
    [InlineData("0W")]
    [InlineData("+2Y")]
    [InlineData("-T2H")]
    [InlineData("before")]
    [InlineData("after")]
    public void A_shift_reads_back_as_it_was_written(string shift) => Shift.Parse(shift)!.Value.ToString().ShouldBe(shift);

    [Theory]
    [InlineData("P3D")]
    [InlineData("PT1H30M")]
    [InlineData("P2.5Y")]
    [InlineData("PXM")]
    [InlineData("P1Y6M")]
    public void A_duration_reads_back_as_it_was_written(string duration) => DurationValue.Parse(duration)!.ToString().ShouldBe(duration);

    private static CalendarInterval Of(string value) => CalendarInterval.Of(CalendarValue.Parse(value))!.Value;
}
