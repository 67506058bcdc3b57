using System.Text;
using ArticleTool.Knowledge;

namespace ArticleTool.Reconciling.Entities;

/// <summary>
/// A word as it sounds: one letter a sound, so that transliterations come close ("Qadhafi", "Gaddafi") while names of
/// other people stay away ("Khamenei", "Khomeini": their vowels differ as no transliteration does).
/// </summary>
/// <param name="Sounds">Vowels <c>a e i o u</c> and <c>E</c> (ei, ai); consonants by their letter, <c>x</c> kh, <c>S</c> sh, <c>C</c> ch, <c>Z</c> zh.</param>
/// <param name="Skeleton">Classes of consonants alone; equal for every spelling, and for much else: a key to find candidates by.</param>
internal sealed record SoundForm(string Word, string Sounds, string Skeleton)
{
    private static readonly (string Written, string Common, string Where)[] Respellings =
        [.. KnowledgeFile.Read("reconciling/respellings.txt").Select(row => (row[0], row[1], row[2]))];

    public static SoundForm Of(string word)
    {
        var sounds = SoundsOf(Respelled(word));
        return new SoundForm(word, sounds, SkeletonOf(sounds));
    }

    private static string Respelled(string word)
    {
        foreach (var (written, common, where) in Respellings)
        {
            if (word.Length <= written.Length)
                continue;
            if (where == "end" && word.EndsWith(written, StringComparison.Ordinal))
                word = word[..^written.Length] + common;
            else if (where == "start" && word.StartsWith(written, StringComparison.Ordinal))
                word = common + word[written.Length..];
            else if (where == "any" && word.Contains(written, StringComparison.Ordinal))
                word = word.Replace(written, common, StringComparison.Ordinal);
        }

        return word;
    }

    private static string SoundsOf(string word)
    {
        var sounds = new StringBuilder(word.Length);
        for (var i = 0; i < word.Length; i++)
        {
            var next = i + 1 < word.Length ? word[i + 1] : '\0';
            var sound = Sound(word, ref i, next);
            if (sound != '\0' && (sounds.Length == 0 || sounds[^1] != sound))
                sounds.Append(sound);
        }

        return sounds.ToString();
    }

    private static char Sound(string word, ref int i, char next)
    {
        var c = word[i];
        if (next == 'h' && Digraph(c) is var digraph and not '\0')
        {
            i++;
            return digraph;
        }

        switch (c)
        {
            case 'a' or 'e' when next is 'i' or 'y' && !(next == 'y' && IsVowel(word, i + 2)):
                i++;
                return 'E';
            case 'i' when next is 'e' or 'y' && i + 2 >= word.Length:
                i++;
                return 'i';
            case 'y':
                return IsVowel(word, i + 1) ? 'y' : 'i';
            case 'h':
                return i > 0 && IsVowel(word, i - 1) && !IsVowel(word, i + 1) ? '\0' : 'h';
            case 'c':
                return next is 'e' or 'i' or 'y' ? 's' : 'k';
            case 'q':
                return 'k';
            case 'w':
                return 'v';
            case 't' when next is 's' or 'z':
                i++;
                return 's';
            default:
                return c;
        }
    }

    private static char Digraph(char c) => c switch
    {
        'k' => 'x', 's' => 'S', 'c' => 'C', 'z' => 'Z', 'g' => 'g', 't' => 't', 'd' => 'd', 'p' => 'f', 'r' => 'r', 'b' => 'b', _ => '\0',
    };

    private static bool IsVowel(string word, int i) => i < word.Length && word[i] is 'a' or 'e' or 'i' or 'o' or 'u';

    private static string SkeletonOf(string sounds)
    {
        var skeleton = new StringBuilder(sounds.Length);
        foreach (var sound in sounds)
        {
            var kind = Class(sound);
            if (kind != '\0' && (skeleton.Length == 0 || skeleton[^1] != kind))
                skeleton.Append(kind);
        }

        return skeleton.Length > 0 ? skeleton.ToString() : "A";
    }

    private static char Class(char sound) => sound switch
    {
        'k' or 'x' or 'g' => 'K',
        't' or 'd' => 'T',
        's' or 'z' or 'S' or 'C' or 'Z' or 'j' => 'S',
        'v' or 'f' => 'F',
        'b' or 'p' => 'P',
        'a' or 'e' or 'i' or 'o' or 'u' or 'E' or 'h' or 'y' => '\0',
        _ => char.ToUpperInvariant(sound),
    };
}
