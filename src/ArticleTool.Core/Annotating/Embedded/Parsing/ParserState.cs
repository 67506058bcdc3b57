namespace ArticleTool.Annotating.Embedded.Parsing;

/// <summary>
/// A configuration of the arc-hybrid system (Kuhlmann, Gómez-Rodríguez and Satta 2011): a stack, a buffer that begins at
/// <see cref="Next"/>, and the arcs made so far. The artificial root stands behind the last token, at index <see cref="Count"/>.
/// </summary>
internal sealed class ParserState
{
    public const int None = -1;

    private int[] stack = new int[64];
    private Attachment[] nodes = new Attachment[65];

    public int Count { get; private set; }

    public int Depth { get; private set; }

    /// <summary>The buffer's first token; <see cref="Count"/> when only the root is left.</summary>
    public int Next { get; private set; }

    public bool IsFinal => Next == Count && Depth == 0;

    public void Start(int count)
    {
        if (nodes.Length <= count)
        {
            stack = new int[count * 2];
            nodes = new Attachment[(count * 2) + 1];
        }

        Count = count;
        Depth = 0;
        Next = 0;
        nodes.AsSpan(0, count + 1).Fill(Attachment.Free);
    }

    public void CopyFrom(ParserState other)
    {
        if (nodes.Length <= other.Count)
        {
            stack = new int[other.stack.Length];
            nodes = new Attachment[other.nodes.Length];
        }

        (Count, Depth, Next) = (other.Count, other.Depth, other.Next);
        other.stack.AsSpan(0, Depth).CopyTo(stack);
        // Nothing behind the buffer's first token hangs anywhere yet.
        other.nodes.AsSpan(0, Next + 1).CopyTo(nodes);
        nodes.AsSpan(Next + 1, Count - Next).Fill(Attachment.Free);
    }

    /// <summary>The token so many below the stack's top, or <see cref="None"/>.</summary>
    public int Stack(int below) => below < Depth ? stack[Depth - 1 - below] : None;

    public ref readonly Attachment this[int node] => ref nodes[node];

    public bool Allows(Transition transition) => transition switch
    {
        Transition.Shift => Next < Count,
        Transition.Left => Depth > 0 && (Next < Count || Depth == 1),
        _ => Depth > 1,
    };

    /// <summary>The transition to be made where there is no choice, else none.</summary>
    public Transition? OnlyTransition => Depth == 0 ? Transition.Shift : Next < Count ? null : Depth == 1 ? Transition.Left : Transition.Right;

    /// <summary>The head and dependent of the arc that a transition would make.</summary>
    public (int Head, int Dependent) Arc(Transition transition) => (transition == Transition.Left ? Next : stack[Depth - 2], stack[Depth - 1]);

    public void Shift() => stack[Depth++] = Next++;

    /// <summary>Hangs the stack's top below the buffer's first token or below the token under it.</summary>
    public void Attach(Transition transition, int relation)
    {
        var (head, dependent) = Arc(transition);
        Depth--;
        nodes[dependent].Head = head;
        nodes[dependent].Relation = (byte)relation;
        ref var node = ref nodes[head];
        node.Signature = Signature.With(node.Signature, ((uint)dependent << 6) | (uint)(relation & 63));
        if (dependent < head)
        {
            node.SecondLeft = node.FirstLeft;
            node.FirstLeft = dependent;
            node.LeftCount++;
            node.LeftRelations |= 1UL << (relation & 63);
        }
        else
        {
            node.SecondRight = node.FirstRight;
            node.FirstRight = dependent;
            node.RightCount++;
            node.RightRelations |= 1UL << (relation & 63);
        }
    }
}

internal enum Transition : byte { Shift, Left, Right }

/// <summary>What hangs where. The first left and right dependents are the latest attached, which are the outermost.</summary>
internal struct Attachment
{
    public int Head;
    public int FirstLeft;
    public int SecondLeft;
    public int FirstRight;
    public int SecondRight;
    public byte LeftCount;
    public byte RightCount;
    public byte Relation;
    public ulong LeftRelations;
    public ulong RightRelations;

    /// <summary>Equal for two nodes of a sentence below which the same hangs, see <see cref="Parsing.Signature"/>.</summary>
    public ulong Signature;

    public const byte NoRelation = 63;

    public static Attachment Free { get; } = new()
    {
        Head = ParserState.None,
        FirstLeft = ParserState.None,
        SecondLeft = ParserState.None,
        FirstRight = ParserState.None,
        SecondRight = ParserState.None,
        Relation = NoRelation,
    };
}
