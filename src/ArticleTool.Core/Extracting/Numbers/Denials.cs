using ArticleTool.Annotating;
using ArticleTool.Text;

namespace ArticleTool.Extracting.Numbers;

/// <param name="Span">"no", "none", "not a single".</param>
internal readonly record struct Denial(TextSpan Span, CountedPhrase Counted);

/// <summary>Finds what is denied in number: "no casualties", "none of the victims", "no one was hurt", "not a single house".</summary>
internal readonly struct Denials(string text, List<Lexeme> lexemes, Token[] tokens, TakenSpans taken)
{
    /// <param name="i">A lexeme that is "no", "none", "nobody" or "not".</param>
    public Denial? At(int i)
    {
        if (lexemes[i].Is(text, "nobody"))
            return Nobody(i, i + 1);
        if (lexemes[i].Is(text, "none"))
            return None(i);
        if (lexemes[i].Is(text, "not"))
            return NotOne(i);
        var at = i + 1 < lexemes.Count && lexemes[i + 1].IsDash(text) && !lexemes[i + 1].Spaced ? i + 2 : i + 1;
        if (at == i + 2 && !(at < lexemes.Count && lexemes[at].Is(text, "one")))
            return null;
        if (at < lexemes.Count && lexemes[at].Is(text, "one"))
            return Nobody(i, at + 1);
        return i + 1 < lexemes.Count && lexemes[i + 1].Is(text, '.') ? null : No(i);
    }

    /// <summary>"No one was hurt" counts; "no one knows" does not.</summary>
    private Denial? Nobody(int first, int end) =>
        WordSet.Harm.IsNear(text, lexemes, Math.Min(lexemes.Count, end + 5), 5)
            ? new Denial(new TextSpan(lexemes[first].Start, lexemes[end - 1].End), new CountedPhrase(null, "person", 0, false))
            : null;

    /// <summary>"none of the victims", "none of whom".</summary>
    private Denial? None(int i)
    {
        var counted = Phrase(i + 1);
        return counted.Of is null && !counted.IsElided ? null : new Denial(Span(i, i + 1), counted);
    }

    private Denial? NotOne(int i)
    {
        var end = i + 1 < lexemes.Count && lexemes[i + 1].Is(text, "one") ? i + 2
            : i + 2 < lexemes.Count && lexemes[i + 1].Is(text, "a") && lexemes[i + 2].Is(text, "single") ? i + 3 : 0;
        return end > 0 && Phrase(end) is { Of: not null } counted ? new Denial(Span(i, end), counted) : null;
    }

    /// <summary>"no" before a plural that can be counted.</summary>
    private Denial? No(int i)
    {
        if (Phrase(i + 1) is not { Of: { } of } counted || (i + 1 < lexemes.Count && lexemes[i + 1].Word?.Kind == NumberWordKind.Of))
            return null;
        var head = text.AsSpan(of.Start, of.Length);
        head = head[(head.LastIndexOf(' ') + 1)..];
        var isPlural = Plural.Singular(head.ToString()) != head.ToString() || (Nouns.BuiltIn.IsPerson(counted.Unit) && !counted.Unit!.AsSpan().Equals(head, StringComparison.OrdinalIgnoreCase));
        return isPlural && !WordSet.Uncounted.Contains(head) ? new Denial(Span(i, i + 1), counted) : null;
    }

    private CountedPhrase Phrase(int lexeme)
    {
        var at = Position.AtOrBehind(tokens, lexemes[lexeme - 1].End);
        return at == tokens.Length ? default : new CountedPhraseReader(text, tokens, taken).Read(at, -1);
    }

    private TextSpan Span(int first, int end) => new(lexemes[first].Start, lexemes[end - 1].End);
}
