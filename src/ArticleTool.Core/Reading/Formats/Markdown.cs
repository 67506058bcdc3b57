using ArticleTool.Reading.Zones;
using ArticleTool.Records;
using ArticleTool.Text;

namespace ArticleTool.Reading.Formats;

/// <summary>
/// Markdown: the file is the text, marks and front matter included; paragraphs are those of CommonMark, without the
/// marks in front of headings and quotations.
/// </summary>
internal static class Markdown
{
    public static ParsedText Parse(string text)
    {
        var lines = TextLines.Of(text);
        var matter = FrontMatter.Of(text, lines);
        var passages = new List<Passage>();
        if (matter.EndLine > 0)
            passages.Add(new Passage(new TextSpan(lines[0].Span.Start, lines[matter.EndLine - 1].Span.End), ZoneKind.FrontMatter));
        var hasHeadline = false;
        for (var i = matter.EndLine; i < lines.Count; i++)
        {
            if (lines[i].Span.IsEmpty)
                continue;
            if (FenceEnd(text, lines, i) is var fence and > 0)
            {
                passages.Add(new Passage(new TextSpan(lines[i].Span.Start, lines[fence].Span.End), ZoneKind.Boilerplate));
                i = fence;
                continue;
            }

            var last = i;
            while (last + 1 < lines.Count && Continues(text, lines[last], lines[last + 1]))
                last++;
            var span = new TextSpan(lines[i].Span.Start, lines[last].Span.End);
            var passage = Passage(text, span, hasHeadline);
            hasHeadline |= passage.Zone == ZoneKind.Headline;
            passages.Add(passage);
            i = last;
        }

        return new ParsedText(text, passages, matter.Metadata);
    }

    /// <summary>The line that closes the block of code that opens here; 0 where none opens.</summary>
    private static int FenceEnd(string text, List<TextLine> lines, int index)
    {
        var opening = lines[index].Span.In(text);
        if (!opening.StartsWith("```") && !opening.StartsWith("~~~"))
            return 0;
        var mark = opening[..3].ToString();
        var end = lines.FindIndex(index + 1, line => line.Span.In(text).StartsWith(mark));
        return end < 0 ? lines.Count - 1 : end;
    }

    private static Passage Passage(string text, TextSpan span, bool hasHeadline)
    {
        var content = span.In(text);
        var level = content.IndexOfAnyExcept('#');
        if (level is > 0 and <= 6 && content[level] == ' ')
        {
            var title = new TextSpan(span.Start + level, span.End).TrimmedIn(text);
            return new Passage(title, level == 1 && !hasHeadline ? ZoneKind.Headline : ZoneKind.Heading);
        }

        if (content.StartsWith("!["))
            return new Passage(span, ZoneKind.Caption);
        if (content.StartsWith("<!--") || content.IndexOfAnyExcept("-*_= ") < 0)
            return new Passage(span, ZoneKind.Boilerplate);
        return content[0] == '>' ? new Passage(new TextSpan(span.Start + 1, span.End).TrimmedIn(text)) : new Passage(span);
    }

    /// <summary>A line goes on in the next unless one of them is a block of its own.</summary>
    private static bool Continues(string text, TextLine line, TextLine next)
    {
        if (next.Span.IsEmpty)
            return false;
        var content = line.Span.In(text);
        var following = next.Span.In(text);
        return content[0] != '#' && !content.StartsWith("![")
            && following[0] is not ('#' or '>') && !following.StartsWith("![") && !following.StartsWith("<!--")
            && ParagraphSplitter.ListMark(following) == 0 && following.IndexOfAnyExcept("-*_= ") >= 0;
    }
}
