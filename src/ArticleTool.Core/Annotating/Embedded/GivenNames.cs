using ArticleTool.Records;

namespace ArticleTool.Annotating.Embedded;

/// <summary>
/// Another engine's names, completed: names of the types that it lacks, and a probability where both engines found the
/// same name. That it took something for no person, organisation or place is its answer, and stands.
/// </summary>
internal static class GivenNames
{
    /// <param name="given">In order, without overlap.</param>
    /// <param name="own">Likewise.</param>
    public static List<Name> Completed(IReadOnlyList<Name> given, IReadOnlyList<Name> own)
    {
        var names = new List<Name>(given.Count);
        var next = 0;
        foreach (var name in given)
        {
            for (; next < own.Count && own[next].Span.End <= name.Span.Start; next++)
                AddLacking(own[next], names);
            var agreed = next < own.Count && own[next].Span == name.Span && own[next].Type == name.Type;
            names.Add(agreed ? name with { Confidence = own[next].Confidence } : name);
            while (next < own.Count && own[next].Span.Overlaps(name.Span))
                next++;
        }

        for (; next < own.Count; next++)
            AddLacking(own[next], names);
        return names;
    }

    private static void AddLacking(Name name, List<Name> names)
    {
        var lacking = name.Type is not (MentionType.Person or MentionType.Organization or MentionType.Place);
        if (lacking && (names.Count == 0 || names[^1].Span.End <= name.Span.Start))
            names.Add(name);
    }
}
