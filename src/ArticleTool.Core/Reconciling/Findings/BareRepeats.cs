namespace ArticleTool.Reconciling.Findings;

/// <summary>
/// A value that an article attributes in one place and repeats bare in another (a headline, a later paragraph) comes
/// from the one it is attributed to, in whatever slot: the ten missiles that fell are the ten that were launched.
/// </summary>
internal static class BareRepeats
{
    public static List<SaidValue> Attribute(List<SaidValue> values)
    {
        var attributed = values
            .Where(v => v.Number is not null && v.Origins.All(o => o.Attribution is not null))
            .ToLookup(v => v.Document.Index);
        return [.. values.Select(v => v.Number is null || v.Origins.Any(o => o.Attribution is not null) ? v : WithOrigin(v, attributed[v.Document.Index]))];
    }

    private static SaidValue WithOrigin(SaidValue bare, IEnumerable<SaidValue> attributed)
    {
        var number = bare.Number!.Value;
        var source = attributed
            .Where(v => !v.Denies && IsRepeat(bare, number, v))
            .OrderBy(v => v.Slot != bare.Slot)
            .ThenBy(v => v.Facts.Claim.Start)
            .FirstOrDefault();
        return source is null ? bare : bare with { Origins = source.Origins };
    }

    /// <summary>In its own slot a headline's rounding is a repeat too; in another slot only the very number of the very thing is.</summary>
    private static bool IsRepeat(SaidValue bare, NumberRange number, SaidValue attributed) =>
        attributed.Slot == bare.Slot && attributed.Group == bare.Group
            ? number.Contains(attributed.Number!.Value)
            : number == attributed.Number && attributed.Unit == bare.Unit && bare.Unit is not null && number.Min >= 3;
}
