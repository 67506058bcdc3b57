using ArticleTool.Knowledge;
using ArticleTool.Text;

namespace ArticleTool.Extracting.Names;

/// <summary>Finds the title that stands right before a person's name.</summary>
internal sealed class TitleFinder(NameLists lists)
{
    private const int LongestTitle = 5;

    /// <summary>The longest title that ends where the name begins, as written, and what the lists know of it.</summary>
    public (string? Text, KnownTitle? Known) Before(ArticleWords text, int sentence, int firstToken)
    {
        for (var start = Math.Max(0, firstToken - LongestTitle); start < firstToken; start++)
        {
            var span = text.Span(sentence, start, firstToken);
            if (IsWhole(span, text.Article.Text) && lists.Title(NameForm.Hash(span.In(text.Article.Text))) is { } known)
                return (span.Of(text.Article.Text), known);
        }

        return (null, null);
    }

    /// <summary>Signs do not count in a form's hash, so see that there are none: "Minister, Kim" has no title.</summary>
    private static bool IsWhole(TextSpan span, string text)
    {
        foreach (var c in span.In(text))
        {
            if (!char.IsLetter(c) && c is not (' ' or '-' or '.' or '\'' or '’' or '\n'))
                return false;
        }

        return true;
    }
}
