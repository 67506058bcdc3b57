using ArticleTool.Annotating;
using ArticleTool.Knowledge;
using ArticleTool.Records;
using ArticleTool.Text;

namespace ArticleTool.Extracting.Names;

/// <summary>A name on its way into a chain.</summary>
internal sealed class NamedMention
{
    private NamedMention(Name name, string text)
    {
        Name = name;
        Text = text;
        Words = NameWords.Of(text);
    }

    public Name Name { get; }

    public string Text { get; }

    /// <summary>See <see cref="NameWords"/>.</summary>
    public string[] Words { get; }

    public MentionType Type => Name.Type;

    public TextSpan Span => Name.Span;

    public int Sentence => Name.Sentence;

    /// <summary>Index of the name's first token in its sentence.</summary>
    public required int FirstToken { get; init; }

    /// <summary>Index of the token after the name.</summary>
    public required int EndToken { get; init; }

    public required string? Title { get; init; }

    /// <summary>What descriptions may call the bearer: <c>general</c>.</summary>
    public required IReadOnlyList<string> Nouns { get; init; }

    public required Gender Gender { get; init; }

    public required KnownName? Known { get; init; }

    public int Chain { get; set; } = -1;

    public static NamedMention Of(Name name, ArticleWords text, NameLists lists, TitleFinder titles)
    {
        var surface = name.Span.Of(text.Article.Text);
        var first = text.TokenAt(name.Sentence, name.Span.Start);
        var (title, known) = name.Type == MentionType.Person ? titles.Before(text, name.Sentence, first) : (null, null);
        var gender = known?.Gender ?? Gender.Unknown;
        return new NamedMention(name, surface)
        {
            FirstToken = first,
            EndToken = text.TokenAt(name.Sentence, name.Span.End),
            Title = title,
            Nouns = known?.Nouns ?? [],
            Gender = gender == Gender.Unknown && name.Type == MentionType.Person ? GivenGender(surface, lists) : gender,
            Known = lists.Find(surface, name.Type),
        };
    }

    public Mention ToMention(string? actsAs) =>
        new(Span, Sentence, Type, MentionKind.Name, Chain, Title, actsAs, Name.Confidence, Known?.Key);

    private static Gender GivenGender(string text, NameLists lists)
    {
        var end = text.IndexOf(' ', StringComparison.Ordinal);
        return end > 0 ? lists.Given(NameForm.Hash(text.AsSpan(0, end))) ?? Gender.Unknown : Gender.Unknown;
    }
}
