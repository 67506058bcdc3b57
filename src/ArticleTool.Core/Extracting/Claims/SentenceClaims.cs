using ArticleTool.Records;
using ArticleTool.Text;

namespace ArticleTool.Extracting.Claims;

/// <summary>The claims of one sentence, before the discourse adds what the sentence leaves out.</summary>
internal sealed class SentenceClaims(ClaimSentence sentence, ClaimTimes times, ClaimQuantities quantities, AttributionContents contents)
{
    private readonly SentenceTree tree = sentence.Tree;

    public List<SentenceClaim> Find()
    {
        var roles = new RoleFinder(sentence);
        var found = new List<SentenceClaim>();
        foreach (var candidate in new PredicateFinder(sentence).Find())
        {
            var fillers = roles.Find(candidate).Where(f => !contents.IsToldBy(Start(candidate.Token), Start(f.Token))).ToList();
            var counted = quantities.Find(candidate, fillers);
            if (IsClaim(candidate, fillers, counted) && !Figures.Instance.Has(sentence, candidate, fillers))
                found.Add(Claim(candidate, fillers, counted));
        }

        found.RemoveAll(f => IsNamedCharge(f, found) || IsWeaponOf(f, found) || IsCountOf(f, found));
        return found;
    }

    /// <summary>"sentenced for taking bribes": the charge is the sentence's topic, and a claim of its own only where it says how much.</summary>
    private bool IsNamedCharge(SentenceClaim charge, List<SentenceClaim> found) =>
        charge.Claim is { Type: "crime", Quantities.Count: 0 } && tree[charge.Candidate.Token].Xpos == "VBG"
        && found.Exists(f => f.Claim.Type == "court" && f.Claim.Arguments.Any(a => a.Role == "topic" && a.Span.Contains(charge.Claim.Predicate.Span)));

    /// <summary>"fired a barrage of shots": what was fired is no second attack.</summary>
    private static bool IsWeaponOf(SentenceClaim barrage, List<SentenceClaim> found) =>
        barrage.Candidate.Sense.Class == EventWordClass.Noun
        && found.Exists(f => f != barrage && f.Claim.Type == barrage.Claim.Type && f.Claim.Arguments.Any(a => a.Role == "instrument" && a.Span.Contains(barrage.Claim.Predicate.Span)));

    /// <summary>"reported a number of cases": the number is theirs.</summary>
    private static bool IsCountOf(SentenceClaim number, List<SentenceClaim> found) =>
        number.Candidate is { Light: >= 0, Sense.Class: EventWordClass.Noun }
        && found.Exists(f => f != number && f.Candidate.Light == number.Candidate.Light && f.Claim.Type == number.Claim.Type && f.Claim.Predicate.Span.Contains(number.Claim.Predicate.Span));

    /// <summary>
    /// A verb tells; an event noun only where it brings something of its own, or something is said to have done or
    /// suffered it. "The attack" alone points back to what has been told.
    /// </summary>
    private bool IsClaim(EventCandidate candidate, IReadOnlyList<RoleFiller> fillers, IReadOnlyList<ClaimQuantity> counted)
    {
        if (candidate.Sense.Class != EventWordClass.Noun)
            return fillers.Count > 0 || counted.Count > 0;
        if (fillers.Count > 0 || counted.Count > 0)
            return true;
        return candidate.LightVerb is not null && !PointsBack(candidate.Token);
    }

    private int Start(int token) => tree[token].Span.Start;

    private bool PointsBack(int noun) =>
        tree.Child(noun, "det") is >= 0 and var det && tree.Lemma(det) is "the" or "this" or "that" or "these" or "those";

    /// <summary>"handed over 12 hostages": the verb's particle is no "more than".</summary>
    private TextSpan Behind(EventCandidate candidate, int token, TextSpan phrase) =>
        candidate.Sense.Class == EventWordClass.Verb && candidate.Last > candidate.Token && token > candidate.Last && phrase.Start == tree[candidate.Last].Span.Start
            ? new TextSpan(tree[candidate.Last + 1].Span.Start, phrase.End)
            : phrase;

    private SentenceClaim Claim(EventCandidate candidate, IReadOnlyList<RoleFiller> fillers, IReadOnlyList<ClaimQuantity> counted)
    {
        var (modality, polarity) = new FactualityFinder(sentence).Find(candidate, fillers);
        var predicate = tree.Span(candidate.First, candidate.Last);
        var apart = fillers.Where(f => !f.Inside).ToList();
        var arguments = fillers
            .Select(f => new Argument(f.Role, Behind(candidate, f.Token, NounPhrase.Of(tree, f.Token, apart)), sentence.Chain(f.Token), f.Inside))
            .OrderBy(a => a.Span.Start).ThenBy(a => a.Span.End).ThenBy(a => a.Role, StringComparer.Ordinal)
            .ToList();
        var claim = new Claim(
            // What is not known is said by the clause above: "it was not clear if".
            modality == Modality.Unknown ? sentence.Span : ClauseSpan.Of(sentence, candidate, fillers),
            sentence.Index,
            candidate.Sense.Type,
            new Predicate(candidate.Sense.Lemma, predicate),
            polarity,
            modality,
            // "put the death toll at 27": what is said is the toll, and the verb it leans on is the cue.
            contents.At(tree[candidate.Token].Span.Start),
            arguments,
            times.Own(candidate),
            counted,
            ClaimConfidence.Of(candidate, fillers),
            candidate.Sense.Line);
        return new SentenceClaim(claim, candidate);
    }
}

/// <param name="Candidate">Where in the tree the claim stands.</param>
internal sealed record SentenceClaim(Claim Claim, EventCandidate Candidate);
