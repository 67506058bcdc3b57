using ArticleTool.Annotating;
using ArticleTool.Records;

namespace ArticleTool.Extracting.Numbers;

/// <summary>
/// Tells the numbers that count nothing: names' parts (<c>F-16</c>, <c>Flight 418</c>), telephone numbers, scores,
/// list numbers, years and clock times that the times stage left.
/// </summary>
internal readonly struct NotQuantities(string text, List<Lexeme> lexemes)
{
    public bool Contains(Amount amount) =>
        (amount.Unit != "magnitude" && IsPartOfWord(amount.Number.First, amount.NumberEnd)) || IsInAddress(amount.Number.First) || IsHalfOf(amount) || IsIdentifier(amount.Number) || IsNameEnd(amount) || IsTelephone(amount) || IsListNumber(amount) || IsTime(amount) || IsScore(amount) || IsSlashed(amount);

    /// <summary>True where a word before the number names a thing by it; what is counted behind it may still speak against that.</summary>
    /// <param name="hasPlural">True where a plural noun stands behind the number.</param>
    public bool IsLabel(Amount amount, bool hasPlural)
    {
        var at = amount.Number.First;
        if (at == 0 || amount.First != at || amount.Kind != QuantityKind.Count || lexemes[at - 1].Kind != LexemeKind.Word)
            return at > 1 && amount.First == at && lexemes[at - 1].Is(text, '.') && lexemes[at - 2].Is(text, "no") && !lexemes[at - 1].Spaced;
        var word = lexemes[at - 1].In(text);
        if (amount.Number.InDigits && WordSet.Labels.Contains(word))
            return !hasPlural || char.IsUpper(word[0]);
        return !hasPlural && amount.Number.InDigits && at > 1 && char.IsUpper(word[0]) && lexemes[at - 1].Word is null;
    }

    /// <summary>"F-16", "737-800", "COVID-19", "G7s", "5G".</summary>
    private bool IsPartOfWord(int first, int end)
    {
        if (!lexemes[first].Spaced && first > 0 && lexemes[first - 1].IsDash(text) && !lexemes[first - 1].Spaced && first > 1 && lexemes[first].Kind == LexemeKind.Digits)
            return lexemes[first - 2].Kind == LexemeKind.Word || lexemes[first - 2].Kind == LexemeKind.Digits;
        return end < lexemes.Count && lexemes[first].Kind == LexemeKind.Digits && !lexemes[end].Spaced && lexemes[end] is { Kind: LexemeKind.Word, Word: null }
            && Currencies.BuiltIn.Behind.Find(text, lexemes, end).Value is null && Units.BuiltIn.Names.Find(text, lexemes, end).Value is null;
    }

    /// <summary>Digits in a link: "?q=30&p=2", "page/12".</summary>
    private bool IsInAddress(int first) =>
        first > 0 && !lexemes[first].Spaced && lexemes[first - 1].Kind == LexemeKind.Mark && text[lexemes[first - 1].Start] is '/' or '=' or '?' or '&' or '_' or '#' or '@' or '%' && !lexemes[first - 1].Spaced && first > 1;

    /// <summary>More digits in a row than a newspaper counts.</summary>
    private bool IsIdentifier(Numeral number) => number.InDigits && lexemes[number.First].Length >= 12 && lexemes[number.First].Value is not null and not 0 && text.AsSpan(lexemes[number.First].Start, 5).IndexOfAny(',', '.', ' ') < 0;

    /// <summary>"Gang of Eight".</summary>
    private bool IsNameEnd(Amount amount) =>
        amount is { Kind: QuantityKind.Count, Number.InDigits: false } && amount.First > 1 && char.IsUpper(text[lexemes[amount.First].Start]) && amount.First == amount.Number.First
        && lexemes[amount.First - 1].Is(text, "of") && lexemes[amount.First - 2].Kind == LexemeKind.Word && char.IsUpper(text[lexemes[amount.First - 2].Start]);

    /// <summary>"half-time", "quarter-final".</summary>
    private bool IsHalfOf(Amount amount) =>
        amount.Number.Form == NumeralForm.Fraction && amount.IsShare && amount.End + 1 < lexemes.Count && lexemes[amount.End].IsDash(text) && !lexemes[amount.End].Spaced && !lexemes[amount.End + 1].Spaced;

    /// <summary>A leading zero, or groups of digits side by side.</summary>
    private bool IsTelephone(Amount amount)
    {
        var first = amount.Number.First;
        if (lexemes[first].Kind != LexemeKind.Digits)
            return false;
        if (lexemes[first].Length > 1 && text[lexemes[first].Start] == '0' && char.IsAsciiDigit(text[lexemes[first].Start + 1]))
            return true;
        return IsDigitsBeside(first, -1) || (amount.UpTo is null && amount.NumberEnd - first == 1 && IsDigitsBeside(amount.NumberEnd - 1, 1));
    }

    private bool IsDigitsBeside(int at, int step)
    {
        var next = at + step;
        if (next >= 0 && next < lexemes.Count && (lexemes[next].IsDash(text) || lexemes[next].Is(text, '.')) && !lexemes[Math.Max(next, at)].Spaced)
            next += step;
        return next >= 0 && next < lexemes.Count && lexemes[next].Kind == LexemeKind.Digits && lexemes[next].Length > 1;
    }

    private bool IsListNumber(Amount amount) =>
        amount.Number.First == 0 && amount.Number.InDigits && amount.NumberEnd == 1 && lexemes.Count > 1 && !lexemes[1].Spaced
        && (lexemes[1].Is(text, '.') || lexemes[1].Is(text, ')')) && lexemes.Count > 2;

    private bool IsTime(Amount amount)
    {
        if (amount.Kind is not (QuantityKind.Count or QuantityKind.Ordinal))
            return false;
        var (first, end) = (amount.Number.First, amount.End);
        if (end < lexemes.Count && lexemes[end].IsDash(text) && !lexemes[end].Spaced)
            end++;
        if (end + 1 < lexemes.Count && (lexemes[end].Word?.Kind == NumberWordKind.Of || lexemes[end].Is(text, "more")))
            end++;
        if (end < lexemes.Count && (TimeWords.IsUnit(lexemes[end].In(text)) || IsHalfDay(end)))
            return true;
        if (!amount.Number.InDigits && amount.Kind == QuantityKind.Count)
            return false;
        if ((first > 0 && TimeWords.IsMonth(lexemes[first - 1].In(text))) || (amount.End < lexemes.Count && TimeWords.IsMonth(lexemes[amount.End].In(text))))
            return true;
        return amount.End < lexemes.Count && lexemes[amount.End].Is(text, ':') && !lexemes[amount.End].Spaced || (first > 0 && lexemes[first - 1].Is(text, ':') && !lexemes[first].Spaced);
    }

    /// <summary>"a.m.", "p.m."</summary>
    private bool IsHalfDay(int at) =>
        at + 2 < lexemes.Count && (lexemes[at].Is(text, "a") || lexemes[at].Is(text, "p")) && lexemes[at + 1].Is(text, '.') && lexemes[at + 2].Is(text, "m");

    /// <summary>True for four digits that can be a year, where no noun says what they count.</summary>
    public bool IsYear(Amount amount) =>
        amount is { Kind: QuantityKind.Count, Value: >= 1500 and <= 2100, UpTo: null, Number.InDigits: true } && amount.First == amount.Number.First
        && lexemes[amount.Number.First].Length == 4 && amount.NumberEnd == amount.Number.First + 1;

    /// <summary>"won 4-3", "2-0": the higher number first, or equal; the lower first beside a word of the game.</summary>
    private bool IsScore(Amount amount)
    {
        if (amount.Kind != QuantityKind.Count || !amount.Number.InDigits || amount.NumberEnd - amount.Number.First > (amount.UpTo is null ? 1 : 3))
            return false;
        var (first, end) = (amount.Number.First, amount.Number.First + 1);
        if (end + 1 < lexemes.Count && lexemes[end].IsDash(text) && !lexemes[end].Spaced && !lexemes[end + 1].Spaced && lexemes[end + 1].Kind == LexemeKind.Digits)
            return amount.UpTo is null || WordSet.Game.IsNear(text, lexemes, first, 8);
        return false;
    }

    /// <summary>"9/11", "24/7": a slash is a fraction only before a unit or "of".</summary>
    private bool IsSlashed(Amount amount) =>
        amount.Number is { Form: NumeralForm.Fraction, InDigits: true } && amount.IsShare
        && !(amount.End < lexemes.Count && lexemes[amount.End].Word?.Kind == NumberWordKind.Of);
}
