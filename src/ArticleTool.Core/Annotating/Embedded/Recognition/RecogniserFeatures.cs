using ArticleTool.Annotating.Embedded.Learning;

namespace ArticleTool.Annotating.Embedded.Recognition;

/// <summary>
/// What the recogniser looks at. What depends on one word and its place alone (<see cref="OfWord"/>) is summed once for
/// each distinct word.
/// </summary>
internal static class RecogniserFeatures
{
    /// <summary>Places of a word around the token in question.</summary>
    public const int Current = 0, Previous = 1, Next = 2, BeforePrevious = 3, AfterNext = 4, Places = 5;

    public const int ContextCount = 35;

    /// <summary>Where those of <see cref="OfClasses"/> begin among them.</summary>
    private const int ClassesAt = 25;

    public const int MemoryCount = 6;

    private const uint Base = 1000;

    /// <summary>Where the features of each place begin in a token's features, in training; <see cref="OfContext"/>'s come last.</summary>
    public const int PreviousAt = 15, NextAt = 23, BeforePreviousAt = 31, AfterNextAt = 35, ContextAt = 39;

    /// <summary>Features by which a word is known again; without them the rest must tell what a name is that was never seen.</summary>
    public static ReadOnlySpan<int> Identity => [0, 8, 10, 11, 12, ContextAt + 5, ContextAt + 6, ContextAt + 7, ContextAt + 24];

    /// <summary>Appends the features of a word in a place.</summary>
    public static void OfWord(Lexeme word, WordNotes notes, int place, List<uint> features)
    {
        var template = Base + ((uint)place * 32);
        features.Add(FeatureHash.Of(template, word.Word));
        features.Add(FeatureHash.Of(template + 1, notes.Cue, (uint)word.Form));
        features.Add(FeatureHash.Of(template + 12, word.Class.Coarse, (uint)word.Form));
        features.Add(FeatureHash.Of(template + 13, word.Class.Middle, (uint)word.Form));
        if (place >= BeforePrevious)
            return;
        features.Add(FeatureHash.Of(template + 2, word.Suffix(3), (uint)word.Form));
        features.Add(FeatureHash.Of(template + 3, word.Shape));
        features.Add(FeatureHash.Of(template + 4, notes.Lists, (uint)word.Form));
        features.Add(FeatureHash.Of(template + 14, word.Class.Fine, (uint)word.Form));
        if (place != Current)
            return;
        features.Add(FeatureHash.Of(template + 5, word.Exact));
        features.Add(FeatureHash.Of(template + 6, word.Suffix(2), (uint)word.Form));
        features.Add(FeatureHash.Of(template + 7, word.Suffix(4), (uint)word.Form));
        features.Add(FeatureHash.Of(template + 8, word.Prefix(3), (uint)word.Form));
        features.Add(FeatureHash.Of(template + 9, word.Prefix(4), (uint)word.Form));
        features.Add(FeatureHash.Of(template + 10, word.Suffix(1), (uint)word.Form, (uint)Math.Min(word.Text.Length, 12)));
        features.Add(FeatureHash.Of(template + 11, (uint)word.Form));
    }

    /// <summary>The features that join a token with its surroundings.</summary>
    public static void OfContext(in RecogniserContext c, Span<uint> features)
    {
        var (w, p, n) = (c.Word, c.Before, c.After);
        var (form, formP, formN) = ((uint)w.Form, (uint)p.Form, (uint)n.Form);
        features[0] = FeatureHash.Of(1, c.Listed);
        features[1] = FeatureHash.Of(2, c.ListedBefore);
        features[2] = FeatureHash.Of(3, c.ListedAfter);
        features[3] = FeatureHash.Of(4, c.Listed, c.ListedBefore);
        features[4] = FeatureHash.Of(5, c.Listed, c.ListedAfter);
        features[5] = FeatureHash.Of(6, c.Listed, w.Word);
        features[6] = FeatureHash.Of(7, p.Word, w.Word);
        features[7] = FeatureHash.Of(8, w.Word, n.Word);
        features[8] = FeatureHash.Of(9, formP, form, formN);
        features[9] = FeatureHash.Of(10, formP, form, formN, c.Position);
        features[10] = FeatureHash.Of(11, c.NotesBefore.Lists, c.Notes.Lists, c.NotesAfter.Lists);
        features[11] = FeatureHash.Of(12, c.NotesBefore.Cue, c.Notes.Lists, c.NotesAfter.Cue);
        features[12] = FeatureHash.Of(13, c.Position, c.Notes.Lists, form);
        features[13] = FeatureHash.Of(14, p.Word, form, n.Word);
        features[14] = FeatureHash.Of(15, p.Word, c.Listed);
        features[15] = FeatureHash.Of(16, n.Word, c.Listed);
        features[16] = FeatureHash.Of(17, c.RunHead, c.RunLength);
        features[17] = FeatureHash.Of(18, c.RunHeadCue, c.RunLength, form);
        features[18] = FeatureHash.Of(19, c.AfterRun);
        features[19] = FeatureHash.Of(20, c.BeforeRun);
        features[20] = FeatureHash.Of(21, c.BeforeRun, c.RunLength, c.Listed);
        features[21] = FeatureHash.Of(22, c.AfterRun, c.RunLength, c.Listed);
        features[22] = FeatureHash.Of(23, c.BeforeRun2, c.BeforeRun);
        features[23] = FeatureHash.Of(24, c.NotesBefore.Lists, c.Notes.Lists, c.Listed);
        features[24] = FeatureHash.Of(25, c.Position, w.Word);
        OfClasses(c, features[ClassesAt..]);
    }

    /// <summary>The same by what the words are used like: of names never met, their surroundings' kinds are known.</summary>
    private static void OfClasses(in RecogniserContext c, Span<uint> features)
    {
        var (w, p, n) = (c.Word.Class, c.Before.Class, c.After.Class);
        var form = (uint)c.Word.Form;
        features[0] = FeatureHash.Of(26, p.Middle, w.Middle, form);
        features[1] = FeatureHash.Of(27, w.Middle, n.Middle, form);
        features[2] = FeatureHash.Of(28, p.Coarse, w.Coarse, n.Coarse);
        features[3] = FeatureHash.Of(29, c.RunHeadClass.Fine, c.RunLength);
        features[4] = FeatureHash.Of(30, c.RunHeadClass.Coarse, c.RunLength, form);
        features[5] = FeatureHash.Of(31, c.BeforeRunClass.Middle, c.AfterRunClass.Middle);
        features[6] = FeatureHash.Of(32, c.BeforeRunClass.Middle, c.RunLength, c.Listed);
        features[7] = FeatureHash.Of(33, c.AfterRunClass.Middle, c.RunLength, c.Listed);
        features[8] = FeatureHash.Of(34, w.Middle, c.Listed);
        features[9] = FeatureHash.Of(35, w.Coarse, c.BeforeRunClass.Coarse, c.AfterRunClass.Coarse);
    }

    /// <summary>What the same word was called elsewhere in the document.</summary>
    /// <param name="memory">See <see cref="DocumentMemory"/>; not 0.</param>
    public static void OfMemory(uint memory, uint listed, uint lists, Span<uint> features)
    {
        var (all, longer) = (memory % DocumentMemory.Longer, memory / DocumentMemory.Longer);
        features[0] = FeatureHash.Of(40, all);
        features[1] = FeatureHash.Of(41, all, listed);
        features[2] = FeatureHash.Of(42, all, lists);
        features[3] = FeatureHash.Of(43, longer);
        features[4] = FeatureHash.Of(44, longer, all);
        features[5] = FeatureHash.Of(45, longer, lists);
    }

    /// <summary>The weights of this feature are those of going over from a label to each other.</summary>
    public static uint OfTransition(int label) => FeatureHash.Of(50, (uint)label);
}

/// <param name="Listed">See <see cref="ListMatcher"/>.</param>
/// <param name="Position">First word of its sentence, or of a quotation in it; how much of the sentence has capitals.</param>
/// <param name="RunHead">The last word of the stretch of capitalised words the token stands in.</param>
/// <param name="BeforeRun">The word before the stretch.</param>
internal readonly record struct RecogniserContext(
    Lexeme Word, Lexeme Before, Lexeme After, WordNotes Notes, WordNotes NotesBefore, WordNotes NotesAfter,
    uint Listed, uint ListedBefore, uint ListedAfter, uint Position,
    uint RunHead, uint RunHeadCue, uint RunLength, uint BeforeRun, uint BeforeRun2, uint AfterRun,
    WordClass RunHeadClass, WordClass BeforeRunClass, WordClass AfterRunClass);
