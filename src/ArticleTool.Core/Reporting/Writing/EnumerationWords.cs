using System.Collections.Concurrent;
using System.Globalization;
using ArticleTool.Records;

namespace ArticleTool.Reporting.Writing;

/// <summary>What the report calls the values of our enumerations: camelCase, but TIMEX3's types in its capitals.</summary>
internal static class EnumerationWords
{
    private static readonly ConcurrentDictionary<Type, string[]> Known = new();

    public static string Of(Enum value) => Known.GetOrAdd(value.GetType(), Words)[((IConvertible)value).ToInt32(CultureInfo.InvariantCulture)];

    private static string[] Words(Type type) => Array.ConvertAll(
        Enum.GetNames(type),
        name => type == typeof(TimeType) ? name.ToUpperInvariant() : char.ToLowerInvariant(name[0]) + name[1..]);
}
