using ArticleTool.Annotating;
using ArticleTool.Extracting.Names;
using ArticleTool.Records;
using ArticleTool.Text;

namespace ArticleTool.Extracting.Speech;

/// <summary>Makes attributions of utterances: spans for tokens, sources with their chains, nesting, kind.</summary>
internal sealed class AttributionBuilder(Words words, IReadOnlyList<Quotation> quotations, SourceReader sources, Speakers speakers, Confidences confidences)
{
    public IReadOnlyList<Attribution> Build(IEnumerable<Utterance> utterances)
    {
        var built = new List<Attribution>();
        var before = new SpokenBefore(words, speakers);
        foreach (var utterance in utterances.OrderBy(u => u.First))
        {
            if (One(utterance, before) is not { } attribution)
                continue;
            built.Add(attribution);
            before.Add(attribution);
        }

        return Nesting.Settle(built, words.Text);
    }

    private Attribution? One(Utterance utterance, SpokenBefore before)
    {
        var content = utterance.Content.Select(Trimmed).Where(s => !s.IsEmpty).ToList();
        if (content.Count == 0 && utterance.Stance != Stance.Declines)
            return null;
        var cue = utterance.Cue is { } group ? new Cue(words.Span(group.First, group.Last), utterance.Entry!.Lemma) : null;
        var from = utterance.Source is { } phrase ? sources.Read(phrase, utterance.Content, before) : [];
        var span = content.Concat(from.Select(s => s.Span)).Concat(cue is null ? [] : [cue.Span]).Aggregate((a, b) => a.Union(b));
        return new Attribution(
            span, words.Sentence(utterance.Cue?.First ?? utterance.First), utterance.Rule == QuotedDocuments.Rule ? AttributionKind.Direct : KindOf(content), content, cue, from, utterance.Stance, null,
            confidences.Of(utterance), utterance.Act, utterance.Rule);
    }

    /// <summary>Without the sentence's full stop and the commas at the rims; a quotation that was cut in two is made whole.</summary>
    private TextSpan Trimmed(TokenRange range)
    {
        var (first, last) = (range.First, range.Last);
        while (first <= last && IsRim(first))
            first++;
        while (last >= first && IsRim(last))
            last--;
        if (first > last)
            return default;
        var span = words.Span(first, last);
        var end = words.Quotation(last) is var q and >= 0 && quotations[q].Span.Start >= span.Start && quotations[q].Span.End > span.End && words.Sentence(words.At(quotations[q].Span.End) - 1) == words.Sentence(last)
            ? quotations[q].Span.End
            : span.End;
        return new TextSpan(span.Start, end);
    }

    private bool IsRim(int i) => words[i].Upos == UniversalTag.Punct && words.Quotation(i) < 0 && !words.ReadsAny(i, "?", "!", ")", "(");

    private AttributionKind KindOf(List<TextSpan> content)
    {
        var whole = content.Count > 0 && content.TrueForAll(span => words.Quotation(words.At(span.Start)) is var q and >= 0 && quotations[q].Span.Contains(span));
        if (whole)
            return AttributionKind.Direct;
        return content.Exists(span => Quotes(span)) ? AttributionKind.Mixed : AttributionKind.Indirect;
    }

    private bool Quotes(TextSpan span)
    {
        for (var i = words.At(span.Start); i < words.Count && words.Span(i).Start < span.End; i++)
        {
            if (words.Quotation(i) >= 0)
                return true;
        }

        return false;
    }
}
