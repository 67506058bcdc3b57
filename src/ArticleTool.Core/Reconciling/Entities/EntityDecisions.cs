using ArticleTool.Records;
using ArticleTool.Text;

namespace ArticleTool.Reconciling.Entities;

/// <summary>Says for each form of an entity's name why it is taken for the entity's.</summary>
internal static class EntityDecisions
{
    /// <param name="documents">Completed, sorted by id.</param>
    public static IReadOnlyList<Decision> Of(EntityRecord entity, IReadOnlyList<LocalRecords> documents)
    {
        var members = entity.Chains.ToHashSet(StringComparer.Ordinal);
        var indexOf = documents.Select((d, i) => (d.Document.Id, i)).ToDictionary(d => d.Id, d => d.i, StringComparer.Ordinal);
        var chains = entity.Documents.SelectMany(d => NamedChain.In(documents[indexOf[d]], indexOf[d])).Where(c => members.Contains(c.Id)).ToList();
        var forms = chains
            .GroupBy(c => c.Name.Folded, StringComparer.Ordinal)
            .Select(g => g.First())
            .OrderByDescending(c => c.Name.Text == entity.Name)
            .ThenByDescending(c => c.Name.Words.Length)
            .ThenBy(c => c.Name.Text, Utf8Order.Comparer)
            .ToList();
        return [.. forms.Skip(1).Select((form, i) => Nearest(form, forms.Take(i + 1), chains))];
    }

    /// <summary>The surest link with one of the forms told before.</summary>
    private static Decision Nearest(NamedChain form, IEnumerable<NamedChain> told, List<NamedChain> chains)
    {
        var links = told.Select(other => Link(form, other, chains)).ToList();
        return links.Find(l => l.Threshold is not null) ?? links.Find(l => l.Steps.Count > 0) ?? links[0];
    }

    private static Decision Link(NamedChain form, NamedChain other, List<NamedChain> chains)
    {
        if (form.Known is { } known && known == other.Known)
            return Because(form, other, "listed", $"both are forms of {known} in the name lists", "one name in the lists");
        if (chains.Find(c => c.Forms.Contains(form.Name.Text) && c.Forms.Contains(other.Name.Text)) is { } both)
            return Because(form, other, "one chain", $"chain {both.Id} of one document has both forms", "one document calls it by both");
        return NameComparison.Compare(form.Name, other.Name) switch
        {
            NameMatch.Same => Sounds(form, other),
            NameMatch.Partial when form.Name.Acronym != other.Name.Acronym => Because(form, other, "initials", "the one is the other's initials", "the only name in the articles with these initials"),
            NameMatch.Partial => Because(form, other, "partial", "the one is a part of the other", "the only name in the articles that it fits"),
            _ when form.Name.Folded == other.Name.Folded => Because(form, other, "same words", "the same words under two types", "one name"),
            _ => new Decision(form.Name.Text, other.Name.Text, [], null, "linked through other forms"),
        };
    }

    private static Decision Because(NamedChain form, NamedChain other, string name, string meaning, string outcome) =>
        new(form.Name.Text, other.Name.Text, [new DecisionStep(name, meaning, 0, 0)], null, outcome);

    /// <summary>Spellings of one name: the cost of taking one word's sounds for the other's, word by word.</summary>
    private static Decision Sounds(NamedChain form, NamedChain other)
    {
        var (a, b) = (form.Name.Words, other.Name.Words);
        if (a.Length != b.Length || a.Zip(b).Any(w => SoundDistance.Between(w.First, w.Second) >= SoundDistance.Far))
            return Because(form, other, "same words", "the same words, run together, reordered or with a nickname", "spellings of one name");
        var steps = new List<DecisionStep>();
        int sum = 0, budget = 0;
        foreach (var (one, two) in a.Zip(b))
        {
            var cost = SoundDistance.Between(one, two);
            budget += SoundDistance.Budget(Math.Min(one.Sounds.Length, two.Sounds.Length));
            steps.Add(new DecisionStep($"{one.Word} ~ {two.Word}", one.Word == two.Word ? "the same word" : cost == 0 ? "sounds alike" : "sounds exchanged between spellings", cost, sum += cost));
        }

        return new Decision(form.Name.Text, other.Name.Text, steps, budget, "spellings of one name: the cost stays within what words of this length bear");
    }
}
