using System.IO.Compression;

namespace ArticleTool.Annotating.Training;

/// <summary>
/// Reads CoNLL files of the older kind: one token a line, columns parted by white space, sentences by an empty line.
/// Lines that begin with <c>-DOCSTART-</c> are left out.
/// </summary>
public static class ConllReader
{
    /// <summary>Sentences of rows of columns.</summary>
    public static IEnumerable<IReadOnlyList<string[]>> Read(TextReader reader)
    {
        ArgumentNullException.ThrowIfNull(reader);
        var rows = new List<string[]>();
        while (reader.ReadLine() is { } line)
        {
            var columns = line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
            if (columns.Length > 0 && columns[0] != "-DOCSTART-")
            {
                rows.Add(columns);
            }
            else if (rows.Count > 0)
            {
                yield return rows;
                rows = [];
            }
        }

        if (rows.Count > 0)
            yield return rows;
    }

    /// <summary>Reads a file, packed with gzip where its name ends in <c>.gz</c>.</summary>
    public static IReadOnlyList<IReadOnlyList<string[]>> ReadFile(string path)
    {
        using var file = File.OpenRead(path);
        using var plain = path.EndsWith(".gz", StringComparison.Ordinal) ? new GZipStream(file, CompressionMode.Decompress) : (Stream)file;
        using var reader = new StreamReader(plain);
        return [.. Read(reader)];
    }
}
