using ArticleTool.Annotating.Embedded.Learning;
using ArticleTool.Annotating.Embedded.Tagging;

namespace ArticleTool.Annotating.Training;

/// <summary>Rounds over the training text.</summary>
/// <param name="Greedy">Of the parser, before it learns with a beam.</param>
public sealed record SyntaxRounds(int Tagger = 8, int Greedy = 5, int Beam = 10);

/// <summary>
/// Trains tagger, lemmatiser and parser from treebanks and writes them as one model file. The same treebanks in the same
/// order give the same bytes.
/// </summary>
public sealed class SyntaxTrainer(SyntaxRounds rounds, Action<string> progress)
{
    private const int MostTags = 64;
    private const int Folds = 4;

    /// <param name="treebank">A treebank that counts double stands in it twice.</param>
    /// <param name="tagged">Tagged text besides the treebank, for what tags a word can carry: rows of word and Penn tag.</param>
    public byte[] Train(IReadOnlyList<AnnotatedArticle> treebank, IEnumerable<IReadOnlyList<string[]>> tagged)
    {
        var lexemes = new LexemeCache(1 << 17);
        var tags = Treebank.Tags(treebank, MostTags);
        var sentences = Treebank.Sentences(treebank, lexemes, tags);
        var lexicon = TagLexiconTrainer.Count(tagged);
        progress($"{sentences.Count} sentences, {sentences.Sum(s => s.Words.Length)} tokens, {tags.Count} tags, {lexicon.Features.Length} words in the lexicon");
        Jackknife(sentences, tags, lexicon);
        progress($"tagged by models that had not seen them: {Accuracy(sentences):P2} right");
        var tagger = TaggerTrainer.Train(sentences, tags, lexicon, rounds.Tagger);
        progress($"tagger: {tagger.Weights.Features.Length} features, {tagger.Certain.Words.Length} certain words");
        var lemmas = LemmatiserTrainer.Train(treebank);
        progress($"lemmatiser: {lemmas.Keys.Length} rules, {lemmas.Scripts.Count} scripts");
        var parser = ParserTrainer.Train(sentences, rounds, round => progress($"parser: round {round + 1} of {rounds.Greedy + rounds.Beam}"));
        progress($"parser: {parser.Transitions.Used} places for transitions, {parser.RelationWeights.Features.Length} features for relations");

        using var writer = new ModelWriter();
        writer.Words(tags.ToWords());
        writer.Features(lexicon.Features);
        writer.Choices(lexicon.Tags);
        writer.Features(tagger.Certain.Words);
        writer.Choices(tagger.Certain.Classes);
        writer.Weights(tagger.Weights);
        writer.Words([.. lemmas.Scripts.Select(script => script.ToString())]);
        writer.Features(lemmas.Keys);
        writer.Choices(lemmas.Choices);
        writer.Words(parser.Relations);
        writer.Kernel(parser.Transitions);
        writer.Weights(parser.RelationWeights);
        return writer.ToArray();
    }

    /// <summary>Tags each part of the treebank with a model trained on the others, so that the parser learns from tags as wrong as it will meet.</summary>
    private void Jackknife(IReadOnlyList<TrainingSentence> sentences, TagSet tags, TagLexicon lexicon)
    {
        var boundary = new Lexeme();
        for (var fold = 0; fold < Folds; fold++)
        {
            var held = fold;
            var weights = TaggerTrainer.Train([.. sentences.Where((_, i) => i * Folds / sentences.Count != held)], tags, lexicon, (rounds.Tagger + 1) / 2);
            var tagger = weights.ToTagger(tags, lexicon);
            var part = sentences.Where((_, i) => i * Folds / sentences.Count == held).ToArray();
            boundary.Become(TaggerFeatures.Boundary);
            foreach (var word in part.SelectMany(sentence => sentence.Words))
                word.ForgetScores();
            foreach (var sentence in part)
                tagger.Tag(sentence.Words, boundary, sentence.PredictedTags);
        }
    }

    private static double Accuracy(IReadOnlyList<TrainingSentence> sentences) =>
        (double)sentences.Sum(s => s.Tags.Zip(s.PredictedTags).Count(pair => pair.First == pair.Second)) / sentences.Sum(s => s.Words.Length);
}
