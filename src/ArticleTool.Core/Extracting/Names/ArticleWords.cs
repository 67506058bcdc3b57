using ArticleTool.Annotating;
using ArticleTool.Text;

namespace ArticleTool.Extracting.Names;

/// <summary>The words of an annotated article, found by sentence and place.</summary>
internal sealed class ArticleWords(AnnotatedArticle article)
{
    public AnnotatedArticle Article => article;

    public Token[] Tokens(int sentence) => article.Sentences[sentence].Tokens;

    public ReadOnlySpan<char> Word(int sentence, int token) => Tokens(sentence)[token].Span.In(article.Text);

    /// <summary>The word in lower case; empty outside the sentence.</summary>
    public string Lower(int sentence, int token) =>
        token < 0 || token >= Tokens(sentence).Length ? "" : Word(sentence, token).ToString().ToLowerInvariant();

    /// <summary>The token at or after an offset; the number of tokens where there is none.</summary>
    public int TokenAt(int sentence, int offset)
    {
        var tokens = Tokens(sentence);
        var low = 0;
        for (var high = tokens.Length; low < high;)
        {
            var middle = (low + high) / 2;
            if (tokens[middle].Span.End <= offset)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }

    /// <summary>From one token up to another, not including it.</summary>
    public TextSpan Span(int sentence, int start, int end) => Tokens(sentence)[start].Span.Union(Tokens(sentence)[end - 1].Span);
}
