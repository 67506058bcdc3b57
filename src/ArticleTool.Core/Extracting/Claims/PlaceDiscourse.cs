using ArticleTool.Annotating;
using ArticleTool.Extracting.Names;
using ArticleTool.Records;

namespace ArticleTool.Extracting.Claims;

/// <summary>
/// Where events happened that do not say it themselves: the place of the clause that they hang on, of the event told just
/// before, of the headline, or of the dateline. What is taken over is marked as inherited.
/// </summary>
internal sealed class PlaceDiscourse
{
    /// <summary>How many paragraphs below it a headline's or dateline's place still holds.</summary>
    private const int Opening = 3;

    private Lender? last;
    private Argument? dateline;
    private bool toldElsewhere;

    /// <summary>"VAN, Turkey —": where the report comes from, the first name of it.</summary>
    public void Dateline(IEnumerable<Mention> mentions)
    {
        if (mentions.FirstOrDefault(m => m.Type == MentionType.Place) is { } place)
            dateline ??= new Argument("place", place.Span, place.Chain, Inherited: true);
    }

    /// <summary>The sentence's claims with places taken over where they say none.</summary>
    public List<SentenceClaim> Complete(ClaimSentence sentence, List<SentenceClaim> found)
    {
        var own = found.Where(f => Place(f.Claim) is { } place && IsTelling(sentence, place) && f.Claim.Modality == Modality.Actual).ToList();
        var elsewhere = NamesPlace(sentence);
        var completed = found.ConvertAll(f => Lacks(f) && (Near(sentence, f, own) ?? (elsewhere ? null : Before(sentence, f))) is { } place ? With(f, place) : f);
        if (own.Find(f => Place(f.Claim) is { Inherited: false } || f.Candidate.Sense.Class == EventWordClass.Verb) is { } told)
            last = new Lender(told.Claim, Place(told.Claim)!, sentence.Paragraph, sentence.Zone == ZoneKind.Headline);
        else if (elsewhere && found.Count > 0)
            last = null;
        toldElsewhere |= own.Count > 0 || elsewhere;
        return completed;
    }

    private static SentenceClaim With(SentenceClaim found, Argument place) =>
        found with { Claim = found.Claim with { Arguments = [.. found.Claim.Arguments, place with { Inherited = true }] } };

    private static Argument? Place(Claim claim) => claim.Arguments.FirstOrDefault(a => a.Role == "place");

    /// <summary>What happens at a spot, has happened, and says neither place nor way. A mere noun ("after the killing of a general") points elsewhere.</summary>
    private static bool Lacks(SentenceClaim found) =>
        (found.Candidate.Sense.Class != EventWordClass.Noun || found.Candidate.Light >= 0) && found.Claim is var claim && RoleChoice.IsBodily(claim.Type) && claim.Modality is Modality.Actual or Modality.Unknown && !claim.Arguments.Any(a => a.Role is "place" or "destination" or "source");

    /// <summary>"in the area" tells no later reader where.</summary>
    private static bool IsTelling(ClaimSentence sentence, Argument place)
    {
        var words = 0;
        for (var i = 0; i < sentence.Tree.Count; i++)
        {
            if (!place.Span.Overlaps(sentence.Tree[i].Span))
                continue;
            if (sentence.InName(i))
                return true;
            if (sentence.Tree[i].Xpos == "PRP$")
                return false;
            words += sentence.Tree[i].Upos is UniversalTag.Noun or UniversalTag.Adj && sentence.Tree.Lemma(i) is not ("area" or "region" or "zone" or "site" or "spot" or "place" or "location" or "country" or "border") ? 1 : 0;
        }

        return words > 0;
    }

    /// <summary>In a sentence the clause above lends its place, then the one below: "a bomb exploded in Karachi, killing nine".</summary>
    private static Argument? Near(ClaimSentence sentence, SentenceClaim claim, List<SentenceClaim> own)
    {
        var tree = sentence.Tree;
        var lender = own.FindLast(o => tree.IsUnder(claim.Candidate.Token, o.Candidate.Token)) ?? own.Find(o => tree.IsUnder(o.Candidate.Token, claim.Candidate.Token));
        return lender is not null && AreKin(lender.Claim.Type, claim.Claim.Type) && SameTime(lender.Claim, claim.Claim) ? Place(lender.Claim) : null;
    }

    private Argument? Before(ClaimSentence sentence, SentenceClaim claim)
    {
        if (last is { } lender && sentence.Paragraph - lender.Paragraph <= (lender.IsHeadline ? Opening : 1) && AreKin(lender.Claim.Type, claim.Claim.Type) && SameTime(lender.Claim, claim.Claim))
            return lender.Place;
        return toldElsewhere || sentence.Paragraph > Opening || sentence.Zone != ZoneKind.Body || claim.Claim.Time is not { Inherited: false } ? null : dateline;
    }

    /// <summary>A name of a place in the sentence, which may be where it happened for all that the tree shows.</summary>
    private static bool NamesPlace(ClaimSentence sentence)
    {
        for (var i = 0; i < sentence.Tree.Count; i++)
        {
            if (sentence.InName(i) && sentence.MentionAt(i)!.Type is MentionType.Place or MentionType.Facility)
                return true;
        }

        return false;
    }

    /// <summary>Deaths, damage and rescues belong to whatever does harm; others to one of their own kind.</summary>
    private static bool AreKin(string a, string b) => a == b || (IsHarm(a) && DoesHarm(b)) || (IsHarm(b) && DoesHarm(a)) || (a is "protest" or "arrest" && b is "protest" or "arrest");

    private static bool IsHarm(string type) => type is "casualty" or "damage" or "rescue";

    private static bool DoesHarm(string type) => IsHarm(type) || type is "attack" or "accident" or "disaster" or "protest" or "health" or "interception";

    /// <summary>"Last year a quake killed 600": another time, another event.</summary>
    private static bool SameTime(Claim lender, Claim claim) =>
        claim.Time is not { Inherited: false } time || (lender.Time is { } other && other.From == time.From);

    private sealed record Lender(Claim Claim, Argument Place, int Paragraph, bool IsHeadline);
}
