namespace ArticleTool.Extracting.Speech;

/// <summary>
/// The regular forms of verbs, by form: a second opinion where a lemmatiser, which never saw the word, made "declin" of
/// "declined" or "not" of "noting". Irregular forms are frequent; it knows those.
/// </summary>
internal sealed class VerbForms
{
    private readonly Dictionary<string, string> lemmas = [];

    public VerbForms(IEnumerable<string> verbs)
    {
        foreach (var verb in verbs)
        {
            foreach (var form in Forms(verb))
                lemmas.TryAdd(form, verb);
        }
    }

    /// <param name="form">In lower case.</param>
    public string? LemmaOf(string form) => lemmas.GetValueOrDefault(form);

    private static IEnumerable<string> Forms(string verb)
    {
        var stem = verb[..^1];
        var (last, before) = (verb[^1], verb.Length > 1 ? verb[^2] : ' ');
        if (last == 'e')
            return [verb + "s", verb + "d", stem + "ing"];
        if (last == 'y' && !IsVowel(before))
            return [stem + "ies", stem + "ied", verb + "ing"];
        var plural = last is 's' or 'x' or 'z' || verb.EndsWith("sh", StringComparison.Ordinal) || verb.EndsWith("ch", StringComparison.Ordinal) ? "es" : "s";
        var doubled = !IsVowel(last) && last is not ('w' or 'x' or 'y') && IsVowel(before) && (verb.Length < 3 || !IsVowel(verb[^3]));
        return doubled
            ? [verb + plural, verb + "ed", verb + "ing", verb + last + "ed", verb + last + "ing"]
            : [verb + plural, verb + "ed", verb + "ing"];
    }

    private static bool IsVowel(char c) => c is 'a' or 'e' or 'i' or 'o' or 'u';
}
