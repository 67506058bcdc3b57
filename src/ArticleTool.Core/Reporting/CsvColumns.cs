using System.Collections;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace ArticleTool.Reporting;

/// <summary>
/// The columns of a record, told from its type so that a table without rows has its header too: scalars by their name,
/// objects flattened to <c>cue.text</c>, lists of scalars joined; lists of records are tables of their own.
/// </summary>
internal static class CsvColumns
{
    public static IReadOnlyList<string[]> Of(Type record) => [.. Paths(record, [])];

    /// <summary>The property of a record that holds child records, by name; null where there is none.</summary>
    public static Type? ChildType(Type record, string property) =>
        Properties(record).Where(p => p.Name == property).Select(p => ItemOf(p.PropertyType)).FirstOrDefault();

    private static IEnumerable<string[]> Paths(Type type, string[] above)
    {
        foreach (var property in Properties(type))
        {
            string[] path = [.. above, property.Name];
            if (ItemOf(property.PropertyType) is { } item)
            {
                if (IsScalar(item))
                    yield return path;
            }
            else if (IsScalar(property.PropertyType))
            {
                yield return path;
            }
            else
            {
                foreach (var inner in Paths(property.PropertyType, path))
                    yield return inner;
            }
        }
    }

    private static IList<JsonPropertyInfo> Properties(Type type) => RecordJson.Options.GetTypeInfo(type).Properties;

    private static Type? ItemOf(Type type) =>
        type != typeof(string) && typeof(IEnumerable).IsAssignableFrom(type) ? type.GetGenericArguments()[0] : null;

    private static bool IsScalar(Type type)
    {
        var plain = Nullable.GetUnderlyingType(type) ?? type;
        return plain == typeof(string) || plain.IsPrimitive || plain.IsEnum || plain == typeof(decimal);
    }

    /// <summary>What a record has at a path; undefined where it has nothing.</summary>
    public static JsonElement At(JsonElement record, string[] path)
    {
        foreach (var name in path)
        {
            if (record.ValueKind != JsonValueKind.Object || !record.TryGetProperty(name, out record))
                return default;
        }

        return record;
    }
}
