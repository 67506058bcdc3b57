using ArticleTool.Knowledge;

namespace ArticleTool.Reading.Zones;

/// <summary>Knows lines that name the author.</summary>
internal static class Byline
{
    private static readonly string[] Openings = [.. KnowledgeFile.Read("reading/bylines.txt").Select(row => row[0])];
    private static readonly HashSet<string> Particles = new(["al", "bin", "ben", "da", "de", "del", "den", "der", "di", "du", "el", "la", "le", "ter", "van", "von", "and"], StringComparer.Ordinal);

    // "By Jane Roe and John Doe in Baghdad and Mary Major in London, Example News Agency".
    private const int Longest = 20;

    /// <summary>"By Jane Roe", "Written by: JANE ROE, Staff Writer".</summary>
    public static bool IsMarked(ParagraphSigns paragraph) => NameStart(paragraph) > 0 && !(paragraph.EndsSentence && paragraph.Words.Length > 8);

    /// <summary>Nothing but the names of people: "Jane Roe", "Jane Roe and John van der Doe".</summary>
    public static bool IsNames(ParagraphSigns paragraph)
    {
        var line = paragraph.Opening.Split('|', '•', '·')[0].Trim();
        var names = line.Split([",", " and ", " & "], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return names.Length is > 0 and < 6 && !paragraph.EndsSentence && names.All(IsPersonName) && OutletLine.Named(line) is null;
    }

    /// <summary>The names in a byline, without the words before and the bar behind them.</summary>
    public static string NamesOf(ParagraphSigns paragraph) =>
        paragraph.Opening[NameStart(paragraph)..].Split('|', '•', '·')[0].Trim();

    /// <summary>The offset of the name behind "By"; 0 where the line does not open so.</summary>
    private static int NameStart(ParagraphSigns paragraph)
    {
        var text = paragraph.Opening;
        if (paragraph.Words.Length is < 2 or > Longest)
            return 0;
        foreach (var opening in Openings)
        {
            if (text.Length > opening.Length + 1
                && text.StartsWith(opening, StringComparison.OrdinalIgnoreCase)
                && text[opening.Length] == ' '
                && char.IsUpper(text[opening.Length + 1])
                && LooksLikeName(text[(opening.Length + 1)..]))
            {
                return opening.Length + 1;
            }
        }

        return 0;
    }

    /// <summary>"By Monday evening the town had fallen" opens with a capital too; a name has two of them.</summary>
    private static bool LooksLikeName(string text)
    {
        var words = text.Split([' ', ','], StringSplitOptions.RemoveEmptyEntries);
        return words.Length == 1 || char.IsUpper(words[1][0]) || Particles.Contains(words[1]) || words[1] == "in";
    }

    private static bool IsPersonName(string name)
    {
        var words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length is >= 2 and <= 5 && Array.TrueForAll(words, IsNameWord) && words.Count(word => char.IsUpper(word[0])) >= 2;
    }

    private static bool IsNameWord(string word) =>
        (char.IsUpper(word[0]) || Particles.Contains(word) || word.StartsWith("al-", StringComparison.Ordinal))
        && word.All(c => char.IsLetter(c) || c is '.' or '-' or '\'' or '’');
}
