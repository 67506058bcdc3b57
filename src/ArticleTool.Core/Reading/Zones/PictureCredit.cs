using System.Buffers;

namespace ArticleTool.Reading.Zones;

/// <summary>Knows the names of photographers and agencies as they stand under pictures.</summary>
internal static class PictureCredit
{
    private static readonly HashSet<string> Agencies = WordList.Read("reading/credits.txt");
    private static readonly SearchValues<char> Slashes = SearchValues.Create("/|");
    private static readonly string[] PhotoWords = ["photo", "photograph", "photos", "picture", "image", "images", "credit", "courtesy", "handout", "file"];

    // "Photo by Jane Roe for the Ministry of Defence": longer lines tell something.
    private const int LongestCredit = 10;

    /// <summary>A line that is nothing but a credit: "EPA/JANE ROE", "Photo: Jane Roe", "jane_roe /".</summary>
    public static bool IsCredit(ParagraphSigns paragraph)
    {
        var words = paragraph.Words;
        if (words.Length > LongestCredit || paragraph.IsListItem || OutletLine.HeadAndDate(paragraph.Opening) is not null)
            return false;
        if (words[^1] is "/" or "|" && words.Length <= 4)
            return true;
        return IsBracketed(paragraph.Opening)
            ? NamesAgency(paragraph.Opening)
            : (!paragraph.EndsSentence && HasAgencyWithSlash(paragraph.Opening)) || OpensAsCredit(paragraph.Plain);
    }

    /// <summary>Ends with a credit: "(Photo by Jane Roe/AFP)", "[Jane Roe/Reuters]", "REUTERS/Jane Roe".</summary>
    public static bool EndsWithCredit(string text)
    {
        var end = text.TrimEnd().TrimEnd('.');
        if (end.Length > 0 && end[^1] is ')' or ']')
        {
            var open = end.LastIndexOfAny(['(', '[']);
            return open >= 0 && IsCreditBracket(end[(open + 1)..^1]);
        }

        var stop = end.LastIndexOf(". ", StringComparison.Ordinal);
        return stop >= 0 && end.Length - stop < 60 && HasAgencyWithSlash(end[(stop + 2)..]);
    }

    private static bool IsCreditBracket(string content)
    {
        var plain = PlainWords.Of(content);
        return (content.AsSpan().ContainsAny(Slashes) && NamesAgency(content))
            || (NamesAgency(content) && plain.Split(' ').Length <= 3 && !content.AsSpan().ContainsAnyInRange('0', '9'))
            || plain.StartsWith("photo", StringComparison.Ordinal)
            || plain.StartsWith("image", StringComparison.Ordinal)
            || plain.StartsWith("file photo", StringComparison.Ordinal)
            || plain.StartsWith("credit", StringComparison.Ordinal)
            || plain.EndsWith(" photo", StringComparison.Ordinal)
            || plain.EndsWith(" handout", StringComparison.Ordinal);
    }

    private static bool IsBracketed(string text) => text[0] is '(' or '[' && text[^1] is ')' or ']';

    private static bool NamesAgency(string text)
    {
        var plain = PlainWords.Of(text);
        return plain.Split('/', '|', ',', ';').Any(part => Agencies.Contains(WithoutVia(part.Trim(' ', '(', ')', '[', ']'))))
            || Agencies.Any(agency => agency.Length > 4 && WordList.HasWords(plain, agency));
    }

    private static string WithoutVia(string part)
    {
        var via = part.IndexOf("via ", StringComparison.Ordinal);
        return via >= 0 ? part[(via + 4)..] : part;
    }

    private static bool HasAgencyWithSlash(string text) => text.AsSpan().ContainsAny(Slashes) && NamesAgency(text);

    private static bool OpensAsCredit(string plain)
    {
        var words = plain.Split(' ');
        return words.Length > 1
            && Array.IndexOf(PhotoWords, words[0].TrimEnd(':')) >= 0
            && (words[0].EndsWith(':') || words[1] is "by" or "credit" or "credit:" or "courtesy");
    }
}
