using ArticleTool.Annotating.Embedded.Learning;
using ArticleTool.Annotating.Embedded.Recognition;

namespace ArticleTool.Annotating.Training;

/// <summary>Learns from one stretch at a time: reads it with the weights so far and moves those of the labels it got wrong.</summary>
internal sealed class RecogniserLearner(int cutoff, SeededOrder chance)
{
    /// <summary>So often a stretch is read as if its words had never been seen, which most names of tomorrow's news have not.</summary>
    private const int UnseenPercent = 20;

    /// <summary>The right label must lead by so much, or the weights move: what is just right by a hair is not learnt (Taskar et al. 2004).</summary>
    private const int Handicap = 100;

    private static readonly int Width = Scores.Width(NameLabels.Count);

    private readonly Perceptron perceptron = new(NameLabels.Count, cutoff);
    private readonly Perceptron steps = new(NameLabels.Count, 1);
    private readonly int[] transitions = new int[NameLabels.Count * NameLabels.Count];
    private readonly int[] scores = new int[NameLabels.Count];
    private uint[][] active = new uint[64][];

    /// <summary>Returns how many tokens it got wrong.</summary>
    public int Learn(RecogniserExample example, bool withMemory)
    {
        if (active.Length < example.Labels.Length)
            active = new uint[example.Labels.Length * 2][];
        var isUnseen = chance.Below(100) < UnseenPercent;
        for (var i = 0; i < example.Labels.Length; i++)
            active[i] = Features(example, i, withMemory, isUnseen);
        var labels = Read(example.Labels);
        var wrong = 0;
        for (var i = 0; i < labels.Length; i++)
        {
            var features = active[i].AsSpan();
            if (labels[i] == example.Labels[i])
            {
                perceptron.Keep();
            }
            else
            {
                perceptron.Correct(features, example.Labels[i], labels[i]);
                wrong++;
            }
        }

        LearnSteps(labels, example.Labels, wrong > 0);
        return wrong;
    }

    /// <summary>The weights of going from label to label are stored as features among the others.</summary>
    public WeightSet Average(int scale)
    {
        var emissions = perceptron.Average(scale);
        var stepSet = steps.Average(scale);
        var rows = new SortedDictionary<uint, ushort[]>();
        foreach (var set in new[] { emissions, stepSet })
        {
            for (var i = 0; i < set.Features.Length; i++)
                rows[set.Features[i]] = set.Row(i).ToArray();
        }

        return WeightSet.Of(NameLabels.Count, rows);
    }

    private void LearnSteps(byte[] labels, byte[] right, bool isWrong)
    {
        for (var i = 0; i < labels.Length; i++)
        {
            var (from, rightFrom) = i > 0 ? (labels[i - 1], right[i - 1]) : ((byte)0, (byte)0);
            if (!isWrong || (from == rightFrom && labels[i] == right[i]))
            {
                steps.Keep();
                continue;
            }

            // One step up, one step down; 'Correct' does both in one row, so each is set off against "outside".
            Step(rightFrom, right[i], up: true);
            Step(from, labels[i], up: false);
        }
    }

    private void Step(int from, int to, bool up)
    {
        steps.Move([RecogniserFeatures.OfTransition(from)], to, up ? 1 : -1);
        transitions[(from * NameLabels.Count) + to] += up ? 1 : -1;
    }

    private static uint[] Features(RecogniserExample example, int i, bool withMemory, bool isUnseen)
    {
        var features = example.Features[i];
        if (isUnseen)
        {
            features = [.. features];
            foreach (var at in RecogniserFeatures.Identity)
                features[at] = 0;
            if (i > 0)
                features[RecogniserFeatures.PreviousAt] = features[RecogniserFeatures.PreviousAt + 4] = 0;
            if (i + 1 < example.Labels.Length)
                features[RecogniserFeatures.NextAt] = features[RecogniserFeatures.NextAt + 4] = 0;
            if (i > 1)
                features[RecogniserFeatures.BeforePreviousAt] = 0;
            if (i + 2 < example.Labels.Length)
                features[RecogniserFeatures.AfterNextAt] = 0;
            features = [.. features.Where(feature => feature != 0)];
        }

        return withMemory && example.Memory[i] is { Length: > 0 } memory ? [.. features, .. memory] : features;
    }

    private byte[] Read(byte[] right)
    {
        var n = right.Length;
        var sums = new int[n * Width];
        var came = new byte[n * Width];
        for (var i = 0; i < n; i++)
        {
            perceptron.Score(active[i], scores);
            for (var label = 0; label < NameLabels.Count; label++)
            {
                var best = int.MinValue / 4;
                foreach (var previous in NameLabels.Predecessors(label))
                {
                    var before = i > 0 ? sums[((i - 1) * Width) + previous] : previous == NameLabels.Outside ? 0 : int.MinValue / 4;
                    var sum = before + transitions[(previous * NameLabels.Count) + label];
                    if (sum > best)
                    {
                        best = sum;
                        came[(i * Width) + label] = (byte)previous;
                    }
                }

                sums[(i * Width) + label] = Math.Max(best, int.MinValue / 4) + scores[label] + (label == right[i] ? 0 : Handicap);
            }
        }

        return Trace(sums, came, n);
    }

    private static byte[] Trace(int[] sums, byte[] came, int n)
    {
        var labels = new byte[n];
        var best = 0;
        for (var label = 1; label < NameLabels.Count; label++)
        {
            if (NameLabels.MayEnd(label) && sums[((n - 1) * Width) + label] > sums[((n - 1) * Width) + best])
                best = label;
        }

        for (var i = n - 1; i >= 0; i--)
        {
            labels[i] = (byte)best;
            best = came[(i * Width) + best];
        }

        return labels;
    }
}
