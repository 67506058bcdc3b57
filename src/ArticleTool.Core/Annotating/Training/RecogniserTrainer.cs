using ArticleTool.Annotating.Embedded.Learning;
using ArticleTool.Annotating.Embedded.Recognition;
using ArticleTool.Knowledge;
using ArticleTool.Records;

namespace ArticleTool.Annotating.Training;

/// <summary>
/// Trains the recogniser of names: a structured averaged perceptron (Collins 2002). The same sentences in the same order
/// give the same bytes.
/// </summary>
public sealed class RecogniserTrainer(NameLists lists, Action<string> progress)
{
    private const int Folds = 4;
    private const int FoldRounds = 4;
    private const int Rounds = 8;
    private const int Cutoff = 3;
    private const int Scale = 4;
    private const int Steps = 40;

    /// <summary>
    /// A stretch is left out whose labels a model that has not seen them rejects by so much: in GMB most such are slips of
    /// its machine-assisted labelling.
    /// </summary>
    private const int MostDoubt = 250;

    /// <summary>A word is common that is written small so often.</summary>
    private const int CommonFrom = 2;

    /// <returns>The model's file.</returns>
    public byte[] Train(IReadOnlyList<NameTrainingSentence> sentences)
    {
        ArgumentNullException.ThrowIfNull(sentences);
        var common = Common(sentences);
        progress($"{sentences.Count} sentences, {sentences.Sum(s => s.Names.Count)} names, {common.Words.Length} common words");
        var examples = new RecogniserExamples(lists, common).Of(sentences);
        var calibration = Jackknife(sentences, examples, common);
        progress($"calibration: {string.Join(' ', calibration)}");
        RecogniserExample[] sure = [.. examples.Where(example => example.Doubt < MostDoubt)];
        progress($"{examples.Length - sure.Length} of {examples.Length} stretches dropped as wrongly labelled");
        var weights = Weights(sure, Rounds, withMemory: true);
        progress($"{weights.Features.Length} features");
        return new RecogniserModel(weights, common, calibration).Write();
    }

    /// <summary>
    /// Reads each part with a model trained on the others. What it takes words for becomes the memory that the second
    /// reading learns from; how its margins relate to being right becomes the calibration.
    /// </summary>
    private int[] Jackknife(IReadOnlyList<NameTrainingSentence> sentences, RecogniserExample[] examples, CommonWords common)
    {
        var right = new int[Steps];
        var all = new int[Steps];
        for (var fold = 0; fold < Folds; fold++)
        {
            var held = fold;
            var weights = Weights([.. examples.Where(e => e.Part % Folds != held)], FoldRounds, withMemory: false);
            var model = new RecogniserModel(weights, common, [0]);
            new RecogniserMemory(lists, model).Remember(sentences, examples, held, Folds, right, all);
            progress($"part {fold + 1} of {Folds} read by a model that had not seen it");
        }

        return Monotone(right, all);
    }

    /// <summary>Hundredths by step, smoothed, never falling.</summary>
    private static int[] Monotone(int[] right, int[] all)
    {
        var table = new int[right.Length];
        var before = 20;
        for (var i = 0; i < table.Length; i++)
        {
            int r = 4, n = 6;
            for (var j = Math.Max(0, i - 1); j <= Math.Min(table.Length - 1, i + 1); j++)
                (r, n) = (r + right[j], n + all[j]);
            table[i] = before = Math.Clamp(Math.Max(before, ((r * 100) + (n / 2)) / n), 0, 99);
        }

        return table;
    }

    private WeightSet Weights(RecogniserExample[] examples, int rounds, bool withMemory)
    {
        var order = new SeededOrder(29);
        var learner = new RecogniserLearner(Cutoff, order);
        var shuffled = examples.ToArray();
        for (var round = 0; round < rounds; round++)
        {
            order.Shuffle<RecogniserExample>(shuffled);
            var wrong = 0;
            foreach (var example in shuffled)
                wrong += learner.Learn(example, withMemory && order.Below(2) == 0);
            progress($"round {round + 1}: {wrong} tokens wrong");
        }

        return learner.Average(Scale);
    }

    private static CommonWords Common(IReadOnlyList<NameTrainingSentence> sentences)
    {
        var lexemes = new LexemeCache(1 << 18);
        var counts = new Dictionary<uint, int>();
        foreach (var sentence in sentences)
        {
            foreach (var token in sentence.Tokens)
            {
                var word = lexemes.Of(token.In(sentence.Text));
                if (word.Form == WordForm.Lower && word.Text.Length > 1)
                    counts[word.Word] = counts.GetValueOrDefault(word.Word) + 1;
            }
        }

        var common = counts.Where(pair => pair.Value >= CommonFrom).Select(pair => pair.Key).ToArray();
        Array.Sort(common);
        return new CommonWords(common);
    }
}
