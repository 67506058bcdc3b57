using ArticleTool.Annotating.Embedded.Learning;
using ArticleTool.Knowledge;
using ArticleTool.Records;

namespace ArticleTool.Annotating.Embedded.Recognition;

/// <summary>Tells headlines, where capitals say little, from running text, and gives their words their natural case.</summary>
internal static class Casing
{
    public const uint Usual = 0, Headline = 1, Capitals = 2;

    private const int FewestWords = 3;

    public static uint Of(ReadOnlySpan<Lexeme> words, ReadOnlySpan<WordNotes> notes)
    {
        int small = 0, capitalised = 0, allCapitals = 0, common = 0;
        for (var i = 0; i < words.Length; i++)
        {
            switch (words[i].Form)
            {
                case WordForm.Lower when words[i].Text.Length > 3:
                    small++;
                    break;
                case WordForm.Capitalised when words[i].Text.Length > 3:
                    capitalised++;
                    common += i > 0 && notes[i].Is(WordNotes.Common) ? 1 : 0;
                    break;
                case WordForm.AllCapitals when !words[i].Text.Contains('.'):
                    allCapitals++;
                    break;
                default:
                    break;
            }
        }

        if (allCapitals >= FewestWords && allCapitals > 4 * (small + capitalised))
            return Capitals;
        return capitalised >= FewestWords && common >= 2 && capitalised > 4 * small ? Headline : Usual;
    }

    /// <summary>The word as it would stand in running text; null to leave it.</summary>
    public static string? Natural(Lexeme word, WordNotes notes, uint listed, uint casing, NameLists lists)
    {
        if (casing == Headline)
            return word.Form == WordForm.Capitalised && notes.Is(WordNotes.Common) && listed == 0 ? word.Lower : null;
        if (word.Form != WordForm.AllCapitals)
            return notes.Is(WordNotes.Common) ? word.Lower : null;
        // US, UK and the like are places even where every word is in capitals; IT and WHO are not to be had so.
        var known = lists.Find(notes.Hash, isUpper: true);
        if (notes.Is(WordNotes.Common))
            return known?.Type == MentionType.Place && word.Text.Length <= 3 ? null : word.Lower;
        return known is not null && lists.Find(notes.Hash, isUpper: false) is null ? null : word.Text[..1] + word.Lower[1..];
    }
}
