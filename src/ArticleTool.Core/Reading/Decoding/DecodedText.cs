namespace ArticleTool.Reading.Decoding;

/// <param name="Text">Well-formed UTF-16 without a byte order mark.</param>
/// <param name="Replaced">Invalid bytes that became U+FFFD.</param>
/// <param name="Assumed">True where nothing told the encoding and Windows-1252 was taken.</param>
internal sealed record DecodedText(string Text, int Replaced, bool Assumed)
{
    public IEnumerable<Problem> ProblemsOf(string document)
    {
        if (Assumed)
            yield return ReadingProblems.AssumedWindows1252(document);
        if (Replaced > 0)
            yield return ReadingProblems.Replaced(document, Replaced);
    }
}
