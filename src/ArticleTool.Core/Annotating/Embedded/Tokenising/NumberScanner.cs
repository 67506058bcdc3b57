namespace ArticleTool.Annotating.Embedded.Tokenising;

/// <summary>Tokens that begin with a figure: 10,000; 5:30; 9/11; 30th; 713-853-3989; and 35 of 35mm.</summary>
internal static class NumberScanner
{
    public static int End(ReadOnlySpan<char> text, int start)
    {
        var first = Characters.IsDigit(text[start]) ? start : start + 1;
        var i = Characters.EndOfDigits(text, first);
        var telephone = TelephoneEnd(text, first, i);
        if (telephone > 0)
            return telephone;
        while (Characters.IsDigit(Characters.At(text, i + 1)) && JoinsFigures(text, first, i))
            i = Characters.EndOfDigits(text, i + 1);
        return WithLetters(text, start, i);
    }

    private static bool JoinsFigures(ReadOnlySpan<char> text, int start, int i) => text[i] switch
    {
        '.' or ':' => true,
        ',' => Characters.EndOfDigits(text[..Math.Min(text.Length, i + 5)], i + 1) == i + 4,
        '/' => IsDate(text, start, i),
        _ => false,
    };

    /// <summary>9/11 and 1/15/2024 are one token, the fraction 1/2 and 2023/24 are three.</summary>
    private static bool IsDate(ReadOnlySpan<char> text, int start, int slash)
    {
        var left = slash - start;
        var right = Characters.EndOfDigits(text[..Math.Min(text.Length, slash + 7)], slash + 1);
        if (text.Slice(start, Math.Min(left, 3)).Contains('/'))
            return true;
        return left <= 2 && (right - slash - 1 == 2 || (Characters.At(text, right) == '/' && Characters.IsDigit(Characters.At(text, right + 1))));
    }

    /// <summary>Figures joined by hyphens are one token where they look like a telephone number or a date, else a range.</summary>
    private static int TelephoneEnd(ReadOnlySpan<char> text, int start, int end)
    {
        Span<int> lengths = stackalloc int[5];
        lengths[0] = end - start;
        var groups = 1;
        var i = end;
        while (Characters.At(text, i) == '-' && Characters.IsDigit(Characters.At(text, i + 1)) && groups < lengths.Length)
        {
            var from = i + 1;
            i = Characters.EndOfDigits(text, from);
            lengths[groups++] = i - from;
        }

        if (Characters.IsLetter(Characters.At(text, i)))
            return 0;
        return groups switch
        {
            2 => (lengths[0], lengths[1]) is (3, 4) or (5, 4) ? i : 0,
            3 => lengths[2] is 4 or 2 or 3 ? i : 0,
            4 => i,
            _ => 0,
        };
    }

    private static int WithLetters(ReadOnlySpan<char> text, int start, int i)
    {
        var letters = Characters.EndOfWordParts(text, i);
        if (letters > i)
        {
            // 5p.m. as well as 5pm
            var meridiem = letters - i == 1 && Characters.At(text, letters) == '.' && Characters.At(text, letters + 1) is 'm' or 'M';
            return meridiem || TokenisingKnowledge.Shared.IsUnit(text[i..letters]) ? i : letters;
        }

        // 1990's: the decade keeps its s.
        var decade = text[i - 1] == '0' && i - start is 2 or 4 && Characters.IsApostrophe(Characters.At(text, i))
            && Characters.At(text, i + 1) == 's' && !Characters.IsWordPart(Characters.At(text, i + 2));
        return decade ? i + 2 : i;
    }
}
