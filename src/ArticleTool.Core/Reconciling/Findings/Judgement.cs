using ArticleTool.Records;

namespace ArticleTool.Reconciling.Findings;

/// <summary>The verdict on a finding, by the contract's table: the first that fits.</summary>
/// <param name="Standing">The value that the verdict rests on.</param>
/// <param name="Against">The value that it is denied, contradicted or replaced by; null where there is none.</param>
internal sealed record Judgement(Verdict Verdict, FoundValue Standing, FoundValue? Against)
{
    public static Judgement Of(IReadOnlyList<FoundValue> values, ValueRelations relations, OriginTable origins)
    {
        var known = values.Where(v => !v.IsUnknown).ToList();
        if (known.Count == 0)
            return new Judgement(Verdict.Unresolved, values[0], null);
        var asserted = WithoutParts(known.FindAll(v => !v.Denies), relations, origins);
        var best = MostPrecise(asserted.Count > 0 ? asserted : known, relations, origins);
        return Superseded(asserted, relations, origins)
            ?? Denied(known, asserted, relations, origins)
            ?? Conflicting(asserted, relations, origins)
            ?? new Judgement(Support(known, best, origins), best, null);
    }

    /// <summary>
    /// "The toll climbed to 14 after three people died overnight": whoever gives a number and then, in the same article, a
    /// lower one of the same group counts a part of it.
    /// </summary>
    private static List<FoundValue> WithoutParts(List<FoundValue> values, ValueRelations relations, OriginTable origins)
    {
        var whole = values.FindAll(v => !v.Said.All(part => part.Number is { } number && values.Exists(w => w.Said.Any(total =>
            total.Document.Index == part.Document.Index && total.Facts.Claim.Start <= part.Facts.Claim.Start
            && total.Number is { } all && number.LiesBelow(all) && relations.Between(part, total) == Relation.Disjoint
            && total.Origins.Any(o => part.Origins.Any(p => origins.Rival(o) == origins.Rival(p)))))));
        return whole.Count == 0 ? values : whole;
    }

    private static Judgement? Superseded(List<FoundValue> asserted, ValueRelations relations, OriginTable origins)
    {
        var revision = new Revision(origins);
        FoundValue? latest = null;
        FoundValue? replaced = null;
        foreach (var (a, b) in Pairs(asserted))
        {
            var disjoint = relations.Between(a.First, b.First) == Relation.Disjoint;
            var (forward, backward) = disjoint ? (revision.Replaces(b, a), revision.Replaces(a, b)) : (revision.Raises(b, a), revision.Raises(a, b));
            if (forward == backward && disjoint)
                return null;
            if (forward == backward)
                continue;
            var (newer, older) = forward ? (b, a) : (a, b);
            if (latest is null || latest == older)
                (latest, replaced) = (newer, older);
        }

        if (latest is null)
            return null;
        // Of those that agree with the latest, the most precise.
        var standing = asserted.FindAll(v => v == latest || (v != replaced && relations.Agree(v.First, latest.First) && !relations.Agree(v.First, replaced!.First)));
        return new Judgement(Verdict.Superseded, MostPrecise(standing, relations, origins), replaced);
    }

    private static Judgement? Denied(List<FoundValue> known, List<FoundValue> asserted, ValueRelations relations, OriginTable origins)
    {
        foreach (var denial in known.Where(v => v.Denies))
        {
            foreach (var value in asserted.Where(v => relations.Agree(v.First, denial.First)))
            {
                if (value.Origins.Any(o => denial.Origins.All(p => origins.Rival(p) != origins.Rival(o))))
                    return new Judgement(Verdict.Denied, value, denial);
            }
        }

        return null;
    }

    /// <summary>
    /// Two origins conflict where nothing that the one gives can be what the other gives; an article that tells a total
    /// and its parts agrees with one that tells the total. Who says "dozens" and then 38 says 38.
    /// </summary>
    private static Judgement? Conflicting(List<FoundValue> asserted, ValueRelations relations, OriginTable origins)
    {
        var firm = asserted.FindAll(v => v.IsFirm);
        if (!Pairs(firm).Any(p => relations.Between(p.A.First, p.B.First) == Relation.Disjoint))
            return null;
        var rivals = firm
            .SelectMany(v => v.Said.Where(s => !s.IsTentative).SelectMany(s => s.Origins.Select(o => (Rival: origins.Rival(o), Value: v, Said: s, Origin: o))))
            .GroupBy(r => r.Rival)
            .OrderBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => g.Where(r => !g.Any(s => relations.Between(s.Said, r.Said) == Relation.Refines)).ToList())
            .ToList();
        for (var i = 0; i < rivals.Count; i++)
        {
            for (var j = i + 1; j < rivals.Count; j++)
            {
                if (IsNarratorAgainstSource(rivals[i].Select(r => r.Origin), rivals[j].Select(r => r.Origin)))
                    continue;
                if (rivals[i].All(a => rivals[j].All(b => relations.Between(a.Said, b.Said) == Relation.Disjoint)))
                    return new Judgement(Verdict.Conflicting, rivals[i][0].Value, rivals[j][0].Value);
            }
        }

        return null;
    }

    /// <summary>An article that quotes one figure and goes on with another tells parts, or rounds; it does not contradict its source.</summary>
    private static bool IsNarratorAgainstSource(IEnumerable<Origin> a, IEnumerable<Origin> b)
    {
        var (first, second) = (a.ToList(), b.ToList());
        var documents = first.Concat(second).Select(o => o.Document).Distinct().Count();
        return documents == 1 && (first.TrueForAll(o => o.Attribution is null) || second.TrueForAll(o => o.Attribution is null));
    }

    private static Verdict Support(List<FoundValue> known, FoundValue best, OriginTable origins)
    {
        if (origins.Count(best.Origins) > 1)
            return Verdict.Corroborated;
        if (origins.Count(known.SelectMany(v => v.Origins)) > 1)
            return Verdict.Refined;
        return known.SelectMany(v => v.Said).Select(s => s.Document.Index).Distinct().Count() > 1 ? Verdict.SameOrigin : Verdict.SingleOrigin;
    }

    /// <summary>One that no other refines; of several, the one with the most origins, then documents.</summary>
    private static FoundValue MostPrecise(List<FoundValue> values, ValueRelations relations, OriginTable origins) => values
        .Where(v => !values.Exists(w => w != v && relations.Between(w.First, v.First) == Relation.Refines))
        .DefaultIfEmpty(values[0])
        .OrderByDescending(v => v.IsFirm)
        .ThenByDescending(v => origins.Count(v.Origins))
        .ThenByDescending(v => v.Said.Select(s => s.Document.Index).Distinct().Count())
        .ThenBy(v => v.Key, StringComparer.Ordinal)
        .First();

    private static IEnumerable<(FoundValue A, FoundValue B)> Pairs(List<FoundValue> values)
    {
        for (var i = 0; i < values.Count; i++)
        {
            for (var j = i + 1; j < values.Count; j++)
                yield return (values[i], values[j]);
        }
    }
}
