namespace ArticleTool.Annotating.Embedded.Parsing;

/// <summary>
/// Names configurations of a sentence by 64 bits, so that what was computed for one is found again when another way of the
/// beam comes to the same. That two different ones share a name is too rare to show, and would be so on every machine.
/// </summary>
internal static class Signature
{
    private const ulong Multiplier = 0x9e3779b97f4a7c15;

    public static ulong With(ulong signature, uint value)
    {
        var mixed = (signature ^ value) * Multiplier;
        return mixed ^ (mixed >> 29);
    }

    /// <summary>Of all that <see cref="ParserFeatures"/> looks at.</summary>
    public static ulong OfState(ParserState state)
    {
        int s0 = state.Stack(0), s1 = state.Stack(1);
        var places = With(With(With(With(1, (uint)s0), (uint)s1), (uint)state.Stack(2)), (uint)state.Next);
        return With(places ^ (Below(state, s0) * 3) ^ (Below(state, s1) * 5) ^ (Below(state, state.Next) * 7), 0);
    }

    /// <summary>Of all that <see cref="RelationFeatures"/> looks at.</summary>
    public static ulong OfArc(ParserState state, int head, int dependent) =>
        With(With(With(2, (uint)head), (uint)dependent) ^ (Below(state, head) * 3) ^ (Below(state, dependent) * 5), 0);

    private static ulong Below(ParserState state, int node) => node < 0 ? 0 : state[node].Signature;
}

/// <summary>Answers by <see cref="Signature"/>; forgets one where another needs its place.</summary>
internal sealed class Memory<T>
{
    private const int Size = 256;

    private readonly ulong[] signatures = new ulong[Size];
    private readonly T[] answers = new T[Size];

    public void Clear() => Array.Clear(signatures);

    public bool TryRecall(ulong signature, out T answer)
    {
        var place = signature % Size;
        answer = answers[place];
        return signatures[place] == signature;
    }

    public void Keep(ulong signature, T answer)
    {
        var place = signature % Size;
        signatures[place] = signature;
        answers[place] = answer;
    }
}
