using ArticleTool.Annotating.Embedded;
using ArticleTool.Reading;
using ArticleTool.Records;
using ArticleTool.Text;

namespace ArticleTool.Annotating.Training;

/// <summary>Precision, recall and F1 of names, span and type exact.</summary>
/// <param name="Type">Null for all types together.</param>
public sealed record NameEvaluation(MentionType? Type, int Gold, int Found, int Right)
{
    /// <summary>So many sentences are read as one article, a paragraph each.</summary>
    private const int SentencesAnArticle = 40;

    public double Precision => Found == 0 ? 0 : (double)Right / Found;

    public double Recall => Gold == 0 ? 0 : (double)Right / Gold;

    public double F1 => Gold + Found == 0 ? 0 : 2.0 * Right / (Gold + Found);

    /// <summary>By type, for the types that the gold annotations have, then for all of these.</summary>
    public static IReadOnlyList<NameEvaluation> Of(EmbeddedEngine engine, IReadOnlyList<NameTrainingSentence> gold)
    {
        var types = gold.SelectMany(sentence => sentence.Names).Select(name => name.Type).OfType<MentionType>().Distinct().Order().ToArray();
        var pairs = gold.Chunk(SentencesAnArticle).Select(part => Names(engine, part)).ToArray();
        var byType = types.Select(type => Count(type, pairs)).ToArray();
        return [.. byType, new NameEvaluation(null, byType.Sum(e => e.Gold), byType.Sum(e => e.Found), byType.Sum(e => e.Right))];
    }

    private static NameEvaluation Count(MentionType type, (HashSet<(TextSpan, MentionType)> Gold, HashSet<(TextSpan, MentionType)> Found)[] pairs) => new(
        type,
        pairs.Sum(pair => pair.Gold.Count(name => name.Item2 == type)),
        pairs.Sum(pair => pair.Found.Count(name => name.Item2 == type)),
        pairs.Sum(pair => pair.Found.Count(name => name.Item2 == type && pair.Gold.Contains(name))));

    private static (HashSet<(TextSpan, MentionType)> Gold, HashSet<(TextSpan, MentionType)> Found) Names(EmbeddedEngine engine, NameTrainingSentence[] part)
    {
        var gold = new HashSet<(TextSpan, MentionType)>();
        var paragraphs = new List<Paragraph>();
        var start = 0;
        foreach (var sentence in part)
        {
            paragraphs.Add(new Paragraph(new TextSpan(start, start + sentence.Text.Length), ZoneKind.Body));
            foreach (var name in sentence.Names)
            {
                if (name.Type is { } type)
                    gold.Add((new TextSpan(start + name.Span.Start, start + name.Span.End), type));
            }

            start += sentence.Text.Length + 2;
        }

        var text = string.Join("\n\n", part.Select(sentence => sentence.Text));
        var article = new Article("evaluation", "text", "", text, paragraphs, new ArticleMetadata(Language: "en"), []);
        var stages = AnnotationStages.Tags | AnnotationStages.Names;
        return (gold, [.. engine.Annotate(article, stages).Names.Select(name => (name.Span, name.Type))]);
    }
}
