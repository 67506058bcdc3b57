using System.Globalization;
using ArticleTool.Annotating.Embedded.Learning;

namespace ArticleTool.Annotating.Training;

/// <summary>
/// Word vectors in whole numbers: each word's direction from the mean of all words, in 8 bits a dimension. Which words are
/// nearest is then the same on every machine.
/// </summary>
/// <param name="Words">See <see cref="Lexeme.Word"/>; the most frequent first, none twice.</param>
/// <param name="Values">Row by row.</param>
internal sealed record WordVectors(int Dimensions, uint[] Words, sbyte[] Values)
{
    private const double Largest = 127;

    public int Count => Words.Length;

    public ReadOnlySpan<sbyte> Row(int word) => Values.AsSpan(word * Dimensions, Dimensions);

    /// <summary>Reads GloVe's text format: a word and its numbers a line, the most frequent word first.</summary>
    /// <param name="most">Words after so many are left out.</param>
    public static WordVectors Read(TextReader reader, int most)
    {
        var known = new HashSet<uint>();
        var words = new List<uint>();
        var rows = new List<double[]>();
        for (var line = reader.ReadLine(); line is not null && words.Count < most; line = reader.ReadLine())
        {
            var cells = line.Split(' ');
            // "2003" and "1998" are one word to the models, which read figures as 0.
            var word = Lexeme.HashOfWord(cells[0]);
            if (!known.Add(word))
                continue;
            words.Add(word);
            rows.Add(Array.ConvertAll(cells[1..], cell => double.Parse(cell, CultureInfo.InvariantCulture)));
            if (rows[^1].Length != rows[0].Length)
                throw new FormatException($"the vector of '{cells[0]}' has {rows[^1].Length} numbers, the first one {rows[0].Length}");
        }

        if (rows.Count == 0)
            throw new FormatException("there are no vectors");
        return new WordVectors(rows[0].Length, [.. words], Directions(rows));
    }

    private static sbyte[] Directions(List<double[]> rows)
    {
        var dimensions = rows[0].Length;
        var mean = new double[dimensions];
        foreach (var row in rows)
        {
            for (var i = 0; i < dimensions; i++)
                mean[i] += row[i] / rows.Count;
        }

        var values = new sbyte[rows.Count * dimensions];
        for (var r = 0; r < rows.Count; r++)
        {
            var length = 0.0;
            for (var i = 0; i < dimensions; i++)
                length += (rows[r][i] - mean[i]) * (rows[r][i] - mean[i]);
            // Most numbers of a direction in 100 dimensions are near 0.1: twice their size uses the 8 bits better.
            var scale = 2 * Largest / Math.Sqrt(Math.Max(length, 1e-12));
            for (var i = 0; i < dimensions; i++)
                values[(r * dimensions) + i] = (sbyte)Math.Clamp(Math.Round((rows[r][i] - mean[i]) * scale), -Largest, Largest);
        }

        return values;
    }
}
