using ArticleTool.Reading;

namespace ArticleTool.CommandLine;

/// <summary>What <c>why</c> was asked.</summary>
/// <param name="Report">The report's file.</param>
/// <param name="Reading">Where the articles are.</param>
/// <param name="Names">The user's name file that the report was made with.</param>
/// <param name="Models">The folder of the user's models that the report was made with.</param>
/// <param name="Json">For scripts.</param>
internal sealed record WhySettings(string Id, string Report, ReadingOptions Reading, string? Names, string? Models, bool Json);
