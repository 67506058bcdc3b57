using ArticleTool.Reading;
using ArticleTool.Records;
using ArticleTool.Text;

namespace ArticleTool.Annotating;

/// <summary>An article with its sentences, tokens and names.</summary>
/// <param name="Sentences">In order of the text; none crosses a paragraph.</param>
/// <param name="Names">In order of the text, without overlap or nesting.</param>
public sealed record AnnotatedArticle(Article Article, IReadOnlyList<Sentence> Sentences, IReadOnlyList<Name> Names)
{
    public string Text => Article.Text;
}

/// <param name="Span">From the first token's start to the last token's end.</param>
/// <param name="Paragraph">Index of its paragraph in <see cref="Article.Paragraphs"/>.</param>
/// <param name="Tokens">At least one, in order, without overlap.</param>
public sealed record Sentence(TextSpan Span, int Paragraph, ZoneKind Zone, Token[] Tokens);

/// <param name="Span">In the article's text.</param>
/// <param name="Upos">Universal part of speech.</param>
/// <param name="Xpos">Penn Treebank part of speech; interned.</param>
/// <param name="Lemma">Lower case except for proper nouns.</param>
/// <param name="Head">Index, from 0, of the head in the sentence; -1 for the root and where the engine makes no trees.</param>
/// <param name="Deprel">Universal Dependencies relation to the head; interned; <c>root</c> of the root and nothing else; empty where the engine makes no trees.</param>
public readonly record struct Token(TextSpan Span, UniversalTag Upos, string Xpos, string Lemma, int Head, string Deprel);

/// <summary>The Universal Dependencies part-of-speech tags (v2). Written in capitals in reports, as the standard has them.</summary>
public enum UniversalTag : byte { X, Adj, Adp, Adv, Aux, Cconj, Det, Intj, Noun, Num, Part, Pron, Propn, Punct, Sconj, Sym, Verb }

/// <summary>A named entity.</summary>
/// <param name="Span">Without titles, articles and possessive <c>'s</c>.</param>
/// <param name="Sentence">Index of its sentence.</param>
/// <param name="Confidence">Calibrated probability, 0 to 1, that span and type are right.</param>
public sealed record Name(TextSpan Span, int Sentence, MentionType Type, double Confidence);
