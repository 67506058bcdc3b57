using ArticleTool.Annotating.Embedded.Learning;
using ArticleTool.Knowledge;
using ArticleTool.Text;

namespace ArticleTool.Annotating.Embedded.Recognition;

/// <summary>
/// A sentence as the recogniser sees it, filled again for sentence after sentence. Only stretches of
/// capitalised words, with the small words inside them, can be names; all else is passed over.
/// </summary>
internal sealed class NameSentence(NameLists lists, CommonWords common, LexemeCache lexemes)
{
    private const int ReachOfJoints = 3;

    private readonly Lexeme boundary = Boundary();
    private readonly WordNotes noNotes = new(NameForm.Empty, 0, 0, 0, 0);
    private Lexeme[] words = new Lexeme[64];
    private WordNotes[] notes = new WordNotes[64];
    private uint[] listed = new uint[64];
    private bool[] candidate = new bool[64];
    private int[] runStart = new int[64];
    private int[] runEnd = new int[64];
    private uint casing;

    public int Count { get; private set; }

    public byte[] Labels { get; private set; } = new byte[64];

    /// <summary>By how much each label leads.</summary>
    public int[] Margins { get; private set; } = new int[64];

    /// <summary>Of each token, row by row, by label; only those of <see cref="Stretch"/>es are set.</summary>
    public short[] Scores { get; private set; } = [];

    public ReadOnlySpan<Lexeme> Words => words.AsSpan(0, Count);

    public ReadOnlySpan<uint> Listed => listed.AsSpan(0, Count);

    public void Fill(string text, ReadOnlySpan<TextSpan> tokens)
    {
        Count = tokens.Length;
        MakeRoom();
        for (var i = 0; i < Count; i++)
            Set(i, lexemes.Of(tokens[i].In(text)));
        ListMatcher.Match(Words, notes.AsSpan(0, Count), lists, listed.AsSpan(0, Count));
        casing = Casing.Of(Words, notes.AsSpan(0, Count));
        if (casing != Casing.Usual)
            Recase();
        MarkCandidates();
        MarkRuns();
    }

    /// <summary>The next stretch of tokens that can be names; its end is 0 where there is none.</summary>
    public (int Start, int End) Stretch(int from)
    {
        while (from < Count && !candidate[from])
            from++;
        var end = from;
        while (end < Count && candidate[end])
            end++;
        return end > from ? (from, end) : (0, 0);
    }

    public Lexeme Word(int i) => i >= 0 && i < Count ? words[i] : boundary;

    public WordNotes Notes(int i) => i >= 0 && i < Count ? notes[i] : noNotes;

    public bool HasCapital(int i) => words[i].Form is WordForm.Capitalised or WordForm.AllCapitals or WordForm.Mixed;

    /// <summary>False in a headline and where all is in capitals.</summary>
    public bool IsRunning => casing == Casing.Usual;

    /// <summary>The next run of capitalised words; its end is 0 where there is none.</summary>
    public (int Start, int End) Run(int from)
    {
        while (from < Count && !HasCapital(from))
            from++;
        return from < Count ? (from, runEnd[from]) : (0, 0);
    }

    /// <summary>The token after the run of capitalised words that a token stands in.</summary>
    public int RunEnd(int i) => runEnd[i];

    public RecogniserContext Context(int i) => new(
        Word(i), Word(i - 1), Word(i + 1), Notes(i), Notes(i - 1), Notes(i + 1),
        ListedAt(i), ListedAt(i - 1), ListedAt(i + 1), Position(i),
        Word(runEnd[i] - 1).Word, Notes(runEnd[i] - 1).Cue, (uint)Math.Min(runEnd[i] - runStart[i], 6),
        Word(runStart[i] - 1).Word, Word(runStart[i] - 2).Word, Word(runEnd[i]).Word,
        Word(runEnd[i] - 1).Class, Word(runStart[i] - 1).Class, Word(runEnd[i]).Class);

    private uint ListedAt(int i) => i >= 0 && i < Count ? listed[i] : 0;

    /// <summary>Where a capital is due whatever the word: at the start of a sentence, a quotation, an item.</summary>
    private uint Position(int i)
    {
        var before = Word(i - 1);
        var place = i == 0 ? 1u : before.Form != WordForm.Punctuation || before.Text is "-" or "," or ")" or "(" or "&" or "/" ? 0u : 2u;
        return (casing * 4) + place;
    }

    private void Set(int i, Lexeme word)
    {
        words[i] = word;
        if (word.RecogniserNotes is not WordNotes known)
            word.RecogniserNotes = known = WordNotes.Of(word, lists, common);
        notes[i] = known;
    }

    /// <summary>In capitals throughout, or in a headline's: words that are no names get their small letters back.</summary>
    private void Recase()
    {
        for (var i = 0; i < Count; i++)
        {
            if (HasCapital(i) && Casing.Natural(words[i], notes[i], listed[i], casing, lists) is { } natural)
                Set(i, lexemes.Of(natural));
        }

        ListMatcher.Match(Words, notes.AsSpan(0, Count), lists, listed.AsSpan(0, Count));
    }

    private void MarkCandidates()
    {
        var lastCapital = -ReachOfJoints - 2;
        for (var i = 0; i < Count; i++)
        {
            candidate[i] = HasCapital(i) || (words[i].Form == WordForm.Figure && (lastCapital >= i - 2 || (i + 1 < Count && HasCapital(i + 1))));
            if (candidate[i] && notes[i].IsPlain && !IsBesideCapital(i))
                candidate[i] = false;
            if (HasCapital(i))
                lastCapital = i;
            else if (!notes[i].Is(WordNotes.Joint) && words[i].Form != WordForm.Figure)
                lastCapital = -ReachOfJoints - 2;
        }

        for (var i = 0; i < Count; i++)
        {
            if (!candidate[i] && notes[i].Is(WordNotes.Joint) && ((i > 0 && candidate[i - 1]) || NameWordClasses.Openers.Contains(words[i].Lower)) && LeadsToCapital(i))
                candidate[i] = true;
        }
    }

    private bool IsBesideCapital(int i) => (i > 0 && HasCapital(i - 1)) || (i + 1 < Count && (HasCapital(i + 1) || notes[i + 1].Is(WordNotes.Joint)));

    private bool LeadsToCapital(int i)
    {
        for (var j = i + 1; j < Count && j <= i + ReachOfJoints; j++)
        {
            if (HasCapital(j) || (words[j].Form == WordForm.Figure && words[i].Text == "-"))
                return true;
            if (!notes[j].Is(WordNotes.Joint))
                return false;
        }

        return false;
    }

    /// <summary>Runs of words with capitals, hyphens between them included.</summary>
    private void MarkRuns()
    {
        for (var i = 0; i < Count;)
        {
            var end = i + 1;
            if (HasCapital(i))
            {
                while (end < Count && (HasCapital(end) || (words[end].Text == "-" && end + 1 < Count && HasCapital(end + 1))))
                    end++;
            }

            for (var j = i; j < end; j++)
                (runStart[j], runEnd[j]) = (i, end);
            i = end;
        }
    }

    /// <summary>True where scores have changed since the labels were set.</summary>
    public bool Changed { get; set; }

    /// <summary>Makes room for scores and sets labels to "outside".</summary>
    public void Clear(int width)
    {
        if (Scores.Length < Count * width)
            Scores = new short[Count * width * 3 / 2];
        Labels.AsSpan(0, Count).Clear();
        Changed = false;
    }

    private void MakeRoom()
    {
        if (Count <= words.Length)
            return;
        var length = Math.Max(Count, words.Length * 2);
        Labels = new byte[length];
        Margins = new int[length];
        words = new Lexeme[length];
        notes = new WordNotes[length];
        listed = new uint[length];
        candidate = new bool[length];
        runStart = new int[length];
        runEnd = new int[length];
    }

    private static Lexeme Boundary()
    {
        var lexeme = new Lexeme();
        lexeme.Become("\u0002");
        return lexeme;
    }
}
