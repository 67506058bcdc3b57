using ArticleTool.Records;
using ArticleTool.Text;

namespace ArticleTool.Reporting;

/// <summary>One report, <c>articletool/report/v1</c>.</summary>
/// <param name="Collection">Null for a local layer.</param>
public sealed record Report(
    ToolRecord Tool,
    SettingsRecord Settings,
    IReadOnlyList<LocalRecords> Documents,
    CollectionRecords? Collection,
    IReadOnlyList<Problem> Problems)
{
    public const string Schema = "articletool/report/v1";

    /// <summary>Names of the lists to write; none means all.</summary>
    public IReadOnlyList<string> Only { get; init; } = [];

    /// <summary>Names of all lists that a report can have.</summary>
    public static IReadOnlyList<string> ListNames { get; } = [.. ReportList.All.Select(list => list.Name)];

    /// <summary>
    /// Each problem once, in an order that does not depend on who met it first. Where nothing at all was found, that is a
    /// problem too; it is told here because the parts of a collection cannot know.
    /// </summary>
    public static IReadOnlyList<Problem> Sorted(IEnumerable<Problem> problems, bool anyDocument)
    {
        var sorted = problems.Where(problem => problem.Code != NoArticle.Code).Distinct()
            .OrderBy(problem => problem.Document ?? problem.Path ?? "", Utf8Order.Comparer).ThenBy(problem => problem.Code, StringComparer.Ordinal)
            .ThenBy(problem => problem.Message, StringComparer.Ordinal).ToList();
        return sorted.Count == 0 && !anyDocument ? [NoArticle] : sorted;
    }

    private static readonly Problem NoArticle = new(
        "noArticle", Severity.Error, Document: null, Path: null, "no article found", "articles are .txt, .md, .html, .json and .jsonl files, also with .gz");
}

/// <param name="Version">Without build metadata.</param>
/// <param name="Model">Names the engine's weights, by content.</param>
public sealed record ToolRecord(string Name, string Version, string Engine, string Model);

/// <summary>What changes the report's content; nothing else belongs here.</summary>
/// <param name="Engine">The resolved engine: <c>embedded</c> or <c>catalyst</c>.</param>
/// <param name="Include">Sorted: <c>text</c>, <c>tokens</c>.</param>
/// <param name="Names">SHA-256 of the user's name file.</param>
public sealed record SettingsRecord(string Engine, IReadOnlyList<string> Include, string? Names);
