using System.Runtime.InteropServices;

namespace ArticleTool.Annotating.Embedded.Learning;

/// <summary>
/// The lexemes one thread has met, found by spelling without making a string. Bounded: when full it forgets all and uses
/// the objects again, so nobody may keep a <see cref="Lexeme"/> past the sentence it was asked for in.
/// </summary>
/// <param name="capacity">A power of two, at least eight times the longest sentence. Training takes one larger than its vocabulary.</param>
internal sealed class LexemeCache(int capacity = LexemeCache.Usual)
{
    private const int Usual = 1 << 14;

    private readonly int lastSlot = (capacity * 2) - 1;
    private readonly uint[] hashes = new uint[capacity * 2];
    private readonly Lexeme?[] lexemes = new Lexeme?[capacity * 2];
    private readonly List<Lexeme> spare = [];
    private int count;

    /// <summary>To be called between sentences.</summary>
    public void MakeRoom()
    {
        if (count < capacity / 2)
            return;
        foreach (var lexeme in lexemes)
        {
            if (lexeme is not null)
                spare.Add(lexeme);
        }

        Array.Clear(lexemes);
        count = 0;
    }

    public Lexeme Of(ReadOnlySpan<char> word)
    {
        var hash = Hash(word);
        var slot = (int)(hash & (uint)lastSlot);
        while (lexemes[slot] is { } known)
        {
            if (hashes[slot] == hash && word.SequenceEqual(known.Text))
                return known;
            slot = (slot + 1) & lastSlot;
        }

        // A sentence has at most SentenceSplitter.LongestSentence tokens, so between two calls of MakeRoom the table cannot fill.
        return Add(word, hash, slot);
    }

    private Lexeme Add(ReadOnlySpan<char> word, uint hash, int slot)
    {
        Lexeme lexeme;
        if (spare.Count > 0)
        {
            lexeme = spare[^1];
            spare.RemoveAt(spare.Count - 1);
        }
        else
        {
            lexeme = new Lexeme();
        }

        lexeme.Become(word.ToString());
        lexemes[slot] = lexeme;
        hashes[slot] = hash;
        count++;
        return lexeme;
    }

    /// <summary>Only finds the slot; nothing that is written depends on it.</summary>
    private static uint Hash(ReadOnlySpan<char> word)
    {
        var hash = (uint)word.Length * 0x9e3779b1;
        while (word.Length >= 4)
        {
            var four = MemoryMarshal.Read<ulong>(MemoryMarshal.AsBytes(word));
            hash = (uint)((four * 0x9e3779b97f4a7c15) >> 32) ^ (hash * 31);
            word = word[4..];
        }

        foreach (var c in word)
            hash = (hash ^ c) * 0x85ebca6b;
        return hash ^ (hash >> 15);
    }
}
