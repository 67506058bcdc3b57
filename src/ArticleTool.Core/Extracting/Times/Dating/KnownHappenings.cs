using ArticleTool.Knowledge;
using ArticleTool.Text;

namespace ArticleTool.Extracting.Times.Dating;

/// <summary>A place where a happening is called by its name.</summary>
internal readonly record struct HappeningMention(int Sentence, TextSpan Span, KnownHappening Happening);

/// <summary>The happenings file and a user's own rows, found in text by the words their names begin with.</summary>
public sealed class KnownHappenings
{
    private readonly Dictionary<string, List<(HappeningName Name, KnownHappening Happening)>> byFirst = new(StringComparer.OrdinalIgnoreCase);

    private KnownHappenings(IEnumerable<KnownHappening> happenings)
    {
        All = [.. happenings];
        foreach (var happening in All)
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

    internal IReadOnlyList<KnownHappening> All { get; }

    private static IEnumerable<KnownHappening> Rows() =>
        KnowledgeFile.Read("times/happenings.txt").Select(row => KnownHappening.Parse(row, 0) ?? throw new FormatException($"happenings.txt, line {row.Line}: not 'day | what | names | words | source'"));

    /// <summary>The names in a sentence, each as long as it can be. Looks a bounded number of words ahead of each first word.</summary>
    internal void Find(string text, int sentence, TextSpan span, List<HappeningMention> into)
    {
        var words = new List<TextSpan>();
        var lookup = byFirst.GetAlternateLookup<ReadOnlySpan<char>>();
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

        for (var w = 0; w < words.Count; w++)
        {
            if (!lookup.TryGetValue(text.AsSpan(words[w].Start, words[w].Length), out var names))
                continue;
            foreach (var (name, happening) in names)
            {
                if (Match(text, words, w, name, 1) is { } end)
                    into.Add(new HappeningMention(sentence, new TextSpan(words[w].Start, words[end].End), happening));
            }
        }
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
