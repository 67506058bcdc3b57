using ArticleTool.Annotating;
using ArticleTool.Extracting.Names;
using ArticleTool.Records;

namespace ArticleTool.Extracting.Speech;

/// <summary>Turns a source's phrase into sources: one for each that it joins, with the chain, and the body of those without a name.</summary>
internal sealed class SourceReader(Words words, Speakers speakers)
{
    /// <param name="content">What is said, in tokens.</param>
    /// <param name="before">Who spoke before, for pronouns without a chain.</param>
    public IReadOnlyList<Source> Read(TokenRange phrase, IReadOnlyList<TokenRange> content, SpokenBefore before) => [.. Parts(phrase).Select(part => One(part, content, before))];

    private Source One(TokenRange part, IReadOnlyList<TokenRange> content, SpokenBefore before)
    {
        var head = NounPhrases.HeadOf(words, part, speakers);
        var type = speakers.ClassOf(head);
        if (words[head].Upos == UniversalTag.Pron)
            return Pronoun(part, head, content, before);
        if (type is SpeakerClass.Artefact or SpeakerClass.Survey && Writer(part, head) is { } writer)
            return new Source(speakers.Span(part), writer.Chain, Resolved(part, writer), Anonymous: false, Body: null);
        var person = speakers.FirstName(part, m => m.Type == MentionType.Person && m.Span.Start < Comma(part));
        var own = person ?? (speakers.MentionAt(head) is { } at && !(type == SpeakerClass.Person && at is { Kind: MentionKind.Name, Type: not MentionType.Person }) ? at : null);
        if (own is { Kind: MentionKind.Name })
            return new Source(speakers.Span(part), own.Chain, null, Anonymous: false, Body: null);
        var named = own is null ? null : speakers.NameOf(own.Chain);
        if (named is null && type == SpeakerClass.Body && speakers.FirstName(part, m => m.Type == MentionType.Organization && m.Span.Start < Comma(part)) is { } institution)
            return new Source(speakers.Span(part), institution.Chain, null, Anonymous: false, Body: null);
        var anonymous = named is null && type is SpeakerClass.Person or SpeakerClass.Media;
        return new Source(speakers.Span(part), own?.Chain, named?.Span.Of(words.Text), anonymous, anonymous ? BodyOf(part, head) : null);
    }

    private Source Pronoun(TokenRange part, int head, IReadOnlyList<TokenRange> content, SpokenBefore before)
    {
        if ((speakers.MentionAt(head) ?? Antecedent(head)) is not { } mention)
            return before.Of(head, content) is { } taken ? taken with { Span = speakers.Span(part) } : new Source(speakers.Span(part), null, null, Anonymous: false, Body: null);
        var name = speakers.NameOf(mention.Chain) ?? (mention.Kind == MentionKind.Name ? mention : null);
        return new Source(speakers.Span(part), mention.Chain, name?.Span.Of(words.Text), Anonymous: false, Body: null);
    }

    /// <summary>"Smith, who said": the noun that the relative clause stands by.</summary>
    private Mention? Antecedent(int pronoun)
    {
        if (!words.ReadsAny(pronoun, "who", "which", "that"))
            return null;
        for (var at = words.Head(pronoun); at >= 0; at = words.Head(at))
        {
            if (words.Is(at, "acl"))
                return speakers.MentionAt(words.Head(at));
        }

        for (var i = pronoun - 1; i >= Math.Max(words.Start(words.Sentence(pronoun)), pronoun - 4); i--)
        {
            if (speakers.MentionAt(i) is { } mention)
                return mention;
        }

        return null;
    }

    /// <summary>"a statement from the ministry", "Smith's letter".</summary>
    private Mention? Writer(TokenRange part, int head)
    {
        var giver = head + 1;
        while (giver < part.Last && giver < head + 6 && !words.ReadsAny(giver, "from", "by", "of"))
            giver++;
        var behind = giver < part.Last && words.ReadsAny(giver, "from", "by", "of") ? new TokenRange(giver + 1, part.Last) : (TokenRange?)null;
        return speakers.FirstName(behind ?? part, m => m.Type == MentionType.Person)
            ?? speakers.FirstName(behind ?? part, m => m.Type == MentionType.Organization || m.ActsAs is not null)
            ?? speakers.FirstName(behind ?? part, m => m.Type is MentionType.Place or MentionType.Nationality)
            ?? Possessed(part) ?? speakers.MentionAt(head);
    }

    /// <summary>"their statement".</summary>
    private Mention? Possessed(TokenRange part)
    {
        for (var i = part.First; i <= part.Last; i++)
        {
            if (speakers.MentionAt(i) is { } mention && speakers.NameOf(mention.Chain) is not null)
                return mention;
        }

        return null;
    }

    private string? Resolved(TokenRange part, Mention writer) =>
        speakers.NameOf(writer.Chain) is { } name && !speakers.Span(part).Contains(name.Span) ? name.Span.Of(words.Text) : null;

    /// <summary>"an official with the militia": the militia; "Pentagon officials": the Pentagon.</summary>
    private Body? BodyOf(TokenRange part, int head)
    {
        if (head + 2 <= part.Last && words.ReadsAny(head + 1, "with", "from", "at", "in", "of", "for") && NounPhrases.Forward(words, head + 2, part.Last + 1) is { } behind)
            return BodyAt(behind);
        if (Owner(part, head) is { } owner)
            return BodyAt(owner);
        return head > part.First && speakers.FirstName(new TokenRange(part.First, head - 1), m => m.Type != MentionType.Person) is { } name
            ? new Body(name.Span.Of(words.Text), name.Chain)
            : Possessor(part, head);
    }

    /// <summary>"an anonymous Iranian-backed militia's leader": the militia, where it is a description and no name; what is said of the leader is none of it.</summary>
    private TokenRange? Owner(TokenRange part, int head)
    {
        var mark = head - 1;
        while (mark > part.First && !words.ReadsAny(mark, "'s", "’s", "'", "’"))
            mark--;
        var first = part.First;
        while (first < mark && (words[first].Upos == UniversalTag.Det || words.ReadsAny(first, "anonymous", "unnamed", "unidentified", "senior", "top", "former")))
            first++;
        return mark - 1 >= first && first > 0 && words[mark - 1].Upos == UniversalTag.Noun && speakers.MentionAt(mark - 1) is null && speakers.ClassOf(mark - 1) == SpeakerClass.Body
            ? new TokenRange(first, mark - 1)
            : null;
    }

    /// <summary>"The country's news outlet".</summary>
    private Body? Possessor(TokenRange part, int head)
    {
        for (var i = part.First; i < head; i++)
        {
            if (speakers.MentionAt(i) is { } mention && speakers.NameOf(mention.Chain) is { } name)
                return new Body(name.Span.Of(words.Text), mention.Chain);
        }

        return null;
    }

    private Body BodyAt(TokenRange phrase)
    {
        var first = words[phrase.First].Upos == UniversalTag.Det && phrase.First < phrase.Last ? phrase.First + 1 : phrase.First;
        var range = new TokenRange(first, phrase.Last);
        var head = NounPhrases.HeadOf(words, range, speakers);
        var mention = speakers.MentionAt(head);
        return new Body(speakers.Span(range).Of(words.Text), mention?.Chain);
    }

    private int Comma(TokenRange part)
    {
        for (var i = part.First; i <= part.Last; i++)
        {
            if (words.Reads(i, ","))
                return i > NounPhrases.HeadOf(words, part, speakers) && speakers.ClassOf(NounPhrases.HeadOf(words, part, speakers)) is not null ? words.Span(part.Last).End : words.Span(i).Start;
        }

        return words.Span(part.Last).End;
    }

    /// <summary>"Iraq, the UK and Canada": three. "Smith, head of the union, and his deputy" is left whole.</summary>
    private List<TokenRange> Parts(TokenRange phrase)
    {
        var parts = new List<TokenRange>();
        var start = phrase.First;
        var joined = false;
        for (var i = phrase.First; i <= phrase.Last; i++)
        {
            var and = words[i].Upos == UniversalTag.Cconj && words.ReadsAny(i, "and", "or", "&") && speakers.MentionAt(i) is null;
            joined |= and;
            if (!and && !words.Reads(i, ","))
                continue;
            if (i > start)
                parts.Add(new TokenRange(start, i - 1));
            start = i + 1;
        }

        if (start <= phrase.Last)
            parts.Add(new TokenRange(start, phrase.Last));
        return joined && parts.Count > 1 && parts.TrueForAll(IsShortName) ? parts : [phrase];
    }

    private bool IsShortName(TokenRange part) =>
        part.Last - part.First < 6 && (words[NounPhrases.HeadOf(words, part, speakers)].Upos == UniversalTag.Propn || words[NounPhrases.HeadOf(words, part, speakers)].Upos == UniversalTag.Pron || speakers.MentionAt(NounPhrases.HeadOf(words, part, speakers)) is not null || speakers.ClassOf(NounPhrases.HeadOf(words, part, speakers)) is not null);
}
