using System.Globalization;
using System.Text.RegularExpressions;
using ArticleTool.Extracting.Claims;
using ArticleTool.Reconciling.Entities;
using ArticleTool.Records;
using ArticleTool.Text;

namespace ArticleTool.Reconciling.Findings;

/// <summary>Words around a value that say what it is a value of, and values that are told by words alone.</summary>
internal static partial class ValueWords
{
    private static readonly HashSet<string> Own = ["their", "its", "our", "my"];

    private static readonly HashSet<string> Doubts = ["suspected", "probable", "possible", "feared", "unconfirmed"];

    /// <summary>"None of their personnel": the speaker's.</summary>
    public static bool CountsOwn(string? counted) => counted is not null && NameFolding.Words(counted).Any(Own.Contains);

    /// <summary>"Nobody in the capital", "no one on the ground": those of one place alone.</summary>
    public static bool IsOfSomePlace(string counted) =>
        NameFolding.Words(counted) is [var first, .., _] words && words.Skip(1).Any(w => w is "in" or "on" or "at" or "from" or "outside" or "near")
        && (first is "nobody" or "none" or "anybody" or "anyone" || (first is "no" or "any" && words[1] == "one"));

    /// <summary>"No group", "nobody": the agent of what nobody did.</summary>
    public static bool IsNobody(string agent) => NameFolding.Words(agent) is [var first, ..] && first is "no" or "nobody" or "none" or "neither" or "any" or "anyone" or "anybody";

    /// <summary>True where the words are the name behind "the", in full or as an acronym: "the WHO".</summary>
    public static bool HasArticle(string words, string name) =>
        words.StartsWith("the ", StringComparison.OrdinalIgnoreCase) && words[4..] is var called && (NameFolding.Fold(called) == NameFolding.Fold(name) || called.All(char.IsAsciiLetterUpper));

    /// <summary>"31 suspected cases": they are counted until they are known to be something else, and contradict no number of confirmed ones.</summary>
    public static bool IsSuspected(string text) => NameFolding.Words(text).Any(Doubts.Contains);

    /// <summary>"Jailed for eight years": the years, where the claim's word puts people in prison.</summary>
    public static (NumberRange Years, string Unit, string Text)? Sentence(ClaimRecord claim, DocumentView document)
    {
        if (claim is not { Type: "court", Time: { } time } || !EventLexicon.Instance.Counted(claim.Predicate.Lemma).Contains("jailed"))
            return null;
        foreach (var term in time.Times.Select(document.Time).OfType<TimeRecord>().Where(t => t.Type == TimeType.Duration && t.Value is not null))
        {
            if (Term().Match(term.Value!) is { Success: true } match)
            {
                var length = decimal.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture);
                return (Range(length, term.Mod), match.Groups[2].Value switch { "Y" => "year", "M" => "month", "W" => "week", _ => "day" }, term.Text);
            }
        }

        return null;
    }

    /// <summary>"Beat Arkona 3-1", "a 3-1 win", "lost 1-3": the higher first, as who won is another question.</summary>
    public static string? Score(ClaimRecord claim)
    {
        var predicate = CodePoints.Slice(claim.Text, 0, Math.Max(0, claim.Predicate.Start - claim.Start)).Length;
        var nearest = Goals().Matches(claim.Text)
            .Select(m => (Goals: new[] { int.Parse(m.Groups[1].Value, CultureInfo.InvariantCulture), int.Parse(m.Groups[2].Value, CultureInfo.InvariantCulture) }, Distance: Math.Abs(m.Index - predicate)))
            .OrderBy(m => m.Distance)
            .FirstOrDefault();
        return nearest.Goals is null ? null : $"{nearest.Goals.Max()}-{nearest.Goals.Min()}";
    }

    private static NumberRange Range(decimal length, string? mod) => mod switch
    {
        "MORE_THAN" => new NumberRange(length, null, true, false),
        "EQUAL_OR_MORE" => new NumberRange(length, null, false, false),
        "LESS_THAN" => new NumberRange(null, length, false, true),
        "EQUAL_OR_LESS" => new NumberRange(null, length, false, false),
        _ => new NumberRange(length, length, false, false),
    };

    [GeneratedRegex(@"^P(\d+(?:\.\d+)?)([YMWD])$")]
    private static partial Regex Term();

    /// <summary>No years ("2033-34"), dates or sums.</summary>
    [GeneratedRegex(@"(?<![\w.,–-])(\d{1,3})[-–](\d{1,3})(?![\w–-]|[.,]\d)")]
    private static partial Regex Goals();
}
