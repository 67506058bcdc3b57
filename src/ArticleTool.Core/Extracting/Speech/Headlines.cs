using ArticleTool.Annotating;
using ArticleTool.Records;

namespace ArticleTool.Extracting.Speech;

/// <summary>The colon of headlines: "Kirby: Response has begun", "Bridge was unsafe: report".</summary>
internal sealed class Headlines(Words words, Speakers speakers)
{
    /// <summary>Longer than this, what stands before a colon is a sentence of its own.</summary>
    private const int LongestSource = 9;

    public static readonly CueEntry Colon = new([":"], "punctuation", [], SpeechAct.Says, Stance.Asserts);

    public Utterance? Of(int sentence)
    {
        var (start, end) = (words.Start(sentence), words.End(sentence));
        for (var i = start + 1; i < end - 1; i++)
        {
            if (words.Quotation(i) < 0 && words.Reads(i, ":"))
                return Before(start, i, end) ?? Behind(start, i, end);
        }

        return null;
    }

    private Utterance? Before(int start, int colon, int end)
    {
        if (colon - start > LongestSource || end - colon < 3)
            return null;
        var source = new TokenRange(start, colon - 1);
        return IsPhrase(source) && (SpeaksItself(colon - 1) || words.Quotation(colon + 1) >= 0 && speakers.Speaks(source)) ? Made(source, colon, new TokenRange(colon + 1, end - 1)) : null;
    }

    /// <summary>"Kirby: …", "Ministry: …"; in "School abduction: 28 freed" and "Portugal: appeal filed" the colon sets a subject or a place off.</summary>
    private bool SpeaksItself(int head) => speakers.MentionAt(head) is { } mention
        ? mention.Type is MentionType.Person or MentionType.Organization || mention.ActsAs is not null
        : speakers.ClassOf(head) is not null;

    private Utterance? Behind(int start, int colon, int end)
    {
        var last = words[end - 1].Upos == UniversalTag.Punct ? end - 2 : end - 1;
        var source = new TokenRange(colon + 1, last);
        return last - colon is >= 1 and <= 4 && IsPhrase(source) && colon - start > 2 && speakers.ClassOf(last) is not null ? Made(source, colon, new TokenRange(start, colon - 1)) : null;
    }

    private bool IsPhrase(TokenRange range)
    {
        for (var i = range.First; i <= range.Last; i++)
        {
            if (words[i].Upos is UniversalTag.Verb or UniversalTag.Aux or UniversalTag.Adp or UniversalTag.Sconj or UniversalTag.Pron or UniversalTag.Num || words.Quotation(i) >= 0)
                return false;
        }

        return true;
    }

    private static Utterance Made(TokenRange source, int colon, TokenRange content) =>
        new(Colon, new TokenRange(colon, colon), source, -1, [content], Stance.Asserts, SpeechAct.Says, "colon");
}
