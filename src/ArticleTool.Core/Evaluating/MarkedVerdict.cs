using System.Globalization;
using ArticleTool.Knowledge;
using ArticleTool.Reconciling.Entities;
using ArticleTool.Records;

namespace ArticleTool.Evaluating;

/// <summary>What a person says that a cluster of articles says together; the form is in tests/ArticleTool.Tests/Gold/reconciliation/README.md.</summary>
/// <param name="Cluster">The folder of the articles, as their ids have it.</param>
/// <param name="Group">Empty where any will do.</param>
/// <param name="Values">Those that the finding must bring together: numbers with their ends, names, or <c>unknown</c>.</param>
public sealed record MarkedVerdict(string Cluster, string Slot, string Group, IReadOnlyList<string> Values, Verdict Verdict)
{
    private const string Unknown = "unknown";

    public override string ToString() => $"{Cluster} {Slot} {Group} {string.Join("; ", Values)}";

    /// <summary>The marks of a file.</summary>
    /// <exception cref="FormatException">A line is none; the message says which and why.</exception>
    public static IReadOnlyList<MarkedVerdict> Read(TextReader file) => [.. KnowledgeFile.Parse(file).Select(Of)];

    public bool IsOf(FindingRecord finding) => finding.Values.SelectMany(v => v.Documents).Any(d => d.StartsWith(Cluster + "/", StringComparison.Ordinal));

    public bool IsAnsweredBy(FindingRecord finding) =>
        finding.Slot == Slot && (Group.Length == 0 || finding.Group == Group || finding.Group is null) && IsOf(finding) && Values.All(v => Has(finding, v));

    private static MarkedVerdict Of(KnowledgeRow row)
    {
        if (row.Cells.Count != 5)
            throw new FormatException($"line {row.Line}: five cells are needed (cluster | slot | group | values | verdict), there are {row.Cells.Count}");
        if (!Enum.TryParse<Verdict>(row[4], ignoreCase: true, out var verdict))
            throw new FormatException($"line {row.Line}: '{row[4]}' is no verdict");
        if (row.List(3).FirstOrDefault(v => IsNumber(v) && !v.Split("..").All(end => end.Length == 0 || decimal.TryParse(end, CultureInfo.InvariantCulture, out _))) is { } wrong)
            throw new FormatException($"line {row.Line}: '{wrong}' is no number");
        return new MarkedVerdict(row[0], row[1], row[2], row.List(3), verdict);
    }

    private static bool Has(FindingRecord finding, string value)
    {
        if (value == Unknown)
            return finding.Values.All(v => v.Min is null && v.Max is null && v.Entity is null && v.From is null);
        if (IsNumber(value))
            return finding.Values.Any(v => Number(value, 0) == v.Min && Number(value, ^1) == v.Max);
        return finding.Values.Any(v => Names(v.Text, value) || Names(v.Entity ?? "", value));
    }

    /// <summary>"3-1" is a score, and told by its words.</summary>
    private static bool IsNumber(string value) => (char.IsAsciiDigit(value[0]) || value[0] == '.') && !value.Contains('-', StringComparison.Ordinal);

    /// <summary>12 ends where it begins; 13.. has no upper end.</summary>
    private static decimal? Number(string value, Index end) => value.Split("..")[end] is { Length: > 0 } number ? decimal.Parse(number, CultureInfo.InvariantCulture) : null;

    private static bool Names(string text, string name) => $"-{NameFolding.Slug(text)}-".Contains($"-{NameFolding.Slug(name)}-", StringComparison.Ordinal);
}
