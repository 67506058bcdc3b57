using System.Globalization;

namespace ArticleTool.Extracting.Times.Grammar;

internal enum LexemeKind : byte { Word, Digits, Mark }

/// <summary>A run of letters, a run of digits or one other character of a sentence.</summary>
/// <param name="Spaced">True where white space stands before it.</param>
/// <param name="Word">What the words file knows of it; <see cref="TimeWord.Unknown"/> otherwise.</param>
/// <param name="Number">Of digits, their value; -1 where there are more than nine.</param>
/// <param name="Mark">The character, of a mark; <c>'-'</c> for all hyphens and dashes, <c>'\''</c> for apostrophes.</param>
internal readonly record struct Lexeme(int Start, int End, LexemeKind Kind, bool Spaced, TimeWord Word, int Number, char Mark)
{
    public int Length => End - Start;
}

/// <summary>
/// Cuts a sentence into lexemes, finer than an engine's tokens: <c>third-quarter</c>, <c>5:30pm</c> and <c>8-month-old</c>
/// fall apart the same way whatever the engine. One pass over the characters.
/// </summary>
internal static class TimeLexer
{
    public static void Read(string text, int start, int end, List<Lexeme> into)
    {
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

            var from = i;
            if (char.IsAsciiDigit(c))
            {
                while (i < end && char.IsAsciiDigit(text[i]))
                    i++;
                into.Add(new Lexeme(from, i, LexemeKind.Digits, spaced, TimeWord.Unknown, Number(text, from, i), '\0'));
            }
            else if (char.IsLetter(c))
            {
                while (i < end && char.IsLetter(text[i]))
                    i++;
                into.Add(new Lexeme(from, i, LexemeKind.Word, spaced, TimeWords.Find(text.AsSpan(from, i - from)), -1, '\0'));
            }
            else
            {
                i++;
                into.Add(new Lexeme(from, i, LexemeKind.Mark, spaced, TimeWord.Unknown, -1, Plain(c)));
            }

            spaced = false;
        }
    }

    private static int Number(string text, int start, int end) =>
        end - start <= 9 ? int.Parse(text.AsSpan(start, end - start), NumberStyles.None, CultureInfo.InvariantCulture) : -1;

    private static char Plain(char c) => c switch
    {
        '‐' or '‑' or '‒' or '–' or '—' or '−' => '-',
        '’' or '‘' or '`' => '\'',
        _ => c,
    };
}
