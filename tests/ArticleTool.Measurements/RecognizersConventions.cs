using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using ArticleTool.Extracting.Numbers;

namespace ArticleTool.Measurements;

/// <summary>Where the suites and this project differ by convention, not by meaning.</summary>
internal static class RecognizersConventions
{
    private static readonly (string Suite, Regex Input, string Reason)[] LeftOut =
    [
        ("Currency", new Regex(@"\d \$ ?\d+ dollars"), "two numbers claim one sign"),
        ("Dimension", new Regex(@"\d [\[(<]kg"), "a unit in brackets is a table's, not a sentence's"),
        ("NumberRange", new Regex("^(=>|<>)"), "no sign that English writes"),
    ];

    /// <summary>Why a case is left out; null where it is not.</summary>
    public static string? Reason(string suite, string input) =>
        LeftOut.Where(rule => rule.Suite == suite && rule.Input.IsMatch(input)).Select(rule => rule.Reason).FirstOrDefault();

    /// <summary>An expected result in comparable form; null for units that stand without a number.</summary>
    public static string? Meaning(string suite, JsonElement result)
    {
        if (!result.TryGetProperty("Resolution", out var resolution) || resolution.ValueKind != JsonValueKind.Object)
            return null;
        var value = resolution.TryGetProperty("value", out var v) && v.ValueKind == JsonValueKind.String ? v.GetString()! : null;
        if (value is null or "null")
            return null;
        return suite switch
        {
            "NumberRange" => Ends(value),
            "Percent" => Percentage(value),
            "Ordinal" => decimal.TryParse(value, NumberStyles.Integer, CultureInfo.InvariantCulture, out var place) ? Number(place) : value,
            "Currency" => Money(value, resolution),
            "Dimension" or "Age" => Measure(value, resolution.GetProperty("unit").GetString()!, suite == "Age"),
            _ => Number(Parse(value)),
        };
    }

    /// <summary>Eight digits say whether two numbers are the same.</summary>
    public static string Number(decimal value) => ((double)value).ToString("G8", CultureInfo.InvariantCulture);

    private static decimal Parse(string value) => (decimal)double.Parse(value, CultureInfo.InvariantCulture);

    /// <summary>The suite leaves the upper end of "between 20 and 30" out of the range; in news it is in.</summary>
    private static string Ends(string value)
    {
        var ends = value[1..^1].Split(',').Select(e => e.Length == 0 ? "" : Number(Parse(e))).ToArray();
        var isBounded = ends[0].Length > 0 && ends[1].Length > 0;
        return $"{(isBounded ? '[' : value[0])}{ends[0]},{ends[1]}{(isBounded ? ']' : value[^1])}";
    }

    private static string Percentage(string value) =>
        string.Join('-', value.Trim('[', ']', '(', ')').Split(',').Select(v => Number(Parse(v.TrimEnd('%')))));

    private static string Money(string value, JsonElement resolution)
    {
        var name = resolution.GetProperty("unit").GetString()!;
        var unit = Unit(Currencies.BuiltIn.Behind, name);
        var code = resolution.TryGetProperty("isoCurrency", out var iso) ? iso.GetString()! : unit?.Name ?? name;
        return $"{Number(Parse(value) * (unit?.Factor ?? 1))} {code}";
    }

    private static string Measure(string value, string name, bool isAge)
    {
        if (isAge)
            return $"{Number(Parse(value))} {(name == "Age" ? "year" : name.ToLowerInvariant())}";
        var parts = name.ToLowerInvariant().Split(" per ");
        var unit = Unit(Units.BuiltIn.Names, name)?.Name
            ?? (parts.Length == 2 ? $"{Unit(Units.BuiltIn.Names, parts[0])?.Name ?? parts[0]}/{Per(parts[1])}" : name.ToLowerInvariant());
        return $"{Number(Parse(value))} {unit}";
    }

    private static string Per(string name)
    {
        var lexemes = Lexemes(name);
        return Units.BuiltIn.Per.Find(name, lexemes, 0).Value ?? name;
    }

    private static Unit? Unit(PhraseTable<Unit> table, string name)
    {
        var lexemes = Lexemes(name);
        var (unit, length) = table.Find(name, lexemes, 0);
        return length == lexemes.Count ? unit : null;
    }

    private static List<Lexeme> Lexemes(string name)
    {
        var lexemes = new List<Lexeme>();
        Lexer.Lex(name, 0, name.Length, NumberWords.BuiltIn, lexemes);
        return lexemes;
    }
}
