using System.Runtime.InteropServices;
using ArticleTool.Annotating;

namespace ArticleTool.Extracting.Numbers;

/// <summary>Finds, by halving, the first token or lexeme that begins at an offset or behind it; their count where none does.</summary>
internal static class Position
{
    public static int AtOrBehind(Token[] tokens, int offset) => Search(tokens.AsSpan(), offset, static t => t.Span.Start);

    public static int AtOrBehind(List<Lexeme> lexemes, int offset) => Search(CollectionsMarshal.AsSpan(lexemes), offset, static l => l.Start);

    private static int Search<T>(Span<T> sorted, int offset, Func<T, int> start)
    {
        var (low, high) = (0, sorted.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (start(sorted[middle]) < offset)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }
}
