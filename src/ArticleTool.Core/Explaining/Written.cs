using System.Text.Json;
using ArticleTool.Knowledge;

namespace ArticleTool.Explaining;

/// <summary>Rules as they stand in the knowledge files, and enumeration values as reports write them.</summary>
internal static class Written
{
    /// <summary>The row of a knowledge file that a rule rests on.</summary>
    public static FiredRule Row(string name, string says, string file, KnowledgeRow row) => new(name, says, $"{file}:{row.Line}");

    /// <summary>The first row that fits; null where none does.</summary>
    public static KnowledgeRow? Find(string file, Func<KnowledgeRow, bool> fits) => KnowledgeFile.Read(file).FirstOrDefault(fits);

    public static string Name(Enum value) => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());

    public static string OneLine(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>2024-01-15 to 2024-01-16.</summary>
    public static string Range(string? from, string? to) => from is null ? "no place on the calendar" : to is null ? from : $"{from} to {to}";

    public static string Number(decimal? value) => value is { } n ? Text.ShortestDecimal.Of(n).ToString(System.Globalization.CultureInfo.InvariantCulture) : "";
}
