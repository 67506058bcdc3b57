using ArticleTool.Records;

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
}

/// <param name="Version">Without build metadata.</param>
/// <param name="Model">Names the engine's weights, by content.</param>
public sealed record ToolRecord(string Name, string Version, string Engine, string Model);

/// <summary>What changes the report's content; nothing else belongs here.</summary>
/// <param name="Engine">The resolved engine: <c>embedded</c> or <c>catalyst</c>.</param>
/// <param name="Names">SHA-256 of the user's name file.</param>
public sealed record SettingsRecord(string Engine, IReadOnlyList<string> Include, string? Names);
