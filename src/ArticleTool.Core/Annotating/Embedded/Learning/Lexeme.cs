namespace ArticleTool.Annotating.Embedded.Learning;

/// <summary>
/// What the tagger, parser and recogniser ask about a word, computed once for each distinct spelling. The score rows are
/// filled by the component they are named after when it first meets the word; see <see cref="LexemeCache"/> on who may hold on to it.
/// </summary>
internal sealed class Lexeme
{
    public const int LongestAffix = 4;

    private readonly uint[] suffixes = new uint[LongestAffix];
    private readonly uint[] prefixes = new uint[LongestAffix];

    public string Text { get; private set; } = "";

    /// <summary>Lower case, without a change where there is nothing to lower.</summary>
    public string Lower { get; private set; } = "";

    /// <summary>Hash of the exact spelling.</summary>
    public uint Exact { get; private set; }

    /// <summary>Hash of the lower-cased spelling with every figure as 0.</summary>
    public uint Word { get; private set; }

    /// <summary>Hash of the shape with runs shortened: <c>Xx</c>, <c>X.X.</c>, <c>0,0</c>.</summary>
    public uint Shape { get; private set; }

    public WordForm Form { get; private set; }

    /// <summary>What the word is used like.</summary>
    public WordClass Class { get; private set; }

    /// <summary>The tagger's scores for this word in each place around the token in question; empty until it asks.</summary>
    public short[] TaggerRows { get; set; } = [];

    /// <summary>The word's only tag where it needs no decision, else -1; meaningful once TaggerRows are filled.</summary>
    public int OnlyTag { get; set; } = -1;

    /// <summary>The recogniser's scores for this word in each place around the token in question.</summary>
    public short[] RecogniserRows { get; set; } = [];

    /// <summary>The recogniser's notes on this word: list memberships and the like.</summary>
    public object? RecogniserNotes { get; set; }

    /// <summary>The lemma last asked for, and the tag it belongs to.</summary>
    public string? Lemma { get; set; }

    public int LemmaTag { get; set; } = -1;

    /// <summary>Hash of the last letters, lower-cased. A shorter word gives the whole.</summary>
    /// <param name="length">1 to <see cref="LongestAffix"/>.</param>
    public uint Suffix(int length) => suffixes[length - 1];

    /// <summary>Hash of the first letters, lower-cased.</summary>
    public uint Prefix(int length) => prefixes[length - 1];

    /// <summary>What <see cref="Word"/> would be.</summary>
    public static uint HashOfWord(string text)
    {
        var lower = text.ToLowerInvariant();
        return FeatureHash.Of(WithoutFigures(lower, stackalloc char[Math.Min(lower.Length, 64)]));
    }

    public void Become(string text)
    {
        Text = text;
        Lower = text.ToLowerInvariant();
        Exact = FeatureHash.Of(text);
        Span<char> buffer = stackalloc char[Math.Min(text.Length, 64)];
        Word = FeatureHash.Of(WithoutFigures(Lower, buffer));
        var plain = buffer[..Math.Min(Lower.Length, buffer.Length)];
        for (var i = 0; i < LongestAffix; i++)
        {
            var length = Math.Min(i + 1, plain.Length);
            suffixes[i] = FeatureHash.Of(Lower.Length > buffer.Length ? Lower.AsSpan()[^length..] : plain[^length..]);
            prefixes[i] = FeatureHash.Of(plain[..length]);
        }

        Shape = FeatureHash.Of(ShortShape(text, buffer));
        Form = WordForms.Of(text);
        Class = WordClasses.BuiltIn.Of(Word);
        ForgetScores();
    }

    /// <summary>Forgets what models said of the word.</summary>
    public void ForgetScores()
    {
        TaggerRows = [];
        RecogniserRows = [];
        RecogniserNotes = null;
        LemmaTag = -1;
        OnlyTag = -1;
    }

    /// <summary>The word's first 64 letters with every figure as 0.</summary>
    private static ReadOnlySpan<char> WithoutFigures(string lower, Span<char> buffer)
    {
        lower.AsSpan(0, Math.Min(lower.Length, buffer.Length)).CopyTo(buffer);
        foreach (ref var c in buffer)
            c = char.IsAsciiDigit(c) ? '0' : c;
        return buffer[..Math.Min(lower.Length, buffer.Length)];
    }

    private static ReadOnlySpan<char> ShortShape(string text, Span<char> buffer)
    {
        var length = 0;
        foreach (var c in text)
        {
            var kind = char.IsUpper(c) ? 'X' : char.IsLetter(c) ? 'x' : char.IsDigit(c) ? '0' : c;
            if (length > 0 && buffer[length - 1] == kind)
                continue;
            if (length == buffer.Length)
                break;
            buffer[length++] = kind;
        }

        return buffer[..length];
    }
}

/// <summary>How a word is written.</summary>
internal enum WordForm : byte { Lower, Capitalised, AllCapitals, Mixed, Figure, Punctuation }

internal static class WordForms
{
    public static WordForm Of(ReadOnlySpan<char> word)
    {
        int upper = 0, lower = 0, digits = 0;
        foreach (var c in word)
        {
            if (char.IsUpper(c))
                upper++;
            else if (char.IsLetter(c))
                lower++;
            else if (char.IsDigit(c))
                digits++;
        }

        if (upper + lower == 0)
            return digits > 0 ? WordForm.Figure : WordForm.Punctuation;
        if (upper == 0)
            return WordForm.Lower;
        if (lower == 0)
            return upper > 1 ? WordForm.AllCapitals : WordForm.Capitalised;
        return upper == 1 && char.IsUpper(word[0]) ? WordForm.Capitalised : WordForm.Mixed;
    }
}
