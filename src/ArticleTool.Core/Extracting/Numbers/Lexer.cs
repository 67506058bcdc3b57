namespace ArticleTool.Extracting.Numbers;

/// <summary>Cuts text into lexemes, in one pass.</summary>
internal static class Lexer
{
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> CurrencyCodes =
        Knowledge.KnowledgeFile.Read("numbers/currencies.txt").Select(r => r[0]).ToHashSet().GetAlternateLookup<ReadOnlySpan<char>>();

    public static void Lex(string text, int start, int end, NumberWords words, List<Lexeme> into)
    {
        into.Clear();
        var spaced = true;
        for (var i = start; i < end;)
        {
            var c = text[i];
            if (char.IsWhiteSpace(c))
            {
                spaced = true;
                i++;
                continue;
            }

            var lexeme = BeginsNumber(text, i, start, end) ? Digits.Read(text, i, end, spaced)
                : char.IsLetter(c) ? Word(text, i, end, spaced, words)
                : new Lexeme(LexemeKind.Mark, i, i + 1, spaced, null, null);
            // A point before "3..5" or ".5.5" begins nothing after all.
            if (lexeme.End == i)
                lexeme = new Lexeme(LexemeKind.Mark, i, i + 1, spaced, null, null);
            into.Add(lexeme);
            spaced = false;
            i = lexeme.End;
        }
    }

    private static bool BeginsNumber(string text, int i, int start, int end) =>
        char.IsAsciiDigit(text[i])
        || Digits.Vulgar(text[i]) is not null
        || (text[i] == '.' && i + 1 < end && char.IsAsciiDigit(text[i + 1]) && (i == start || !char.IsLetterOrDigit(text[i - 1])));

    /// <summary>"USD115" is a code and a number, "F16" is a name.</summary>
    private static Lexeme Word(string text, int start, int end, bool spaced, NumberWords words)
    {
        var i = start + 1;
        while (i < end && char.IsAsciiLetterUpper(text[i]))
            i++;
        if (i - start == 3 && i < end && char.IsAsciiDigit(text[i]) && CurrencyCodes.Contains(text.AsSpan(start, 3)))
            return new Lexeme(LexemeKind.Word, start, i, spaced, null, null);
        while (i < end && (char.IsLetterOrDigit(text[i]) || char.GetUnicodeCategory(text[i]) == System.Globalization.UnicodeCategory.NonSpacingMark))
            i++;
        return new Lexeme(LexemeKind.Word, start, i, spaced, null, words.Find(text.AsSpan(start, i - start)));
    }
}
