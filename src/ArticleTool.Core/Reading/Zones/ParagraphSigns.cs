using ArticleTool.Text;

namespace ArticleTool.Reading.Zones;

/// <summary>What a paragraph shows at first sight, before anything is known about its neighbours.</summary>
internal sealed class ParagraphSigns
{
    // Signs stand at a paragraph's edges; a paragraph of ten million characters is not read through for them.
    private const int Seen = 2000;

    public ParagraphSigns(string text, Passage passage)
    {
        Span = passage.Span;
        var whole = passage.Span.In(text);
        Opening = whole[..Math.Min(whole.Length, Seen)].ToString();
        Words = Opening.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        Plain = PlainWords.Of(Opening);
        EndsSentence = EndsWithStop(whole);
        IsListItem = ParagraphSplitter.ListMark(whole) > 0;
        IsCapitals = Capitals(Opening);
        HasLetters = Opening.AsSpan().IndexOfAnyInRange('A', 'z') >= 0 || Opening.Any(char.IsLetter);
    }

    public TextSpan Span { get; }

    /// <summary>The paragraph, or its first 2,000 characters.</summary>
    public string Opening { get; }

    public string[] Words { get; }

    /// <summary>The opening as the knowledge files write it, see <see cref="PlainWords"/>.</summary>
    public string Plain { get; }

    /// <summary>Ends with a full stop, exclamation or question mark, colon or ellipsis, closing quotes and brackets aside.</summary>
    public bool EndsSentence { get; }

    public bool IsListItem { get; }

    public bool IsCapitals { get; }

    public bool HasLetters { get; }

    /// <summary>Running text: a sentence of some length.</summary>
    public bool IsProse => EndsSentence ? Words.Length >= 8 : Words.Length >= 30;

    public bool HasQuotes => Opening.AsSpan().IndexOfAny("\"“”«»") >= 0;

    private static bool EndsWithStop(ReadOnlySpan<char> text)
    {
        var end = text.Length;
        while (end > 0 && text[end - 1] is '"' or '”' or '’' or '\'' or ')' or ']' or '»')
            end--;
        // A closed quotation followed by a comma ("... again,") is a sentence that goes on elsewhere: prose all the same.
        return end > 0 && text[end - 1] is '.' or '!' or '?' or ':' or '…' or ',' or ';';
    }

    private static bool Capitals(string text)
    {
        var capitals = 0;
        foreach (var c in text)
        {
            if (char.IsLower(c))
                return false;
            if (char.IsUpper(c))
                capitals++;
        }

        return capitals >= 3;
    }
}
