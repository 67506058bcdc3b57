namespace ArticleTool.Knowledge;

/// <summary>
/// A row of a name list, as <see cref="KnowledgeRow"/> has it, but of text that stays where it is: of twenty thousand rows that
/// are read at each start hardly a cell is ever wanted as a string.
/// </summary>
internal readonly ref struct NameRow
{
    private const int Most = 6;

    private readonly ReadOnlySpan<char> line;
    private readonly Ends ends;

    /// <param name="line">Cells separated by <c>|</c>, without a comment.</param>
    public NameRow(ReadOnlySpan<char> line)
    {
        this.line = line;
        var start = 0;
        while (Count < Most && start <= line.Length)
        {
            var end = line[start..].IndexOf('|');
            ends[Count++] = end < 0 ? line.Length : start + end;
            start = end < 0 ? line.Length + 1 : start + end + 1;
        }
    }

    public int Count { get; }

    /// <summary>Trimmed; empty where the row is shorter.</summary>
    public ReadOnlySpan<char> Cell(int column)
    {
        if (column >= Count)
            return [];
        var start = column == 0 ? 0 : ends[column - 1] + 1;
        return line[start..ends[column]].Trim();
    }

    /// <summary>The items of a cell that holds a list.</summary>
    public string[] List(int column) =>
        Cell(column).ToString().Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    [System.Runtime.CompilerServices.InlineArray(Most)]
    private struct Ends
    {
        private int first;
    }
}
