using ArticleTool.Annotating.Embedded.Learning;
using ArticleTool.Annotating.Embedded.Tagging;

namespace ArticleTool.Annotating.Training;

/// <summary>Trains the tagger. The same sentences in the same order give the same weights.</summary>
internal static class TaggerTrainer
{
    private const int Cutoff = 2;
    private const int Scale = 6;

    /// <summary>A word is certain when it was met this often, always with one tag.</summary>
    private const int CertainFrom = 20;

    public static TaggerWeights Train(IReadOnlyList<TrainingSentence> sentences, TagSet tags, TagLexicon lexicon, int rounds)
    {
        var certain = Certain(sentences);
        var perceptron = new Perceptron(tags.Count, Cutoff);
        var order = new SeededOrder(17);
        var shuffled = sentences.ToArray();
        var features = new WordFeatures(lexicon);
        for (var round = 0; round < rounds; round++)
        {
            order.Shuffle<TrainingSentence>(shuffled);
            foreach (var sentence in shuffled)
                Learn(perceptron, sentence, features, certain);
        }

        return new TaggerWeights(perceptron.Average(Scale), certain);
    }

    private static void Learn(Perceptron perceptron, TrainingSentence sentence, WordFeatures features, CertainTags certain)
    {
        var buffer = new List<uint>(64);
        Span<int> scores = stackalloc int[perceptron.Classes];
        int tag1 = Tagger.NoTag, tag2 = Tagger.NoTag;
        for (var i = 0; i < sentence.Words.Length; i++)
        {
            if (certain.Of(sentence.Words[i].Exact) is var only and >= 0)
            {
                (tag2, tag1) = (tag1, only);
                continue;
            }

            buffer.Clear();
            features.Collect(sentence.Words, i, tag1, tag2, buffer);
            var active = System.Runtime.InteropServices.CollectionsMarshal.AsSpan(buffer);
            perceptron.Score(active, scores);
            var best = Best(scores);
            if (best == sentence.Tags[i])
                perceptron.Keep();
            else
                perceptron.Correct(active, sentence.Tags[i], best);
            tag2 = tag1;
            tag1 = best;
        }
    }

    private static CertainTags Certain(IReadOnlyList<TrainingSentence> sentences)
    {
        var words = sentences
            .SelectMany(sentence => sentence.Words.Zip(sentence.Tags))
            .GroupBy(pair => pair.First.Exact, pair => pair.Second)
            .Where(group => group.Count() >= CertainFrom && group.Distinct().Count() == 1)
            .OrderBy(group => group.Key)
            .ToArray();
        return new CertainTags([.. words.Select(group => group.Key)], [.. words.Select(group => (ushort)group.First())]);
    }

    private static int Best(ReadOnlySpan<int> scores)
    {
        var best = 0;
        for (var i = 1; i < scores.Length; i++)
        {
            if (scores[i] > scores[best])
                best = i;
        }

        return best;
    }

    /// <summary>All features of a token, those of a word and place kept for the next time.</summary>
    private sealed class WordFeatures(TagLexicon lexicon)
    {
        private readonly Dictionary<(Lexeme, int), uint[]> known = [];
        private readonly Lexeme boundary = BoundaryLexeme();

        public void Collect(Lexeme[] words, int i, int tag1, int tag2, List<uint> features)
        {
            features.AddRange(Of(words, i, TaggerFeatures.Current));
            features.AddRange(Of(words, i - 1, TaggerFeatures.Previous));
            features.AddRange(Of(words, i + 1, TaggerFeatures.Next));
            features.AddRange(Of(words, i - 2, TaggerFeatures.BeforePrevious));
            features.AddRange(Of(words, i + 2, TaggerFeatures.AfterNext));
            Span<uint> context = stackalloc uint[TaggerFeatures.ContextCount];
            TaggerFeatures.OfContext(At(words, i - 1), words[i], At(words, i + 1), tag1, tag2, context);
            features.AddRange(context);
        }

        private Lexeme At(Lexeme[] words, int i) => i >= 0 && i < words.Length ? words[i] : boundary;

        private uint[] Of(Lexeme[] words, int i, int place)
        {
            var word = At(words, i);
            if (known.TryGetValue((word, place), out var features))
                return features;
            var fresh = new List<uint>();
            TaggerFeatures.OfWord(word, place, lexicon.Of(word.Word), fresh);
            return known[(word, place)] = [.. fresh];
        }

        private static Lexeme BoundaryLexeme()
        {
            var lexeme = new Lexeme();
            lexeme.Become(TaggerFeatures.Boundary);
            return lexeme;
        }
    }
}

internal sealed record TaggerWeights(WeightSet Weights, CertainTags Certain)
{
    public Tagger ToTagger(TagSet tags, TagLexicon lexicon) => new(tags, new WeightTable(Weights), lexicon, Certain);
}
