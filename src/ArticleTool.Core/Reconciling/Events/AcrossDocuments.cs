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
        var sum = new PointSum(a.IsMain && b.IsMain ? WeightScope.Main : WeightScope.Passing, keepReasons);
        Times(a, b, sum);
        if (sum.IsRuledOut)
            return sum;
        if (a.IsMain && b.IsMain)
            Stories(a, b, sum);
        else
            Surroundings(a, b, stories[a.Document.Index].Likeness(stories[b.Document.Index]), sum);
        if (sum.IsRuledOut || a.Claims.Count == 0 || b.Claims.Count == 0)
            return sum;
        if (!a.IsMain || !b.IsMain)
            Words(a, b, sum);
        Places(a, b, sum);
        Shared(a.Affected, b.Affected, "affected", sum);
        Shared(a.Agents, b.Agents, "agent", sum);
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

    /// <summary>What two articles are about as a whole, whichever claims were found in them.</summary>
    private void Stories(Happening first, Happening second, PointSum sum)
    {
        var (a, b) = (stories[first.Document.Index], stories[second.Document.Index]);
        sum.Add("story", a.KnownLikeness(b));
        if (a.Central.Count > 0 && b.Central.Count > 0)
        {
            var shared = a.Central.Where(b.Central.Contains).ToList();
            if (shared.Count > 0)
                Scaled("central", shared.Sum(rarity.NameQuarterBits) / Math.Min(a.Central.Count, b.Central.Count), sum);
            else
                sum.Add("central-other");
        }

        Published(first, second, sum);
        Years(a, b, sum);
        if (a.Weekday is { } day && b.Weekday is { } other)
            Weekdays(day == other, first.Document.Published, second.Document.Published, sum);
    }

    /// <summary>Of articles of different days of one week each may name its own: a follow-up opens with what is new.</summary>
    private static void Weekdays(bool same, TimeRange? first, TimeRange? second, PointSum sum)
    {
        if (same)
            sum.Add("weekday");
        else if (first is not { IsDay: true } day || second is not { IsDay: true } other || day.Overlaps(other) || day.Gap(other) > 7 * TimeRange.Day)
            sum.Add("weekday-other");
    }

    /// <summary>Of different years: the second quake, the other trial.</summary>
    private void Years(Story a, Story b, PointSum sum)
    {
        if (a.Year is not { } first || b.Year is not { } second)
            return;
        if (first.Year == second.Year)
            Scaled("year", rarity.QuarterBits(StoryFeatures.Year(first.Year)), sum);
        else if (StoryYear.Weigh(first, second) is { } weight)
            sum.Add(weight);
    }

    /// <summary>Which of its claims an article's main happening is called after is half chance: there the story's words tell more.</summary>
    private static void Words(Happening a, Happening b, PointSum sum)
    {
        sum.Add(a.Type == b.Type ? "type" : EventTypes.AreKin(a.Type, b.Type) ? "kin" : "type-other");
        if (a.Lemmas.Overlaps(b.Lemmas))
            sum.Add("lemma");
    }

    private static void Times(Happening a, Happening b, PointSum sum)
    {
        if (a.Time is { } timeA && b.Time is { } timeB)
            Ranges(a, b, timeA, timeB, sum);
        else if (a.MonthDays.Count > 0 && b.MonthDays.Count > 0)
            Days(a, b, sum);
    }

    /// <summary>News is told within days of what it is about.</summary>
    private static void Published(Happening a, Happening b, PointSum sum)
    {
        var gap = a.Document.Published is { } first && b.Document.Published is { } second ? first.Gap(second) : 0;
        if (gap > FarApart)
            sum.Add("published-far");
        else if (gap > NewsLasts)
            sum.Add("published-apart");
        if (IsOldNewsTo(a, b) || IsOldNewsTo(b, a))
            sum.Add("day-old-other");
    }

    /// <summary>An article that says no day tells of those before it was published.</summary>
    private static bool IsOldNewsTo(Happening told, Happening other) =>
        told is { Time.IsDay: true, TimeIsSaid: true } && other.Time is null && other.Document.Published is { } published && told.Time.Value.Gap(published) > NewsLasts;

    private static void Ranges(Happening a, Happening b, TimeRange first, TimeRange second, PointSum sum)
    {
        var said = a.TimeIsSaid && b.TimeIsSaid;
        var days = first.IsDay && second.IsDay;
        var gap = first.Gap(second);
        if (gap > (said ? Tolerance : 3 * Tolerance))
            sum.RuleOut("another time");
        else if (days && gap < TimeRange.Day / 2)
            sum.Add("day");
        else if (days && said && a.IsMain && b.IsMain && !EventTypes.AreKin(a.Type, b.Type))
            sum.RuleOut("another day, and another kind of thing");
        else if (days)
            sum.Add("day-next");
        else if (gap == 0)
            sum.Add("month");
    }

    private static void Days(Happening a, Happening b, PointSum sum)
    {
        if (a.MonthDays.Overlaps(b.MonthDays))
            sum.Add("month-day");
        else
            sum.RuleOut("another day of the year");
    }

    private void Places(Happening a, Happening b, PointSum sum)
    {
        if (a.Places.Count == 0 || b.Places.Count == 0)
            return;
        var bits = a.Places.Max(p => b.Places.Max(q => SharedBits(p, q)));
        if (bits > 0)
            Scaled("place", bits, sum);
        else if (a.Places.All(p => b.Places.All(q => gazetteer.Exclude(p, q))))
            sum.Add("place-other");
    }

    /// <summary>That a city lies in the country that another report names says no more than the country does.</summary>
    private int SharedBits(string a, string b)
    {
        if (a == b)
            return gazetteer.IsCountry(a) ? rarity.QuarterBits(StoryFeatures.Name(a)) / 2 : rarity.QuarterBits(StoryFeatures.Name(a));
        return gazetteer.Meet(a, b) ? Math.Min(rarity.QuarterBits(StoryFeatures.Name(a)), rarity.QuarterBits(StoryFeatures.Name(b))) / 2 : 0;
    }

    private void Shared(SortedSet<string> a, SortedSet<string> b, string weight, PointSum sum)
    {
        var shared = a.Where(b.Contains).ToList();
        if (weight == "affected" && shared.Exists(s => s.StartsWith("person/", StringComparison.Ordinal)))
            sum.Add("affected-person");
        else if (shared.Count > 0)
            Scaled(weight, shared.Max(s => s[0] == '~' ? FullRarity / 4 : rarity.QuarterBits(StoryFeatures.Name(s))), sum);
        else if (a.Any(s => s[0] != '~') && b.Any(s => s[0] != '~'))
            sum.Add(weight + "-other");
    }

    private static void Scaled(string weight, int quarterBits, PointSum sum) => sum.AddShare(weight, Math.Min(quarterBits, FullRarity), FullRarity);

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
            sum.Add("number");
        else if (other)
            sum.Add("number-other");
    }
}
