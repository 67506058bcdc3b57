using System.Reflection;

namespace ArticleTool.Knowledge;

/// <summary>
/// A data file of linguistic knowledge: one entry a line, cells separated by <c>|</c>, lists within a cell by <c>;</c>,
/// comments from <c>#</c> at a line's start (or after white space) to its end.
/// </summary>
public static class KnowledgeFile
{
    private static readonly Assembly Home = typeof(KnowledgeFile).Assembly;

    /// <summary>The rows of a file that is built into the library.</summary>
    /// <param name="name">Path below <c>Knowledge/</c>: <c>speech/cues.txt</c>.</param>
    /// <exception cref="FileNotFoundException">There is no such file.</exception>
    public static IReadOnlyList<KnowledgeRow> Read(string name)
    {
        using var reader = new StreamReader(Open(name));
        return Parse(reader);
    }

    /// <inheritdoc cref="Read"/>
    public static Stream Open(string name) =>
        Home.GetManifestResourceStream("Knowledge/" + name) ?? throw new FileNotFoundException($"no knowledge file '{name}' is built in", name);

    public static IReadOnlyList<KnowledgeRow> Parse(TextReader reader)
    {
        ArgumentNullException.ThrowIfNull(reader);
        var rows = new List<KnowledgeRow>();
        for (var number = 1; reader.ReadLine() is { } line; number++)
        {
            var content = WithoutComment(line);
            if (!string.IsNullOrWhiteSpace(content))
                rows.Add(new KnowledgeRow(number, content.Split('|', StringSplitOptions.TrimEntries)));
        }

        return rows;
    }

    private static string WithoutComment(string line)
    {
        for (var i = line.IndexOf('#'); i >= 0; i = line.IndexOf('#', i + 1))
        {
            if (i == 0 || char.IsWhiteSpace(line[i - 1]))
                return line[..i];
        }

        return line;
    }
}

/// <param name="Line">From 1.</param>
/// <param name="Cells">Trimmed; an empty cell is <c>""</c>.</param>
public sealed record KnowledgeRow(int Line, IReadOnlyList<string> Cells)
{
    /// <summary>A cell, or <c>""</c> where the row is shorter.</summary>
    public string this[int column] => column < Cells.Count ? Cells[column] : "";

    /// <summary>The items of a cell that holds a list.</summary>
    public IReadOnlyList<string> List(int column) =>
        this[column].Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}
