using System.Collections;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace ArticleTool.Reporting;

/// <summary>
/// The report as a JSON Schema (2020-12), made from the record types so that it cannot drift from what is written. It is
/// strict about what this version writes; readers of reports should be lenient, since fields and values may be added.
/// </summary>
public static class ReportSchema
{
    private const string Draft = "https://json-schema.org/draft/2020-12/schema";

    /// <summary>What a property's name promises beyond its type.</summary>
    private static readonly Dictionary<string, JsonObject> Constraints = new(StringComparer.Ordinal)
    {
        ["sha256"] = new() { ["pattern"] = "^[0-9a-f]{64}$" },
        ["language"] = new() { ["pattern"] = "^[a-z]{2,3}$" },
        ["published"] = Date(),
        ["updated"] = Date(),
        ["confidence"] = new() { ["maximum"] = 1 },
        ["similarity"] = new() { ["maximum"] = 1 },
    };

    public static JsonObject Make()
    {
        var definitions = new JsonObject();
        foreach (var list in ReportList.All)
            definitions[list.Record] = ObjectOf(list.Type);
        var properties = new JsonObject
        {
            ["schema"] = new JsonObject { ["const"] = Report.Schema },
            ["tool"] = ObjectOf(typeof(ToolRecord)),
            ["settings"] = ObjectOf(typeof(SettingsRecord)),
        };
        foreach (var list in ReportList.All)
            properties[list.Name] = new JsonObject { ["type"] = "array", ["items"] = new JsonObject { ["$ref"] = $"#/$defs/{list.Record}" } };
        return new JsonObject
        {
            ["$schema"] = Draft,
            ["title"] = Report.Schema,
            ["description"] = "What articletool writes. A local layer has no collection lists; --only leaves lists out.",
            ["type"] = "object",
            ["properties"] = properties,
            ["required"] = new JsonArray("schema", "tool", "settings"),
            ["additionalProperties"] = false,
            ["$defs"] = definitions,
        };
    }

    public static void Write(Stream output)
    {
        using var writer = new Utf8JsonWriter(output, new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = RecordJson.Options.Encoder });
        Make().WriteTo(writer);
        writer.Flush();
        output.Write("\n"u8);
    }

    private static JsonObject ObjectOf(Type type)
    {
        var properties = new JsonObject();
        var required = new JsonArray();
        foreach (var property in RecordJson.Options.GetTypeInfo(type).Properties)
        {
            properties[property.Name] = Of(property.PropertyType, property.Name);
            if (IsRequired(property))
                required.Add(property.Name);
        }

        return new JsonObject { ["type"] = "object", ["properties"] = properties, ["required"] = required, ["additionalProperties"] = false };
    }

    /// <summary>Scalars that are not known are left out; lists, booleans and counts are always there.</summary>
    private static bool IsRequired(JsonPropertyInfo property) =>
        property.PropertyType.IsValueType ? Nullable.GetUnderlyingType(property.PropertyType) is null : !property.IsGetNullable;

    private static JsonObject Of(Type type, string name)
    {
        var plain = Nullable.GetUnderlyingType(type) ?? type;
        if (plain == typeof(string))
            return With(new JsonObject { ["type"] = "string", ["minLength"] = 1 }, name);
        if (plain == typeof(bool))
            return new JsonObject { ["type"] = "boolean" };
        if (plain == typeof(int))
            return new JsonObject { ["type"] = "integer", ["minimum"] = 0 };
        if (plain == typeof(double))
            return With(new JsonObject { ["type"] = "number", ["minimum"] = 0 }, name);
        if (plain == typeof(decimal))
            return new JsonObject { ["type"] = "number" };
        if (plain.IsEnum)
            return new JsonObject { ["enum"] = new JsonArray([.. EnumNames(plain).Select(value => (JsonNode)value)]) };
        return typeof(IEnumerable).IsAssignableFrom(plain)
            ? new JsonObject { ["type"] = "array", ["items"] = Of(plain.GetGenericArguments()[0], "") }
            : ObjectOf(plain);
    }

    private static IEnumerable<string> EnumNames(Type type) =>
        from field in type.GetFields(BindingFlags.Public | BindingFlags.Static)
        select field.GetCustomAttribute<JsonStringEnumMemberNameAttribute>()?.Name ?? JsonNamingPolicy.CamelCase.ConvertName(field.Name);

    private static JsonObject With(JsonObject schema, string name)
    {
        foreach (var (key, value) in Constraints.GetValueOrDefault(name) ?? [])
            schema[key] = value!.DeepClone();
        return schema;
    }

    /// <summary>ISO 8601, as precise as stated.</summary>
    private static JsonObject Date() => new() { ["pattern"] = @"^\d{4}(-(W\d{2}|\d{2}(-\d{2}(T\d{2}:\d{2}.*)?)?))?$" };
}
