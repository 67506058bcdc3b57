using ArticleTool.Knowledge;

namespace ArticleTool.Extracting.Names;

/// <summary>
/// A name's words for comparing: lower case, without accents, hyphens and initials' stops, the Arabic article split off
/// and dropped (<c>al-Hamidawi</c> is <c>Hamidawi</c>), as are <c>Jr.</c> and the like.
/// </summary>
internal static class NameWords
{
    private static readonly HashSet<string> Dropped = ["al", "el", "an", "as", "ash", "ar", "ad", "at", "az", "the", "jr", "sr", "ii", "iii", "iv"];

    public static string[] Of(string name)
    {
        var words = name.Split([' ', '-', '–'], StringSplitOptions.RemoveEmptyEntries).Select(NameForm.Slug).Where(w => w.Length > 0).ToArray();
        var kept = words.Where(w => !Dropped.Contains(w)).ToArray();
        return kept.Length > 0 ? kept : words;
    }

    /// <summary>True where the shorter name's words stand in the longer in order and both end in the same word.</summary>
    public static bool IsShortOf(string[] shorter, string[] longer)
    {
        if (shorter.Length >= longer.Length || shorter.Length == 0 || shorter[^1] != longer[^1])
            return false;
        var at = 0;
        foreach (var word in longer)
        {
            if (at < shorter.Length && (word == shorter[at] || (shorter[at].Length == 1 && word[0] == shorter[at][0])))
                at++;
        }

        return at == shorter.Length;
    }

    /// <summary>
    /// True for two spellings of one word as transcription makes them: they differ in vowels, doubled letters or one letter
    /// (<c>Qassem</c>, <c>Qasem</c>; <c>Soleimani</c>, <c>Suleimani</c>). Short words must be equal.
    /// </summary>
    public static bool AreSpellings(string a, string b) =>
        a == b || (Math.Min(a.Length, b.Length) >= 4 && a[0] == b[0] && Skeleton(a) == Skeleton(b) && Math.Abs(a.Length - b.Length) <= 2);

    /// <summary>The consonants, doubled ones once, those that transcriptions confuse as one.</summary>
    public static string Skeleton(string word)
    {
        var skeleton = new System.Text.StringBuilder(word.Length);
        foreach (var c in word)
        {
            var letter = c switch { 'a' or 'e' or 'i' or 'o' or 'u' or 'y' or 'h' or 'w' => '\0', 'q' or 'c' => 'k', 'z' => 's', 'v' => 'f', _ => c };
            if (letter != '\0' && (skeleton.Length == 0 || skeleton[^1] != letter))
                skeleton.Append(letter);
        }

        return skeleton.ToString();
    }
}
