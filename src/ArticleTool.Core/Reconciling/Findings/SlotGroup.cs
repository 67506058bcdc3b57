using ArticleTool.Knowledge;
using ArticleTool.Reconciling.Entities;
using ArticleTool.Records;

namespace ArticleTool.Reconciling.Findings;

/// <summary>What a number is compared within: soldiers with soldiers, profit with profit, one candidate's votes with the same candidate's.</summary>
/// <param name="Group">As the report has it; null where there is one answer.</param>
/// <param name="Name">Whose or what it is, as a sentence names it: "Laura Hale", "the profit"; null where the group is a class that is counted.</param>
internal readonly record struct SlotGroup(string? Group, string? Name)
{
    private static readonly Dictionary<string, string> Sums = KnowledgeFile.Read("reconciling/sums.txt")
        .SelectMany(row => row.List(1).Select(predicate => (Predicate: predicate, Sum: row[0])))
        .ToDictionary(entry => entry.Predicate, entry => entry.Sum);

    private static readonly HashSet<string> Money = KnowledgeFile.Read("claims/nouns.txt").First(row => row[0] == "money").List(1).ToHashSet(StringComparer.Ordinal);

    public static SlotGroup Of(string slot, QuantityRecord quantity, ClaimRecord claim, Func<string?, string?> nameOf) => SlotKnowledge.GroupedBy(slot) switch
    {
        "-" => default,
        "agent" => Subject(claim, nameOf, "agent", "patient"),
        "patient" => Subject(claim, nameOf, "patient", "topic"),
        "sum" => Sum(claim, nameOf),
        CountedGroups.Person => new SlotGroup(CountedGroups.OfPeople(quantity), null),
        "" when quantity.Kind is QuantityKind.Money or QuantityKind.Percent or QuantityKind.Measure or QuantityKind.Rate => Subject(claim, nameOf, "patient", "topic"),
        "" => new SlotGroup(quantity.Unit == CountedGroups.Person ? CountedGroups.OfPeople(quantity) : CountedGroups.OfThings(quantity), null),
        var one => new SlotGroup(one, null),
    };

    /// <summary>Whoever it is done to.</summary>
    public static SlotGroup OfPatient(ClaimRecord claim, Func<string?, string?> nameOf) => Subject(claim, nameOf, "patient");

    /// <summary>By the claim's word, else by the common noun that it is done to; what names somebody says nothing about the sum.</summary>
    private static SlotGroup Sum(ClaimRecord claim, Func<string?, string?> nameOf)
    {
        if (Sums.TryGetValue(claim.Predicate.Lemma, out var sum))
            return new SlotGroup(sum, "the " + sum);
        return Subject(claim, nameOf, "patient", "topic") is { Name: { } name } subject && name.StartsWith("the ", StringComparison.Ordinal)
            ? subject
            : new SlotGroup(NameFolding.Slug(claim.Predicate.Lemma), null);
    }

    private static SlotGroup Subject(ClaimRecord claim, Func<string?, string?> nameOf, params ReadOnlySpan<string> roles)
    {
        foreach (var role in roles)
        {
            foreach (var argument in claim.Arguments.Where(a => a.Role == role && !a.Inherited))
            {
                if (argument.Entity is { } entity)
                    return new SlotGroup(NameFolding.Slug(entity[(entity.IndexOf('/', StringComparison.Ordinal) + 1)..]), nameOf(entity) ?? argument.Text);
                if (CountedGroups.HeadNoun(argument.Text) is { } noun && !Money.Contains(noun) && !char.IsAsciiDigit(noun[0]))
                    return new SlotGroup(NameFolding.Slug(noun), IsNamed(argument, claim) ? argument.Text : "the " + noun);
            }
        }

        return default;
    }

    /// <summary>"Norvik fell": a capital that no sentence's beginning explains is a name's, whether or not it was found as one.</summary>
    private static bool IsNamed(ArgumentRecord argument, ClaimRecord claim) => char.IsUpper(argument.Text[0]) && argument.Start > claim.Start && !argument.Text.Contains(' ', StringComparison.Ordinal);
}
