namespace ArticleTool.Extracting.Claims;

/// <summary>
/// How often a claim of its kind was right: found in the gold annotation, with its type, polarity and modality. Counted
/// on the held-out gold articles that nobody reads the misses of, kinds that are rare there together with the other gold articles, with one right and one
/// wrong claim added to each kind; docs/measurements.md has the counts.
/// </summary>
internal static class ClaimConfidence
{
    public static double Of(EventCandidate candidate, IReadOnlyList<RoleFiller> fillers) => (candidate.Sense.Class, fillers.Count) switch
    {
        (EventWordClass.Verb, >= 3) => 0.93,
        (EventWordClass.Verb, _) => 0.87,
        (EventWordClass.Adjective, _) => 0.87,
        (EventWordClass.Noun, _) when candidate.Light >= 0 => 0.84,
        _ => 0.53,
    };
}
