namespace ArticleTool.Reconciling.Findings;

/// <summary>One value of a finding with every report of it, in order of the documents.</summary>
internal sealed class FoundValue(string key, IReadOnlyList<SaidValue> said)
{
    public string Key { get; } = key;

    public IReadOnlyList<SaidValue> Said { get; } = said;

    public SaidValue First => Said[0];

    public bool IsUnknown => First.IsUnknown;

    public bool Denies => First.Denies;

    public IEnumerable<Origin> Origins => Said.SelectMany(s => s.Origins);

    /// <summary>True where at least one report gives it as a fact.</summary>
    public bool IsFirm => Said.Any(s => !s.IsTentative);

    /// <summary>Without the reports of those who cannot be told from others, where there are better ones.</summary>
    public FoundValue WithoutUnknown()
    {
        var better = Said.Where(s => s.Origins.Any(o => OriginTable.IsKnown(o) || o.IsBystander)).ToList();
        return better.Count == 0 ? this : new FoundValue(Key, better);
    }
}
