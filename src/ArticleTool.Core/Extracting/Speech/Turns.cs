using ArticleTool.Annotating;

namespace ArticleTool.Extracting.Speech;

/// <summary>
/// Ends a reported clause where the sentence turns to direct speech with a cue of its own, "said the plan had failed, but
/// added, "We will try again"", or to an aside that reports the whole: "He said the plan had failed, the Courier reported".
/// </summary>
internal static class Turns
{
    /// <param name="direct">Whole quotations with their cues, in order of these.</param>
    public static Utterance Cut(Words words, Utterance indirect, IReadOnlyList<Utterance> direct) =>
        indirect with { Content = [.. indirect.Content.Select(range => Next(range, direct) is { } next ? Cut(words, range, next) : range)] };

    /// <param name="asides">In order of their cues.</param>
    public static Utterance CutAside(Words words, Utterance indirect, IReadOnlyList<Utterance> asides) => indirect.Cue is { } cue
        ? indirect with { Content = [.. indirect.Content.Select(range => Next(range, asides) is { Content: [var whole] } aside && whole.Contains(cue.First) ? Cut(words, range, aside) : range)] }
        : indirect;

    /// <summary>The first whose cue stands within a range.</summary>
    private static Utterance? Next(TokenRange range, IReadOnlyList<Utterance> utterances)
    {
        var (low, high) = (0, utterances.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (utterances[middle].Cue!.Value.First <= range.First)
                low = middle + 1;
            else
                high = middle;
        }

        return low < utterances.Count && utterances[low].Cue!.Value.First <= range.Last ? utterances[low] : null;
    }

    private static TokenRange Cut(Words words, TokenRange range, Utterance next)
    {
        var cue = next.Cue!.Value.First;
        if (words.Quotation(cue) >= 0)
            return range;
        var last = (next.Source is { } source && source.First > range.First && source.First < cue ? source.First : cue) - 1;
        while (last > range.First && words.ReadsAny(last, "”", "\"", "''", "’", "'"))
            last--;
        if (last <= range.First || !(words.Reads(last, ",") || words[last].Upos == UniversalTag.Cconj || words.Reads(last, "then")))
            return range;
        while (last > range.First && (words[last].Upos is UniversalTag.Cconj or UniversalTag.Punct || words.Reads(last, "then")))
            last--;
        return range with { Last = last };
    }
}
