using ArticleTool.Annotating;

namespace ArticleTool.Extracting.Claims;

/// <summary>
/// Mends what statistical parsers trained on web text get wrong in news again and again, where the words leave no doubt:
/// hedged numbers, possessives, hyphenated participles, verbs in headlines.
/// </summary>
internal sealed class TreeRepair(DraftTree draft)
{
    private readonly Token[] tokens = draft.Tokens;
    private readonly string[] lemmas = draft.Lemmas;
    private readonly int[] heads = draft.Heads;
    private readonly string[] relations = draft.Relations;

    public void Mend(bool headline)
    {
        new TimeSubjectRepair(draft).Mend();
        new OpeningRepair(draft).Mend();
        new NounRepair(draft).Mend();
        new PastRepair(draft).Mend();
        new VerbRepair(draft).Mend();
        new VerblessRepair(draft).Mend(headline);
        new MainVerbRepair(draft).Mend(headline);
        new InsertionRepair(draft).Mend(headline);
        new SubjectRepair(draft).Mend();
        new PerfectRepair(draft).Mend();
        new ClauseRepair(draft).Mend();
        PhrasalPrepositions.Instance.Mend(draft);
        new PhraseRepair(draft).Mend();
        new ObjectRepair(draft).Mend();
        new AttachmentRepair(draft).Mend();
        for (var i = 1; i < tokens.Length; i++)
        {
            if (IsWord(i, "-") && i + 1 < tokens.Length && tokens[i + 1].Upos == UniversalTag.Verb)
                HyphenatedParticiple(i + 1);
            else if (IsWord(i, "-") && IsWord(Math.Min(i + 2, tokens.Length - 1), "-"))
                HyphenatedPhrase(i - 1, i + 3);
            else if (IsPossessive(i))
                Possessive(i);
            else if (tokens[i].Upos == UniversalTag.Num && i + 2 < tokens.Length && IsNoun(i - 1) && heads[i] == i - 1 && IsDash(i + 1) && tokens[i + 2].Upos == UniversalTag.Num)
                Score(i);
            else if (IsWord(i, "than") && IsComparative(i - 1))
                HedgedNumber(i);
            else if (relations[i] == "conj" && relations[i - 1] == "conj" && heads[i] == heads[i - 1] && IsNoun(i) && IsNoun(i - 1))
                draft.Hang(i - 1, i, "compound");
            else if (lemmas[i] == "and" && tokens[i].Upos == UniversalTag.Cconj)
                _ = JoinedSubjects(i) || PhraseBefore(i);
        }
    }

    /// <summary>"tens of surface-to-air missiles": the hyphenated phrase describes the noun behind it, which is the head.</summary>
    private void HyphenatedPhrase(int first, int last)
    {
        var noun = last + 1;
        if (noun >= tokens.Length || !IsNoun(noun))
            return;
        while (noun + 1 < tokens.Length && IsNoun(noun + 1))
            noun++;
        var outer = Enumerable.Range(first, noun - first + 1).FirstOrDefault(i => heads[i] < first || heads[i] > noun, -1);
        if (outer < 0)
            return;
        (heads[noun], relations[noun]) = (heads[outer], relations[outer]);
        for (var i = 0; i < tokens.Length; i++)
        {
            if (heads[i] == first && (i < first || i > noun))
                heads[i] = noun;
        }

        (heads[first], relations[first]) = (noun, "compound");
        (heads[last], relations[last]) = (first, "nmod");
    }

    /// <summary>"beat the Comets 4-2": the score is no part of the name, but of the game.</summary>
    private void Score(int first)
    {
        if (heads[first - 1] is not (>= 0 and var verb))
            return;
        draft.Hang(first, verb, "dep");
        draft.Hang(first + 1, first, "punct");
        draft.Hang(first + 2, first, "dep");
    }

    private bool IsDash(int i) => IsWord(i, "-") || IsWord(i, "–");

    /// <summary>"[launched] more than a dozen missiles": the noun stands where the parser put "more".</summary>
    private void HedgedNumber(int than)
    {
        var number = -1;
        for (var i = than + 1; i < tokens.Length && i <= than + 4 && number < 0; i++)
        {
            if (tokens[i].Upos == UniversalTag.Num || lemmas[i] is "dozen" or "hundred" or "thousand" or "million" or "half")
                number = i;
        }

        if (number < 0)
            return;
        var noun = heads[number] > number && relations[number] == "nummod" ? heads[number] : number;
        if (heads[than] != noun && heads[than] != than - 1 && heads[noun] != than - 1)
            return;
        var more = than - 1;
        if (heads[noun] == more || relations[noun] is "obl" or "nmod" or "advcl" && relations[more] is "obj" or "nsubj" or "nsubj:pass" or "root" or "conj" && heads[noun] == heads[more])
            (heads[noun], relations[noun]) = (heads[more], relations[more]);
        (heads[more], relations[more]) = (noun, "advmod");
        (heads[than], relations[than]) = (more, "fixed");
        for (var i = 0; i < tokens.Length; i++)
        {
            if (heads[i] == more && i != than)
                heads[i] = noun;
        }
    }

    /// <summary>"The United States and Canada imposed": both are subjects, not a phrase and a clause.</summary>
    private bool JoinedSubjects(int and)
    {
        var verb = heads[and];
        if (verb <= and || tokens[verb].Upos != UniversalTag.Verb || relations[verb] != "conj")
            return false;
        var first = heads[verb];
        if (first < 0 || first >= and || tokens[first].Upos is not (UniversalTag.Noun or UniversalTag.Propn))
            return false;
        var second = Array.FindIndex(heads, and + 1, verb - and - 1, h => h == verb);
        while (second >= 0 && !relations[second].StartsWith("nsubj", StringComparison.Ordinal))
            second = second + 1 < verb ? Array.FindIndex(heads, second + 1, verb - second - 1, h => h == verb) : -1;
        if (second < 0)
            return false;
        (heads[verb], relations[verb]) = (heads[first], relations[first]);
        (heads[first], relations[first]) = (verb, relations[second]);
        (heads[second], relations[second]) = (first, "conj");
        heads[and] = second;
        return true;
    }

    /// <summary>"Businessman Dizayi and his family died": the first of the two hangs on nothing.</summary>
    private bool PhraseBefore(int and)
    {
        var second = heads[and];
        if (second <= and || !relations[second].StartsWith("nsubj", StringComparison.Ordinal) || tokens[second].Upos is not (UniversalTag.Noun or UniversalTag.Propn))
            return false;
        var first = and - 1;
        while (first > 0 && heads[first] >= 0 && heads[first] < and && tokens[heads[first]].Upos is UniversalTag.Noun or UniversalTag.Propn)
            first = heads[first];
        if (tokens[first].Upos is not (UniversalTag.Noun or UniversalTag.Propn) || heads[first] != heads[second])
            return false;
        if (!relations[first].StartsWith("nsubj", StringComparison.Ordinal))
            return false;
        (heads[first], relations[first]) = (heads[second], relations[second]);
        (heads[second], relations[second]) = (first, "conj");
        return true;
    }

    /// <summary>"the United States’ slaying", "Iran’s Revolutionary Guard Corps".</summary>
    private void Possessive(int mark)
    {
        var owner = mark - 1;
        while (relations[owner] is "flat" or "compound" && heads[owner] >= 0 && heads[owner] < mark && heads[owner] != owner)
            owner = heads[owner];
        if (relations[owner] is "nmod:poss")
            return;
        var last = mark;
        while (last + 1 < tokens.Length && tokens[last + 1].Upos is UniversalTag.Noun or UniversalTag.Propn or UniversalTag.Adj or UniversalTag.Num)
            last++;
        var owned = -1;
        for (var i = mark + 1; i <= last; i++)
        {
            if (heads[i] <= mark || heads[i] > last)
                owned = i;
        }

        if (owned < 0 || heads[owned] == owner && relations[owner] is "root")
            return;
        // Two phrases side by side on one head, or the owned hung on its owner: only one of them is the head's.
        if (heads[owned] == owner || relations[owner] == "nmod:unmarked")
            (heads[owned], relations[owned]) = (heads[owner], relations[owner]);
        (heads[owner], relations[owner]) = (owned, "nmod:poss");
        (heads[mark], relations[mark]) = (owner, "case");
    }

    /// <summary>"Iranian-backed militias": the participle describes the noun behind it and heads no clause.</summary>
    private void HyphenatedParticiple(int participle)
    {
        if (tokens[participle - 1].Span.End != tokens[participle].Span.Start || tokens[participle].Xpos is not ("VBN" or "VBD" or "VBG"))
            return;
        var noun = -1;
        for (var i = participle + 1; i < tokens.Length && i <= participle + 4 && tokens[i].Upos is UniversalTag.Noun or UniversalTag.Propn or UniversalTag.Adj; i++)
        {
            if (tokens[i].Upos != UniversalTag.Adj)
                noun = i;
        }

        if (noun >= 0 && heads[participle] == noun)
            NounOfParticiple(participle, noun);
        if (noun < 0 || heads[participle] == noun)
            return;
        for (var i = participle + 1; i < noun; i++)
        {
            if (heads[i] == participle)
                (heads[i], relations[i]) = (noun, "compound");
        }

        (heads[noun], relations[noun]) = (heads[participle], relations[participle]);
        (heads[participle], relations[participle]) = (noun, "amod");
        for (var i = 0; i < tokens.Length; i++)
        {
            if (heads[i] == participle && i > noun)
                heads[i] = noun;
        }
    }

    /// <summary>"strikes against Iran-backed groups": what stands before the hyphen is none of those who are struck.</summary>
    private void NounOfParticiple(int participle, int noun)
    {
        var backer = participle - 2;
        // Hung on each other, or above what is to move: no tree to mend.
        if (backer >= 0 && heads[noun] >= backer)
            return;
        if (backer < 0 || !IsNoun(backer) || heads[backer] < 0 || heads[backer] >= backer || relations[backer] is not ("nmod" or "obl" or "obj"))
            return;
        var above = heads[noun];
        draft.Hang(noun, heads[backer], relations[backer]);
        for (var i = 0; i < backer; i++)
        {
            if (heads[i] == backer)
                heads[i] = relations[i] is "compound" or "amod" ? participle : noun;
            else if (heads[i] == noun && above >= 0)
                draft.Hang(i, above, above < i && tokens[above].Upos == UniversalTag.Verb ? "obj" : relations[i]);
        }

        draft.Hang(backer, participle, "obl");
    }

    private bool IsNoun(int i) => draft.IsNoun(i);

    private bool IsComparative(int i) => lemmas[i] is "more" or "less" or "few" or "much" || IsWord(i, "fewer") || IsWord(i, "more") || IsWord(i, "less");

    private bool IsPossessive(int i) => (IsWord(i, "'s") || IsWord(i, "’s") || IsWord(i, "’") || IsWord(i, "'")) && tokens[i].Xpos == "POS";

    private bool IsWord(int i, string word) => draft.Reads(i, word);
}
