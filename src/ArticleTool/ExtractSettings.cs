using ArticleTool.Extracting;
using ArticleTool.Reading;

namespace ArticleTool.CommandLine;

/// <summary>What <c>extract</c> was asked to do, checked.</summary>
/// <param name="Local">Stop after the local layer.</param>
/// <param name="Names">The user's name file.</param>
internal sealed record ExtractSettings(
    ReadingOptions Reading, OutputSettings Output, bool Local, IReadOnlyList<string> Include, string Engine, string? Names, int Jobs)
{
    /// <summary>A folder with models of the user's own, see <c>articletool model train</c>.</summary>
    public string? Models { get; init; }

    private static readonly string[] Includable = ["text", "tokens"];

    public LocalLayerOptions LocalLayer => new(Include.Contains("text"), Include.Contains("tokens"));

    public static ExtractSettings Validate(ReadingOptions reading, OutputSettings output, bool local, string[] include, string engine, string? names, int jobs)
    {
        if (include.Except(Includable, StringComparer.Ordinal).FirstOrDefault() is { } unknown)
            throw new UsageException($"--include knows 'text' and 'tokens', not '{unknown}'");
        if (local && output.FailOn.Count > 0)
            throw new UsageException("--fail-on needs findings, which --local does not make");
        string[] included = [.. include.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        return new ExtractSettings(reading, output, local, included, engine, names, jobs == 0 ? Environment.ProcessorCount : jobs);
    }
}
