using ArticleTool.Annotating;
using ArticleTool.Records;
using ArticleTool.Text;

namespace ArticleTool.Extracting.Numbers;

/// <summary>The quantities of one sentence: amounts that count something, and denied ones.</summary>
internal readonly struct SentenceQuantities(
    AnnotatedArticle article, int index, AmountReader reader, Antecedents antecedents, TakenSpans taken, List<Quantity> into)
{
    private readonly string text = article.Text;
    private readonly Token[] tokens = article.Sentences[index].Tokens;
    private readonly List<Lexeme> lexemes = reader.Lexemes;

    public void Find()
    {
        var amounts = reader.Read(text, article.Sentences[index].Span);
        var denials = new Denials(text, lexemes, tokens);
        var scanned = 0;
        foreach (var amount in amounts)
        {
            Denied(denials, scanned, amount.First);
            Counted(amount);
            scanned = amount.End;
        }

        Denied(denials, scanned, lexemes.Count);
    }

    private void Denied(Denials denials, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (lexemes[i].Word?.Kind != NumberWordKind.No || denials.At(i) is not { } denial || taken.InTime(denial.Span) || taken.InName(denial.Span))
                continue;
            var (of, unit) = (denial.Counted.Of, denial.Counted.Unit);
            if (denial.Counted.IsElided)
            {
                if (antecedents.Last(index, mustBePerson: false) is not { } before)
                    continue;
                (of, unit) = before;
            }

            into.Add(new Quantity(denial.Span, index, of, unit, QuantityKind.Count, Bound.None, 0, Interval.Exactly(0)));
        }
    }

    private void Counted(Amount amount)
    {
        var filter = new NotQuantities(text, lexemes);
        var digits = new TextSpan(lexemes[amount.Number.First].Start, lexemes[amount.Number.End - 1].End);
        if (filter.Contains(amount) || taken.InName(digits))
            return;
        var span = Span(amount);
        if (AgeAt(amount) is { } age)
        {
            into.Add(new Quantity(span, index, null, "year", QuantityKind.Age, age.Bound, age.Value, age.Interval));
            return;
        }

        if (amount.Kind is QuantityKind.Count or QuantityKind.Ordinal && taken.InTime(digits))
            return;
        if (amount.Kind is not (QuantityKind.Count or QuantityKind.Ordinal))
            into.Add(new Quantity(span, index, Parts(amount), amount.Unit, amount.Kind, amount.Bound, amount.Value, amount.Interval));
        else
            Count(amount, filter, span);
    }

    private void Count(Amount amount, NotQuantities filter, TextSpan span)
    {
        var end = TokenAfter(lexemes[amount.End - 1].End);
        var counted = new CountedPhraseReader(text, tokens).Read(end, end - 1);
        var hasPlural = counted.Of is { } noun && IsPlural(noun);
        if (filter.IsLabel(amount, hasPlural) || (counted.Of is null && filter.IsYear(amount)) || !Counts(amount, counted))
            return;
        var (of, unit) = (counted.Of, counted.Unit);
        if (of is null && unit is null && amount.Kind == QuantityKind.Count)
            (of, unit) = Elided(amount, counted);
        else if (of is not null && amount.Kind == QuantityKind.Count)
            antecedents.Add(index, of.Value, unit!);
        var interval = amount.Kind == QuantityKind.Count && amount.Value % 1 == 0 && (amount.UpTo ?? 0) % 1 == 0 ? amount.Interval.Whole() : amount.Interval;
        var kind = amount.Kind;
        if (kind == QuantityKind.Count && counted.Of is not null && Rate(counted.End) is ({ } per, var after))
            (kind, unit, span, of, interval) = (QuantityKind.Rate, $"{unit}/{per}", new TextSpan(span.Start, after), null, amount.Interval);
        into.Add(new Quantity(span, index, of, unit, kind, amount.Bound, amount.Value, interval));
    }

    private (string? Per, int End) Rate(int token)
    {
        if (token >= tokens.Length)
            return (null, 0);
        var (per, end) = new UnitReader(text, lexemes).PerBehind(Position.AtOrBehind(lexemes, tokens[token].Span.Start));
        return per is null ? (null, 0) : (per, lexemes[end - 1].End);
    }

    private (TextSpan? Of, string? Unit) Elided(Amount amount, CountedPhrase counted)
    {
        var harms = WordSet.Harm.IsNear(text, lexemes, amount.First, 4) || WordSet.Harm.IsNear(text, lexemes, Math.Min(lexemes.Count, amount.End + 4), 4);
        if (antecedents.Last(index, harms) is { } before)
            return before;
        return (null, harms || counted.IsElided ? "person" : null);
    }

    /// <summary>What a share, a measure or money is a part of: "40 tonnes of wheat", "three-quarters of members", "six in ten parents".</summary>
    private TextSpan? Parts(Amount amount)
    {
        var at = TokenAfter(lexemes[amount.End - 1].End);
        if (at >= tokens.Length)
            return null;
        var isOf = tokens[at].Span.In(text).Equals("of", StringComparison.OrdinalIgnoreCase);
        return isOf || (amount.IsShare && amount.Number.Form == NumeralForm.Cardinal) ? new CountedPhraseReader(text, tokens).Read(at, at - 1).Of : null;
    }

    /// <summary>"one" counts only with a noun or a number behind it; an ordinal only before a noun or by itself, not in "at first".</summary>
    private bool Counts(Amount amount, CountedPhrase counted)
    {
        var first = lexemes[amount.Number.First];
        if (amount.Kind == QuantityKind.Ordinal)
            return Ordinals.Counts(text, lexemes, amount, counted.Of is { } noun ? noun.Of(text) : null);
        if (!first.Is(text, "one") || amount.NumberEnd != amount.Number.First + 1 || amount.UpTo is not null)
            return true;
        return amount.End >= lexemes.Count || OneCounts(amount, counted);
    }

    private bool OneCounts(Amount amount, CountedPhrase counted)
    {
        var at = amount.End;
        if (lexemes[at].Word?.Kind == NumberWordKind.Of)
            return at + 2 < lexemes.Count && (IsNumber(at + 1) || IsNumber(at + 2)) || amount.Number.First == 0;
        if (amount.Number.First > 0 && Ordinals.IsPronounBefore(lexemes[amount.Number.First - 1].In(text)))
            return false;
        if (counted.Of is null)
            return lexemes[at].Kind == LexemeKind.Word && WordSet.Harm.IsNear(text, lexemes, Math.Min(lexemes.Count, at + 3), 3);
        return !counted.Of.Value.Of(text).Equals("another", StringComparison.OrdinalIgnoreCase);
    }

    private bool IsNumber(int i) => lexemes[i].Kind == LexemeKind.Digits || lexemes[i].Word is { Kind: NumberWordKind.Unit or NumberWordKind.Ten };

    private Amount? AgeAt(Amount amount) => new Ages(text, lexemes, tokens).At(amount, TokenAfter(lexemes[amount.Number.First].Start));

    private bool IsPlural(TextSpan noun)
    {
        var word = noun.Of(text).Split(' ')[^1];
        return Plural.Singular(word) != word || Nouns.BuiltIn.Knows(word);
    }

    private TextSpan Span(Amount amount) => new(lexemes[amount.First].Start, lexemes[amount.End - 1].End);

    private int TokenAfter(int offset) => Position.AtOrBehind(tokens, offset);
}
