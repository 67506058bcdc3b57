using ArticleTool.Knowledge;
using ArticleTool.Reading;
using ArticleTool.Records;
using ArticleTool.Text;

namespace ArticleTool.Annotating.Embedded.Recognition;

/// <summary>Finds the names in an article and says what kind of thing each is.</summary>
internal sealed class NameRecogniser(NameLists lists)
{
    /// <summary>Names in order of the text, without overlap.</summary>
    public IReadOnlyList<Name> Recognise(Article article, IReadOnlyList<Sentence> sentences)
    {
        var names = new List<Name>();
        for (var i = 0; i < sentences.Count; i++)
            new RuleRecogniser(lists, article.Text, sentences[i], i, names).Run();
        return names;
    }
}

/// <summary>Names by lists, titles and capitals: what there is where no weights are built in.</summary>
internal sealed class RuleRecogniser(NameLists lists, string text, Sentence sentence, int index, List<Name> names)
{
    private const int Longest = 10;

    public void Run()
    {
        var tokens = sentence.Tokens;
        for (var i = 0; i < tokens.Length;)
        {
            var end = Listed(i, out var type);
            if (end == i)
                end = Capitalised(i, out type);
            if (end > i)
                names.Add(new Name(tokens[i].Span.Union(tokens[end - 1].Span), index, type, 0.7));
            i = Math.Max(end, TitleEnd(i) is var title && title > i && end == i ? title : i + 1);
        }
    }

    private int Listed(int start, out MentionType type)
    {
        type = default;
        var tokens = sentence.Tokens;
        var best = start;
        if (!HasCapital(start))
            return best;
        var hash = NameForm.Empty;
        for (var i = start; i < tokens.Length && i < start + Longest; i++)
        {
            var word = tokens[i].Span.In(text);
            if (NameForm.Length(word) == 0)
            {
                if (word is "-" or "’" or "'" or "/" or "&")
                    continue;
                break;
            }

            hash = NameForm.Hash(word, hash);
            var span = tokens[start].Span.Union(tokens[i].Span);
            if (lists.Find(hash, NameLists.IsUpper(span.In(text))) is { } known && !(i == start && start == 0 && known.Type is MentionType.Organization))
                (best, type) = (i + 1, known.Type);
        }

        // "Georgia Smith": a longer run of capitals is no place.
        if (best == start + 1 && type == MentionType.Place && best < tokens.Length && HasCapital(best) && lists.Given(NameForm.Hash(tokens[start].Span.In(text))) is not null)
            return start;
        return best;
    }

    private int Capitalised(int start, out MentionType type)
    {
        var tokens = sentence.Tokens;
        type = MentionType.Person;
        if (!HasCapital(start) || TitleEnd(start) > start)
            return start;
        var end = start + 1;
        while (end < tokens.Length && (HasCapital(end) || IsJoint(end)) && TitleEnd(end) == end)
            end++;
        var afterTitle = start > 0 && TitleEnd(start - 1) >= start;
        var word = tokens[start].Span.In(text);
        if (lists.Given(NameForm.Hash(word)) is not null && (end > start + 1 || afterTitle))
            return end;
        if (afterTitle && !NameLists.IsUpper(word))
            return end;
        if (end - start > 1 && tokens[start].Upos == UniversalTag.Propn && !NameLists.IsUpper(tokens[start].Span.Union(tokens[end - 1].Span).In(text)))
        {
            type = MentionType.Organization;
            return end;
        }

        return start;
    }

    private bool IsJoint(int i) =>
        i + 1 < sentence.Tokens.Length && HasCapital(i + 1) && text.AsSpan(sentence.Tokens[i].Span.Start, sentence.Tokens[i].Span.Length) is "-" or "al" or "bin" or "de" or "van" or "von";

    private bool HasCapital(int i) => char.IsUpper(text[sentence.Tokens[i].Span.Start]) || text.AsSpan(sentence.Tokens[i].Span.Start).StartsWith("al-");

    private int TitleEnd(int start)
    {
        var tokens = sentence.Tokens;
        var best = start;
        var hash = NameForm.Empty;
        for (var i = start; i < tokens.Length && i < start + 4; i++)
        {
            hash = NameForm.Hash(tokens[i].Span.In(text), hash);
            if (char.IsUpper(text[tokens[start].Span.Start]) && lists.Title(hash) is not null)
                best = i + 1;
        }

        return best;
    }
}
