using System.Text;
using ArticleTool.Reading;
using ArticleTool.Records;
using ArticleTool.Text;

namespace ArticleTool.Annotating.Training;

/// <summary>
/// Reads a treebank in CoNLL-U (https://universaldependencies.org/format.html) into articles annotated by hand, with the
/// raw text put together again: sentences of a paragraph joined by a space, paragraphs by a blank line.
/// </summary>
public static class ConlluReader
{
    /// <summary>One article a <c># newdoc</c>.</summary>
    public static IReadOnlyList<AnnotatedArticle> Read(TextReader reader)
    {
        ArgumentNullException.ThrowIfNull(reader);
        var articles = new List<AnnotatedArticle>();
        TreebankArticle? article = null;
        var rows = new List<string[]>();
        while (reader.ReadLine() is { } line)
        {
            if (line.StartsWith("# newdoc", StringComparison.Ordinal) || article is null)
            {
                if (article is not null)
                    articles.Add(article.Build());
                article = new TreebankArticle(line.Split('=', 2)[^1].Trim());
            }

            if (line.StartsWith("# newpar", StringComparison.Ordinal))
                article.EndParagraph();
            else if (line.Length > 0 && line[0] != '#')
                rows.Add(line.Split('\t'));
            else if (line.Length == 0 && rows.Count > 0)
            {
                article.Add(rows);
                rows.Clear();
            }
        }

        if (rows.Count > 0)
            article!.Add(rows);
        if (article is not null)
            articles.Add(article.Build());
        return articles;
    }

    /// <summary>Puts one document together.</summary>
    private sealed class TreebankArticle(string id)
    {
        private readonly StringBuilder text = new();
        private readonly List<Paragraph> paragraphs = [];
        private readonly List<Sentence> sentences = [];
        private int paragraphStart = -1;

        public void EndParagraph()
        {
            var end = text.ToString().AsSpan().TrimEnd().Length;
            if (paragraphStart >= 0 && end > paragraphStart)
            {
                paragraphs.Add(new Paragraph(new TextSpan(paragraphStart, end), ZoneKind.Body));
                text.Length = end;
                text.Append("\n\n");
            }

            paragraphStart = text.Length;
        }

        public void Add(List<string[]> rows)
        {
            if (paragraphStart < 0)
                paragraphStart = text.Length;
            var tokens = new List<Token>();
            var multiwordEnd = 0;
            for (var i = 0; i < rows.Count; i++)
            {
                if (rows[i][0].Contains('.'))
                    continue;
                if (rows[i][0].Split('-') is [_, var last])
                {
                    multiwordEnd = int.Parse(last);
                    AddMultiword(rows, i, multiwordEnd, tokens);
                }
                else if (int.Parse(rows[i][0]) > multiwordEnd)
                {
                    tokens.Add(Of(rows[i], text.Length, rows[i][1].Length));
                    text.Append(rows[i][1]);
                    Space(rows[i]);
                }
            }

            sentences.Add(new Sentence(tokens[0].Span.Union(tokens[^1].Span), paragraphs.Count, ZoneKind.Body, [.. tokens]));
        }

        public AnnotatedArticle Build()
        {
            EndParagraph();
            var article = new Article(id, "text", "", text.ToString(), paragraphs, new ArticleMetadata(Language: "en"), []);
            return new AnnotatedArticle(article, sentences, []);
        }

        /// <summary>The words of don't share its letters in order; where their spellings don't add up, the last takes the rest.</summary>
        private void AddMultiword(List<string[]> rows, int at, int last, List<Token> tokens)
        {
            var whole = rows[at][1];
            var start = text.Length;
            var used = 0;
            foreach (var row in rows.Skip(at + 1).Where(row => !row[0].Contains('.')).TakeWhile(row => !row[0].Contains('-') && int.Parse(row[0]) <= last))
            {
                var isLast = int.Parse(row[0]) == last;
                var length = isLast ? whole.Length - used : Math.Min(row[1].Length, whole.Length - used - 1);
                tokens.Add(Of(row, start + used, Math.Max(length, 0)));
                used += Math.Max(length, 0);
            }

            text.Append(whole);
            Space(rows[at]);
        }

        private void Space(string[] row)
        {
            if (!row[9].Contains("SpaceAfter=No", StringComparison.Ordinal))
                text.Append(' ');
        }

        private static Token Of(string[] row, int start, int length) => new(
            new TextSpan(start, start + length),
            Enum.Parse<UniversalTag>(row[3] == "_" ? "X" : row[3], ignoreCase: true),
            string.Intern(row[4]),
            row[2],
            int.Parse(row[6]) - 1,
            string.Intern(row[7]));
    }
}
