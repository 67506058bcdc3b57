using System.Globalization;
using System.Text.Json;
using ArticleTool.Annotating.Embedded;
using ArticleTool.Extracting.Times;
using ArticleTool.Extracting.Times.Values;
using ArticleTool.Records;

namespace ArticleTool.Measurements;

/// <summary>
/// The date and time cases of Microsoft's Recognizers-Text (MIT), as published expectations of what an expression means.
/// A case holds where every expected result is found with its meaning and nothing else is found. Its conventions are
/// mapped, not taken over: <c>End</c> is inclusive; a bare weekday resolves to both neighbours there and counts with either;
/// a range is two times here; a part of the day has other hours there (its TIMEX decides). Even cases were read while the
/// rules were written, odd ones were not.
/// </summary>
internal static class DateTimeCases
{
    public static void Run(string[] args)
    {
        var cases = JsonDocument.Parse(File.ReadAllText(args[0])).RootElement.EnumerateArray().ToList();
        var leftOut = cases.Count(c => LeftOut(c) is not null);
        foreach (var (name, half) in (ReadOnlySpan<(string, int)>)[("developed on", 0), ("not read", 1)])
        {
            var (right, all) = (0, 0);
            foreach (var (one, index) in cases.Select((c, i) => (c, i)).Where(x => x.i % 2 == half))
            {
                if (LeftOut(one) is { } why)
                {
                    if (args.Contains("--left-out"))
                        Console.WriteLine($"left out: {why}: {one.GetProperty("Input").GetString()}");
                    continue;
                }

                all++;
                var wrong = Compare(one);
                right += wrong is null ? 1 : 0;
                if (wrong is not null && half == 0 && args.Contains("--errors"))
                    Console.WriteLine($"{index} {Reference(one)} {one.GetProperty("Input").GetString()!.ReplaceLineEndings(" ")}\n    {wrong}");
            }

            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name}: {right} of {all} cases ({(double)right / all:0.000})"));
        }

        Console.WriteLine($"left out by convention: {leftOut} of {cases.Count}");
    }

    /// <summary>Why a case's expectation is not one that a reader of news could share; null for the others.</summary>
    private static string? LeftOut(JsonElement one)
    {
        var unsupported = one.TryGetProperty("NotSupported", out var list) ? list.GetString()! : "";
        if (unsupported.Split(',', StringSplitOptions.TrimEntries).Contains("dotnet"))
            return "the suite's own reference implementation does not do it";
        if (one.TryGetProperty("Comment", out var comment) && comment.GetString()!.Contains("CalendarMode", StringComparison.Ordinal))
            return "expected nothing only because a calendar application's mode is off";
        var results = one.GetProperty("Results").EnumerateArray().ToList();
        if (results.Exists(r => Values(r).Any(v => v.Timex is "PT3H" or "P3W" or "P3D" or "P3M" or "P3Y" && Text(r).Split(' ').Any(w => w is "few" or "several"))))
            return "'few' and 'several' are taken for three";
        return null;
    }

    private static string? Compare(JsonElement one)
    {
        var input = one.GetProperty("Input").GetString()!;
        var annotated = new EmbeddedEngine().Annotate(PlainArticle.Of("case", input, Reference(one)));
        var times = new TimeFinder().Find(annotated).Times;
        var used = new HashSet<TimeExpression>();
        foreach (var result in one.GetProperty("Results").EnumerateArray())
        {
            var (start, end) = (result.GetProperty("Start").GetInt32(), result.GetProperty("End").GetInt32() + 1);
            var ours = times.Where(t => t.Span.Start < end && start < t.Span.End).ToList();
            used.UnionWith(ours);
            var values = Values(result).ToList();
            if (!values.Exists(v => Same(v, ours, Reference(one)) || Coarser(v, ours)))
                return $"{Text(result)}: {string.Join(" or ", values)} but {Show(ours, input)}";
        }

        var more = times.Where(t => !used.Contains(t)).ToList();
        return more.Count == 0 ? null : $"nothing more, but {Show(more, input)}";
    }

    private static string Show(List<TimeExpression> times, string text) =>
        times.Count == 0 ? "nothing" : string.Join("; ", times.Select(t => $"[{t.Span.Of(text)}] {t.Value} {t.Mod} {t.From}..{t.To}"));

    private static string Reference(JsonElement one) =>
        one.TryGetProperty("Context", out var context) && context.ValueKind == JsonValueKind.Object && context.TryGetProperty("ReferenceDateTime", out var day) ? day.GetString()! : "2016-11-07";

    private static string Text(JsonElement result) => result.GetProperty("Text").GetString()!;

    private sealed record Expected(string Type, string? Timex, string? Value, string? Start, string? End, string? Mod);

    private static IEnumerable<Expected> Values(JsonElement result) =>
        result.TryGetProperty("Resolution", out var resolution) && resolution.ValueKind == JsonValueKind.Object
            ? resolution.GetProperty("values").EnumerateArray().Select(v => new Expected(Part(v, "type")!, Part(v, "timex"), Part(v, "value"), Part(v, "start"), Part(v, "end"), Part(v, "Mod")))
            : [];

    private static string? Part(JsonElement value, string name) => value.TryGetProperty(name, out var part) ? part.ToString() : null;

    private static bool Same(Expected wanted, List<TimeExpression> ours, string reference)
    {
        if (ours.Count == 0)
            return false;
        if (ours.Exists(t => SameTimex(wanted.Timex, t)))
            return true;
        if (wanted.Start is not null || wanted.End is not null)
            return SameRange(wanted, ours, reference);
        if (wanted.Type == "duration" && decimal.TryParse(wanted.Value, CultureInfo.InvariantCulture, out var seconds))
            return DurationValue.Parse(ours[0].Value) is { } duration && Seconds(duration) == seconds;
        return wanted.Value is not null && ours.Exists(t => t.Value == wanted.Value.Replace(' ', 'T') || t.From is not null && SameMoment(t.From, wanted.Value) && t.Type == TimeType.Time || Clock(t.Value) is { } clock && SameMoment(clock, wanted.Value));
    }

    /// <summary>
    /// A time counted in weeks, months or years is as precise here as its unit: "two months ago" is a month that holds the
    /// day they give. And a day may stand in one expression with its hour, which they give as two.
    /// </summary>
    private static bool Coarser(Expected wanted, List<TimeExpression> ours) =>
        wanted is { Type: "date", Value: { Length: 10 } day } && ours.Exists(t =>
            t.From is not null && t.To is not null && t.Local.Shift is { Length: > 1 } shift && shift[0] is '+' or '-' && string.CompareOrdinal(t.From, day) <= 0 && string.CompareOrdinal(day, t.To) < 0
            || t.Type == TimeType.Time && t.Value is { Length: > 10 } value && value[..10] == day);

    private static bool SameTimex(string? timex, TimeExpression time)
    {
        if (timex is null || time.Value is null)
            return false;
        if (timex == time.Value || timex == time.Local.Value || timex.Length == 2 && time.Value.EndsWith("-" + timex, StringComparison.Ordinal))
            return true;
        if (time.Type == TimeType.Set)
            return timex == Period(time.Value);
        return timex.StartsWith('T') && Clock(time.Value) is { } clock && (SameMoment(clock, timex[1..]) || "T" + clock == timex);
    }

    /// <summary>How often, written as the length between two times.</summary>
    private static string Period(string value) => value switch { "XXXX-XX-XX" => "P1D", "XXXX-WXX" => "P1W", "XXXX-XX" => "P1M", "XXXX" => "P1Y", "XXXX-QX" => "P3M", "P6M" => "P0.5Y", _ when value.StartsWith("XXXX-XX-XXT", StringComparison.Ordinal) => value[10..], _ => value };

    private static string? Clock(string? value) => value is not null && value.IndexOf('T') is > 0 and var at ? value[(at + 1)..] : null;

    private static bool SameRange(Expected wanted, List<TimeExpression> ours, string reference)
    {
        // "Now" is the moment of reference, or its day.
        if (!(wanted.Start ?? wanted.End)!.Contains(' ', StringComparison.Ordinal))
            reference = reference[..10];
        ours = [.. ours.Select(t => t.Value == "PRESENT_REF" ? t with { From = reference, To = reference } : t)];
        var (first, last) = (ours[0], ours[^1]);
        // A length and the day it begins with are two times here.
        if (ours.Count == 2 && wanted.End is not null && ours.Find(t => t.Type == TimeType.Duration && t.From is null) is { } length && ours.Find(t => t.From is not null) is { } begin && DurationValue.Parse(length.Value) is { } span)
            return SameMoment(begin.From, wanted.Start!) && span.From(DateTime.Parse(begin.From!, CultureInfo.InvariantCulture), 1) is { } ending && SameMoment(ending.ToString("yyyy-MM-ddTHH:mm", CultureInfo.InvariantCulture), wanted.End);
        if (ours.Count == 1 && wanted.Start is not null && wanted.End is not null)
            return SameMoment(first.From, wanted.Start) && SameMoment(first.To, wanted.End);
        var starts = wanted.Start is null || SameMoment(first.From, wanted.Start) || wanted.End is null && SameMoment(first.To, wanted.Start);
        var ends = wanted.End is null || SameMoment(last.From, wanted.End) || SameMoment(last.To, wanted.End);
        return starts && ends;
    }

    /// <summary>The same day, or the same minute; a clock time without its day counts on any.</summary>
    private static bool SameMoment(string? ours, string wanted)
    {
        if (ours is null)
            return false;
        var (a, b) = (Normal(ours), Normal(wanted));
        if (!b.Contains('-') && a.Contains('T'))
            a = a[(a.IndexOf('T') + 1)..];
        return Minutes(a) == Minutes(b);
    }

    private static string Minutes(string moment)
    {
        var clock = moment[(moment.IndexOf('T') + 1)..];
        var day = moment.Contains('T') ? moment[..moment.IndexOf('T')] : moment.Contains('-') ? moment : "";
        if (day == moment)
            clock = "00:00";
        // Midnight is hour 24 of its day here, hour 0 there.
        var parts = clock.TrimEnd('Z').Split(':');
        var hour = parts[0].PadLeft(2, '0');
        return $"{day} {(hour == "24" ? "00" : hour)}:{(parts.Length > 1 ? parts[1] : "00")}";
    }

    private static string Normal(string moment) => moment.Replace(' ', 'T').Split('+')[0];

    private static decimal? Seconds(DurationValue duration)
    {
        decimal total = 0;
        foreach (var (count, unit) in duration.Parts)
        {
            var length = unit switch { "TS" => 1, "TM" => 60, "TH" => 3600, "D" or "BD" => 86400, "W" => 604800, "M" => 2592000, "Q" => 7776000, "Y" => 31536000, "E" => 315360000, "WE" => 172800, _ => 0 };
            if (count is null || length == 0)
                return null;
            total += count.Value * length;
        }

        return total;
    }
}
