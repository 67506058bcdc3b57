using ArticleTool.Annotating;
using ArticleTool.Records;

namespace ArticleTool.Extracting.Speech;

/// <summary>Those who say nothing: "could not be reached for comment", "has not claimed responsibility", "did not respond".</summary>
internal sealed class Silences(Words words, SilenceWords silences)
{
    /// <summary>Words that "*" may stand for.</summary>
    private const int Gap = 3;

    private static readonly CueEntry Silent = new(["decline"], "verb", [], SpeechAct.Says, Stance.Declines);

    public IReadOnlyList<Utterance> Find()
    {
        var found = new List<Utterance>();
        for (var i = 0; i < words.Count; i++)
        {
            if (words[i].Upos is not (UniversalTag.Verb or UniversalTag.Aux) || words.Quotation(i) >= 0)
                continue;
            foreach (var entry in silences.Starting(words[i].Lemma))
            {
                if (Last(i, entry) is not { } last || Made(i, last, entry) is not { } utterance)
                    continue;
                found.Add(utterance);
                break;
            }
        }

        return found;
    }

    private Utterance? Made(int verb, int last, SilenceEntry entry)
    {
        var group = VerbGroup.Around(words, verb, last);
        var subject = Subjects.Of(words, verb);
        var nobody = subject >= 0 && words.ReadsAny(words.First(subject), "no", "nobody", "none", "neither");
        if (entry.NeedsNegation && !VerbGroup.IsNegated(words, group) && !nobody && !HasNo(verb, last) && !SharesNegation(verb))
            return null;
        var source = subject < 0 || words.Last(subject) >= group.First
            ? NounPhrases.Backward(words, group.First - 1, words.Start(words.Sentence(verb)))
            : NounPhrases.Tidy(words, new TokenRange(words.First(subject), words.Last(subject)), words.Start(words.Sentence(verb)), group.First);
        return new Utterance(Silent, group, nobody ? null : source, -1, [], Stance.Declines, SpeechAct.Says, "silence");
    }

    /// <summary>"made no comment".</summary>
    private bool HasNo(int verb, int last)
    {
        for (var i = verb + 1; i <= last; i++)
        {
            if (words.ReadsAny(i, "no", "neither", "nor"))
                return true;
        }

        return false;
    }

    /// <summary>"has not taken credit or commented".</summary>
    private bool SharesNegation(int verb)
    {
        var head = words.Head(verb);
        return head >= 0 && words.Is(verb, "conj") && head < verb && VerbGroup.IsNegated(words, VerbGroup.Around(words, head, head));
    }

    private int? Last(int verb, SilenceEntry entry)
    {
        var (at, end) = (verb, words.End(words.Sentence(verb)));
        for (var w = 1; w < entry.Words.Length; w++)
        {
            var reach = 1;
            if (entry.Words[w] == "*")
            {
                w++;
                reach = Gap + 1;
            }

            var next = at + 1;
            while (next < end && next <= at + reach && !Is(next, entry.Words[w]))
                next++;
            if (next >= end || next > at + reach)
                return null;
            at = next;
        }

        return at;
    }

    private bool Is(int token, string word) => words[token].Lemma == word || words.Reads(token, word);
}
