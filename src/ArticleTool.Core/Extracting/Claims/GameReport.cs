using ArticleTool.Annotating;
using ArticleTool.Records;

namespace ArticleTool.Extracting.Claims;

/// <summary>
/// Tells a report of a game or a fight in the ring, whose players hit, shoot and attack without harm. Words of sport must
/// be many and of many kinds, and nothing may speak of killing: an attack on a stadium is one.
/// </summary>
internal static class GameReport
{
    /// <summary>Different words of sport that make a page one of sport.</summary>
    private const int Kinds = 5;

    /// <summary>And one word in so many must be such.</summary>
    private const int Share = 40;

    private static readonly HashSet<string> Played = ["close", "knock out", "rally", "shoot", "steal"];
    private static readonly string[] Classes = ["game", "sport", "sportsman", "team"];
    private static readonly HashSet<string> Deadly = ["assassinate", "bomb", "bombing", "explode", "explosion", "gunman", "kill", "missile", "murder", "shooting", "terrorist"];

    public static bool Is(AnnotatedArticle article)
    {
        var kinds = new HashSet<string>(StringComparer.Ordinal);
        int all = 0, sport = 0;
        foreach (var token in article.Sentences.Where(s => s.Zone is ZoneKind.Headline or ZoneKind.Standfirst or ZoneKind.Body).SelectMany(s => s.Tokens))
        {
            var lemma = token.Lemma.ToLowerInvariant();
            if (Deadly.Contains(lemma))
                return false;
            all += token.Upos == UniversalTag.Punct ? 0 : 1;
            if (token.Upos is not (UniversalTag.Noun or UniversalTag.Propn) || !Array.Exists(Classes, c => NounClasses.Instance.Is(lemma, c)))
                continue;
            kinds.Add(lemma);
            sport++;
        }

        return kinds.Count >= Kinds && sport * Share >= all;
    }

    /// <summary>What there is no more than a figure of play.</summary>
    public static bool Plays(Claim claim) =>
        claim.Type is "attack" or "interception" || Played.Contains(claim.Predicate.Lemma);
}
