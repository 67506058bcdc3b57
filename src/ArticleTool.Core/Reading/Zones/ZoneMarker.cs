using ArticleTool.Records;
using ArticleTool.Text;

namespace ArticleTool.Reading.Zones;

/// <summary>Finds the paragraphs of a plain text and what each of them is. Nothing is cut away.</summary>
public static class ZoneMarker
{
    public static MarkedText Mark(string text) => Mark(text, ParagraphSplitter.Split(text));

    internal static MarkedText Mark(string text, IReadOnlyList<Passage> passages)
    {
        var draft = new ZoneDraft(text, passages);
        PageJunk.Mark(draft);
        Pictures.Mark(draft);
        FrontPart.Mark(draft);
        ReaderComments.Mark(draft);
        Headings.Mark(draft);
        Statements.Mark(draft);
        return Finish(draft);
    }

    private static MarkedText Finish(ZoneDraft draft)
    {
        var paragraphs = new List<Paragraph>(draft.Count);
        string? headline = null, byline = null, outlet = null, published = null, updated = null;
        for (var i = 0; i < draft.Count; i++)
        {
            var kind = draft[i] ?? ZoneKind.Body;
            var signs = draft.Paragraphs[i];
            if (kind == ZoneKind.Headline)
                headline ??= OneLine(signs.Opening);
            else if (kind == ZoneKind.Byline)
                byline ??= OutletLine.InByline(Byline.NamesOf(signs)).Names;
            if (PlaceAndDate.IsUpdate(signs))
                updated ??= Date(kind, signs);
            else
                published ??= Date(kind, signs);
            outlet ??= Outlet(kind, signs, i < draft.FirstBody);
            if (kind != ZoneKind.Body || PlaceAndDate.OpeningOf(signs.Opening, i == draft.FirstBody) is not { } opening)
            {
                paragraphs.Add(new Paragraph(signs.Span, kind));
                continue;
            }

            outlet ??= opening.Outlet;
            paragraphs.Add(new Paragraph(new TextSpan(signs.Span.Start, signs.Span.Start + opening.TextStart).TrimmedIn(draft.Text), ZoneKind.Dateline));
            paragraphs.Add(new Paragraph(new TextSpan(signs.Span.Start + opening.TextStart, signs.Span.End), ZoneKind.Body));
        }

        return new MarkedText(paragraphs, headline, byline, outlet, published, updated);
    }

    /// <summary>The date that a line of place and date gives, or one beside the author's name.</summary>
    private static string? Date(ZoneKind kind, ParagraphSigns signs) =>
        kind is ZoneKind.Dateline || (kind is ZoneKind.Byline && OutletLine.HeadAndDate(signs.Opening) is not null)
            ? StatedDate.Normalized(PlaceAndDate.DateOf(signs))
            : null;

    private static string? Outlet(ZoneKind kind, ParagraphSigns signs, bool inFront) => kind switch
    {
        ZoneKind.Byline => OutletLine.Known(signs.Opening) ?? OutletLine.InByline(Byline.NamesOf(signs)).Outlet,
        ZoneKind.Boilerplate => inFront ? OutletLine.Named(signs.Opening) : OutletLine.Known(signs.Opening),
        ZoneKind.Dateline => OutletLine.HeadAndDate(signs.Opening) is { } line ? OutletLine.NamedBesideDate(line.Head) : null,
        _ => null,
    };

    private static string OneLine(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}

/// <param name="Paragraphs">
/// In order of the text. A dateline that opens a paragraph ("WASHINGTON — Iran is ...") is a paragraph of its own, so that
/// the sentence behind it begins where a sentence begins.
/// </param>
/// <param name="Outlet">Where the text signs with one: "BAGHDAD (AP) —".</param>
/// <param name="Published">ISO 8601; where a line under the headline gives it.</param>
public sealed record MarkedText(
    IReadOnlyList<Paragraph> Paragraphs, string? Headline, string? Byline, string? Outlet, string? Published, string? Updated);
