using ArticleTool.Annotating;
using ArticleTool.Text;

namespace ArticleTool.Extracting.Claims;

/// <summary>
/// Gives event verbs their tag back where the tagger took them for nouns or adjectives, and nouns theirs where it took
/// a sentence's first word for a verb or an adverb. Only words of the event lexicon turn into verbs.
/// </summary>
internal sealed class VerbRepair(string text, Token[] tokens, string[] lemmas, int[] heads, string[] relations)
{
    public void Mend(bool headline)
    {
        FirstWord();
        for (var i = 1; i < tokens.Length; i++)
        {
            if (tokens[i].Upos == UniversalTag.Adj && Word(i - 1) == "to" && VerbForm(i) == Word(i))
                Infinitive(i);
            if (tokens[i].Upos is UniversalTag.Adj or UniversalTag.Noun)
                _ = Copular(i) || Modifier(i) || Joined(i);
            if (tokens[i].Upos == UniversalTag.Verb)
                EventNoun(i);
            if (tokens[i].Xpos == "VBZ" && i + 1 < tokens.Length && tokens[i + 1].Xpos is "VBD" or "MD" && tokens[i - 1].Upos is UniversalTag.Propn or UniversalTag.Adj)
                Tag(i, UniversalTag.Noun, "NNS");
        }

        if (headline)
        {
            HeadlineVerb();
            JoinedHeadlineVerbs();
        }
    }

    /// <summary>"Iran attacks base, Kills Guard": in capitals a verb passes for a name.</summary>
    private void JoinedHeadlineVerbs()
    {
        var verb = Array.FindIndex(tokens, t => t.Upos == UniversalTag.Verb);
        for (var i = 2; i + 1 < tokens.Length && verb >= 0; i++)
        {
            var joins = tokens[i].Upos is UniversalTag.Propn or UniversalTag.Noun && Word(i - 1) == "," && Word(i).EndsWith('s') && VerbForm(i) is not null;
            if (!joins || tokens[i + 1].Upos is not (UniversalTag.Propn or UniversalTag.Noun or UniversalTag.Num or UniversalTag.Adj))
                continue;
            Tag(i, UniversalTag.Verb, "VBZ");
            (heads[i], relations[i]) = (verb, "conj");
            var last = i + 1;
            while (last + 1 < tokens.Length && tokens[last + 1].Upos is UniversalTag.Propn or UniversalTag.Noun)
                last++;
            (heads[last], relations[last]) = (i, "obj");
            for (var j = i + 1; j < last; j++)
                (heads[j], relations[j]) = (last, "compound");
        }
    }

    /// <summary>"Landslides blocked", "Prosecutors had", "Dozens missing": a sentence does not begin with a verb in -s.</summary>
    private void FirstWord()
    {
        if (tokens.Length < 2 || !char.IsUpper(text[tokens[0].Span.Start]))
            return;
        var isAdverb = tokens[0].Upos == UniversalTag.Adv && Word(0).EndsWith('s') && Word(0) is not ("always" or "sometimes" or "perhaps" or "besides" or "nowadays" or "this" or "thus" or "as" or "days" or "weeks" or "months" or "years" or "hours" or "minutes");
        var isVerb = tokens[0].Xpos == "VBZ" || (tokens[0].Xpos == "VB" && tokens[1].Xpos is "VBD" or "VBZ");
        var isName = tokens[0].Upos == UniversalTag.Intj && Word(1) == ",";
        if (!isAdverb && !isVerb && !isName)
            return;
        Tag(0, isName ? UniversalTag.Propn : UniversalTag.Noun, isName ? "NNP" : "NNS");
        if (tokens[1].Upos is UniversalTag.Verb && tokens[1].Xpos is "VBD" or "VBN" && heads[1] == 0)
        {
            (heads[1], relations[1]) = (heads[0], relations[0]);
            (heads[0], relations[0]) = (1, "nsubj");
        }
        else if (relations[0] is "advmod" or "aux" or "discourse" && heads[0] > 0)
        {
            relations[0] = "nsubj";
        }
    }

    /// <summary>"promised to exact vengeance", with the verb as an adjective.</summary>
    private void Infinitive(int i)
    {
        Tag(i, UniversalTag.Verb, "VB");
        var noun = heads[i];
        if (noun > i && relations[i] == "amod")
        {
            (heads[i], relations[i]) = (heads[noun], heads[noun] < 0 ? "root" : "xcomp");
            (heads[noun], relations[noun]) = (i, "obj");
        }

        (heads[i - 1], relations[i - 1]) = (i, "mark");
    }

    /// <summary>"Nobody was killed", with the participle as an adjective and "was" as its copula.</summary>
    private bool Copular(int i)
    {
        if (tokens[i].Upos != UniversalTag.Adj || !IsPast(i))
            return false;
        var passive = false;
        for (var j = Math.Max(0, i - 4); j < i; j++)
        {
            if (heads[j] == i && relations[j] == "cop")
                (relations[j], passive) = ("aux:pass", true);
        }

        if (!passive)
            return false;
        Tag(i, UniversalTag.Verb, "VBN");
        for (var j = 0; j < i; j++)
        {
            if (heads[j] == i && relations[j] == "nsubj")
                relations[j] = "nsubj:pass";
        }

        return true;
    }

    /// <summary>"police detained 19 people", "The measures freeze assets": a verb between two phrases, taken for a modifier.</summary>
    private bool Modifier(int i)
    {
        var noun = heads[i];
        if (noun <= i || relations[i] is not ("amod" or "compound") || i + 1 >= tokens.Length || VerbForm(i) is not { } verb)
            return false;
        var before = tokens[i - 1].Upos is UniversalTag.Noun or UniversalTag.Propn or UniversalTag.Pron || tokens[i - 1].Xpos == "POS";
        var next = tokens[i + 1].Upos is UniversalTag.Det or UniversalTag.Num or UniversalTag.Propn or UniversalTag.Pron;
        var plain = tokens[i - 1].Xpos == "NNS" && verb == Word(i) && tokens[i].Upos == UniversalTag.Adj;
        if (!(before && (next || plain)) && !(next && tokens[i - 1].Upos == UniversalTag.Cconj && verb == Word(i)))
            return false;
        if (tokens[i].Upos == UniversalTag.Noun && EventLexicon.Instance.IsEventNoun(lemmas[i]))
            return false;
        Tag(i, UniversalTag.Verb, verb == Word(i) ? "VBP" : "VBD");
        (heads[i], relations[i]) = (heads[noun], "parataxis");
        (heads[noun], relations[noun]) = (i, "obj");
        return true;
    }

    /// <summary>"would close a factory and invest 700 million": the second verb, taken for a noun.</summary>
    private bool Joined(int i)
    {
        if (tokens[i].Upos != UniversalTag.Noun || tokens[i - 1].Upos is not (UniversalTag.Cconj or UniversalTag.Part) || i + 1 >= tokens.Length || VerbForm(i) != Word(i))
            return false;
        if (tokens[i + 1].Upos is not (UniversalTag.Det or UniversalTag.Num or UniversalTag.Pron) || EventLexicon.Instance.IsEventNoun(lemmas[i]))
            return false;
        var head = i - 2;
        while (head >= 0 && tokens[head].Upos != UniversalTag.Verb)
            head--;
        if (head < 0)
            return false;
        Tag(i, UniversalTag.Verb, "VB");
        (heads[i], relations[i]) = (head, "conj");
        return true;
    }

    /// <summary>"a 2027 air strike by", with the strike as a verb: the lexicon knows the compound.</summary>
    private void EventNoun(int i)
    {
        var first = i - 1;
        if (tokens[first].Upos != UniversalTag.Noun || (heads[i] != first && heads[first] != i))
            return;
        foreach (var sense in EventLexicon.Instance.Senses(lemmas[i], EventWordClass.Noun))
        {
            if (sense.Words.Count != 2 || sense.Words[0] != lemmas[first] || Word(i).TrimEnd('s') != sense.Words[1])
                continue;
            Tag(i, UniversalTag.Noun, Word(i).EndsWith('s') ? "NNS" : "NN");
            if (heads[i] == first)
                (heads[i], relations[i]) = (heads[first], relations[first]);
            for (var j = 0; j < tokens.Length; j++)
            {
                if (heads[j] == first)
                    heads[j] = i;
            }

            (heads[first], relations[first]) = (i, "compound");
            for (var j = i + 1; j < tokens.Length; j++)
            {
                if (heads[j] == i && relations[j].StartsWith("obl", StringComparison.Ordinal))
                    relations[j] = "nmod";
            }

            return;
        }
    }

    /// <summary>"Boat carrying migrants capsizes off Crete": a headline without a verb whose plural noun is an event verb's form.</summary>
    private void HeadlineVerb()
    {
        if (tokens.Any(t => t.Xpos is "VBD" or "VBZ" or "VBP" or "VBN" or "MD"))
            return;
        for (var i = 1; i + 1 < tokens.Length; i++)
        {
            if (tokens[i].Upos != UniversalTag.Noun || !Word(i).EndsWith('s') || VerbForm(i) is null)
                continue;
            if (tokens[i - 1].Upos is not (UniversalTag.Noun or UniversalTag.Propn) || tokens[i + 1].Upos is UniversalTag.Punct)
                continue;
            Tag(i, UniversalTag.Verb, "VBZ");
            Rebuild(i);
            return;
        }
    }

    /// <summary>A subject before the verb and an object behind it, which the tree of a mere phrase has not.</summary>
    private void Rebuild(int verb)
    {
        for (var i = 0; i < tokens.Length; i++)
        {
            if (heads[i] == verb && i < verb)
                (heads[i], relations[i]) = (i == verb - 1 ? Opening(verb) : verb - 1, "compound");
        }

        var subject = 0;
        while (subject < verb && (tokens[subject].Upos is not (UniversalTag.Noun or UniversalTag.Propn) || relations[subject] is "compound" or "amod" or "nmod"))
            subject++;
        (heads[verb], relations[verb]) = (-1, "root");
        if (subject < verb)
            (heads[subject], relations[subject]) = (verb, "nsubj");
        var last = verb + 1;
        while (last + 1 < tokens.Length && tokens[last + 1].Upos is UniversalTag.Noun or UniversalTag.Propn or UniversalTag.Num or UniversalTag.Adj)
            last++;
        if (tokens[last].Upos is UniversalTag.Noun or UniversalTag.Propn && tokens[verb + 1].Upos != UniversalTag.Adp)
            (heads[last], relations[last]) = (verb, "obj");
    }

    private int Opening(int verb)
    {
        for (var i = verb - 2; i >= 0; i--)
        {
            if (tokens[i].Upos is UniversalTag.Noun or UniversalTag.Propn)
                return i;
        }

        return verb;
    }

    private void Tag(int i, UniversalTag upos, string xpos)
    {
        tokens[i] = tokens[i] with { Upos = upos, Xpos = xpos };
        if (upos == UniversalTag.Verb && VerbForm(i) is { } verb)
            lemmas[i] = verb;
    }

    private string Word(int i) => tokens[i].Span.Of(text).ToLowerInvariant();

    private string? VerbForm(int i) => EventLexicon.Instance.VerbOf(Word(i));

    private bool IsPast(int i) => VerbForm(i) is { } verb && (verb != Word(i) || verb is "hurt" or "shut" or "hit" or "set" or "cut") && !Word(i).EndsWith("ing", StringComparison.Ordinal);
}
