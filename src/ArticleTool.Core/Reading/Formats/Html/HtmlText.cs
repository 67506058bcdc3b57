using System.Text;
using AngleSharp.Dom;
using ArticleTool.Reading.Zones;
using ArticleTool.Records;
using ArticleTool.Text;

namespace ArticleTool.Reading.Formats.Html;

/// <summary>Writes elements down as text: one paragraph for each block, blank lines between them.</summary>
internal sealed class HtmlText
{
    private static readonly HashSet<string> Blocks = new(
        [
            "ADDRESS", "ARTICLE", "ASIDE", "BLOCKQUOTE", "BODY", "CENTER", "DD", "DETAILS", "DIV", "DL", "DT", "FIGCAPTION", "FIGURE", "FOOTER", "FORM", "H1", "H2",
            "H3", "H4", "H5", "H6", "HEADER", "HR", "LI", "MAIN", "OL", "P", "PRE", "SECTION", "SUMMARY", "TABLE", "TBODY", "TD", "TFOOT", "TH", "THEAD", "TR", "UL",
        ],
        StringComparer.Ordinal);

    private readonly StringBuilder text = new();
    private readonly StringBuilder paragraph = new();
    private readonly List<Passage> passages = [];

    public string Text => text.ToString();

    public IReadOnlyList<Passage> Passages => passages;

    public static bool IsBlock(IElement element) => Blocks.Contains(element.TagName);

    /// <summary>With single blanks for all white space, none at the ends.</summary>
    public static string OneLine(string? text) => string.Join(' ', (text ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    public void AddParagraph(string content, ZoneKind? zone)
    {
        paragraph.Append(content);
        EndParagraph(zone);
    }

    /// <summary>Walks without recursion: pages nest as deep as they like.</summary>
    public void Add(IElement root)
    {
        var zone = ZoneOf(root, null);
        var open = new Stack<(INode? Next, ZoneKind? Zone, bool Block)>();
        open.Push((root.FirstChild, zone, true));
        while (open.TryPop(out var level))
        {
            if (level.Next is null)
            {
                if (level.Block)
                    EndParagraph(level.Zone);
                continue;
            }

            open.Push(level with { Next = level.Next.NextSibling });
            if (level.Next is IText content)
                Append(content.Data, level.Next.ParentElement?.TagName == "PRE");
            else if (level.Next is IElement element)
                Enter(element, level.Zone, open);
        }
    }

    private void Enter(IElement element, ZoneKind? zone, Stack<(INode? Next, ZoneKind? Zone, bool Block)> open)
    {
        if (element.TagName == "BR")
        {
            // Two breaks in a row are a paragraph's end.
            if (EndsWithBreak())
                EndParagraph(zone);
            else if (paragraph.Length > 0)
                paragraph.Append('\n');
            return;
        }

        var isBlock = IsBlock(element);
        if (isBlock)
            EndParagraph(zone);
        open.Push((element.FirstChild, ZoneOf(element, zone), isBlock));
    }

    private static ZoneKind? ZoneOf(IElement element, ZoneKind? inherited) => element.TagName switch
    {
        "FIGCAPTION" => ZoneKind.Caption,
        "H1" or "H2" or "H3" or "H4" or "H5" or "H6" => ZoneKind.Heading,
        _ when inherited is null && HtmlNames.IsCaption(element) => ZoneKind.Caption,
        _ => inherited,
    };

    private void Append(string data, bool preformatted)
    {
        foreach (var c in data)
        {
            if (preformatted && c == '\n')
                paragraph.Append('\n');
            else if (!char.IsWhiteSpace(c))
                paragraph.Append(c);
            else if (paragraph.Length > 0 && paragraph[^1] is not (' ' or '\n'))
                paragraph.Append(' ');
        }
    }

    private bool EndsWithBreak() => paragraph.Length > 0 && paragraph[^1] == '\n';

    private void EndParagraph(ZoneKind? zone)
    {
        var content = paragraph.ToString().Trim();
        paragraph.Clear();
        if (content.Length == 0)
            return;
        if (text.Length > 0)
            text.Append("\n\n");
        passages.Add(new Passage(new TextSpan(text.Length, text.Length + content.Length), zone));
        text.Append(content);
    }
}
