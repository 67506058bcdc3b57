using System.Text.Json;
using ArticleTool.Reading.Decoding;

namespace ArticleTool.Reading.Formats;

/// <summary>Where a record lies in a file of many.</summary>
/// <param name="Line">From 1.</param>
/// <param name="Id">The record's own id; null where it has none.</param>
/// <param name="Fault">Why it is no record; null where it is one.</param>
internal readonly record struct RecordPlace(long Offset, int Length, int Line, string? Id, string? Fault)
{
    private static readonly JsonReaderOptions Lenient = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip, MaxDepth = 64 };

    /// <summary>The record's place with its id, which is looked up among its properties without reading the rest of it.</summary>
    public static RecordPlace Of(ReadOnlySpan<byte> json, long offset, int line, FieldNames fields)
    {
        try
        {
            return new RecordPlace(offset, json.Length, line, IdIn(json, fields.Id), Fault: null);
        }
        catch (JsonException fault)
        {
            return new RecordPlace(offset, json.Length, line, Id: null, JsonFault.Of(fault));
        }
    }

    private static string? IdIn(ReadOnlySpan<byte> json, IReadOnlyList<string> names)
    {
        var reader = new Utf8JsonReader(json, Lenient);
        if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject)
            throw new JsonException("not an object");
        var (best, id) = (names.Count, (string?)null);
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var rank = Rank(ref reader, names);
            reader.Read();
            if (rank < best && Scalar(ref reader) is { } value)
                (best, id) = (rank, value);
            reader.Skip();
        }

        if (reader.Read())
            throw new JsonException("more than one value");
        return id;
    }

    private static int Rank(ref Utf8JsonReader reader, IReadOnlyList<string> names)
    {
        for (var i = 0; i < names.Count; i++)
        {
            if (reader.ValueTextEquals(names[i]))
                return i;
        }

        return int.MaxValue;
    }

    private static string? Scalar(ref Utf8JsonReader reader)
    {
        if (reader.TokenType is not (JsonTokenType.String or JsonTokenType.Number))
            return null;
        var raw = TextDecoder.Decode(reader.ValueSpan).Text;
        if (reader.TokenType == JsonTokenType.Number || !reader.ValueIsEscaped)
            return raw;
        return JsonSerializer.Deserialize<string>($"\"{SurrogateEscapes.Mended(raw, out _)}\"");
    }
}
