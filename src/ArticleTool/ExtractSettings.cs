using ArticleTool.Extracting;
using ArticleTool.Reading;

namespace ArticleTool.CommandLine;

/// <summary>What <c>extract</c> was asked to do, checked.</summary>
internal sealed record ExtractSettings(ReadingOptions Reading, string? Output, IReadOnlyList<string> Include, string Engine, int Jobs)
{
    private static readonly string[] Includable = ["text", "tokens"];

    public LocalLayerOptions LocalLayer => new(Include.Contains("text"), Include.Contains("tokens"));

    public static ExtractSettings Validate(ReadingOptions reading, string? output, string[] include, string engine, int jobs)
    {
        foreach (var name in include.Except(Includable, StringComparer.Ordinal))
            throw new UsageException($"--include knows 'text' and 'tokens', not '{name}'");
        return new ExtractSettings(
            reading, output, [.. include.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)], engine, jobs == 0 ? Environment.ProcessorCount : jobs);
    }
}
