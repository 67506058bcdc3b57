using System.Text.RegularExpressions;
using ArticleTool.Extracting.Speech;
using ArticleTool.Text;

namespace ArticleTool.Measurements;

/// <summary>
/// The scorer. Attributions found are paired one to one with those marked, by most words in common (cues before
/// contents). Then each role is a set of words on either side; punctuation does not count.
/// <list type="bullet">
/// <item>overlap: the pair's sets share a word; precision over all found, recall over all marked;</item>
/// <item>tokens: each span found counts as the share of its words that are marked, each marked one as the share found
/// (Johansson and Moschitti's soft precision and recall);</item>
/// <item>exact: the sets are the same.</item>
/// </list>
/// The guidelines mark no attribution inside another's content; those found nested are left out. Several sources of
/// one attribution are one set, as the guidelines mark them. "Direct": of the marked contents with a quotation in
/// them, the share that is found with a source that shares a word with the marked one, or resolves to a name that does.
/// </summary>
internal sealed partial class PolnearScore
{
    private readonly Dictionary<string, Tally> tallies = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, (int Found, int Paired, int Exact)> rules = new(StringComparer.Ordinal);
    private int direct;
    private int directRight;

    private double expected;

    /// <summary>Of the article at hand: marked contents with quotations whose source was not found.</summary>
    private HashSet<int> Wrong { get; } = [];

    public void Add(string text, IReadOnlyList<PolnearAttribution> gold, IReadOnlyList<Attribution> found, string? listing)
    {
        var starts = WordPattern().Matches(text).Select(m => m.Index).ToArray();
        var marked = gold.Select(g => new Words(Of(starts, g.Source), Of(starts, g.Cue), Of(starts, g.Content))).ToArray();
        var outer = found.Where(a => a.NestedIn is null).ToArray();
        var guessed = outer.Select(a => new Words(
            Of(starts, a.Sources.Select(s => s.Span)), Of(starts, a.Cue is null ? [] : [a.Cue.Span]), Of(starts, a.Content))).ToArray();
        var pairs = Pair(marked, guessed);
        Count(marked, guessed, pairs, "cue", w => w.Cue);
        Count(marked, guessed, pairs, "source", w => w.Source);
        Count(marked, guessed, pairs, "content", w => w.Content);
        Wrong.Clear();
        CountDirect(text, gold, marked, outer, guessed);
        for (var i = 0; i < outer.Length; i++)
        {
            var key = $"{outer[i].Rule} | {outer[i].Act.ToString().ToLowerInvariant()}";
            var (all, paired, exact) = rules.GetValueOrDefault(key);
            expected += outer[i].Confidence;
            var match = pairs.FirstOrDefault(p => p.Guess == i, (Gold: -1, Guess: -1)).Gold;
            rules[key] = (all + 1, paired + (match >= 0 ? 1 : 0), exact + (match >= 0 && marked[match].Content.SetEquals(guessed[i].Content) ? 1 : 0));
        }

        if (listing is not null)
            PolnearListing.Append(listing, text, gold, outer, pairs, Wrong);
    }

    public void Print()
    {
        foreach (var (role, tally) in tallies)
            Console.WriteLine($"{role,-8} overlap {tally.Overlap}  tokens {tally.Tokens}  exact {tally.Exact}  found {tally.Found} marked {tally.Marked}");
        Console.WriteLine($"direct quotes with the right source {(double)directRight / direct:0.000} ({directRight}/{direct})");
        Console.WriteLine($"confidence {expected / rules.Sum(r => r.Value.Found):0.000} on average, right {(double)rules.Sum(r => r.Value.Paired) / rules.Sum(r => r.Value.Found):0.000}");
        foreach (var (rule, (all, paired, exact)) in rules.OrderByDescending(r => r.Value.Found))
            Console.WriteLine($"  {rule,-40} found {all,6}  right {(double)paired / all:0.000}  content exact {(double)exact / all:0.000}");
    }

    private void Count(Words[] marked, Words[] guessed, List<(int Gold, int Guess)> pairs, string role, Func<Words, HashSet<int>> of)
    {
        var tally = tallies.TryGetValue(role, out var known) ? known : tallies[role] = new Tally();
        tally.Marked += marked.Count(w => of(w).Count > 0);
        tally.Found += guessed.Count(w => of(w).Count > 0);
        foreach (var (gold, guess) in pairs)
            tally.Add(of(marked[gold]), of(guessed[guess]));
    }

    private void CountDirect(string text, IReadOnlyList<PolnearAttribution> gold, Words[] marked, Attribution[] found, Words[] guessed)
    {
        for (var g = 0; g < gold.Count; g++)
        {
            if (marked[g].Source.Count == 0 || !gold[g].Content.Any(s => s.Of(text).AsSpan().IndexOfAny('"', '“') >= 0 || s.Of(text).Contains("''", StringComparison.Ordinal)))
                continue;
            direct++;
            var right = Enumerable.Range(0, found.Length).Any(f => guessed[f].Content.Overlaps(marked[g].Content) && SameSource(text, gold[g], marked[g], found[f], guessed[f]));
            directRight += right ? 1 : 0;
            if (!right)
                Wrong.Add(g);
        }
    }

    private static bool SameSource(string text, PolnearAttribution gold, Words marked, Attribution found, Words guessed) =>
        guessed.Source.Overlaps(marked.Source)
        || found.Sources.Any(s => s.ResolvedText is { } name && gold.Source.Any(g => g.Of(text).Contains(name.Split(' ')[^1], StringComparison.OrdinalIgnoreCase)));

    private static List<(int Gold, int Guess)> Pair(Words[] marked, Words[] guessed)
    {
        var candidates =
            from g in Enumerable.Range(0, marked.Length)
            from p in Enumerable.Range(0, guessed.Length)
            let cue = Shared(marked[g].Cue, guessed[p].Cue)
            let content = Shared(marked[g].Content, guessed[p].Content)
            where cue > 0 || content > 0
            orderby cue > 0 descending, content descending, cue descending, g, p
            select (g, p);
        var (goldTaken, guessTaken) = (new HashSet<int>(), new HashSet<int>());
        return [.. candidates.Where(c => !goldTaken.Contains(c.g) && !guessTaken.Contains(c.p) && goldTaken.Add(c.g) && guessTaken.Add(c.p))];
    }

    private static int Shared(HashSet<int> a, HashSet<int> b) => a.Count(b.Contains);

    private static HashSet<int> Of(int[] starts, IEnumerable<TextSpan> spans)
    {
        var inside = new HashSet<int>();
        foreach (var span in spans)
        {
            var at = Array.BinarySearch(starts, span.Start);
            for (var i = at < 0 ? ~at : at; i < starts.Length && starts[i] < span.End; i++)
                inside.Add(i);
        }

        return inside;
    }

    /// <summary>A colon or an at sign can be a cue; other punctuation is no word.</summary>
    [GeneratedRegex(@"[\p{L}\p{N}]+(?:['’][\p{L}]+)*|[:@]")]
    private static partial Regex WordPattern();

    private sealed record Words(HashSet<int> Source, HashSet<int> Cue, HashSet<int> Content);

    private sealed class Tally
    {
        private int overlapping;
        private int same;
        private double precision;
        private double recall;

        public int Marked { get; set; }

        public int Found { get; set; }

        public string Overlap => F1((double)overlapping / Found, (double)overlapping / Marked);

        public string Tokens => F1(precision / Found, recall / Marked);

        public string Exact => F1((double)same / Found, (double)same / Marked);

        public void Add(HashSet<int> marked, HashSet<int> guessed)
        {
            var shared = Shared(marked, guessed);
            if (shared == 0)
                return;
            overlapping++;
            same += marked.SetEquals(guessed) ? 1 : 0;
            precision += (double)shared / guessed.Count;
            recall += (double)shared / marked.Count;
        }

        private static string F1(double precision, double recall) => $"P {precision:0.000} R {recall:0.000} F1 {2 * precision * recall / (precision + recall):0.000}";
    }
}
