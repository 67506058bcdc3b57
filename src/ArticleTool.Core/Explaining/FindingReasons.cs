using ArticleTool.Records;

namespace ArticleTool.Explaining;

/// <summary>Why a finding has its verdict: the contract's table, read from the top.</summary>
internal static class FindingReasons
{
    private const string Contract = "the table of verdicts (README)";

    private static readonly (Verdict Verdict, string When)[] Table =
    [
        (Verdict.Unresolved, "every value is \"not known\""),
        (Verdict.Superseded, "values ordered in time revise one another, the latest stands"),
        (Verdict.Denied, "one origin asserts, another denies"),
        (Verdict.Conflicting, "two origins give disjoint values of the same group and time"),
        (Verdict.Corroborated, "two or more origins give the most precise value"),
        (Verdict.Refined, "origins are compatible, the most precise value rests on one"),
        (Verdict.SameOrigin, "several documents, one origin"),
        (Verdict.SingleOrigin, "one document"),
    ];

    public static IEnumerable<FiredRule> Rules(FindingRecord finding)
    {
        foreach (var (verdict, when) in Table)
        {
            var fits = verdict == finding.Verdict;
            yield return new FiredRule(Written.Name(verdict), $"{(fits ? "yes" : "no")}: {when}", Contract);
            if (fits)
                break;
        }

        foreach (var relation in finding.Relations)
            yield return new FiredRule("relation", $"{relation.A} {Phrase(relation.Relation)} {relation.B}");
        yield return new FiredRule("origins", $"at least {finding.OriginCount} independent");
        foreach (var party in finding.Origins.Where(o => o.Party))
            yield return new FiredRule("party", $"{party.Name} speaks about its own doing");
    }

    private static string Phrase(Relation relation) => relation switch
    {
        Relation.Equal => "equals",
        Relation.Refines => "is more precise than",
        Relation.Overlaps => "can be the same as",
        Relation.Disjoint => "excludes",
        _ => "says nothing about",
    };
}
