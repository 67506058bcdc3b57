using System.Globalization;
using ArticleTool.Knowledge;

namespace ArticleTool.Reading.Languages;

/// <summary>
/// Tells a text's language: by its script where that has one language, else by the commonest small words. A handful of
/// words says too little and counts as English.
/// </summary>
public static class LanguageIdentifier
{
    public const string English = "en";

    // The first ten thousand characters tell as much as the rest.
    private const int Examined = 10_000;
    private const int FewestWords = 12;

    private static readonly (string Code, HashSet<string> Words)[] Profiles =
        [.. KnowledgeFile.Read("reading/languages.txt").Select(row => (row[0], row.List(2).ToHashSet(StringComparer.Ordinal)))];

    private static readonly Script[] Scripts = [.. KnowledgeFile.Read("reading/scripts.txt").Select(Script.Of)];

    /// <returns>ISO 639-1 (639-3 where that has none).</returns>
    public static string Identify(ReadOnlySpan<char> text)
    {
        var sample = text[..Math.Min(text.Length, Examined)].ToString();
        return ByScript(sample) ?? ByWords(sample) ?? English;
    }

    private static string? ByScript(string sample)
    {
        var letters = sample.Count(char.IsLetter);
        var japanese = Scripts.First(script => script.Code == "ja");
        foreach (var script in Scripts)
        {
            var own = sample.Count(script.Holds);
            // Chinese characters with some kana among them are Japanese.
            if (own * 2 > letters && own > 0)
                return script.Code == "zh" && sample.Count(japanese.Holds) * 10 > own ? japanese.Code : WithLetters(script, sample, own);
        }

        return null;
    }

    private static string WithLetters(Script script, string sample, int own) =>
        Scripts.Where(other => other.First == script.First)
            .FirstOrDefault(other => other.Letters.Length == 0 || sample.Count(other.Letters.Contains) * 50 > own, script).Code;

    private static string? ByWords(string sample)
    {
        var words = Words(sample);
        if (words.Count < FewestWords)
            return null;
        var (best, most) = ((string?)null, 0);
        foreach (var (code, profile) in Profiles)
        {
            var hits = words.Count(profile.Contains);
            if (hits > most || (hits == most && code == English))
                (best, most) = (code, hits);
        }

        // Lists and tables have few small words in any language.
        return most * 20 < words.Count ? null : best;
    }

    private static List<string> Words(string sample)
    {
        var words = new List<string>();
        var start = -1;
        for (var i = 0; i <= sample.Length; i++)
        {
            var inWord = i < sample.Length && (char.IsLetter(sample[i]) || char.GetUnicodeCategory(sample[i]) == UnicodeCategory.NonSpacingMark);
            if (inWord && start < 0)
                start = i;
            else if (!inWord && start >= 0)
            {
                words.Add(sample[start..i].ToLowerInvariant());
                start = -1;
            }
        }

        return words;
    }

    private sealed record Script(string Code, char First, char Last, char[] Letters)
    {
        public bool Holds(char c) => First <= c && c <= Last;

        public static Script Of(KnowledgeRow row)
        {
            var ends = row[2].Split('-');
            return new Script(row[0], Character(ends[0]), Character(ends[1]), [.. row.List(3).Select(letter => letter[0])]);
        }

        private static char Character(string hexadecimal) => (char)int.Parse(hexadecimal, NumberStyles.HexNumber, CultureInfo.InvariantCulture);
    }
}
