using ArticleTool.Annotating;

namespace ArticleTool.Extracting.Claims;

/// <summary>
/// "The United States on Friday evening launched strikes": a time between a subject and its verb, which the parser takes for the
/// subject. No evening does anything.
/// </summary>
internal sealed class TimeSubjectRepair(DraftTree draft)
{
    private static readonly HashSet<string> Times = new(StringComparer.OrdinalIgnoreCase)
    {
        "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday", "January", "February", "March", "April", "May", "June", "July", "August",
        "September", "October", "November", "December", "morning", "afternoon", "evening", "night", "week", "month", "year", "weekend",
    };

    public void Mend()
    {
        for (var time = 2; time + 1 < draft.Count; time++)
        {
            if (draft.Heads[time] is not (> 0 and var verb) || verb < time || !draft.Relations[time].StartsWith("nsubj", StringComparison.Ordinal) || !Times.Contains(draft.Tokens[time].Span.Of(draft.Text)))
                continue;
            var preposition = draft.Child(time, "case");
            if (preposition < 1 || preposition > time || Subject(time, preposition) is not (>= 0 and var subject))
                continue;
            draft.Hang(subject, verb, draft.Relations[time]);
            draft.Hang(time, verb, "obl");
        }
    }

    /// <summary>The noun right before the preposition, by its phrase's head, where it hangs on the time; or -1.</summary>
    private int Subject(int time, int preposition)
    {
        for (var i = preposition - 1; i >= 0; i--)
        {
            if (draft.Heads[i] == time && draft.IsNoun(i) && draft.Tokens[i].Upos != UniversalTag.Punct)
                return i;
        }

        return -1;
    }
}
