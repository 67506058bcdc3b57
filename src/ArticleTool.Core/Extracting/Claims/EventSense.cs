namespace ArticleTool.Extracting.Claims;

internal enum EventWordClass { Verb, Noun, Adjective }

/// <summary>A row of the event lexicon: a word in one of its senses.</summary>
/// <param name="Line">Of <c>Knowledge/claims/events.txt</c>, from 1; a claim keeps it to say how it came about.</param>
/// <param name="Words">Lemmas; of a verb's the first is the verb, of a noun's the last the noun, of an adjective's the last the head ("without power").</param>
/// <param name="Counts">Role to quantity: a number in the <c>patient</c> is how many were <c>killed</c>.</param>
internal sealed record EventSense(
    int Line,
    IReadOnlyList<string> Words,
    EventWordClass Class,
    string Type,
    Frame Frame,
    IReadOnlyDictionary<string, string> Counts,
    IReadOnlyList<SenseCondition> Conditions,
    bool Undoes)
{
    /// <summary>The word that the lexicon is searched by.</summary>
    public string Key => Class == EventWordClass.Verb ? Words[0] : Words[^1];

    public string Lemma => string.Join(' ', Words);
}

/// <summary>Which function of the grammar fills which role; the functions are explained in <c>frames.txt</c>.</summary>
internal sealed record Frame(string Name, IReadOnlyDictionary<string, string> Roles)
{
    /// <summary>The role, null where the frame does not name the function or says that it fills none.</summary>
    public string? Role(string function) => Roles.TryGetValue(function, out var role) && role != "-" ? role : null;

    public bool Names(string function) => Roles.ContainsKey(function);

    /// <summary>Who suffers the event, for verbs such as "came under attack" and "suffered losses".</summary>
    public string Undergoer => Roles.Values.Contains("target") ? "target" : "patient";
}

/// <summary>What a sense asks for: a function, and the lemmas or classes one of which must stand there.</summary>
internal sealed record SenseCondition(string Function, IReadOnlyList<string> Values);
