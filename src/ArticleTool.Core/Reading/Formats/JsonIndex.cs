using System.Text.Json;
using ArticleTool.Reading.Files;

namespace ArticleTool.Reading.Formats;

/// <summary>Finds the records of a JSON file: one object, or an array of them.</summary>
internal static class JsonIndex
{
    private static readonly JsonReaderOptions Lenient = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip, MaxDepth = 64 };

    /// <param name="isSingle">True where the file is one article.</param>
    public static List<RecordPlace> Of(StoredBytes stored, FieldNames fields, out bool isSingle)
    {
        var bytes = stored.Read(stored.Start, checked((int)(stored.Length - stored.Start)));
        var places = new List<RecordPlace>();
        var lines = new LineCounter(bytes);
        var reader = new Utf8JsonReader(bytes, Lenient);
        isSingle = true;
        try
        {
            reader.Read();
            isSingle = reader.TokenType != JsonTokenType.StartArray;
            if (isSingle)
                Add(ref reader);
            while (!isSingle && reader.Read() && reader.TokenType != JsonTokenType.EndArray)
                Add(ref reader);
            if (reader.Read())
                throw new JsonException("more than one value");
        }
        catch (JsonException fault)
        {
            // The records before the fault are whole.
            places.Add(new RecordPlace(0, 0, (int)(fault.LineNumber ?? 0) + 1, Id: null, JsonFault.Of(fault)));
        }

        return places;

        void Add(ref Utf8JsonReader at)
        {
            var start = (int)at.TokenStartIndex;
            at.Skip();
            places.Add(RecordPlace.Of(bytes.AsSpan(start, (int)at.BytesConsumed - start), stored.Start + start, lines.At(start), fields));
        }
    }

    /// <summary>Line numbers of increasing offsets, counted once.</summary>
    private sealed class LineCounter(byte[] bytes)
    {
        private int offset;
        private int line = 1;

        public int At(int target)
        {
            line += bytes.AsSpan(offset, target - offset).Count((byte)'\n');
            offset = target;
            return line;
        }
    }
}
