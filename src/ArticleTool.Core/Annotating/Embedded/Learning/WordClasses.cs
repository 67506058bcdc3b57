namespace ArticleTool.Annotating.Embedded.Learning;

/// <summary>
/// Classes of words that are used alike, at three widths: with them the models know something of words that their training
/// text never had (Turian et al. 2010; Guo et al. 2014). "Hezbollah" and "Hamas" share one, so do "Sevilla" and "Villarreal".
/// Learnt once from word vectors, see <c>docs/models.md</c>; the tagger, parser and recogniser share them.
/// </summary>
internal sealed class WordClasses
{
    public const string Resource = "Models/words.br";

    private static readonly Lazy<WordClasses> Shared = new(() => Read(ModelReader.Bytes(Resource)));

    private readonly int shift;

    /// <summary>A word in the high half, its classes in the low; 0 where free. Ordered by the high bits of the word.</summary>
    private readonly ulong[] slots;

    /// <param name="words">Ascending, see <see cref="Lexeme.Word"/>.</param>
    /// <param name="classes">As many.</param>
    public WordClasses(uint[] words, WordClass[] classes)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(classes.Length, words.Length);
        Words = words;
        Classes = classes;
        var bits = Math.Max(4, 33 - System.Numerics.BitOperations.LeadingZeroCount((uint)words.Length));
        shift = 32 - bits;
        slots = new ulong[1 << bits];
        for (var i = 0; i < words.Length; i++)
            slots[Slot(words[i])] = ((ulong)words[i] << 32) | classes[i].Packed;
    }

    public static WordClasses BuiltIn => Shared.Value;

    /// <summary>By content; empty for classes that were never written.</summary>
    public string Name { get; private init; } = "";

    public uint[] Words { get; }

    public WordClass[] Classes { get; }

    /// <summary>The classes of a word, <c>default</c> for one without.</summary>
    /// <param name="word">See <see cref="Lexeme.Word"/>.</param>
    public WordClass Of(uint word) => WordClass.Unpack((uint)slots[Slot(word)]);

    public static WordClasses Read(byte[] file)
    {
        var reader = ModelReader.Of(file);
        var words = reader.Features();
        var (coarse, middle, fine) = (reader.Choices(), reader.Choices(), reader.Choices());
        var classes = new WordClass[words.Length];
        for (var i = 0; i < classes.Length; i++)
            classes[i] = new WordClass(coarse[i], middle[i], fine[i]);
        return new WordClasses(words, classes) { Name = ModelReader.Name(file) };
    }

    public byte[] Write()
    {
        using var writer = new ModelWriter();
        writer.Features(Words);
        writer.Choices(Array.ConvertAll(Classes, of => of.Coarse));
        writer.Choices(Array.ConvertAll(Classes, of => of.Middle));
        writer.Choices(Array.ConvertAll(Classes, of => of.Fine));
        return writer.ToCompressed();
    }

    private int Slot(uint word)
    {
        var slot = (int)(word >> shift);
        while (slots[slot] != 0 && (uint)(slots[slot] >> 32) != word)
            slot = (slot + 1) & (slots.Length - 1);
        return slot;
    }
}

/// <summary>The classes of a word, numbered from 1; 0 for a word that has none.</summary>
/// <param name="Coarse">Of 64.</param>
/// <param name="Middle">Of 512; the widths are learnt apart, so it may lie in several coarse ones.</param>
/// <param name="Fine">Of 2,048.</param>
internal readonly record struct WordClass(ushort Coarse, ushort Middle, ushort Fine)
{
    public const int CoarseCount = 64, MiddleCount = 512, FineCount = 2048;

    public uint Packed => ((uint)Coarse << 22) | ((uint)Middle << 12) | Fine;

    public static WordClass Unpack(uint packed) => new((ushort)(packed >> 22), (ushort)((packed >> 12) & 0x3ff), (ushort)(packed & 0xfff));
}
