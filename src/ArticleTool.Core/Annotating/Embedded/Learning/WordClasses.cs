namespace ArticleTool.Annotating.Embedded.Learning;

/// <summary>
/// Classes of words that are used alike, at three widths: with them the models know something of words that their training
/// text never had (Turian et al. 2010; Guo et al. 2014). "Hezbollah" and "Hamas" share one, so do "Sevilla" and "Villarreal".
/// Learnt once from word vectors, see <c>docs/models.md</c>; the tagger, parser and recogniser share them.
/// </summary>
internal sealed class WordClasses
{
    public const string Resource = "Models/words.model";

    private static readonly Lazy<WordClasses> Shared = new(() => Read(ModelReader.Bytes(Resource)));

    private readonly uint[] classes;
    private readonly int shift;

    /// <summary>A word in the high half, its classes in the low; 0 where free. Ordered by the high bits of the word.</summary>
    private readonly ulong[] slots;

    /// <param name="words">Ascending, see <see cref="Lexeme.Word"/>.</param>
    /// <param name="classes">As many, see <see cref="WordClass.Packed"/>.</param>
    public WordClasses(uint[] words, uint[] classes)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(classes.Length, words.Length);
        Words = words;
        this.classes = classes;
        var bits = Math.Max(4, 33 - System.Numerics.BitOperations.LeadingZeroCount((uint)words.Length));
        shift = 32 - bits;
        slots = new ulong[1 << bits];
        for (var i = 0; i < words.Length; i++)
            slots[Slot(words[i])] = ((ulong)words[i] << 32) | classes[i];
    }

    public static WordClasses BuiltIn => Shared.Value;

    public uint[] Words { get; }

    /// <summary>The classes of a word, <c>default</c> for one without.</summary>
    /// <param name="word">See <see cref="Lexeme.Word"/>.</param>
    public WordClass Of(uint word) => WordClass.Unpack((uint)slots[Slot(word)]);

    public static WordClasses Read(byte[] file)
    {
        var reader = ModelReader.Of(file);
        var words = reader.Features();
        var packed = new uint[words.Length];
        // A list a width, each of which takes its place in the number.
        reader.AddChoices(packed, WordClass.CoarseShift);
        reader.AddChoices(packed, WordClass.MiddleShift);
        reader.AddChoices(packed, 0);
        return new WordClasses(words, packed);
    }

    public byte[] Write()
    {
        using var writer = new ModelWriter();
        writer.Features(Words);
        writer.Choices(Array.ConvertAll(classes, of => WordClass.Unpack(of).Coarse));
        writer.Choices(Array.ConvertAll(classes, of => WordClass.Unpack(of).Middle));
        writer.Choices(Array.ConvertAll(classes, of => WordClass.Unpack(of).Fine));
        return writer.ToArray();
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

    public const int CoarseShift = 22, MiddleShift = 12;

    public uint Packed => ((uint)Coarse << CoarseShift) | ((uint)Middle << MiddleShift) | Fine;

    public static WordClass Unpack(uint packed) =>
        new((ushort)(packed >> CoarseShift), (ushort)((packed >> MiddleShift) & 0x3ff), (ushort)(packed & 0xfff));
}
