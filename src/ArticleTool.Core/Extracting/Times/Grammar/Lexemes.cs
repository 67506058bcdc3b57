using ArticleTool.Extracting.Times.Values;

namespace ArticleTool.Extracting.Times.Grammar;

/// <summary>A sentence's lexemes with the small questions that every rule asks of them.</summary>
internal sealed class Lexemes(string text, List<Lexeme> lexemes)
{
    private static readonly Lexeme End = new(0, 0, LexemeKind.Mark, false, TimeWord.Unknown, -1, '\0');

    public string Text => text;

    public int Count => lexemes.Count;

    public Lexeme this[int index] => index >= 0 && index < lexemes.Count ? lexemes[index] : End;

    public TimeWord Word(int index) => this[index].Word;

    public bool IsMark(int index, char mark) => this[index].Kind == LexemeKind.Mark && this[index].Mark == mark;

    public bool IsWord(int index, string word) => this[index].Kind == LexemeKind.Word && text.AsSpan(this[index].Start, this[index].Length).Equals(word, StringComparison.OrdinalIgnoreCase);

    public bool IsAnyWord(int index, params ReadOnlySpan<string> words)
    {
        foreach (var word in words)
        {
            if (IsWord(index, word))
                return true;
        }

        return false;
    }

    /// <summary>One of the words of <c>times/contexts.txt</c> stands there.</summary>
    public bool IsIn(int index, WordContext context) => this[index].Kind == LexemeKind.Word && context.Contains(text.AsSpan(this[index].Start, this[index].Length));

    public bool IsCapital(int index) => index >= 0 && index < lexemes.Count && char.IsUpper(text[this[index].Start]);

    public bool IsDigits(int index, int atMost = 9) => this[index].Kind == LexemeKind.Digits && this[index].Length <= atMost;

    /// <summary>True where the lexeme touches the one before it.</summary>
    public bool IsTight(int index) => index > 0 && index < lexemes.Count && !this[index].Spaced;

    /// <summary>The index behind a hyphen that joins two words, or the index itself where they are set apart by a space: "third-quarter".</summary>
    public int Joined(int index) => IsMark(index, '-') && IsTight(index) && IsTight(index + 1) ? index + 1 : index;

    public bool IsHyphen(int index) => IsMark(index, '-') && IsTight(index) && IsTight(index + 1);

    public int SkipComma(int index) => IsMark(index, ',') ? index + 1 : index;

    /// <summary>The index behind an abbreviation's full stop: "Oct." before more of the same sentence.</summary>
    public int SkipStop(int index) => IsMark(index, '.') && IsTight(index) && index + 1 < Count ? index + 1 : index;

    /// <summary>A month's name; "may" and "march" only with a capital, abbreviations with or without their stop.</summary>
    public bool Month(int index, out int month, out int next)
    {
        var word = Word(index);
        month = word.Month;
        next = index + 1;
        if (month == 0 || word.Capital && !IsCapital(index) && !(IsIn(index - 1, WordContexts.BeforeSmallMonth) && this[index].Length > 2))
            return false;
        if (this[index].Length <= 4 && word.Text is not ("may" or "june" or "july"))
            next = SkipStop(next);
        return true;
    }

    public bool Weekday(int index, out int weekday, out int next)
    {
        var word = Word(index);
        weekday = word.Weekday;
        next = index + 1;
        if (weekday == 0 || word.Capital && !IsCapital(index))
            return false;
        if (word.Capital && !IsPlaced(index, next))
            return false;
        if (this[index].Length <= 5)
            next = SkipStop(next);
        return true;
    }

    /// <summary>"Sun" and "Sat" are names and verbs too: as days they stand behind a preposition or beside a date.</summary>
    private bool IsPlaced(int index, int next) =>
        IsIn(index - 1, WordContexts.BeforeShortDay) && !(IsCapital(next) && Word(next).Month == 0)
        || IsMark(next, '.') && IsTight(next) && next + 1 < Count || Word(next).Month > 0 || IsMark(next, ',') && (Word(next + 1).Month > 0 || IsDigits(next + 1, 2))
        || IsDigits(next, 2) || IsMark(index - 1, '(');

    public static CalendarValue OfWeekday(int weekday) => new(CalendarUnit.Weekday, Day: weekday);
}
