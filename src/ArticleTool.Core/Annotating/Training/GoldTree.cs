using ArticleTool.Annotating.Embedded.Parsing;

namespace ArticleTool.Annotating.Training;

/// <summary>
/// The right tree of a sentence and what each transition would lose of it, in time that grows with the dependents of two
/// words only. The root's head is the index behind the last token.
/// </summary>
internal sealed class GoldTree
{
    private readonly int[] heads;
    private readonly List<int>[] dependents;
    private readonly bool[] onStack;

    private GoldTree(int[] heads)
    {
        this.heads = heads;
        onStack = new bool[heads.Length + 1];
        dependents = new List<int>[heads.Length + 1];
        for (var i = 0; i < dependents.Length; i++)
            dependents[i] = [];
        for (var i = 0; i < heads.Length; i++)
            dependents[heads[i]].Add(i);
    }

    /// <param name="heads">-1 for the root. Crossing arcs are lifted to the head's head until none crosses (Nivre and Nilsson 2005).</param>
    public static GoldTree Of(IReadOnlyList<int> heads)
    {
        var projective = heads.Select(head => head < 0 ? heads.Count : head).ToArray();
        while (Crossing(projective) is var dependent and >= 0)
            projective[dependent] = projective[projective[dependent]];
        return new GoldTree(projective);
    }

    public int Head(int dependent) => heads[dependent];

    public void Start() => Array.Clear(onStack);

    public void Shifted(int token) => onStack[token] = true;

    public void Popped(int token) => onStack[token] = false;

    /// <summary>The number of right arcs that can no longer be made after the transition and still could before.</summary>
    public int Cost(ParserState state, Transition transition)
    {
        var top = state.Stack(0);
        var next = state.Next;
        if (transition == Transition.Shift)
        {
            var lostHead = heads[next] < next && onStack[heads[next]] && heads[next] != top ? 1 : 0;
            return lostHead + dependents[next].Count(dependent => dependent < next && onStack[dependent]);
        }

        var lost = dependents[top].Count(dependent => dependent >= next);
        var head = heads[top];
        if (transition == Transition.Left)
            return lost + (head != next && (head > next || head == state.Stack(1)) ? 1 : 0);
        return lost + (head >= next ? 1 : 0);
    }

    /// <summary>The dependent of the shortest arc that crosses another, or -1. Nothing is lifted out of the tree: there is one root.</summary>
    private static int Crossing(int[] heads)
    {
        var found = -1;
        for (var i = 0; i < heads.Length; i++)
        {
            if (heads[i] == heads.Length || heads[heads[i]] == heads.Length || (found >= 0 && Math.Abs(heads[i] - i) >= Math.Abs(heads[found] - found)))
                continue;
            for (var j = 0; j < heads.Length; j++)
            {
                if (Cross(i, heads[i], j, heads[j]))
                {
                    found = i;
                    break;
                }
            }
        }

        return found;
    }

    private static bool Cross(int a, int b, int c, int d)
    {
        var (low, high) = (Math.Min(a, b), Math.Max(a, b));
        var (left, right) = (Math.Min(c, d), Math.Max(c, d));
        return (low < left && left < high && high < right) || (left < low && low < right && right < high);
    }
}
