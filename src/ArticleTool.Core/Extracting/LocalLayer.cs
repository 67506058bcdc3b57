using ArticleTool.Records;

namespace ArticleTool.Extracting;

/// <summary>Writes an extraction down as the records of the report's local layer: ids from content, offsets in code points.</summary>
public static class LocalLayer
{
    public static LocalRecords Of(Extraction extraction, LocalLayerOptions options) => new LocalLayerWriter(extraction, options).Write();
}

/// <param name="IncludeText">Adds the document's text to its record.</param>
/// <param name="IncludeTokens">Adds the lists of sentences and tokens.</param>
public sealed record LocalLayerOptions(bool IncludeText = false, bool IncludeTokens = false);
