namespace ArticleTool.Reading.Zones;

/// <summary>
/// Weighs how much a paragraph sounds like the description of a picture: told in the present tense, with the day and year
/// that a caption needs because it stands alone, with "(R)" or "left" for who is where.
/// </summary>
internal static class PictureDescription
{
    private static readonly HashSet<string> Verbs = WordList.Read("reading/picture-verbs.txt");
    private static readonly HashSet<string> PastTold = new(["was", "were", "had", "said", "did", "told", "has", "have", "will", "would"], StringComparer.Ordinal);
    private static readonly HashSet<string> NounMarks = new(["the", "a", "an", "of", "to", "their", "his", "her", "its", "this", "that", "no", "and", "for", "on", "in"], StringComparer.Ordinal);
    private static readonly string[] Positions = ["(r)", "(l)", "(c)", ", left", ", right", ", center", ", centre", "(left)", "(right)", "(center)", "(centre)", "second from"];

    private static readonly HashSet<string> Months = new(
        ["january", "february", "march", "april", "june", "july", "august", "september", "october", "november", "december", "jan", "feb", "aug", "sept", "oct", "nov", "dec"],
        StringComparer.Ordinal);

    // The verb of a description comes early: "Mourners carry ...", "One of four jets sits on a runway".
    private const int VerbWithin = 15;

    public static int Weight(ParagraphSigns paragraph)
    {
        var sentence = FirstSentence(paragraph.Opening);
        var words = sentence.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        var plain = Array.ConvertAll(words, word => PlainWords.Of(word));
        var weight = HasPictureVerb(words, plain) ? 2 : 0;
        if (Positions.Any(position => sentence.Contains(position, StringComparison.OrdinalIgnoreCase)))
            weight += 2;
        if (Array.IndexOf(plain, "during") > 0)
            weight++;
        if (Array.Exists(words, IsYear))
            weight++;
        if (Array.Exists(plain, Months.Contains))
            weight++;
        return Array.Exists(plain, PastTold.Contains) || paragraph.HasQuotes ? weight - 2 : weight;
    }

    /// <summary>Up to a full stop with a blank behind it, or the whole.</summary>
    private static string FirstSentence(string text)
    {
        for (var stop = text.IndexOf(". ", StringComparison.Ordinal); stop >= 0; stop = text.IndexOf(". ", stop + 1, StringComparison.Ordinal))
        {
            // A capital before the stop is an initial: "(Joseph R. Biden)".
            if (stop > 2 && !char.IsUpper(text[stop - 1]))
                return text[..stop];
        }

        return text;
    }

    private static bool HasPictureVerb(string[] words, string[] plain)
    {
        for (var i = 1; i < Math.Min(plain.Length, VerbWithin); i++)
        {
            if (Verbs.Contains(plain[i]) && char.IsLower(words[i][0]) && !NounMarks.Contains(plain[i - 1]))
                return true;
            if (plain[i] is "seen" or "pictured" && plain[i - 1] is "is" or "are")
                return true;
        }

        return false;
    }

    private static bool IsYear(string word)
    {
        var digits = word.Trim('.', ',', ')', '(', ';');
        return digits.Length == 4 && digits.All(char.IsAsciiDigit) && digits[0] is '1' or '2';
    }
}
