using ArticleTool.Records;

namespace ArticleTool.Reconciling.Entities;

/// <summary>Names are compared within a kind: people with people, organisations with organisations, places with places.</summary>
internal enum NameClass { Person, Organization, Place, Nationality, Other }

/// <summary>A name taken apart for comparison.</summary>
/// <param name="Words">Without titles, particles, articles, forms of law; in common forms where it is no person's.</param>
/// <param name="Core">The words that are not merely generic; for a person all of them.</param>
/// <param name="Junior"><c>jr</c>, <c>iii</c>; null where there is none.</param>
/// <param name="Acronym">True for a single short word in capitals.</param>
/// <param name="Initials">What a longer organisation's name abbreviates to, with and without its link words.</param>
internal sealed record ParsedName(
    NameClass Class,
    string Text,
    string Folded,
    SoundForm[] Words,
    SoundForm[] Core,
    string? Junior,
    bool Acronym,
    IReadOnlyList<string> Initials)
{
    public SoundForm First => Words[0];

    public SoundForm Last => Words[^1];

    public static NameClass ClassOf(MentionType type) => type switch
    {
        MentionType.Person => NameClass.Person,
        MentionType.Organization => NameClass.Organization,
        MentionType.Place or MentionType.Facility => NameClass.Place,
        MentionType.Nationality => NameClass.Nationality,
        _ => NameClass.Other,
    };

    /// <summary>Null where nothing is left to compare: "the".</summary>
    public static ParsedName? Of(string text, MentionType type)
    {
        var folded = NameFolding.Fold(text);
        if (folded.Length == 0)
            return null;
        return ClassOf(type) switch
        {
            NameClass.Person => Person(text, folded),
            NameClass.Nationality => Plain(NameClass.Nationality, text, Singular(folded)),
            var other => Organized(other, text, folded),
        };
    }

    private static ParsedName Person(string text, string folded)
    {
        var words = folded.Split(' ');
        var start = 0;
        while (start < words.Length - 1 && NameWords.IsTitle(words[start]))
            start++;
        var junior = words.Length - start > 1 && NameWords.IsJunior(words[^1]) ? words[^1] : null;
        var rest = words[start..(junior is null ? words.Length : words.Length - 1)];
        // "Ben", "Ash" and "Abu" at the start belong to the given name; these never do.
        string[] kept = [.. rest.Where((w, i) => !NameWords.IsParticle(w) || (i == 0 && rest.Length > 1 && w is not ("al" or "el" or "bin" or "ibn" or "van" or "von" or "de" or "del" or "der" or "di" or "da" or "la" or "le")))];
        var forms = Sounds(kept.Length > 0 ? kept : rest);
        return new ParsedName(NameClass.Person, text, folded, forms, forms, junior, Acronym: false, []);
    }

    private static ParsedName Organized(NameClass kind, string text, string folded)
    {
        var words = NameWords.CommonForms(folded);
        string[] core = [.. words.Where(w => !NameWords.IsGeneric(w) && !NameWords.IsParticle(w))];
        var initials = words.Length > 1 ? Abbreviations(folded) : [];
        return new ParsedName(kind, text, folded, Sounds(words), Sounds(core.Length > 0 ? core : words), null, IsAcronym(text), initials);
    }

    private static ParsedName Plain(NameClass kind, string text, string folded)
    {
        var forms = Sounds(folded.Split(' '));
        return new ParsedName(kind, text, folded, forms, forms, null, Acronym: false, []);
    }

    private static List<string> Abbreviations(string folded)
    {
        var words = folded.Split(' ').Where(w => !NameWords.IsArticle(w)).ToList();
        string Letters(IEnumerable<string> of) => string.Concat(of.Select(w => w[0]));
        return [.. new[] { Letters(words.Where(w => !NameWords.IsLink(w))), Letters(words), Letters(words.Where(w => !NameWords.IsLink(w) && !NameWords.IsLegal(w))) }
            .Where(letters => letters.Length > 1).Distinct()];
    }

    /// <summary>"IRGC", "U.N."; "CentCom" is a clipping, not initials.</summary>
    private static bool IsAcronym(string text)
    {
        var letters = text.Count(char.IsLetter);
        return letters is > 1 and <= 6 && !text.Contains(' ') && text.All(c => char.IsUpper(c) || c is '.' or '-' or '&' || char.IsDigit(c));
    }

    private static string Singular(string folded) => folded.Length > 4 && folded[^1] == 's' && folded[^2] != 's' ? folded[..^1] : folded;

    private static SoundForm[] Sounds(string[] words) => [.. words.Select(SoundForm.Of)];
}
