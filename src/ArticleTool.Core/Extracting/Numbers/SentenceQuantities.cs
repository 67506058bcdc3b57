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
        var denials = new Denials(text, lexemes, tokens, taken);
        var scanned = 0;
        for (var i = 0; i < amounts.Count; i++)
        {
            var amount = amounts[i];
            if (amount.First < scanned)
                continue;
            Denied(denials, scanned, amount.First);
            scanned = amount.End;
            if (i + 1 < amounts.Count && new UnitReader(text, lexemes).PerNumber(amount, amounts[i + 1]) is { } per)
            {
                scanned = amounts[i + 1].End + 1;
                into.Add(new Quantity(new TextSpan(lexemes[amount.First].Start, lexemes[scanned - 1].End), index, null, per, QuantityKind.Rate, amount.Bound, amount.Value, amount.Interval));
                continue;
            }

            Counted(i + 1 < amounts.Count ? Shared(amount, amounts[i + 1]) : amount);
        }

        Denied(denials, scanned, lexemes.Count);
    }

    /// <summary>"from 20 to 21 percent": the first number has the unit of the second.</summary>
    private Amount Shared(Amount amount, Amount next)
    {
        var isShared = amount is { Kind: QuantityKind.Count, Unit: null, Number.Form: NumeralForm.Cardinal } && next.First == amount.End + 1 && lexemes[amount.End].Is(text, "to")
            && next.Kind is QuantityKind.Percent or QuantityKind.Measure or QuantityKind.Money && next.Number.First == next.First;
        return isShared ? amount with { Kind = next.Kind, Unit = next.Unit } : amount;
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
                if (antecedents.Last(index, mustBePerson: false, isSubject: false) is not { } before)
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
        if (new AgeDecades(text, lexemes).At(amount) is { } decade)
        {
            Add(decade, null, "year");
            return;
        }

        if (filter.Contains(amount) || taken.InName(digits))
            return;
        if (AgeAt(amount) is { } age)
        {
            Add(age, null, "year");
            return;
        }

        if ((amount.Kind is QuantityKind.Count or QuantityKind.Ordinal || amount.IsShare) && taken.InTime(digits))
            return;
        if (amount.Kind is QuantityKind.Count or QuantityKind.Ordinal)
        {
            Count(amount, filter);
            return;
        }

        antecedents.Measured = (index, amount);
        Add(amount, Parts(amount), amount.Unit);
    }

    private void Add(Amount amount, TextSpan? of, string? unit) =>
        into.Add(new Quantity(Span(amount), index, of, amount.Kind == QuantityKind.Age ? amount.Unit ?? unit : unit, amount.Kind, amount.Bound, amount.Value, amount.Interval));

    private void Count(Amount amount, NotQuantities filter)
    {
        var end = Position.AtOrBehind(tokens, lexemes[amount.End - 1].End);
        var isPlace = amount.Kind == QuantityKind.Ordinal && end < tokens.Length && tokens[end].Span.In(text).SequenceEqual("of");
        var counted = isPlace ? default : new CountedPhraseReader(text, tokens, taken, amount.Kind == QuantityKind.Count && (amount.UpTo ?? amount.Value) > 1).Read(end, end - 1);
        var hasPlural = counted.Of is { } noun && IsPlural(noun);
        if (filter.IsLabel(amount, hasPlural) || (counted.Of is null && filter.IsYear(amount)) || !new Countings(text, lexemes).Counts(amount, counted))
            return;
        if (amount.Kind == QuantityKind.Ordinal)
            Order(amount, counted);
        else if (counted.Of is { } of && counted.Unit is { } unit)
            CountOf(amount, of, unit, counted);
        else
            CountElided(amount, counted, end);
    }

    /// <summary>"his 14th and 15th of the season": the noun counted before in the sentence.</summary>
    private void Order(Amount amount, CountedPhrase counted)
    {
        var isOwn = counted.Of is null && new Countings(text, lexemes).IsOwn(amount.Number.First);
        var (of, unit) = isOwn && antecedents.Last(index, false, false, reach: 0) is { } before ? before : (counted.Of, counted.Unit);
        Add(amount, of, unit);
    }

    private void CountOf(Amount amount, TextSpan of, string unit, CountedPhrase counted)
    {
        antecedents.Add(index, of, unit, tokens[counted.Head].Deprel.StartsWith("nsubj", StringComparison.Ordinal) || IsBeforeVerb(counted.End));
        if (Rate(counted.End) is ({ } per, var end))
            into.Add(new Quantity(new TextSpan(lexemes[amount.First].Start, end), index, null, $"{unit}/{per}", QuantityKind.Rate, amount.Bound, amount.Value, amount.Interval));
        else
            Add(Whole(amount), of, unit);
    }

    /// <summary>A number without a noun: a measure that goes on ("up from 1.67"), people harmed ("killing 12"), or what was counted before.</summary>
    private void CountElided(Amount amount, CountedPhrase counted, int end)
    {
        if (amount.Value is > 0 and < 10 && amount.First > 0 && WordSet.Quake.Contains(lexemes[amount.First - 1].In(text)))
        {
            Add(amount with { Kind = QuantityKind.Measure, Unit = "magnitude" }, null, "magnitude");
            return;
        }

        if (amount.Value % 1 != 0 && !counted.Continues && antecedents.Measured is { } measured && measured.Sentence >= index - 1)
        {
            Add(amount with { Kind = measured.Amount.Kind, Unit = measured.Amount.Unit }, null, measured.Amount.Unit);
            return;
        }

        var (of, unit) = counted.Unit is { } known ? (counted.Of, known) : Elided(amount, counted, end);
        Add(Whole(amount), of, unit);
    }

    private (TextSpan? Of, string? Unit) Elided(Amount amount, CountedPhrase counted, int end)
    {
        var isSubject = counted.Continues ? IsBeforeVerb(counted.End) : IsBeforeVerb(end);
        var harmedBefore = WordSet.Harm.IsNear(text, lexemes, amount.First, 4);
        if (amount.Value % 1 != 0)
            return (null, null);
        var harms = harmedBefore || WordSet.Harm.IsNear(text, lexemes, Math.Min(lexemes.Count, amount.End + 4), 4);
        if ((harmedBefore || IsState(amount.End)) && !counted.Continues && !isSubject)
            return antecedents.Last(index, true, false, reach: 0) is { } here ? here : (null, "person");
        if (!counted.Continues && new CountedSubject(text, tokens).Of(end - 1) is { } subject)
            return subject;
        if (IsVote(amount))
            return (null, "vote");
        if (amount.Bound == Bound.Vague && amount.Value >= 1_000_000 && !counted.Continues && !harms)
            return (null, null);
        var isOthers = counted.Pronoun is { } pronoun && pronoun.In(text).Equals("others", StringComparison.OrdinalIgnoreCase);
        if (antecedents.Last(index, harms, isSubject, isOthers ? 0 : 2) is { } before)
            return before;
        return (isOthers ? counted.Pronoun : null, harms || isOthers ? "person" : null);
    }

    /// <summary>"19 dead", "four missing".</summary>
    private bool IsState(int at) =>
        at < lexemes.Count && (lexemes[at].Is(text, "dead") || lexemes[at].Is(text, "missing") || lexemes[at].Is(text, "injured") || lexemes[at].Is(text, "wounded") || lexemes[at].Is(text, "hurt"));

    /// <summary>"voted 5 to 4".</summary>
    private bool IsVote(Amount amount)
    {
        var at = amount.First > 1 && lexemes[amount.First - 1].Is(text, "to") && lexemes[amount.First - 2].Kind == LexemeKind.Digits ? amount.First - 2 : amount.First;
        return at > 0 && lexemes[at - 1].Is(text, "voted");
    }

    /// <summary>True where a verb follows, so that what stands before it is its subject.</summary>
    private bool IsBeforeVerb(int token) =>
        token < tokens.Length && (tokens[token].Upos is UniversalTag.Aux || (tokens[token].Upos == UniversalTag.Verb && tokens[token].Xpos is not ("VBG" or "VBN")));

    /// <summary>Counts are whole, but for those said to be not: "27.5 pupils".</summary>
    private static Amount Whole(Amount amount) =>
        amount.Value % 1 == 0 && (amount.UpTo ?? 0) % 1 == 0 ? amount with { Interval = amount.Interval.Whole() } : amount;

    private (string? Per, int End) Rate(int token)
    {
        if (token >= tokens.Length)
            return (null, 0);
        var (per, end) = new UnitReader(text, lexemes).PerBehind(Position.AtOrBehind(lexemes, tokens[token].Span.Start));
        return per is null ? (null, 0) : (per, lexemes[end - 1].End);
    }

    /// <summary>What a share, a measure or money is a part of: "40 tonnes of wheat", "three-quarters of members", "six in ten parents".</summary>
    private TextSpan? Parts(Amount amount)
    {
        var at = Position.AtOrBehind(tokens, lexemes[amount.End - 1].End);
        if (at >= tokens.Length)
            return null;
        var isOf = tokens[at].Span.In(text).Equals("of", StringComparison.OrdinalIgnoreCase);
        if (!isOf && !(amount.IsShare && amount.Number.Form == NumeralForm.Cardinal))
            return null;
        var counted = new CountedPhraseReader(text, tokens, taken).Read(at, at - 1);
        return counted.Of ?? (isOf ? counted.Pronoun : null);
    }

    private Amount? AgeAt(Amount amount) => new Ages(text, lexemes, tokens).At(amount, Position.AtOrBehind(tokens, lexemes[amount.Number.First].Start));

    private bool IsPlural(TextSpan noun)
    {
        var word = noun.Of(text).Split(' ')[^1];
        return Plural.Singular(word) != word || Nouns.BuiltIn.Knows(word);
    }

    private TextSpan Span(Amount amount) => new(lexemes[amount.First].Start, lexemes[amount.End - 1].End);
}
