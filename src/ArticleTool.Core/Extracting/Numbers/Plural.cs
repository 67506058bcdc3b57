namespace ArticleTool.Extracting.Numbers;

/// <summary>Regular English plurals of the names in the data files, and back.</summary>
internal static class Plural
{
    /// <summary>A name and, where it is a word and no abbreviation, its regular plural: <c>mile</c> and <c>miles</c>, but only <c>km</c>.</summary>
    public static IEnumerable<string> Both(string name)
    {
        yield return name;
        if (IsWord(name) && name[^1] != 's' && !name.Any(c => c is '/' or '²' or '³' or '°'))
            yield return name[^1] == 'y' && !"aeiou".Contains(name[^2]) ? name[..^1] + "ies" : name.EndsWith("ch") || name.EndsWith('x') ? name + "es" : name + "s";
    }

    private static bool IsWord(string name) => name.Length > 2 && char.IsLetter(name[^1]) && name.Any(c => "aeiou".Contains(c));

    /// <summary>The singular of a regular plural: <c>casualties</c> becomes <c>casualty</c>; another word stays.</summary>
    public static string Singular(string word)
    {
        if (word.Length <= 3 || word[^1] != 's' || word.EndsWith("ss") || word.EndsWith("us") || word.EndsWith("is"))
            return word;
        if (word.EndsWith("ies") && word.Length > 4)
            return word[..^3] + "y";
        if (word.EndsWith("ches") || word.EndsWith("shes") || word.EndsWith("sses") || word.EndsWith("xes") || word.EndsWith("zzes"))
            return word[..^2];
        return word[..^1];
    }
}
