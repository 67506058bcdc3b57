using System.Globalization;
using ArticleTool.Annotating;
using ArticleTool.Annotating.Embedded;
using ArticleTool.Extracting.Names;
using ArticleTool.Records;
using ArticleTool.Text;

namespace ArticleTool.Measurements;

/// <summary>
/// Chains against GUM's coreference, from raw text, names found and all. Gold are the entities of a type that mentions
/// have (person, organization, place, event, object) and with a name for head somewhere; of them all mentions count, also
/// "I" and "we" in quotations. A mention found is the gold mention that has its head, by the tree marked by hand.
/// </summary>
internal static class CoreferenceMeasure
{
    private static readonly HashSet<string> Types = ["person", "organization", "place", "event", "object"];

    public static void Run(string[] args)
    {
        var names = args.SkipWhile(a => a != "--documents").Skip(1).FirstOrDefault()?.Split(',');
        var engine = new EmbeddedEngine();
        var score = new CoreferenceScore();
        var links = new SortedDictionary<string, (int Right, int All)>(StringComparer.Ordinal);
        var asked = new SortedDictionary<string, (int Right, int All)>(StringComparer.Ordinal);
        foreach (var (article, gold) in CoreferenceGold.Read(args[0]))
        {
            var name = article.Article.Id.Split('_')[^1];
            if (names is not null && !names.Contains(name))
                continue;
            var document = new CoreferenceDocument(article, Named(gold), new MentionFinder().Find(engine.Annotate(article.Article)));
            score.Add(document.Gold, document.Found);
            document.Count(links, asked, args.Contains("--misses") ? line => Console.WriteLine($"{name}: {line}") : null);
        }

        foreach (var name in new[] { "MUC", "B3", "LEA" })
        {
            var (precision, recall, f1) = score.Of(name);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name,-4} precision {precision:F3} recall {recall:F3} F1 {f1:F3}"));
        }

        Print("links right", links);
        Print("mentions linked", asked);
    }

    private static List<GoldMention> Named(IReadOnlyList<GoldMention> mentions)
    {
        var named = mentions.Where(m => m.HeadTag == UniversalTag.Propn && Types.Contains(m.Type)).Select(m => m.Cluster).ToHashSet();
        return [.. mentions.Where(m => named.Contains(m.Cluster))];
    }

    private static void Print(string what, SortedDictionary<string, (int Right, int All)> counts)
    {
        foreach (var (kind, (right, all)) in counts)
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what}, {kind,-8} {right} of {all} = {(double)right / all:F3}"));
        var (sum, whole) = (counts.Values.Sum(c => c.Right), counts.Values.Sum(c => c.All));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what}, all      {sum} of {whole} = {(double)sum / whole:F3}"));
    }
}

/// <summary>One document's gold and found mentions, paired.</summary>
internal sealed class CoreferenceDocument
{
    private readonly string text;
    private readonly List<GoldMention> gold;
    private readonly List<Mention> found;
    private readonly int[] goldOf;

    public CoreferenceDocument(AnnotatedArticle marked, List<GoldMention> gold, IReadOnlyList<Mention> mentions)
    {
        text = marked.Text;
        this.gold = [.. gold.OrderBy(g => g.Span.Start).ThenByDescending(g => g.Span.End)];
        found = [.. mentions.Where(m => m.Type != MentionType.Nationality)];
        var taken = new HashSet<int>();
        goldOf = [.. found.Select(m => Counterpart(Heads(marked, m.Span), taken))];
        Gold = Clusters(this.gold.Select((g, i) => (g.Cluster, i)));
        Found = Clusters(found.Select((m, i) => (m.Chain.ToString(CultureInfo.InvariantCulture), goldOf[i] >= 0 ? goldOf[i] : gold.Count + i)));
    }

    public List<HashSet<int>> Gold { get; }

    public List<HashSet<int>> Found { get; }

    /// <summary>Each mention but the first of its chain is a link with the one before it.</summary>
    /// <param name="links">By kind of the mention found: right when both are of one gold entity.</param>
    /// <param name="asked">By kind of the gold mention: right when it shares a chain with another of its entity.</param>
    public void Count(SortedDictionary<string, (int Right, int All)> links, SortedDictionary<string, (int Right, int All)> asked, Action<string>? miss)
    {
        var latest = new Dictionary<int, int>();
        for (var i = 0; i < found.Count; i++)
        {
            if (latest.TryGetValue(found[i].Chain, out var before))
            {
                var right = goldOf[i] >= 0 && goldOf[before] >= 0 && gold[goldOf[i]].Cluster == gold[goldOf[before]].Cluster;
                Add(links, found[i].Kind.ToString().ToLowerInvariant(), right);
                if (!right)
                    miss?.Invoke($"wrong {found[i].Kind} [{Around(found[i].Span)}] -> [{Around(found[before].Span)}]{(goldOf[i] < 0 ? " (not marked)" : "")}");
            }

            latest[found[i].Chain] = i;
        }

        foreach (var cluster in Gold)
        {
            foreach (var mention in cluster.Order().Skip(1))
            {
                var right = Found.Exists(f => f.Contains(mention) && f.Any(o => o != mention && cluster.Contains(o)));
                Add(asked, Kind(gold[mention]), right);
                if (!right)
                    miss?.Invoke($"open {Kind(gold[mention])} [{Around(gold[mention].Span)}] of [{gold[cluster.Min()].Span.Of(text).ReplaceLineEndings(" ")}]");
            }
        }
    }

    private static string Kind(GoldMention mention) => mention.HeadTag switch { UniversalTag.Propn => "name", UniversalTag.Pron or UniversalTag.Det => "pronoun", _ => "nominal" };

    private static void Add(SortedDictionary<string, (int Right, int All)> counts, string kind, bool right)
    {
        var (rights, all) = counts.GetValueOrDefault(kind);
        counts[kind] = (rights + (right ? 1 : 0), all + 1);
    }

    /// <summary>The words that govern a span, by the tree marked by hand.</summary>
    private static List<TextSpan> Heads(AnnotatedArticle marked, TextSpan span)
    {
        var heads = new List<TextSpan>();
        foreach (var sentence in marked.Sentences.Where(s => s.Span.Start < span.End && span.Start < s.Span.End))
        {
            foreach (var token in sentence.Tokens.Where(t => span.Contains(t.Span)))
            {
                if (token.Head < 0 || !span.Contains(sentence.Tokens[token.Head].Span))
                    heads.Add(token.Span);
            }
        }

        return heads;
    }

    /// <summary>The smallest gold mention with one of these words for its head.</summary>
    private int Counterpart(List<TextSpan> heads, HashSet<int> taken)
    {
        var best = -1;
        for (var i = 0; i < gold.Count; i++)
        {
            var fits = gold[i].Heads.Any(heads.Contains) && !taken.Contains(i);
            if (fits && (best < 0 || gold[i].Span.Length < gold[best].Span.Length))
                best = i;
        }

        if (best >= 0)
            taken.Add(best);
        return best;
    }

    private static List<HashSet<int>> Clusters(IEnumerable<(string Cluster, int Mention)> mentions) =>
        [.. mentions.GroupBy(m => m.Cluster).Select(g => g.Select(m => m.Mention).ToHashSet()).Where(c => c.Count > 1)];

    private string Around(TextSpan span)
    {
        var from = Math.Max(0, span.Start - 30);
        var to = Math.Min(text.Length, span.End + 20);
        return $"{text[from..span.Start]}<{span.Of(text)}>{text[span.End..to]}".ReplaceLineEndings(" ");
    }
}
