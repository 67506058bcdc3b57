using System.Text.Json;
using ArticleTool.Annotating.Embedded;
using ArticleTool.Annotating.Embedded.Recognition;
using ArticleTool.Knowledge;
using ArticleTool.Reading;
using ArticleTool.Records;
using ArticleTool.Text;

namespace ArticleTool.Measurements;

/// <summary>
/// Overlap and right type against re3d: <c>re3d FOLDER [--model FILE] [--misses]</c>. Its entities of person, organisation, location
/// and nationality that hold a capitalised word count as names. They nest ("the city of Mosul"), so that recall is over
/// theirs that one of ours overlaps, precision over ours that overlap one of theirs.
/// </summary>
internal static class Re3dMeasure
{
    private static readonly Dictionary<string, MentionType> Types = new()
    {
        ["Person"] = MentionType.Person, ["Organisation"] = MentionType.Organization, ["Location"] = MentionType.Place, ["Nationality"] = MentionType.Nationality,
    };

    public static void Run(string[] args)
    {
        var at = Array.IndexOf(args, "--model");
        var model = at > 0 ? RecogniserModel.Read(File.ReadAllBytes(args[at + 1])) : RecogniserModel.BuiltIn;
        var recogniser = new NameRecogniser(NameLists.BuiltIn, model);
        var engine = new EmbeddedEngine();
        var score = new NameScore(args.Contains("--misses"));
        foreach (var folder in Directory.GetDirectories(args[0]).Order(StringComparer.Ordinal))
        {
            var entities = Rows(Path.Combine(folder, "entities.json")).ToLookup(e => e.GetProperty("documentId").GetString());
            foreach (var document in Rows(Path.Combine(folder, "documents.json")))
                Add(document.GetProperty("text").GetString()!, entities[document.GetProperty("_id").GetString()], engine, recogniser, score);
        }

        score.Print();
    }

    private static void Add(string text, IEnumerable<JsonElement> entities, EmbeddedEngine engine, NameRecogniser recogniser, NameScore score)
    {
        var gold = new HashSet<(TextSpan, MentionType)>();
        foreach (var entity in entities)
        {
            var span = new TextSpan(entity.GetProperty("begin").GetInt32(), entity.GetProperty("end").GetInt32());
            if (Types.TryGetValue(entity.GetProperty("type").GetString()!, out var type) && IsName(span.Of(text)))
                gold.Add((span, type));
        }

        var article = new Article("x", "text", "", text, [.. Paragraphs(text)], new ArticleMetadata(), []);
        var found = recogniser.Recognise(article, engine.Annotate(article).Sentences)
            .Select(n => (n.Span, Type: n.Type == MentionType.Facility ? MentionType.Place : n.Type)).Where(n => Types.ContainsValue(n.Type)).ToList();
        foreach (var (span, type) in gold)
            score.Gold(type, found.Exists(n => n.Type == type && n.Span.Overlaps(span)), span.Of(text));
        foreach (var (span, type) in found)
            score.Found(type, gold.Any(g => g.Item2 == type && g.Item1.Overlaps(span)), span.Of(text));
    }

    /// <summary>Noun phrases are marked too: those with a capital beyond "The" at the start or "I" are names.</summary>
    private static bool IsName(string text) =>
        text.Split(' ').Any(word => word.Length > 1 && char.IsUpper(word[0]) && word is not ("The" or "We" or "They" or "He" or "She" or "It" or "Our" or "Their" or "His" or "These" or "This" or "An" or "Its" or "You" or "Those" or "All" or "Some" or "Who"));

    private static IEnumerable<Paragraph> Paragraphs(string text)
    {
        var start = 0;
        foreach (var line in text.Split('\n'))
        {
            if (!string.IsNullOrWhiteSpace(line))
                yield return new Paragraph(new TextSpan(start + line.Length - line.TrimStart().Length, start + line.TrimEnd().Length), ZoneKind.Body);
            start += line.Length + 1;
        }
    }

    private static IEnumerable<JsonElement> Rows(string path) => File.ReadLines(path).Where(l => l.Length > 0).Select(l => JsonDocument.Parse(l).RootElement);
}
