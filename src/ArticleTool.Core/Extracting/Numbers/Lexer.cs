namespace ArticleTool.Extracting.Numbers;

/// <summary>Cuts text into lexemes, in one pass.</summary>
internal static class Lexer
{
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> CurrencyCodes =
        Knowledge.KnowledgeFile.Read("numbers/currencies.txt").Select(r => r[0]).ToHashSet().GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Signs made of letters that touch their number: "Rs500", "RM1,200".</summary>
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> LetterSigns =
        Knowledge.KnowledgeFile.Read("numbers/currencies.txt").SelectMany(r => r.List(1)).Where(s => s.All(char.IsAsciiLetter)).ToHashSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

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

    /// <summary>"USD115" and "Rs500" are a sign and a number, "F16" is a name.</summary>
    private static Lexeme Word(string text, int start, int end, bool spaced, NumberWords words)
    {
        var i = start + 1;
        while (i < end && i - start < 5 && char.IsAsciiLetter(text[i]))
            i++;
        if (i < end && char.IsAsciiDigit(text[i]) && IsCurrency(text, start, i, end))
            return new Lexeme(LexemeKind.Word, start, i, spaced, null, null);
        while (i < end && (char.IsLetterOrDigit(text[i]) || char.GetUnicodeCategory(text[i]) == System.Globalization.UnicodeCategory.NonSpacingMark))
            i++;
        return new Lexeme(LexemeKind.Word, start, i, spaced, null, words.Find(text.AsSpan(start, i - start)));
    }

    /// <summary>Capitals alone ("RM", "R") are as often a name's, so they need a number that only money has: "R1,200", "RM5 million".</summary>
    private static bool IsCurrency(string text, int start, int digits, int end)
    {
        var sign = text.AsSpan(start, digits - start);
        if (sign.Length == 3 && CurrencyCodes.Contains(sign))
            return true;
        if (!char.IsAsciiLetterUpper(sign[0]) || !LetterSigns.Contains(sign))
            return false;
        return sign.ContainsAnyInRange('a', 'z') || IsMoney(text, digits, end);
    }

    private static bool IsMoney(string text, int start, int end)
    {
        var i = start;
        while (i < end && i - start < 16 && (char.IsAsciiDigit(text[i]) || text[i] is ',' or '.' && i + 1 < end && char.IsAsciiDigit(text[i + 1])))
            i++;
        var isGrouped = text.AsSpan(start, i - start).Contains(',');
        var behind = text.AsSpan(i, Math.Min(end - i, 12)).TrimStart(' ');
        return isGrouped || behind.StartsWith("million") || behind.StartsWith("billion") || behind.StartsWith("trillion") || behind.StartsWith("bn") || behind is ['m', ..] && (behind.Length == 1 || !char.IsLetterOrDigit(behind[1]));
    }
}
