using ArticleTool.Annotating.Embedded;
using ArticleTool.Annotating.Embedded.Learning;
using ArticleTool.Annotating.Embedded.Tagging;

namespace ArticleTool.Annotating.Training;

/// <summary>Trains tagger, lemmatiser and parser from treebanks and writes them as one model file.</summary>
internal static class SyntaxTrainer
{
    private const int MostTags = 96;
    private const int Folds = 4;
    private const int TaggerRounds = 8;

    public static byte[] Train(IReadOnlyList<AnnotatedArticle> treebank, int parserRounds, Action<string> progress)
    {
        var lexemes = new LexemeCache(1 << 17);
        var tags = Treebank.Tags(treebank, MostTags);
        var sentences = Treebank.Sentences(treebank, lexemes, tags);
        var lexicon = TagLexicon.Empty;
        progress($"{sentences.Count} sentences, {sentences.Sum(s => s.Words.Length)} tokens, {tags.Count} tags");
        Jackknife(sentences, tags, lexicon, lexemes.Of(TaggerFeatures.Boundary));
        progress($"tagged by models that had not seen them: {Accuracy(sentences):P2} right");
        var tagger = TaggerTrainer.Train(sentences, tags, lexicon, TaggerRounds);
        progress($"tagger: {tagger.Features.Length} features");
        var lemmas = LemmatiserTrainer.Train(treebank);
        progress($"lemmatiser: {lemmas.Keys.Length} rules, {lemmas.Scripts.Count} scripts");
        var parser = ParserTrainer.Train(sentences, parserRounds);
        progress($"parser: {parser.Transitions.Features.Length} features for transitions, {parser.RelationWeights.Features.Length} for relations");

        using var writer = new ModelWriter();
        writer.Words(tags.ToWords());
        writer.Features(lexicon.Features);
        writer.Choices(lexicon.Tags);
        writer.Weights(tagger);
        writer.Words([.. lemmas.Scripts.Select(script => script.ToString())]);
        writer.Features(lemmas.Keys);
        writer.Choices(lemmas.Choices);
        writer.Words(parser.Relations);
        writer.Weights(parser.Transitions);
        writer.Weights(parser.RelationWeights);
        return writer.ToArray();
    }

    /// <summary>Tags each part of the treebank with a model trained on the others, so that the parser learns from tags as wrong as it will meet.</summary>
    private static void Jackknife(IReadOnlyList<TrainingSentence> sentences, TagSet tags, TagLexicon lexicon, Lexeme boundary)
    {
        for (var fold = 0; fold < Folds; fold++)
        {
            var held = fold;
            var weights = TaggerTrainer.Train([.. sentences.Where((_, i) => i * Folds / sentences.Count != held)], tags, lexicon, TaggerRounds / 2);
            var tagger = new Tagger(tags, weights.ToTable(), lexicon);
            boundary.ForgetScores();
            foreach (var sentence in sentences.Where((_, i) => i * Folds / sentences.Count == held))
            {
                foreach (var word in sentence.Words)
                    word.ForgetScores();
            }

            foreach (var sentence in sentences.Where((_, i) => i * Folds / sentences.Count == held))
                tagger.Tag(sentence.Words, boundary, sentence.PredictedTags);
        }
    }

    private static double Accuracy(IReadOnlyList<TrainingSentence> sentences) =>
        (double)sentences.Sum(s => s.Tags.Zip(s.PredictedTags).Count(pair => pair.First == pair.Second)) / sentences.Sum(s => s.Words.Length);
}
