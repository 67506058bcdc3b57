namespace ArticleTool.Reconciling.Entities;

/// <summary>
/// <c>Partial</c>: one name is a part of the other ("Kirby", "John Kirby") and could be a part of another's too, so it
/// joins only where nobody else is met.
/// </summary>
internal enum NameMatch { Different, Partial, Same }

/// <summary>Whether two names of one class can be one name.</summary>
internal static class NameComparison
{
    public static NameMatch Compare(ParsedName a, ParsedName b)
    {
        if (a.Class != b.Class)
            return NameMatch.Different;
        if (a.Folded == b.Folded)
            return NameMatch.Same;
        return a.Class switch
        {
            NameClass.Person => People(a, b),
            NameClass.Nationality => SameWords(a.Words, b.Words) ? NameMatch.Same : NameMatch.Different,
            _ => Organizations(a, b),
        };
    }

    private static NameMatch People(ParsedName a, ParsedName b)
    {
        if (a.Junior is not null && b.Junior is not null && a.Junior != b.Junior)
            return NameMatch.Different;
        var (shorter, longer) = a.Words.Length <= b.Words.Length ? (a.Words, b.Words) : (b.Words, a.Words);
        if (longer.Length == 1)
            return Near(shorter[0], longer[0]) ? NameMatch.Same : NameMatch.Different;
        if (shorter.Length == 1)
            return Near(shorter[0], longer[^1]) || shorter[0].Word == longer[0].Word ? NameMatch.Partial : RunTogether(shorter, longer);
        var full = FullNames(shorter, longer);
        if (full == NameMatch.Same && (a.Junior is null) != (b.Junior is null))
            return NameMatch.Partial;
        return full != NameMatch.Different ? full : RunTogether(shorter, longer);
    }

    private static NameMatch FullNames(SoundForm[] shorter, SoundForm[] longer)
    {
        var same = shorter.Length == longer.Length;
        if (same && shorter.Length == 2 && shorter[0].Word == longer[1].Word && shorter[1].Word == longer[0].Word)
            return NameMatch.Same;
        if (!Near(shorter[^1], longer[^1]))
            return NameMatch.Different;
        var given = Given(shorter[0], longer[0]);
        if (given == NameMatch.Different)
            return !same && InOrder(shorter, longer) ? NameMatch.Partial : NameMatch.Different;
        var middle = Middle(shorter.AsSpan(1..^1), longer.AsSpan(1..^1));
        return middle < given ? middle : given;
    }

    /// <summary>"John", "J.", "Jack": an initial fits more than one.</summary>
    private static NameMatch Given(SoundForm a, SoundForm b)
    {
        if (a.Word == b.Word)
            return NameMatch.Same;
        if (a.Word.Length == 1 || b.Word.Length == 1)
            return a.Word[0] == b.Word[0] ? NameMatch.Partial : NameMatch.Different;
        return NameWords.SameGivenName(a.Word, b.Word) || Near(a, b) ? NameMatch.Same : NameMatch.Different;
    }

    /// <summary>What one name says between first and last and the other does too must agree; what only one says makes it the fuller name.</summary>
    private static NameMatch Middle(ReadOnlySpan<SoundForm> shorter, ReadOnlySpan<SoundForm> longer)
    {
        // In step from the first: "George W. Bush" is not "George H. W. Bush".
        for (var i = 0; i < shorter.Length; i++)
        {
            if (Given(shorter[i], longer[i]) == NameMatch.Different)
                return NameMatch.Different;
        }

        return shorter.Length == longer.Length ? NameMatch.Same : NameMatch.Partial;
    }

    private static bool InOrder(SoundForm[] shorter, SoundForm[] longer)
    {
        var at = 0;
        foreach (var word in shorter)
        {
            while (at < longer.Length && !Near(word, longer[at]))
                at++;
            if (at++ >= longer.Length)
                return false;
        }

        return true;
    }

    /// <summary>"Kim Jong Un" and "Kim Jongun": the same sounds, divided otherwise.</summary>
    private static NameMatch RunTogether(SoundForm[] a, SoundForm[] b)
    {
        var joinedA = string.Concat(a.Select(w => w.Word));
        var joinedB = string.Concat(b.Select(w => w.Word));
        if (joinedA.Length < 7 || a.Length == b.Length || a.Concat(b).Any(w => w.Word.Length == 1))
            return NameMatch.Different;
        return joinedA == joinedB || SoundDistance.Between(SoundForm.Of(joinedA), SoundForm.Of(joinedB)) <= 3 ? NameMatch.Same : NameMatch.Different;
    }

    private static NameMatch Organizations(ParsedName a, ParsedName b)
    {
        if (a.Acronym != b.Acronym && (a.Acronym ? b : a).Initials.Contains((a.Acronym ? a : b).Folded.Replace(" ", "", StringComparison.Ordinal)))
            return NameMatch.Partial;
        if (SameWords(a.Words, b.Words))
            return NameMatch.Same;
        if (Reversed(a, b))
            return NameMatch.Same;
        if (!SameWords(a.Core, b.Core))
            return RunTogether(a.Words, b.Words);
        return CanLeaveOut(a, b) ? NameMatch.Partial : NameMatch.Different;
    }

    /// <summary>
    /// One of the two is the other without its generic words: "al-Asad", "Ain al-Asad air base". Between two that each
    /// have a generic word of their own ("Chelsea Hospital", "Chelsea FC") nothing follows.
    /// </summary>
    private static bool CanLeaveOut(ParsedName a, ParsedName b)
    {
        if (a.Core.Length == 1 && a.Core[0].Word.Length < 4)
            return false;
        return a.Words.Length != b.Words.Length && (Covers(a, b) || Covers(b, a));
    }

    private static bool Covers(ParsedName longer, ParsedName shorter) => InOrder(shorter.Words, longer.Words);

    private static bool Reversed(ParsedName a, ParsedName b) =>
        a.Words.Length == b.Words.Length && a.Words.Length > 1
        && a.Words.Any(w => NameWords.IsReversible(w.Word))
        && a.Words.Select(w => w.Word).Order(StringComparer.Ordinal).SequenceEqual(b.Words.Select(w => w.Word).Order(StringComparer.Ordinal));

    private static bool SameWords(SoundForm[] a, SoundForm[] b)
    {
        if (a.Length != b.Length)
            return false;
        for (var i = 0; i < a.Length; i++)
        {
            if (!Near(a[i], b[i]))
                return false;
        }

        return true;
    }

    private static bool Near(SoundForm a, SoundForm b) => SoundDistance.Between(a, b) < SoundDistance.Far;
}
