namespace ArticleTool.Annotating.Embedded.Recognition;

/// <summary>
/// What the surroundings of all places where a word stands say of its type: "Ben Player said" speaks for "Player" wherever
/// it stands. The second reading moves the scores of each place some way to the mean of all (cf. Finkel et al. 2005,
/// where places of one word pull at one another).
/// </summary>
/// <param name="width">Scores a token.</param>
internal sealed class WordEvidence(int width)
{
    /// <summary>How far, in hundredths of the way.</summary>
    private const int Pull = 40;

    private const int Positions = 4;

    /// <summary>"Outside" and the types that are learnt.</summary>
    private const int Kinds = 1 + ((NameLabels.Count - 1) / Positions);

    /// <summary>A word's sums by kind and its count.</summary>
    private const int Row = Kinds + 1;

    private readonly Dictionary<uint, int> rows = [];
    private int[] sums = new int[256 * Row];

    public void Clear()
    {
        sums.AsSpan(0, rows.Count * Row).Clear();
        rows.Clear();
    }

    public void Add(NameSentence sentence)
    {
        for (var (start, end) = sentence.Stretch(0); end > 0; (start, end) = sentence.Stretch(end))
        {
            for (var i = start; i < end; i++)
            {
                if (!sentence.HasCapital(i))
                    continue;
                var row = RowOf(sentence.Words[i].Word);
                for (var kind = 0; kind < Kinds; kind++)
                    row[kind] += Best(Labels(sentence, i, kind));
                row[Kinds]++;
            }
        }
    }

    /// <summary>Moves the scores of words that stand in several places.</summary>
    public void Share(NameSentence sentence)
    {
        for (var (start, end) = sentence.Stretch(0); end > 0; (start, end) = sentence.Stretch(end))
        {
            for (var i = start; i < end; i++)
            {
                if (!sentence.HasCapital(i) || !rows.TryGetValue(sentence.Words[i].Word, out var row) || sums[(row * Row) + Kinds] < 2)
                    continue;
                Share(sentence, i, sums.AsSpan(row * Row, Row));
                sentence.Changed = true;
            }
        }
    }

    private void Share(NameSentence sentence, int token, ReadOnlySpan<int> row)
    {
        for (var kind = 0; kind < Kinds; kind++)
        {
            var scores = Labels(sentence, token, kind);
            var way = (short)(((row[kind] / row[Kinds]) - Best(scores)) * Pull / 100);
            foreach (ref var score in scores)
                score += way;
        }
    }

    /// <summary>The scores of "outside", or of a type in each position of a name.</summary>
    private Span<short> Labels(NameSentence sentence, int token, int kind) =>
        kind == 0 ? sentence.Scores.AsSpan(token * width, 1) : sentence.Scores.AsSpan((token * width) + 1 + ((kind - 1) * Positions), Positions);

    private static int Best(ReadOnlySpan<short> scores)
    {
        var best = scores[0];
        foreach (var score in scores)
            best = Math.Max(best, score);
        return best;
    }

    private Span<int> RowOf(uint word)
    {
        if (!rows.TryGetValue(word, out var row))
        {
            rows[word] = row = rows.Count;
            if (sums.Length < rows.Count * Row)
                Array.Resize(ref sums, sums.Length * 2);
        }

        return sums.AsSpan(row * Row, Row);
    }
}
