using System.Globalization;
using System.Text;
using ArticleTool.Knowledge;

namespace ArticleTool.Reading;

/// <summary>
/// Unicode's composed form (NFC, UAX #15). The runtime's own needs a system library that this program does without
/// (InvariantGlobalization), and returns its input there.
/// </summary>
public static class ComposedForm
{
    private const int HangulBase = 0xAC00;
    private const int LeadBase = 0x1100;
    private const int VowelBase = 0x1161;
    private const int TailBase = 0x11A7;
    private const int Vowels = 21;
    private const int Tails = 28;
    private const int Leads = 19;

    private static readonly Lazy<Tables> Data = new(Tables.Read);

    public static string Of(string text)
    {
        // Nothing below U+0300 combines with anything.
        if (text.AsSpan().IndexOfAnyExceptInRange('\0', '\u02FF') < 0)
            return text;
        var decomposed = new List<int>(text.Length);
        foreach (var rune in text.EnumerateRunes())
            Decompose(rune.Value, decomposed);
        Order(decomposed);
        var composed = new StringBuilder(text.Length);
        foreach (var character in Compose(decomposed))
            composed.Append(new Rune(character));
        return composed.ToString();
    }

    private static void Decompose(int character, List<int> into)
    {
        var hangul = character - HangulBase;
        if (hangul >= 0 && hangul < Leads * Vowels * Tails)
        {
            into.Add(LeadBase + (hangul / (Vowels * Tails)));
            into.Add(VowelBase + (hangul / Tails % Vowels));
            if (hangul % Tails > 0)
                into.Add(TailBase + (hangul % Tails));
        }
        else if (Data.Value.Decompositions.TryGetValue(character, out var parts))
        {
            foreach (var part in parts)
                Decompose(part, into);
        }
        else
        {
            into.Add(character);
        }
    }

    /// <summary>Brings marks behind one character into the order of their classes, equal ones as they stood.</summary>
    private static void Order(List<int> characters)
    {
        for (var start = 0; start < characters.Count; start++)
        {
            if (Class(characters[start]) == 0)
                continue;
            var end = start;
            while (end < characters.Count && Class(characters[end]) > 0)
                end++;
            var sorted = characters.GetRange(start, end - start).OrderBy(Class).ToList();
            for (var i = 0; i < sorted.Count; i++)
                characters[start + i] = sorted[i];
            start = end;
        }
    }

    private static List<int> Compose(List<int> characters)
    {
        var composed = new List<int>(characters.Count);
        var (starter, lastClass) = (-1, 0);
        foreach (var character in characters)
        {
            var characterClass = Class(character);
            // A mark joins the starter unless a mark of its own class, or another starter, stands between.
            var blocked = starter >= 0 && composed.Count - 1 > starter && lastClass >= characterClass;
            if (starter >= 0 && !blocked && Pair(composed[starter], character) is { } pair)
            {
                composed[starter] = pair;
                continue;
            }

            composed.Add(character);
            if (characterClass == 0)
                starter = composed.Count - 1;
            lastClass = characterClass;
        }

        return composed;
    }

    private static int? Pair(int first, int second)
    {
        if (first is >= LeadBase and < LeadBase + Leads && second is >= VowelBase and < VowelBase + Vowels)
            return HangulBase + ((((first - LeadBase) * Vowels) + second - VowelBase) * Tails);
        if (first >= HangulBase && first < HangulBase + (Leads * Vowels * Tails) && (first - HangulBase) % Tails == 0 && second is > TailBase and < TailBase + Tails)
            return first + second - TailBase;
        return Data.Value.Compositions.TryGetValue((first, second), out var pair) ? pair : null;
    }

    private static int Class(int character) => character < 0x300 ? 0 : Data.Value.Classes.GetValueOrDefault(character);

    private sealed record Tables(Dictionary<int, int[]> Decompositions, Dictionary<(int First, int Second), int> Compositions, Dictionary<int, int> Classes)
    {
        public static Tables Read()
        {
            var tables = new Tables([], [], []);
            foreach (var row in KnowledgeFile.Read("reading/composition.txt"))
            {
                if (row[0] == "d")
                    tables.AddDecomposition(Hexadecimal(row[1]), [.. row[2].Split(' ').Select(Hexadecimal)], composes: row[3].Length == 0);
                else
                    tables.AddClass(int.Parse(row[1], CultureInfo.InvariantCulture), row.List(2));
            }

            return tables;
        }

        private static int Hexadecimal(string digits) => int.Parse(digits, NumberStyles.HexNumber, CultureInfo.InvariantCulture);

        private void AddDecomposition(int character, int[] parts, bool composes)
        {
            Decompositions[character] = parts;
            if (composes)
                Compositions[(parts[0], parts[1])] = character;
        }

        private void AddClass(int value, IReadOnlyList<string> ranges)
        {
            foreach (var range in ranges)
            {
                var ends = range.Split('-');
                for (var character = Hexadecimal(ends[0]); character <= Hexadecimal(ends[^1]); character++)
                    Classes[character] = value;
            }
        }
    }
}
