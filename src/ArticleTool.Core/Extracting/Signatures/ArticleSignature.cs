namespace ArticleTool.Extracting.Signatures;

/// <summary>
/// What a document keeps of its text for comparison with others: its content words, which tell what it is about, and a
/// sample of every paragraph's word sequences, from which reprints and shared passages are found without the texts.
/// </summary>
/// <param name="Words">Hashes of the first content words, in order of the text, with repetitions.</param>
internal sealed record ArticleSignature(IReadOnlyList<int> Words, IReadOnlyList<ParagraphSketch> Paragraphs)
{
    private const byte Version = 2;

    public static ArticleSignature Empty { get; } = new([], []);

    public string Write()
    {
        var bytes = new List<byte> { Version };
        WriteNumber(bytes, Words.Count);
        foreach (var word in Words)
            bytes.AddRange([(byte)word, (byte)(word >> 8), (byte)(word >> 16)]);
        WriteNumber(bytes, Paragraphs.Count);
        var last = 0;
        foreach (var paragraph in Paragraphs)
        {
            WriteNumber(bytes, paragraph.Start - last);
            WriteNumber(bytes, paragraph.End - paragraph.Start);
            WriteNumber(bytes, paragraph.Shingles.Count);
            foreach (var shingle in paragraph.Shingles)
                bytes.AddRange([(byte)shingle, (byte)(shingle >> 8), (byte)(shingle >> 16), (byte)(shingle >> 24)]);
            last = paragraph.End;
        }

        return Convert.ToBase64String([.. bytes]);
    }

    /// <summary>Empty for a text that is no signature of this version.</summary>
    public static ArticleSignature Read(string? text)
    {
        var bytes = new byte[(text?.Length ?? 0) * 3 / 4 + 3];
        if (text is null || !Convert.TryFromBase64String(text, bytes, out var length) || length == 0 || bytes[0] != Version)
            return Empty;
        var reader = new ByteReader(bytes.AsMemory(1, length - 1));
        var words = new int[reader.Count()];
        for (var i = 0; i < words.Length; i++)
            words[i] = (int)reader.Bytes(3);
        var paragraphs = new ParagraphSketch[reader.Count()];
        var last = 0;
        for (var i = 0; i < paragraphs.Length; i++)
        {
            var start = last + reader.Number();
            last = start + reader.Number();
            var shingles = new uint[reader.Count()];
            for (var j = 0; j < shingles.Length; j++)
                shingles[j] = reader.Bytes(4);
            paragraphs[i] = new ParagraphSketch(start, last, shingles);
        }

        return new ArticleSignature(words, paragraphs);
    }

    /// <summary>Seven bits a byte, the lowest first.</summary>
    private static void WriteNumber(List<byte> bytes, int number)
    {
        for (; number > 0x7F; number >>= 7)
            bytes.Add((byte)(number | 0x80));
        bytes.Add((byte)number);
    }

    private sealed class ByteReader(ReadOnlyMemory<byte> bytes)
    {
        private int at;

        public int Number()
        {
            var number = 0;
            for (var shift = 0; shift < 28; shift += 7)
            {
                var next = Byte();
                number |= (next & 0x7F) << shift;
                if (next < 0x80)
                    break;
            }

            return number;
        }

        /// <summary>Never more than there are bytes: a damaged signature asks for no memory.</summary>
        public int Count() => Math.Min(Number(), bytes.Length - at);

        public uint Bytes(int count)
        {
            uint value = 0;
            for (var i = 0; i < count; i++)
                value |= (uint)Byte() << (8 * i);
            return value;
        }

        private byte Byte() => at < bytes.Length ? bytes.Span[at++] : (byte)0;
    }
}

/// <param name="Start">In code points of the document.</param>
/// <param name="Shingles">Hashes of some of its sequences of four words, in order of the text.</param>
internal sealed record ParagraphSketch(int Start, int End, IReadOnlyList<uint> Shingles);
