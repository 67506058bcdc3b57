using ArticleTool.Reading.Zones;

namespace ArticleTool.Reading.Formats;

/// <summary>What a format's reader makes of a document.</summary>
/// <param name="Text">What offsets will point into.</param>
/// <param name="Passages">Its paragraphs, those marked whose place in the markup says what they are.</param>
/// <param name="Metadata">What the document states beside its text.</param>
internal sealed record ParsedText(string Text, IReadOnlyList<Passage> Passages, ArticleMetadata Metadata);
