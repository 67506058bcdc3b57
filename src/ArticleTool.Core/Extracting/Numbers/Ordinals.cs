using ArticleTool.Records;

namespace ArticleTool.Extracting.Numbers;

/// <summary>Tells ordinals that order things from those in set phrases: "the third attack", but "at first", "first aid".</summary>
internal static class Ordinals
{
    private static readonly string[] SetNouns = ["time", "lady", "aid", "minister", "place", "name", "thing", "hand", "half", "round", "world", "person", "degree", "class", "party", "rate", "sight", "instance", "base"];

    private static readonly string[] Adverbials = ["at", "when", "who", "which", "that", "had", "has", "have", "was", "were", "is", "be", "been", "and", "to"];

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> PronounBefore =
        new HashSet<string>(["this", "that", "the", "each", "every", "which", "any", "no", "another", "only", "finish", "some", "not"], StringComparer.OrdinalIgnoreCase)
            .GetAlternateLookup<ReadOnlySpan<char>>();

    public static bool Counts(string text, List<Lexeme> lexemes, Amount amount, string? noun)
    {
        var at = amount.Number.First;
        if (noun is not null)
            return !SetNouns.Contains(noun.ToLowerInvariant());
        var isFirst = lexemes[at].Is(text, "first") || lexemes[at].Is(text, "second");
        if (!isFirst)
            return amount.First == at && (at == 0 || lexemes[at - 1].Kind == LexemeKind.Word);
        return at > 0 && !Adverbials.Any(word => lexemes[at - 1].Is(text, word)) && lexemes[at - 1].Kind == LexemeKind.Word && lexemes[at - 1].Is(text, "the");
    }

    /// <summary>Words before "one" that make it a pronoun: "this one", "the one", "each one".</summary>
    public static bool IsPronounBefore(ReadOnlySpan<char> word) =>
        PronounBefore.Contains(word);
}
