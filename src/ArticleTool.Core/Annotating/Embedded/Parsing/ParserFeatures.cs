using System.Runtime.CompilerServices;
using ArticleTool.Annotating.Embedded.Learning;

namespace ArticleTool.Annotating.Embedded.Parsing;

/// <summary>
/// What the parser looks at to choose a transition: the templates of Zhang and Nivre (2011), fitted to arc-hybrid.
/// s0, s1, s2 are the stack from its top, b0, b1, b2 the buffer; w is a word, t its tag, r the relation of a dependent.
/// </summary>
internal static class ParserFeatures
{
    public const int Count = 81;

    public static void OfState(ParserState state, in SentenceView view, Span<uint> features)
    {
        var writer = new FeatureWriter(features, firstTemplate: 1000);
        int s0 = state.Stack(0), s1 = state.Stack(1), s2 = state.Stack(2), b0 = state.Next;
        var (s0w, s0t) = (view.Word(s0), view.Tag(s0));
        var (s1w, s1t) = (view.Word(s1), view.Tag(s1));
        var (s2w, s2t) = (view.Word(s2), view.Tag(s2));
        var (b0w, b0t) = (view.Word(b0), view.Tag(b0));
        var (b1w, b1t) = (view.Word(b0 + 1), view.Tag(b0 + 1));
        var (b2w, b2t) = (view.Word(b0 + 2), view.Tag(b0 + 2));
        var distance = Distance(s0, b0);
        var stackDistance = Distance(s1, s0);
        var a0 = s0 >= 0 ? state[s0] : Attachment.Free;
        var a1 = s1 >= 0 ? state[s1] : Attachment.Free;
        var n0 = state[b0];
        var s0l = view.Tag(a0.FirstLeft);
        var s0r = view.Tag(a0.FirstRight);
        var s1l = view.Tag(a1.FirstLeft);
        var s1r = view.Tag(a1.FirstRight);
        var b0l = view.Tag(n0.FirstLeft);

        writer.Add(s0w, s0t);
        writer.Add(s0w);
        writer.Add(s0t);
        writer.Add(s1w, s1t);
        writer.Add(s1w);
        writer.Add(s1t);
        writer.Add(b0w, b0t);
        writer.Add(b0w);
        writer.Add(b0t);
        writer.Add(b1w, b1t);
        writer.Add(b1w);
        writer.Add(b1t);
        writer.Add(b2w, b2t);
        writer.Add(b2t);
        writer.Add(s2w, s2t);
        writer.Add(s2t);

        writer.Add(s0w, s0t, b0w, b0t);
        writer.Add(s0w, b0w);
        writer.Add(s0w, s0t, b0t);
        writer.Add(s0t, b0w, b0t);
        writer.Add(s0t, b0t);
        writer.Add(s1w, s0w);
        writer.Add(s1w, s1t, s0t);
        writer.Add(s1t, s0w, s0t);
        writer.Add(s1t, s0t);
        writer.Add(s1t, b0t);
        writer.Add(s1w, b0w);
        writer.Add(b0t, b1t);
        writer.Add(b0w, b1w);
        writer.Add(s0w, b1t);

        writer.Add(b0t, b1t, b2t);
        writer.Add(s0t, b0t, b1t);
        writer.Add(s0w, b0t, b1t);
        writer.Add(s1t, s0t, b0t);
        writer.Add(s1w, s0t, b0t);
        writer.Add(s1t, s0w, b0t);
        writer.Add(s1t, s0t, b0w);
        writer.Add(s2t, s1t, s0t);
        writer.Add(s2t, s0t, b0t);
        writer.Add(s0t, s0l, b0t);
        writer.Add(s0t, s0r, b0t);
        writer.Add(s0t, b0t, b0l);
        writer.Add(s1t, s1r, s0t);
        writer.Add(s1t, s1l, s0t);
        writer.Add(s1t, s0t, s0l);
        writer.Add(s1t, s0t, s0r);
        writer.Add(s1t, s0t, b0t, b1t);
        // Where does "in" go in "fired rockets at troops in Iraq": verb, noun and preposition together, and what follows.
        writer.Add(s1t, s0w, b0w);
        writer.Add(s1w, s0t, b0w);
        writer.Add(s0t, b0w, b1w);
        writer.Add(s0w, b0w, b1t);
        writer.Add(s1t, s0t, b0w, b1t);
        writer.Add(b0w, b1t, b2t);
        writer.Add(b0t, b1t, b2t, view.Tag(b0 + 3));

        writer.Add(s0t, distance);
        writer.Add(s0w, distance);
        writer.Add(b0t, distance);
        writer.Add(s0t, b0t, distance);
        writer.Add(s1t, s0t, stackDistance);
        writer.Add(s1w, stackDistance);

        writer.Add(s0w, a0.LeftCount);
        writer.Add(s0t, a0.LeftCount);
        writer.Add(s0w, a0.RightCount);
        writer.Add(s0t, a0.RightCount);
        writer.Add(s1w, a1.RightCount);
        writer.Add(s1t, a1.RightCount);
        writer.Add(b0w, n0.LeftCount);
        writer.Add(b0t, n0.LeftCount);

        writer.Add(s0t, Fold(a0.LeftRelations), 1);
        writer.Add(s0t, Fold(a0.RightRelations), 2);
        writer.Add(s0w, Fold(a0.RightRelations), 3);
        writer.Add(s1t, Fold(a1.RightRelations), s0t);
        writer.Add(s1w, Fold(a1.RightRelations), 4);
        writer.Add(s1t, Fold(a1.LeftRelations), s0t);
        writer.Add(b0t, Fold(n0.LeftRelations), s0t);

        writer.Add(s0t, view.Word(a0.FirstLeft));
        writer.Add(s0t, view.Word(a0.FirstRight));
        writer.Add(b0t, view.Word(n0.FirstLeft));
        writer.Add(s0t, s0l, view.Tag(a0.SecondLeft));
        writer.Add(s0t, s0r, view.Tag(a0.SecondRight));
        writer.Add(b0t, b0l, view.Tag(n0.SecondLeft));
        System.Diagnostics.Debug.Assert(writer.Written == Count, "each template is counted");
    }

    public static uint Fold(ulong relations) => (uint)relations ^ ((uint)(relations >> 32) * 0x9e3779b1);

    public static uint Distance(int left, int right) => left < 0 ? 0 : (right - left) switch
    {
        < 5 => (uint)(right - left),
        < 7 => 5,
        < 10 => 6,
        < 20 => 7,
        _ => 8,
    };
}

/// <summary>Words and tags of the sentence in hand, with values for what lies outside it.</summary>
internal readonly ref struct SentenceView(ReadOnlySpan<Lexeme> words, ReadOnlySpan<byte> tags)
{
    private const uint Root = 254;
    private const uint Outside = 255;

    private readonly ReadOnlySpan<Lexeme> words = words;
    private readonly ReadOnlySpan<byte> tags = tags;

    public uint Word(int node) => (uint)node < (uint)words.Length ? words[node].Word : node == words.Length ? Root : Outside;

    public uint Tag(int node) => (uint)node < (uint)tags.Length ? tags[node] : node == tags.Length ? Root : Outside;

    public uint Suffix(int node) => (uint)node < (uint)words.Length ? words[node].Suffix(3) : Outside;
}

/// <summary>
/// Numbers templates in the order they are written and hashes their values: a weighted sum, whose products do not wait for
/// one another, then one mixing of its bits.
/// </summary>
internal ref struct FeatureWriter(Span<uint> features, uint firstTemplate)
{
    private readonly Span<uint> features = features;
    private uint template = firstTemplate * 0x9e3779b1;

    public int Written { get; private set; }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(uint a) => Put(a * 0x85ebca6b);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(uint a, uint b) => Put((a * 0x85ebca6b) + (b * 0xc2b2ae35));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(uint a, uint b, uint c) => Put((a * 0x85ebca6b) + (b * 0xc2b2ae35) + (c * 0x27d4eb2f));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(uint a, uint b, uint c, uint d) => Put((a * 0x85ebca6b) + (b * 0xc2b2ae35) + (c * 0x27d4eb2f) + (d * 0x165667b1));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Put(uint sum)
    {
        var hash = sum + template;
        hash = (hash ^ (hash >> 16)) * 0x7feb352d;
        hash = (hash ^ (hash >> 15)) * 0x846ca68b;
        // 0 marks a free slot.
        features[Written++] = hash == 0 ? 1 : hash;
        template += 0x9e3779b1;
    }
}
