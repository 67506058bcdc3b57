using ArticleTool.Annotating;

namespace ArticleTool.Extracting.Speech;

/// <summary>
/// Ends a reported clause where the sentence turns to direct speech with a cue of its own: "said the plan had failed, but
/// added, "We will try again"".
/// </summary>
internal static class Turns
{
    /// <param name="direct">Whole quotations with their cues.</param>
    public static Utterance Cut(Words words, Utterance indirect, IReadOnlyList<Utterance> direct) =>
        indirect with { Content = [.. indirect.Content.Select(range => Cut(words, range, direct))] };

    private static TokenRange Cut(Words words, TokenRange range, IReadOnlyList<Utterance> direct)
    {
        var (low, high) = (0, direct.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (direct[middle].Cue!.Value.First <= range.First)
                low = middle + 1;
            else
                high = middle;
        }

        if (low == direct.Count || direct[low].Cue!.Value.First > range.Last || words.Quotation(direct[low].Cue!.Value.First) >= 0)
            return range;
        var turn = direct[low].Source is { } source && source.First > range.First && source.First < direct[low].Cue!.Value.First ? source.First : direct[low].Cue!.Value.First;
        var last = turn - 1;
        if (last <= range.First || !(words.Reads(last, ",") || words[last].Upos == UniversalTag.Cconj || words.Reads(last, "then")))
            return range;
        while (last > range.First && (words[last].Upos is UniversalTag.Cconj or UniversalTag.Punct || words.Reads(last, "then")))
            last--;
        return range with { Last = last };
    }
}
