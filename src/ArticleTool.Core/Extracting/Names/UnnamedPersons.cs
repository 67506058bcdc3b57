namespace ArticleTool.Extracting.Names;

/// <summary>
/// Somebody without a name, whom "he" or "she" may mean as well as anybody named before: "Detectives arrested a young woman. She
/// denied the charge."
/// </summary>
internal static class UnnamedPersons
{
    private static readonly HashSet<string> Nouns =
    [
        "accused", "assailant", "attacker", "boy", "defendant", "driver", "girl", "gunman", "killer", "man", "officer", "soldier", "student", "suspect", "teenager",
        "victim", "woman", "worker",
    ];

    /// <param name="noun">In lower case.</param>
    public static bool IsOne(string noun) => Nouns.Contains(noun);
}
