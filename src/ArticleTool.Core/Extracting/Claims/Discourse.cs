using ArticleTool.Extracting.Times;
using ArticleTool.Records;

namespace ArticleTool.Extracting.Claims;

/// <summary>What earlier sentences have settled and later ones leave out: when.</summary>
internal sealed class Discourse(IReadOnlyList<TimeExpression> times)
{
    private int paragraph = -1;
    private Claim? current;

    /// <summary>The sentence's claims with times taken over where they say none.</summary>
    public List<Claim> Complete(ClaimSentence sentence, List<SentenceClaim> found)
    {
        if (sentence.Paragraph != paragraph)
            (paragraph, current) = (sentence.Paragraph, null);
        // The year in "a 2020 drone strike" tells that strike apart and moves nothing else.
        var own = found.Where(f => Dated(f.Claim) && (f.Candidate.Sense.Class != EventWordClass.Noun || f.Candidate.Light >= 0)).ToList();
        var completed = found.ConvertAll(f => f.Claim.Time is null && Inherits(f.Claim) ? f.Claim with { Time = OfCause(f.Claim) ?? Lent(f.Claim, Nearest(sentence, f, own)) ?? Lent(f.Claim, current) } : f.Claim);
        if (own.Count > 0)
            current = own[^1].Claim;
        return completed;
    }

    private bool Dated(Claim claim) => claim.Time is { Extent: null or TimeExtent.Range } time && claim.Modality == Modality.Actual && time.Times.Any(t => times[t].Type is TimeType.Date or TimeType.Time && times[t].Value?.EndsWith("_REF", StringComparison.Ordinal) != true);

    /// <summary>What is planned or feared has no part in the time of what has happened.</summary>
    private static bool Inherits(Claim claim) => claim.Modality is Modality.Actual or Modality.Unknown;

    /// <summary>
    /// A crime is not of the day on which somebody is arrested or sentenced for it, and nobody dies of a visit: "An aircraft with
    /// tents landed on Thursday. The Red Cross put the toll at 31."
    /// </summary>
    private static ClaimTime? Lent(Claim claim, Claim? lender) =>
        lender?.Time is not { } time || (claim.Type == "crime" && lender.Type is "court" or "arrest" or "investigation") || (claim.Type == "casualty" && lender.Type is "aid" or "other" or "meeting" or "diplomacy" or "agreement" or "economy" or "sport" or "appointment" or "legislation")
            ? null
            : time with { Inherited = true };

    /// <summary>"a general slain in a 2020 drone strike": the time of what killed him, whatever is told around it.</summary>
    private ClaimTime? OfCause(Claim claim)
    {
        foreach (var cause in claim.Arguments)
        {
            var first = FirstFrom(cause.Span.Start);
            if (cause.Role != "cause" || first == times.Count || times[first].Span.End > cause.Span.End || times[first].Type is not (TimeType.Date or TimeType.Time) || times[first].From is null)
                continue;
            return new ClaimTime([first], times[first].From, times[first].To, Inherited: true);
        }

        return null;
    }

    private int FirstFrom(int offset)
    {
        var (low, high) = (0, times.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = times[middle].Span.Start < offset ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    /// <summary>In a sentence the clause above lends its time before any other: "struck on Sunday, killing 41".</summary>
    private static Claim? Nearest(ClaimSentence sentence, SentenceClaim claim, List<SentenceClaim> dated)
    {
        var above = dated.Where(d => d.Candidate.Token != claim.Candidate.Token && sentence.Tree.IsUnder(claim.Candidate.Token, d.Candidate.Token)).ToList();
        var below = dated.Where(d => sentence.Tree.IsUnder(d.Candidate.Token, claim.Candidate.Token)).ToList();
        var lender = above.Count > 0 ? above[^1] : below.Count > 0 ? below[0] : dated.FirstOrDefault();
        return lender?.Claim;
    }
}
