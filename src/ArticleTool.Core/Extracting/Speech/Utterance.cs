using ArticleTool.Records;

namespace ArticleTool.Extracting.Speech;

/// <summary>An attribution in the making, in tokens.</summary>
/// <param name="Cue">Null for a quotation without one.</param>
/// <param name="Source">The whole phrase, of several sources too; null where there is none.</param>
/// <param name="Head">The source's head word, or -1.</param>
/// <param name="Content">In order, without overlap.</param>
internal sealed record Utterance(
    CueEntry? Entry,
    TokenRange? Cue,
    TokenRange? Source,
    int Head,
    IReadOnlyList<TokenRange> Content,
    Stance Stance,
    SpeechAct Act,
    string Rule)
{
    public int First => Math.Min(Math.Min(Cue?.First ?? int.MaxValue, Source?.First ?? int.MaxValue), Content.Count > 0 ? Content[0].First : int.MaxValue);
}
