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
    public static IReadOnlyList<KnowledgeRow> Read(string name) => Rows(Text(name));

    /// <inheritdoc cref="Read"/>
    public static string Text(string name)
    {
        using var reader = new StreamReader(Open(name));
        return reader.ReadToEnd();
    }

    /// <inheritdoc cref="Read"/>
    public static Stream Open(string name) =>
        Home.GetManifestResourceStream("Knowledge/" + name) ?? throw new FileNotFoundException($"no knowledge file '{name}' is built in", name);

    public static IReadOnlyList<KnowledgeRow> Parse(TextReader reader)
    {
        ArgumentNullException.ThrowIfNull(reader);
        return Rows(reader.ReadToEnd());
    }

    /// <summary>The lines of a file that say something, without their comments.</summary>
    internal static KnowledgeLines Lines(string text) => new(text);

    private static List<KnowledgeRow> Rows(string text)
    {
        var rows = new List<KnowledgeRow>();
        var lines = Lines(text);
        while (lines.MoveNext())
            rows.Add(new KnowledgeRow(lines.Number, lines.Current.ToString().Split('|', StringSplitOptions.TrimEntries)));
        return rows;
    }
}

/// <summary>Goes over the lines of a knowledge file, as a <c>foreach</c> does.</summary>
internal ref struct KnowledgeLines(string text)
{
    private ReadOnlySpan<char> rest = text;
    private bool isDone;

    public ReadOnlySpan<char> Current { get; private set; } = [];

    /// <summary>From 1.</summary>
    public int Number { get; private set; }

    public readonly KnowledgeLines GetEnumerator() => this;

    public bool MoveNext()
    {
        while (!isDone)
        {
            Number++;
            var end = rest.IndexOfAny('\r', '\n');
            Current = WithoutComment(end < 0 ? rest : rest[..end]);
            isDone = end < 0;
            rest = end < 0 ? [] : rest[(end + (rest[end..].StartsWith("\r\n", StringComparison.Ordinal) ? 2 : 1))..];
            if (!Current.IsWhiteSpace())
                return true;
        }

        return false;
    }

    private static ReadOnlySpan<char> WithoutComment(ReadOnlySpan<char> line)
    {
        for (var i = line.IndexOf('#'); i >= 0 && i < line.Length; i++)
        {
            if (line[i] == '#' && (i == 0 || char.IsWhiteSpace(line[i - 1])))
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

    /// <summary>A cell that names one of an enumeration, in whatever case.</summary>
    /// <exception cref="ArgumentException">It does not.</exception>
    public T Named<T>(int column)
        where T : struct, Enum => Named<T>(this[column]);

    // Not Enum.Parse<T>, which for each enumeration is compiled anew at every start.
    public static T Named<T>(string name)
        where T : struct, Enum => (T)Enum.Parse(typeof(T), name, ignoreCase: true);

    /// <summary>The items of a cell that holds a list.</summary>
    public IReadOnlyList<string> List(int column) =>
        this[column].Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}
