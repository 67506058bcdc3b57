using ArticleTool.Text;

namespace ArticleTool.Reconciling;

/// <summary>Ids that people can read. Of several that ask for one label, the first keeps it, the others add a hash of what they were first met in.</summary>
internal sealed class ReadableIds
{
    private readonly HashSet<string> taken = new(StringComparer.Ordinal);

    /// <param name="smallestMember">The id of the smallest member. Ask in the order of these.</param>
    public string Next(string label, string smallestMember)
    {
        if (taken.Add(label))
            return label;
        var hashed = $"{label}~{ContentHash.Of(smallestMember)}";
        return taken.Add(hashed) ? hashed : throw new InvalidOperationException($"two records rest on the same smallest member '{smallestMember}'");
    }
}
