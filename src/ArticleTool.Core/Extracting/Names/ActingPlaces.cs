using ArticleTool.Knowledge;
using ArticleTool.Records;

namespace ArticleTool.Extracting.Names;

/// <summary>
/// Tells where the name of a country or a capital stands for the government: "Tehran said", "Washington's response",
/// "according to Ankara", "Iraq, the UK and Canada said".
/// </summary>
internal sealed class ActingPlaces(NameLists lists)
{
    private static readonly HashSet<string> Verbs = Words("verb");
    private static readonly HashSet<string> Nouns = Words("noun");
    private static readonly HashSet<string> Before = Words("before");
    private static readonly HashSet<string> Skipped = Words("skip");

    /// <summary>The government's name, or null where the place is just a place.</summary>
    public string? Government(NamedMention name, ArticleWords text)
    {
        if (name.Type != MentionType.Place || name.Known is not { Government: true, Country: { } iso } || lists.Country(iso) is not { } country)
            return null;
        return IsActing(name, text) ? $"Government of {(NeedsArticle(country.Name) ? "the " : "")}{country.Name}" : null;
    }

    private static bool IsActing(NamedMention name, ArticleWords text)
    {
        var sentence = name.Sentence;
        if (Before.Contains(text.Lower(sentence, name.FirstToken - 2) + " " + text.Lower(sentence, name.FirstToken - 1)))
            return true;
        var next = text.Lower(sentence, name.EndToken);
        if (next is "'s" or "’s" or "'" or "’")
            return Nouns.Contains(text.Lower(sentence, name.EndToken + 1)) || Nouns.Contains(text.Lower(sentence, name.EndToken + 2));
        // "in Iran said" has another subject.
        if (IsPreposition(text, sentence, name.FirstToken - 1) || (text.Lower(sentence, name.FirstToken - 1) is "the" && IsPreposition(text, sentence, name.FirstToken - 2)))
            return false;
        return IsVerb(text, sentence, AfterList(text, sentence, name.EndToken));
    }

    /// <summary>Goes over ", the UK and Canada" and over "has also".</summary>
    private static int AfterList(ArticleWords text, int sentence, int token)
    {
        var end = Math.Min(token + 16, text.Tokens(sentence).Length);
        var inList = false;
        for (; token < end; token++)
        {
            var word = text.Lower(sentence, token);
            if (word is "," or "and")
                inList = true;
            else if (!Skipped.Contains(word) && !(inList && (word == "the" || char.IsUpper(text.Word(sentence, token)[0]))))
                break;
        }

        return token;
    }

    private static bool IsVerb(ArticleWords text, int sentence, int token) =>
        token < text.Tokens(sentence).Length && (Verbs.Contains(text.Lower(sentence, token)) || Verbs.Contains(text.Tokens(sentence)[token].Lemma));

    private static bool IsPreposition(ArticleWords text, int sentence, int token) =>
        text.Lower(sentence, token) is "in" or "from" or "to" or "at" or "of" or "near" or "on" or "with" or "inside" or "outside" or "over" or "into" or "across" or "around" or "against" or "via";

    /// <summary>Countries that are named with an article: plurals, unions, kingdoms.</summary>
    private static bool NeedsArticle(string country) =>
        country.StartsWith("United", StringComparison.Ordinal) || country.EndsWith("Republic", StringComparison.Ordinal) || country.EndsWith("Islands", StringComparison.Ordinal)
        || country is "Netherlands" or "Philippines" or "Maldives" or "Bahamas" or "Gambia" or "Seychelles" or "Democratic Republic of the Congo" or "Republic of the Congo";

    private static HashSet<string> Words(string kind) =>
        [.. KnowledgeFile.Read("names/acting.txt").Where(row => row[0] == kind).SelectMany(row => row.List(1))];
}
