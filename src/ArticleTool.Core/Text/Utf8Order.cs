namespace ArticleTool.Text;

/// <summary>
/// Orders strings by their UTF-8 bytes, which is the order of their code points. Ordinal order of UTF-16 differs
/// where a surrogate pair meets a character from U+E000 to U+FFFF.
/// </summary>
public static class Utf8Order
{
    public static IComparer<string> Comparer { get; } = Comparer<string>.Create(Compare);

    public static int Compare(string? left, string? right)
    {
        if (left is null || right is null)
            return left is null ? (right is null ? 0 : -1) : 1;
        var length = Math.Min(left.Length, right.Length);
        for (var i = 0; i < length; i++)
        {
            if (left[i] != right[i])
                return Rank(left[i]) - Rank(right[i]);
        }

        return left.Length - right.Length;
    }

    private static int Rank(char c) => char.IsSurrogate(c) ? c + 0x10000 : c;
}
