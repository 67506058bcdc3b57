using System.Globalization;

namespace ArticleTool.Extracting.Numbers;

/// <summary>Reads a number written in digits: <c>1,234.5</c>, <c>12,34,567</c>, <c>40 000</c>, <c>3½</c>, <c>.25</c>, <c>6e3</c>.</summary>
internal static class Digits
{
    /// <summary>Digits that a decimal surely holds.</summary>
    private const int MaximalDigits = 27;

    public static Lexeme Read(string text, int start, int end, bool spaced)
    {
        var i = Whole(text, start, end);
        var isAddress = start > 1 && text[start - 1] == '.' && char.IsAsciiDigit(text[start - 2]);
        if (!isAddress && i + 1 < end && text[i] == '.' && char.IsAsciiDigit(text[i + 1]))
            i = Decimals(text, i, end);
        var decimals = i;
        i = Exponent(text, i, end);
        var value = Value(text.AsSpan(start, decimals - start), text.AsSpan(decimals, i - decimals));
        if (i < end && i == decimals && Vulgar(text[i]) is { } fraction)
        {
            value = i == start ? fraction : value + fraction;
            i++;
        }

        return new Lexeme(LexemeKind.Digits, start, i, spaced, value, null);
    }

    /// <summary>The value of a fraction sign, such as ½; null for any other character.</summary>
    public static decimal? Vulgar(char c) =>
        c is '½' or '¼' or '¾' || c is >= '\u2150' and <= '\u215E' ? (decimal)Math.Round(CharUnicodeInfo.GetNumericValue(c), 12) : null;

    private static int Whole(string text, int start, int end)
    {
        var i = Run(text, start, end);
        var separator = i < end && i - start <= 3 ? text[i] : '\0';
        if (separator is not (',' or ' ' or '\u00A0' or '\u2009' or '\u202F') || (separator == ' ' && text[start] == '0'))
            return i;
        while (i < end && text[i] == separator && GroupLength(text, i + 1, end, separator) is var length && length > 0)
            i += 1 + length;
        return i;
    }

    /// <summary>Groups have three digits, or two before the last in India: 12,34,567.</summary>
    private static int GroupLength(string text, int start, int end, char separator)
    {
        var length = Run(text, start, Math.Min(end, start + 4)) - start;
        var next = start + length;
        if (length == 3)
            return next < end && separator == ' ' && char.IsLetter(text[next]) ? 0 : 3;
        return length == 2 && separator == ',' && EndsInThree(text, next, Math.Min(end, next + 16)) ? 2 : 0;
    }

    /// <summary>True where groups of two end in a group of three: in "22,24,26" they do not.</summary>
    private static bool EndsInThree(string text, int comma, int end)
    {
        while (comma < end && text[comma] == ',')
        {
            var group = Run(text, comma + 1, end);
            if (group - comma - 1 != 2)
                return group - comma - 1 == 3;
            comma = group;
        }

        return false;
    }

    /// <summary>A second point makes it an address or a version, of which every part is a number of its own: 192.168.1.2.</summary>
    private static int Decimals(string text, int point, int end)
    {
        var i = Run(text, point + 1, end);
        return i + 1 < end && text[i] == '.' && char.IsAsciiDigit(text[i + 1]) ? point : i;
    }

    private static int Exponent(string text, int i, int end)
    {
        if (i >= end || text[i] is not ('e' or 'E'))
            return i;
        var digits = i + 1 < end && text[i + 1] is '-' or '+' ? i + 2 : i + 1;
        var stop = Run(text, digits, end);
        return stop > digits && stop - digits <= 2 && (stop == end || !char.IsLetter(text[stop])) ? stop : i;
    }

    private static int Run(string text, int i, int end)
    {
        while (i < end && char.IsAsciiDigit(text[i]))
            i++;
        return i;
    }

    private static decimal? Value(ReadOnlySpan<char> number, ReadOnlySpan<char> exponent)
    {
        if (number.IsEmpty)
            return 0;
        if (number.Length > 2 * MaximalDigits)
            return null;
        Span<char> plain = stackalloc char[number.Length];
        var length = 0;
        foreach (var c in number)
        {
            if (char.IsAsciiDigit(c) || c == '.')
                plain[length++] = c;
        }

        if (length > MaximalDigits || !decimal.TryParse(plain[..length], NumberStyles.Number, CultureInfo.InvariantCulture, out var value))
            return null;
        return exponent.IsEmpty ? value : Scaled(value, int.Parse(exponent[1..], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture));
    }

    private static decimal? Scaled(decimal value, int exponent)
    {
        if (Math.Abs(exponent) > 15)
            return null;
        var power = 1m;
        for (var i = 0; i < Math.Abs(exponent); i++)
            power *= 10;
        return exponent < 0 ? value / power : Arithmetic.Times(value, power);
    }
}
