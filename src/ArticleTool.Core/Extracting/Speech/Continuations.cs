using ArticleTool.Annotating;
using ArticleTool.Records;

namespace ArticleTool.Extracting.Speech;

/// <summary>
/// Quotations without a cue of their own. One that stands as a sentence, or takes up behind a comma, goes on what the
/// last cue before it in the paragraph reports; one that makes a paragraph of its own goes on the paragraph before,
/// where that ended in the same voice.
/// </summary>
internal sealed class Continuations(Words words, IReadOnlyList<Quotation> quotations, IReadOnlyList<int> paragraphs)
{
    /// <param name="utterances">In order of their cues.</param>
    public IReadOnlyList<Utterance> Complete(IReadOnlyList<Utterance> utterances)
    {
        var claimed = Claimed(utterances);
        var more = new Dictionary<int, List<TokenRange>>();
        var (next, last, speaking) = (0, -1, -1);
        for (var q = 0; q < quotations.Count; q++)
        {
            var range = Tokens(q);
            if (range.Last < range.First)
                continue;
            while (next < utterances.Count && CueOf(utterances[next]) < range.First)
            {
                last = Reports(utterances[next]) && !IsQuoted(utterances[next]) ? next : last;
                next++;
            }

            if (claimed[q] >= 0)
            {
                speaking = claimed[q];
                continue;
            }

            if (Goes(q, range, utterances, last, speaking) is not { } target)
                continue;
            (more.TryGetValue(target, out var added) ? added : more[target] = []).Add(range);
            speaking = target;
        }

        return [.. utterances.Select((u, i) => more.TryGetValue(i, out var added) ? u with { Content = [.. u.Content.Concat(added).OrderBy(r => r.First)] } : u)];
    }

    private int? Goes(int q, TokenRange range, IReadOnlyList<Utterance> utterances, int last, int speaking)
    {
        var paragraph = paragraphs[words.Sentence(range.First)];
        var before = range.First - 1;
        var opens = before < 0 || paragraphs[words.Sentence(before)] != paragraph;
        if (opens)
        {
            var follows = speaking >= 0 && (quotations[q].Continues is not null || paragraphs[words.Sentence(EndOf(utterances[speaking]))] >= paragraph - 1 && Quotations.IsUtterance(words, range) && IsDouble(range));
            if (follows && !IsTurn(utterances, last, speaking))
                return speaking;
            return last >= 0 && before >= 0 && words.Reads(before, ":") && words.Sentence(CueOf(utterances[last])) == words.Sentence(before) ? last : null;
        }

        if (!words.ReadsAny(before, ",", ".", ";", ":", "!", "?", "—", "–", "-", "”", "\"", "''") || !Quotations.IsUtterance(words, range))
            return null;
        var candidate = last >= 0 && paragraphs[words.Sentence(CueOf(utterances[last]))] == paragraph && (speaking < 0 || words.Sentence(CueOf(utterances[last])) > words.Sentence(CueOf(utterances[speaking]))) ? last : speaking;
        return candidate >= 0 && paragraphs[words.Sentence(EndOf(utterances[candidate]))] >= paragraph - 1 ? candidate : null;
    }

    /// <summary>Somebody else was reported since: a quotation in a new paragraph is not surely the first one's.</summary>
    private static bool IsTurn(IReadOnlyList<Utterance> utterances, int last, int speaking) =>
        last > speaking && CueOf(utterances[last]) > EndOf(utterances[speaking]);

    private static int CueOf(Utterance utterance) => utterance.Cue?.First ?? utterance.First;

    private static int EndOf(Utterance utterance) => Math.Max(utterance.Cue?.Last ?? 0, utterance.Content.Count > 0 ? utterance.Content[^1].Last : 0);

    /// <summary>"We promise", within the marks, is the speaker's own word.</summary>
    private bool IsQuoted(Utterance utterance) => words.Quotation(CueOf(utterance)) >= 0;

    private static bool Reports(Utterance utterance) => utterance.Act == SpeechAct.Says;

    private bool IsDouble(TokenRange range) => words.Surface(range.First)[0] is not ('\'' or '‘') || words.Surface(range.First).Length > 1;

    private TokenRange Tokens(int q) => new(words.At(quotations[q].Span.Start), words.At(quotations[q].Span.End) - 1);

    /// <summary>For each quotation the utterance that has its first word, or -1.</summary>
    private int[] Claimed(IReadOnlyList<Utterance> utterances)
    {
        var claimed = new int[quotations.Count];
        Array.Fill(claimed, -1);
        for (var u = 0; u < utterances.Count; u++)
        {
            if (IsQuoted(utterances[u]))
                continue;
            foreach (var range in utterances[u].Content)
            {
                for (var i = range.First; i <= range.Last; i++)
                {
                    if (words.Quotation(i) is var q and >= 0 && claimed[q] < 0)
                        claimed[q] = u;
                }
            }
        }

        return claimed;
    }
}
