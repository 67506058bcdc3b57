using ArticleTool.Annotating.Embedded.Learning;
using ArticleTool.Knowledge;

namespace ArticleTool.Annotating.Embedded.Recognition;

/// <summary>
/// Marks the tokens of a sentence that listed names cover, longest match first: the types that bear the name and the
/// token's place in it.
/// </summary>
internal static class ListMatcher
{
    private const int LongestInTokens = 14;

    /// <summary>For each token 0, or <c>types * 4 + place + 1</c>.</summary>
    public static void Match(ReadOnlySpan<Lexeme> words, ReadOnlySpan<WordNotes> notes, NameLists lists, Span<uint> codes)
    {
        codes.Clear();
        for (var i = 0; i < words.Length;)
        {
            var (end, types) = notes[i].Longest == 0 || words[i].Form == WordForm.Punctuation ? (i, 0) : LongestFrom(words, notes, i, lists);
            for (var j = i; j < end; j++)
                codes[j] = ((uint)types * 4) + Place(i, j, end) + 1;
            i = Math.Max(end, i + 1);
        }
    }

    private static (int End, int Types) LongestFrom(ReadOnlySpan<Lexeme> words, ReadOnlySpan<WordNotes> notes, int start, NameLists lists)
    {
        var (best, types) = (start, 0);
        var hash = NameForm.Empty;
        var (length, upper, capital) = (0, true, false);
        for (var i = start; i < words.Length && i < start + LongestInTokens; i++)
        {
            if (words[i].Form == WordForm.Punctuation)
            {
                if (words[i].Text is "-" or "'" or "’" or "/" or "&" or "–")
                    continue;
                break;
            }

            hash = i == start ? notes[i].Hash : NameForm.Hash(words[i].Text, hash);
            length += notes[i].Length;
            upper &= words[i].Form is not (WordForm.Lower or WordForm.Capitalised or WordForm.Mixed) || (words[i].Text.Length == 1 && words[i].Form == WordForm.Capitalised);
            capital |= words[i].Form is WordForm.Capitalised or WordForm.AllCapitals or WordForm.Mixed;
            if (capital && lists.Types(hash, upper) is var found and not 0)
                (best, types) = (i + 1, found);
            // A possessive's or an acronym's signs are counted in one but not the other.
            if (length > notes[start].Longest + 4)
                break;
        }

        return (best, types);
    }

    private static uint Place(int start, int i, int end) =>
        i == start ? (end == start + 1 ? NameLabels.Unit : (uint)NameLabels.Beginning) : i == end - 1 ? NameLabels.Last : (uint)NameLabels.Inside;
}
