using System.Text.Encodings.Web;
using System.Text.Json.Serialization;
using System.Text.Json;
using ArticleTool.Records;
using ArticleTool.Text;

namespace ArticleTool.Reporting;

/// <summary>How single records look in JSON: one line, camelCase, what is not known left out, numbers in their shortest form.</summary>
public static class RecordJson
{
    public static JsonSerializerOptions Options { get; } = new(RecordJsonContext.Default.Options)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase, allowIntegerValues: false) },
    };

    /// <summary>Writes 12.50 as 12.5 and 3.0 as 3: a decimal keeps the zeros it was made with, a report does not.</summary>
    internal sealed class ShortestDecimal : JsonConverter<decimal>
    {
        public override decimal Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.GetDecimal();

        public override void Write(Utf8JsonWriter writer, decimal value, JsonSerializerOptions options) => writer.WriteNumberValue(Text.ShortestDecimal.Of(value));
    }

}

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    Converters = [typeof(RecordJson.ShortestDecimal)])]
[JsonSerializable(typeof(ToolRecord))]
[JsonSerializable(typeof(SettingsRecord))]
[JsonSerializable(typeof(DocumentRecord))]
[JsonSerializable(typeof(SentenceRecord))]
[JsonSerializable(typeof(TokenRecord))]
[JsonSerializable(typeof(MentionRecord))]
[JsonSerializable(typeof(TimeRecord))]
[JsonSerializable(typeof(QuantityRecord))]
[JsonSerializable(typeof(AttributionRecord))]
[JsonSerializable(typeof(ClaimRecord))]
[JsonSerializable(typeof(EntityRecord))]
[JsonSerializable(typeof(DatingRecord))]
[JsonSerializable(typeof(CopyRecord))]
[JsonSerializable(typeof(EventRecord))]
[JsonSerializable(typeof(FindingRecord))]
[JsonSerializable(typeof(TimelineRecord))]
[JsonSerializable(typeof(Problem))]
[JsonSerializable(typeof(ReportJsonLines.Heading))]
[JsonSerializable(typeof(Comparing.ChangeRecord))]
[JsonSerializable(typeof(ArticleTool.Explaining.Explanation))]
[JsonSerializable(typeof(string[]))]
internal sealed partial class RecordJsonContext : JsonSerializerContext;
