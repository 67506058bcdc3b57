using ArticleTool.Reading.Files;

namespace ArticleTool.Reading.Formats;

/// <summary>Finds the records of a JSONL file, one a line, in one pass and with no more memory than its longest line.</summary>
internal static class JsonLinesIndex
{
    public static IEnumerable<RecordPlace> Of(StoredBytes bytes, FieldNames fields)
    {
        var buffer = new byte[1 << 16];
        var (offset, held, line) = (bytes.Start, 0, 1);
        while (true)
        {
            if (held == buffer.Length)
                Array.Resize(ref buffer, buffer.Length * 2);
            var count = bytes.Read(buffer.AsSpan(held), offset + held);
            var searched = held;
            held += count;
            var start = 0;
            for (int end; (end = Array.IndexOf(buffer, (byte)'\n', Math.Max(start, searched), held - Math.Max(start, searched))) >= 0; start = end + 1)
            {
                if (Place(buffer.AsSpan(start, end - start), offset + start, line, fields) is { } place)
                    yield return place;
                line++;
            }

            if (count == 0)
            {
                if (Place(buffer.AsSpan(start, held - start), offset + start, line, fields) is { } last)
                    yield return last;
                yield break;
            }

            held -= start;
            offset += start;
            Array.Copy(buffer, start, buffer, 0, held);
        }
    }

    private static RecordPlace? Place(ReadOnlySpan<byte> line, long offset, int number, FieldNames fields)
    {
        var first = line.IndexOfAnyExcept(" \t\r"u8);
        if (first < 0)
            return null;
        var last = line.LastIndexOfAnyExcept(" \t\r"u8);
        return RecordPlace.Of(line[first..(last + 1)], offset + first, number, fields);
    }
}
