using System.Text;

namespace ArticleTool.Annotating.Embedded.Tokenising;

/// <summary>Tokens that begin with neither letter, figure nor apostrophe: punctuation, runs of it, faces, emoji, hashtags.</summary>
internal static class SymbolScanner
{
    public static int End(ReadOnlySpan<char> text, int start)
    {
        var c = text[start];
        var face = EmoticonEnd(text, start);
        if (face > start)
            return face;
        if (c is '!' or '?')
            return RunEnd(text, start, "!?");
        if (c is '#' or '@' && Characters.IsLetter(Characters.At(text, start + 1)))
            return Characters.EndOfWordParts(text, start + 1);
        if (c is '.' or '-' or '*' or '=' or '_' or '~' or '<' or '>' or '|' or '#' or '+' or '$' or '/' or '\u2026')
            return RunEnd(text, start, text.Slice(start, 1));
        return c < '\u0080' ? start + 1 : BeyondAsciiEnd(text, start);
    }

    private static int RunEnd(ReadOnlySpan<char> text, int start, ReadOnlySpan<char> characters)
    {
        var length = text[start..].IndexOfAnyExcept(characters);
        return length < 0 ? text.Length : start + length;
    }

    private static int EmoticonEnd(ReadOnlySpan<char> text, int start)
    {
        if (text[start] is not (':' or ';' or '=' or '(' or ')' or '^' or '<'))
            return start;
        if (start > 0 && Characters.IsWordPart(text[start - 1]) && text[start] is '(' or ')')
            return start;
        foreach (var face in TokenisingKnowledge.Shared.Emoticons)
        {
            var end = start + face.Length;
            if (text[start..].StartsWith(face, StringComparison.Ordinal) && !Characters.IsWordPart(Characters.At(text, end)) && Characters.At(text, end) != '/')
                return end;
        }

        return start;
    }

    /// <summary>One character, with the joiners and modifiers that make several code points one emoji.</summary>
    private static int BeyondAsciiEnd(ReadOnlySpan<char> text, int start)
    {
        var i = start;
        while (true)
        {
            Rune.DecodeFromUtf16(text[i..], out var rune, out var length);
            i += length;
            var regional = IsRegional(rune);
            while (i < text.Length && IsModifier(text, i, out var modifier))
                i += modifier;
            if (regional && i < text.Length && Rune.DecodeFromUtf16(text[i..], out var second, out length) == System.Buffers.OperationStatus.Done && IsRegional(second))
                return i + length;
            if (Characters.At(text, i) != '\u200d' || i + 1 >= text.Length || Characters.IsGap(text[i + 1]))
                return i;
            i++;
        }
    }

    private static bool IsRegional(Rune rune) => rune.Value is >= 0x1F1E6 and <= 0x1F1FF;

    /// <summary>Variation selectors, the keycap mark and skin tones.</summary>
    private static bool IsModifier(ReadOnlySpan<char> text, int index, out int length)
    {
        length = 1;
        if (text[index] is '\ufe0e' or '\ufe0f' or '\u20e3')
            return true;
        length = 2;
        return Rune.DecodeFromUtf16(text[index..], out var rune, out _) == System.Buffers.OperationStatus.Done && rune.Value is >= 0x1F3FB and <= 0x1F3FF;
    }
}
