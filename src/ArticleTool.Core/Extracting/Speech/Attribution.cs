using ArticleTool.Records;
using ArticleTool.Text;

namespace ArticleTool.Extracting.Speech;

/// <summary>Who is said to have said what.</summary>
/// <param name="Span">From the first to the last of source, cue and content.</param>
/// <param name="Content">Empty where someone declines to say anything.</param>
/// <param name="Cue">Null for a quotation that goes on without one.</param>
/// <param name="Sources">Empty where the text names nobody.</param>
/// <param name="NestedIn">Index of the attribution in whose content this one lies.</param>
/// <param name="Confidence">Probability, 0 to 1.</param>
/// <param name="Act">Whether the content is said, or only thought, wanted, perceived, decided.</param>
/// <param name="Rule">Names the rule that found it; for traces.</param>
public sealed record Attribution(
    TextSpan Span,
    int Sentence,
    AttributionKind Kind,
    IReadOnlyList<TextSpan> Content,
    Cue? Cue,
    IReadOnlyList<Source> Sources,
    Stance Stance,
    int? NestedIn,
    double Confidence,
    SpeechAct Act = SpeechAct.Says,
    string Rule = "");

public sealed record Cue(TextSpan Span, string Lemma);

/// <param name="Chain">The source's chain of mentions.</param>
/// <param name="ResolvedText">The chain's name, where the source is a pronoun or a description.</param>
/// <param name="Anonymous">True for somebody whom the text does not name, one person or many: "officials", "state media".</param>
/// <param name="Body">The organisation that an unnamed person belongs to.</param>
public sealed record Source(TextSpan Span, int? Chain, string? ResolvedText, bool Anonymous, Body? Body);

public sealed record Body(string Text, int? Chain);
