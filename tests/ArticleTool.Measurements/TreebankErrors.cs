using ArticleTool.Annotating;
using ArticleTool.Annotating.Embedded;
using ArticleTool.Annotating.Training;

namespace ArticleTool.Measurements;

/// <summary>The commonest mistakes against a treebank, to find what to mend: <c>errors tokens|sentences|tags|lemmas|arcs FILE</c>.</summary>
internal static class TreebankErrors
{
    private const int Shown = 70;

    public static void Run(string[] args)
    {
        var engine = new EmbeddedEngine();
        var mistakes = Treebank.Read(args[1]).SelectMany(article => args[0] switch
        {
            "tokens" => Tokens(engine, article),
            "sentences" => Sentences(engine, article),
            _ => Analysis(engine, article, args[0]),
        });
        foreach (var (mistake, times) in mistakes.CountBy(m => m).OrderByDescending(p => p.Value).ThenBy(p => p.Key, StringComparer.Ordinal).Take(Shown))
            Console.WriteLine($"{times,5}  {mistake}");
    }

    private static IEnumerable<string> Tokens(EmbeddedEngine engine, AnnotatedArticle gold)
    {
        var found = engine.Annotate(gold.Article).Sentences.SelectMany(s => s.Tokens).Select(t => t.Span).ToArray();
        var known = found.ToHashSet();
        foreach (var token in gold.Sentences.SelectMany(s => s.Tokens).Select(t => t.Span).Where(span => !known.Contains(span)))
            yield return $"{token.Of(gold.Text)}  <-  {string.Join('|', found.Where(span => span.Overlaps(token)).Select(span => span.Of(gold.Text)))}";
    }

    private static IEnumerable<string> Sentences(EmbeddedEngine engine, AnnotatedArticle gold)
    {
        var found = engine.Annotate(gold.Article).Sentences;
        var goldEnds = gold.Sentences.Select(s => s.Span.End).ToHashSet();
        var foundEnds = found.Select(s => s.Span.End).ToHashSet();
        foreach (var end in goldEnds.Except(foundEnds))
            yield return $"missed: {Around(gold.Text, end)}";
        foreach (var end in foundEnds.Except(goldEnds))
            yield return $"wrong:  {Around(gold.Text, end)}";
    }

    private static string Around(string text, int at) =>
        (text[Math.Max(0, at - 25)..at] + " || " + text[at..Math.Min(text.Length, at + 20)]).ReplaceLineEndings(" ");

    private static IEnumerable<string> Analysis(EmbeddedEngine engine, AnnotatedArticle gold, string what)
    {
        foreach (var sentence in gold.Sentences)
        {
            var answers = engine.Analyse(gold.Text, [.. sentence.Tokens.Select(t => t.Span)]);
            foreach (var (right, answer) in sentence.Tokens.Zip(answers))
            {
                var word = right.Span.Of(gold.Text);
                if (what == "tags" && right.Upos != answer.Upos)
                    yield return $"{right.Upos} {right.Xpos} <- {answer.Upos} {answer.Xpos}";
                if (what == "words" && right.Upos != answer.Upos)
                    yield return $"{word} {right.Upos} {right.Xpos} <- {answer.Upos} {answer.Xpos}";
                if (what == "lemmas" && right.Lemma != answer.Lemma)
                    yield return $"{(right.Upos == answer.Upos ? "" : "TAG ")}{word} {right.Upos}: {right.Lemma} <- {answer.Lemma}";
                if (what == "arcs" && (right.Head != answer.Head || right.Deprel != answer.Deprel))
                    yield return right.Head != answer.Head ? $"head of {right.Deprel}" : $"{right.Deprel} <- {answer.Deprel}";
            }
        }
    }
}
