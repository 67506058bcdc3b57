using ArticleTool.Reconciling.Events;
using ArticleTool.Records;

namespace ArticleTool.Reconciling.Findings;

/// <summary>Reads what the claims of an event answer: how many, who, where, when.</summary>
internal sealed class SlotReader(Origins origins)
{
    public List<SaidValue> Read(TopEvent happened)
    {
        var values = new List<SaidValue>();
        var affirmed = happened.Group.SelectMany(h => h.Claims).Where(c => c.Claim.Polarity == Polarity.Affirmed).Select(c => c.Claim.Predicate.Lemma).ToHashSet(StringComparer.Ordinal);
        foreach (var happening in happened.Group)
        {
            foreach (var facts in happening.Claims.Where(c => Counts(c, happening.Document)))
                values.AddRange(Values(new ClaimReading(facts, happening.Document, origins, affirmed), happened.Record.Type));
        }

        return BareRepeats.Attribute(values);
    }

    /// <summary>A question, an order and a refusal to answer give no value.</summary>
    private static bool Counts(ClaimFacts facts, DocumentView document) =>
        document.Attribution(facts.Claim.Attribution)?.Stance is null or Stance.Asserts or Stance.Confirms or Stance.Denies;

    private static IEnumerable<SaidValue> Values(ClaimReading reading, string eventType)
    {
        var numbers = reading.Facts.Numbers.SelectMany(reading.Number).ToList();
        var outcomes = numbers.Count == 0 ? reading.Outcomes() : [];
        return numbers.Concat(outcomes).Concat(reading.Measures(eventType)).Concat(reading.Responsibility()).Concat(reading.Circumstances(eventType));
    }
}
