using ArticleTool.Records;

namespace ArticleTool.Reconciling.Findings;

/// <summary>Who one report of a value comes from in the end.</summary>
/// <param name="Key">Equal for one origin, whatever the article: an entity, a body's name, an outlet.</param>
/// <param name="Body">Key of the body that a person speaks for; null where none is named.</param>
/// <param name="Attribution">Id; null for what an outlet says itself.</param>
/// <param name="Document">Index of the document that the report stands in.</param>
internal sealed record Origin(string Key, string Name, OriginKind Kind, string? Body, bool Party, string? Attribution, int Document)
{
    /// <summary>Index of the document that it was first printed in: a reprint's original.</summary>
    public int Printed { get; init; } = Document;

    /// <summary>Somebody unnamed who stood by: residents, a witness.</summary>
    public bool IsBystander { get; init; }

    /// <summary>Somebody unnamed who speaks by office: a spokesman, officials.</summary>
    public bool IsOfficial { get; init; }

    /// <summary>True where the article puts "the" before the name: "the Red Cross", but "Unesco".</summary>
    public bool HasArticle { get; init; }
}
