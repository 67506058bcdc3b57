namespace ArticleTool.Extracting.Claims;

/// <summary>Fills an event's roles: from the functions around its word by the sense's frame, then where it happened.</summary>
internal sealed class RoleFinder(ClaimSentence sentence)
{
    public IReadOnlyList<RoleFiller> Find(EventCandidate candidate)
    {
        var fillers = new RoleFillers(sentence, candidate);
        switch (candidate.Sense.Class)
        {
            case EventWordClass.Verb:
                new VerbRoles(sentence, candidate, fillers).Fill();
                break;
            case EventWordClass.Noun:
                new NounRoles(sentence, candidate, fillers).Fill();
                break;
            default:
                OfAdjective(candidate, fillers);
                break;
        }

        new CauseRoles(sentence, candidate, fillers).Fill();
        new PlaceRoles(sentence, candidate, fillers).Fill();
        return fillers.All;
    }

    private void OfAdjective(EventCandidate candidate, RoleFillers fillers)
    {
        fillers.Add("patient", AdjectiveRoles.Patient(sentence, candidate.Token, candidate.First));
        // "The attack left three soldiers dead".
        if (sentence.Tree.Head(candidate.Token) is >= 0 and var verb && sentence.Tree.Lemma(verb) == "leave")
            fillers.Add("agent", new VerbClause(sentence, verb).First("subj"));
    }
}
