using ArticleTool.Annotating.Embedded.Learning;

namespace ArticleTool.Annotating.Embedded.Recognition;

/// <summary>Finds the best sequence of labels for a stretch of tokens (Viterbi), and by how much each label leads.</summary>
internal sealed class StretchDecoder(int width)
{
    private const int Impossible = int.MinValue / 4;

    private int[] forward = [];
    private int[] backward = [];
    private byte[] cameFrom = [];

    private void MakeRoom(int tokens)
    {
        if (forward.Length >= tokens * width)
            return;
        forward = new int[tokens * width * 2];
        backward = new int[tokens * width * 2];
        cameFrom = new byte[tokens * width * 2];
    }

    /// <param name="scores">Row by row of a token, by label.</param>
    /// <param name="transitions">Row by row from a label to the next.</param>
    /// <param name="labels">Filled; as many as the stretch has tokens.</param>
    public void Decode(ReadOnlySpan<short> scores, ReadOnlySpan<short> transitions, Span<byte> labels)
    {
        MakeRoom(labels.Length);
        for (var i = 0; i < labels.Length; i++)
        {
            for (var label = 0; label < NameLabels.Count; label++)
                forward[(i * width) + label] = Best(scores, transitions, i, label);
        }

        var best = 0;
        var last = (labels.Length - 1) * width;
        for (var label = 1; label < NameLabels.Count; label++)
        {
            if (NameLabels.MayEnd(label) && forward[last + label] > forward[last + best])
                best = label;
        }

        for (var i = labels.Length - 1; i >= 0; i--)
        {
            labels[i] = (byte)best;
            best = cameFrom[(i * width) + best];
        }
    }

    private int Best(ReadOnlySpan<short> scores, ReadOnlySpan<short> transitions, int token, int label)
    {
        var best = Impossible;
        foreach (var previous in NameLabels.Predecessors(label))
        {
            // The token before the stretch is no name.
            var before = token > 0 ? forward[((token - 1) * width) + previous] : previous == NameLabels.Outside ? 0 : Impossible;
            var sum = before + transitions[(previous * width) + label];
            if (sum <= best)
                continue;
            best = sum;
            cameFrom[(token * width) + label] = (byte)previous;
        }

        return Math.Max(best, Impossible) + scores[(token * width) + label];
    }

    /// <summary>After decoding: by how much the sequence leads the best one that has another label at the token.</summary>
    public void Margins(ReadOnlySpan<short> scores, ReadOnlySpan<short> transitions, ReadOnlySpan<byte> labels, Span<int> margins)
    {
        for (var i = labels.Length - 1; i >= 0; i--)
        {
            for (var label = 0; label < NameLabels.Count; label++)
                backward[(i * width) + label] = i == labels.Length - 1 ? (NameLabels.MayEnd(label) ? 0 : Impossible) : BestAfter(scores, transitions, i, label);
        }

        for (var i = 0; i < labels.Length; i++)
        {
            int chosen = Impossible, other = Impossible;
            for (var label = 0; label < NameLabels.Count; label++)
            {
                var sum = forward[(i * width) + label] + backward[(i * width) + label];
                if (label == labels[i])
                    chosen = sum;
                else
                    other = Math.Max(other, sum);
            }

            margins[i] = Math.Max(0, chosen - other);
        }
    }

    private int BestAfter(ReadOnlySpan<short> scores, ReadOnlySpan<short> transitions, int token, int label)
    {
        var best = Impossible;
        var next = (token + 1) * width;
        foreach (var following in NameLabels.Successors(label))
            best = Math.Max(best, transitions[(label * width) + following] + scores[next + following] + backward[next + following]);

        return Math.Max(best, Impossible);
    }
}
