namespace ArticleTool.Reconciling.Events;

/// <summary>Whether happenings of two documents are one.</summary>
internal sealed class AcrossDocuments(IReadOnlyList<Story> stories, Rarity rarity, Gazetteer gazetteer)
{
    /// <summary>The most that reports of one happening may differ in its day: evening and time zone, first night and next morning.</summary>
    private const long Tolerance = 3 * TimeRange.Day;
    private const long FarApart = 45 * TimeRange.Day;
    private const long NewsLasts = 10 * TimeRange.Day;

    /// <summary>A feature counts full where sixteen quarter bits tell it.</summary>
    private const int FullRarity = 16;

    public PointSum Compare(Happening a, Happening b, bool keepReasons = false)
    {
        var sum = new PointSum(keepReasons);
        Times(a, b, sum);
        if (sum.IsRuledOut)
            return sum;
        var (storyA, storyB) = (stories[a.Document.Index], stories[b.Document.Index]);
        if (a.IsMain && b.IsMain)
            Stories(storyA, storyB, sum);
        else
            Surroundings(a, b, storyA.Likeness(storyB), sum);
        if (sum.IsRuledOut || a.Claims.Count == 0 || b.Claims.Count == 0)
            return sum;
        Types(a, b, sum);
        Places(a, b, sum);
        Shared(a.Affected, b.Affected, "across-affected", sum);
        Shared(a.Agents, b.Agents, "across-agent", sum);
        if (a.Lemmas.Overlaps(b.Lemmas))
            sum.Add("across-lemma");
        Numbers(a, b, sum);
        return sum;
    }

    /// <summary>
    /// What is mentioned in passing is known by the company it keeps. Two accidents of one day that share no name, place
    /// or surroundings are two.
    /// </summary>
    private void Surroundings(Happening a, Happening b, int like, PointSum sum)
    {
        var shared = a.Places.Any(p => b.Places.Any(q => gazetteer.Meet(p, q))) || a.Affected.Any(k => k[0] != '~' && b.Affected.Contains(k));
        if (!shared && like < EventWeights.Of("across-story-least"))
            sum.RuleOut("nothing in common but the day");
    }

    /// <summary>Two documents about the same, and of different years: the second quake, the other trial.</summary>
    private static void Stories(Story a, Story b, PointSum sum)
    {
        sum.Add("across-story", a.Likeness(b));
        if (a.Weekday is { } day && b.Weekday is { } other)
            sum.Add(day == other ? "across-weekday" : "across-weekday-other");
        if (a.Year is not { } first || b.Year is not { } second)
            return;
        if (StoryYear.Weigh(first, second) is { } weight)
            sum.Add(weight);
    }

    /// <summary>Which of its claims an article's happening is called after is half chance, so between main happenings the type says little.</summary>
    private static void Types(Happening a, Happening b, PointSum sum)
    {
        var level = a.IsMain && b.IsMain ? "across-main-" : "across-";
        sum.Add(level + (a.Type == b.Type ? "type" : EventTypes.AreKin(a.Type, b.Type) ? "kin" : "type-other"));
    }

    private static void Times(Happening a, Happening b, PointSum sum)
    {
        if (a.Time is { } timeA && b.Time is { } timeB)
            Ranges(timeA, timeB, a.TimeIsSaid && b.TimeIsSaid, sum);
        else if (a.MonthDays.Count > 0 && b.MonthDays.Count > 0)
            Days(a, b, sum);
        if (a.Document.Published is { } publishedA && b.Document.Published is { } publishedB && a.IsMain && b.IsMain)
            Published(publishedA.Gap(publishedB), sum);
    }

    /// <summary>News is told within days of what it is about.</summary>
    private static void Published(long gap, PointSum sum)
    {
        if (gap > FarApart)
            sum.Add("across-published-far");
        else if (gap > NewsLasts)
            sum.Add("across-published-apart");
    }

    private static void Ranges(TimeRange a, TimeRange b, bool said, PointSum sum)
    {
        var gap = a.Gap(b);
        if (gap > (said ? Tolerance : 3 * Tolerance))
            sum.RuleOut("another time");
        else if (a.IsDay && b.IsDay && gap < TimeRange.Day / 2)
            sum.Add("across-day");
        else if (a.IsDay && b.IsDay)
            sum.Add("across-day-next");
        else if (gap == 0)
            sum.Add("across-month");
    }

    private static void Days(Happening a, Happening b, PointSum sum)
    {
        if (a.MonthDays.Overlaps(b.MonthDays))
            sum.Add("across-month-day");
        else
            sum.RuleOut("another day of the year");
    }

    private void Places(Happening a, Happening b, PointSum sum)
    {
        if (a.Places.Count == 0 || b.Places.Count == 0)
            return;
        var bits = a.Places.Max(p => b.Places.Max(q => SharedBits(p, q)));
        if (bits > 0)
            Scaled("across-place", bits, sum);
        else if (a.Places.All(p => b.Places.All(q => gazetteer.Exclude(p, q))))
            sum.Add("across-place-other");
    }

    /// <summary>That a city lies in the country that another report names says no more than the country does.</summary>
    private int SharedBits(string a, string b)
    {
        if (a == b)
            return gazetteer.IsCountry(a) ? rarity.QuarterBits("e:" + a) / 2 : rarity.QuarterBits("e:" + a);
        return gazetteer.Meet(a, b) ? Math.Min(rarity.QuarterBits("e:" + a), rarity.QuarterBits("e:" + b)) / 2 : 0;
    }

    private void Shared(SortedSet<string> a, SortedSet<string> b, string weight, PointSum sum)
    {
        var shared = a.Where(b.Contains).ToList();
        if (weight == "across-affected" && shared.Exists(s => s.StartsWith("person/", StringComparison.Ordinal)))
            sum.Add("across-affected-person");
        else if (shared.Count > 0)
            Scaled(weight, shared.Max(s => s[0] == '~' ? FullRarity / 4 : rarity.QuarterBits("e:" + s)), sum);
        else if (a.Any(s => s[0] != '~') && b.Any(s => s[0] != '~'))
            sum.Add(weight + "-other");
    }

    private static void Scaled(string weight, int quarterBits, PointSum sum) => sum.AddShare(weight, quarterBits, FullRarity);

    private static void Numbers(Happening a, Happening b, PointSum sum)
    {
        var same = false;
        var other = false;
        foreach (var number in a.Numbers.Take(16))
        {
            foreach (var second in b.Numbers.Take(16).Where(n => n.Role == number.Role && n.Quantity.Unit == number.Quantity.Unit))
            {
                same |= number.Quantity.Min >= 3 && number.Quantity.Min == second.Quantity.Min && number.Quantity.Max == second.Quantity.Max;
                other |= number.Quantity.Max < second.Quantity.Min || second.Quantity.Max < number.Quantity.Min;
            }
        }

        if (same)
            sum.Add("across-number");
        else if (other)
            sum.Add("across-number-other");
    }
}
