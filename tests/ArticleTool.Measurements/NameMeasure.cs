using ArticleTool.Annotating;
using ArticleTool.Annotating.Embedded.Recognition;
using ArticleTool.Annotating.Training;
using ArticleTool.Knowledge;
using ArticleTool.Reading;
using ArticleTool.Records;
using ArticleTool.Text;

namespace ArticleTool.Measurements;

/// <summary>
/// Exact span and type against names in CoNLL's columns: <c>names FILE TYPES [--model FILE] [--misses]</c>, types joined by
/// commas. Every sentence is given as a paragraph of one text; sentence borders are the file's, tokens the program's own.
/// A facility counts as a place where facilities are not among the types.
/// </summary>
internal static class NameMeasure
{
    private const int SentencesADocument = 40;

    public static void Run(string[] args)
    {
        var types = args[1].Split(',').Select(t => Enum.Parse<MentionType>(t, true)).ToHashSet();
        var at = Array.IndexOf(args, "--model");
        var model = at > 0 ? RecogniserModel.Read(File.ReadAllBytes(args[at + 1])) : RecogniserModel.BuiltIn;
        var recogniser = new NameRecogniser(NameLists.BuiltIn, model);
        var score = new NameScore(args.Contains("--misses"));
        foreach (var part in NameTraining.Read(args[0]).Chunk(SentencesADocument))
            Add(part, recogniser, types, score);
        score.Print();
    }

    private static void Add(NameTrainingSentence[] part, NameRecogniser recogniser, HashSet<MentionType> types, NameScore score)
    {
        var text = string.Join("\n\n", part.Select(s => s.Text));
        var sentences = new List<Sentence>();
        var start = 0;
        foreach (var sentence in part)
        {
            var offset = start;
            Token[] tokens = [.. sentence.Tokens.Select(t => new Token(Shift(t, offset), UniversalTag.X, "", "", -1, ""))];
            sentences.Add(new Sentence(new TextSpan(start, start + sentence.Text.Length), sentences.Count, ZoneKind.Body, tokens));
            start += sentence.Text.Length + 2;
        }

        var article = new Article("x", "text", "", text, [.. sentences.Select(s => new Paragraph(s.Span, s.Zone))], new ArticleMetadata(), []);
        var found = recogniser.Recognise(article, sentences).Select(n => (n.Sentence, n.Span, Type: Mapped(n.Type, types))).Where(n => types.Contains(n.Type)).ToHashSet();
        for (var i = 0; i < part.Length; i++)
        {
            var offset = sentences[i].Span.Start;
            var gold = part[i].Names.Select(n => (Shift(n.Span, offset), Mapped(n.Type, types))).Where(n => types.Contains(n.Item2)).ToHashSet();
            score.Add(text, sentences[i].Span, gold, [.. found.Where(n => n.Sentence == i).Select(n => (n.Span, n.Type))]);
        }
    }

    private static MentionType Mapped(MentionType type, HashSet<MentionType> types) =>
        type == MentionType.Facility && !types.Contains(type) ? MentionType.Place : type;

    private static TextSpan Shift(TextSpan span, int by) => new(span.Start + by, span.End + by);
}

/// <summary>Counts by type and in all.</summary>
internal sealed class NameScore(bool showMisses)
{
    private readonly SortedDictionary<string, (int Gold, int Found, int Right, int Reached)> counts = [];

    public void Add(string text, TextSpan sentence, HashSet<(TextSpan Span, MentionType Type)> gold, HashSet<(TextSpan Span, MentionType Type)> found)
    {
        foreach (var (_, type) in gold)
            Count(type, 1, 0, 0);
        foreach (var name in found)
            Count(name.Type, 0, 1, gold.Contains(name) ? 1 : 0);
        if (!showMisses || gold.SetEquals(found))
            return;
        static string List(IEnumerable<(TextSpan Span, MentionType Type)> names, string text) => string.Join("; ", names.OrderBy(n => n.Span.Start).Select(n => $"{n.Span.Of(text)} [{n.Type}]"));
        Console.WriteLine($"{sentence.Of(text)}\n    missed: {List(gold.Except(found), text)}\n    wrong:  {List(found.Except(gold), text)}");
    }

    /// <summary>A name that should be found, and whether it was.</summary>
    public void Gold(MentionType type, bool isFound, string text)
    {
        Count(type, 1, 0, 0, isFound ? 1 : 0);
        if (showMisses && !isFound)
            Console.WriteLine($"missed [{type}] {text}");
    }

    /// <summary>A name that was found, and whether it should be.</summary>
    public void Found(MentionType type, bool isRight, string text)
    {
        Count(type, 0, 1, isRight ? 1 : 0, 0);
        if (showMisses && !isRight)
            Console.WriteLine($"wrong [{type}] {text}");
    }

    public void Print()
    {
        foreach (var (type, c) in counts)
        {
            var (precision, recall) = (Share(c.Right, c.Found), Share(c.Reached, c.Gold));
            Console.WriteLine($"{type,-13} gold {c.Gold,5}  found {c.Found,5}  precision {precision:F3}  recall {recall:F3}  F1 {2 * precision * recall / Math.Max(precision + recall, 1e-9):F3}");
        }
    }

    private void Count(MentionType type, int gold, int found, int right, int? reached = null)
    {
        foreach (var row in new[] { type.ToString().ToLowerInvariant(), "~all" })
        {
            var c = counts.GetValueOrDefault(row);
            counts[row] = (c.Gold + gold, c.Found + found, c.Right + right, c.Reached + (reached ?? right));
        }
    }

    private static double Share(int part, int whole) => whole == 0 ? 0 : (double)part / whole;
}
