using ArticleTool.Annotating;
using ArticleTool.Knowledge;
using ArticleTool.Text;

namespace ArticleTool.Extracting.Times.Dating;

/// <summary>A place where a happening is called by its name.</summary>
internal readonly record struct HappeningMention(int Sentence, TextSpan Span, KnownHappening Happening);

/// <summary>The happenings file and a user's own rows, found in text by the words their names begin with.</summary>
public sealed class KnownHappenings
{
    private readonly Dictionary<string, List<(HappeningName Name, KnownHappening Happening)>> byFirst = new(StringComparer.OrdinalIgnoreCase);

    private static readonly Comparer<TextSpan> ByStart = Comparer<TextSpan>.Create((a, b) => a.Start.CompareTo(b.Start));

    private readonly ILookup<(int Month, int Day), KnownHappening> byDay;

    private KnownHappenings(IEnumerable<KnownHappening> happenings)
    {
        List<KnownHappening> all = [.. happenings];
        byDay = all.Where(h => h.Words.Count > 0).ToLookup(h => (h.Day.Month, h.Day.Day));
        foreach (var happening in all)
        {
            foreach (var name in happening.Names)
            {
                foreach (var word in name.Parts[0]!)
                {
                    if (!byFirst.TryGetValue(word, out var list))
                        byFirst[word] = list = [];
                    list.Add((name, happening));
                }
            }
        }
    }

    public static KnownHappenings BuiltIn { get; } = new(Rows());

    /// <summary>The built-in ones and a user's own.</summary>
    public static KnownHappenings With(IEnumerable<KnownHappening> own) => new(Rows().Concat(own));

    /// <summary>Those whose day alone can mean them, by that day.</summary>
    internal IEnumerable<KnownHappening> On(int month, int day) => byDay[(month, day)];

    private static IEnumerable<KnownHappening> Rows() =>
        KnowledgeFile.Read("times/happenings.txt").Select(row => KnownHappening.Parse(row, 0) ?? throw new FormatException($"happenings.txt, line {row.Line}: not 'day | what | names | words | source'"));

    /// <summary>The names in a sentence, each as long as it can be. Looks a bounded number of words ahead of each first word.</summary>
    internal void Find(string text, int index, Sentence sentence, List<HappeningMention> into)
    {
        var lookup = byFirst.GetAlternateLookup<ReadOnlySpan<char>>();
        List<TextSpan>? words = null;
        foreach (var token in sentence.Tokens)
        {
            var word = token.Span.In(text);
            // Of "Turkey-Syria" and "9/11" a name begins with the part before the mark.
            var mark = word.Length > 2 ? word.IndexOfAny('-', '/') : -1;
            if (!lookup.TryGetValue(mark > 0 ? word[..mark] : word, out var names))
                continue;
            words ??= Words(text, sentence.Span);
            var first = words.BinarySearch(token.Span, ByStart);
            foreach (var (name, happening) in first < 0 ? [] : names)
            {
                if (Match(text, words, first, name, 1) is { } end)
                    into.Add(new HappeningMention(index, new TextSpan(words[first].Start, words[end].End), happening));
            }
        }
    }

    private static List<TextSpan> Words(string text, TextSpan span)
    {
        var words = new List<TextSpan>();
        for (var i = span.Start; i < span.End;)
        {
            var start = i;
            while (i < span.End && char.IsLetterOrDigit(text[i]))
                i++;
            if (i > start)
                words.Add(new TextSpan(start, i));
            else
                i++;
        }

        return words;
    }

    /// <summary>The last word of a name that begins at a word; null where it is another.</summary>
    private static int? Match(string text, List<TextSpan> words, int at, HappeningName name, int part)
    {
        if (part == name.Parts.Count)
            return at;
        var isGap = name.Parts[part] is null;
        var wanted = name.Parts[isGap ? part + 1 : part]!;
        for (var skipped = 0; skipped <= (isGap ? HappeningName.Gap : 0); skipped++)
        {
            var next = at + 1 + skipped;
            if (next >= words.Count || !IsJoined(text, words[next - 1].End, words[next].Start))
                return null;
            if (Is(text, words[next], wanted) && Match(text, words, next, name, isGap ? part + 2 : part + 1) is { } end)
                return end;
        }

        return null;
    }

    private static bool Is(string text, TextSpan word, IReadOnlyList<string> wanted)
    {
        foreach (var one in wanted)
        {
            if (text.AsSpan(word.Start, word.Length).Equals(one, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    /// <summary>Only spaces, hyphens, slashes, full stops of abbreviations and apostrophes stand within a name.</summary>
    private static bool IsJoined(string text, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (!char.IsWhiteSpace(text[i]) && text[i] is not ('-' or '\u2010' or '\u2011' or '\u2013' or '/' or '.' or '\'' or '\u2019'))
                return false;
        }

        return to - from < 8;
    }
}
