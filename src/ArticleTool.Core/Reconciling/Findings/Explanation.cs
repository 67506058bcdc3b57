using ArticleTool.Records;

namespace ArticleTool.Reconciling.Findings;

/// <summary>Says a verdict in one plain sentence that names the question and the outlets.</summary>
internal sealed class Explanation(string slot, string? group, Judgement judgement, IReadOnlyList<FoundValue> values, int originCount)
{
    private const int MostCompatible = 3;

    private static readonly string[] Counts = ["No", "One", "Two", "At least three", "At least four", "At least five", "At least six", "At least seven", "At least eight", "At least nine"];

    public string Sentence() => Sentences.Fill(Pattern(), Fill);

    private string Pattern() => judgement.Verdict switch
    {
        Verdict.SameOrigin when judgement.Standing.Origins.All(o => o.Key == Origins.UnknownOutlet) => "sameOrigin.bare",
        Verdict.SameOrigin when Known.Count == 1 && judgement.Standing.Origins.Any(o => o.Key == Origins.UnknownOutlet) => "sameOrigin.one",
        Verdict.SameOrigin when judgement.Standing.Origins.Select(o => o.Key).Distinct().Count() > 1 => "sameOrigin.perhaps",
        Verdict.SingleOrigin when judgement.Standing.Denies => "singleOrigin.denies",
        var verdict => System.Text.Json.JsonNamingPolicy.CamelCase.ConvertName(verdict.ToString()),
    };

    private List<string> Known => [.. judgement.Standing.Origins.Select(o => o.Key).Where(key => key != Origins.UnknownOutlet).Distinct()];

    private string Fill(string place) => place switch
    {
        "asks" => Asks(),
        "value" => Stated(judgement.Standing),
        "other" => Stated(judgement.Against!),
        "who" => Voices.Who(judgement.Verdict == Verdict.Corroborated ? judgement.Standing.WithoutUnknown() : judgement.Standing),
        "otherWho" => Voices.Who(judgement.Against!),
        "says" => Voices.AreMany(judgement.Standing) ? "say" : "says",
        "otherDenies" => Voices.AreMany(judgement.Against!) ? "deny" : "denies",
        "outlets" => Voices.Join(Outlets()),
        "outletsSay" => Outlets().Count > 1 ? "say" : "says",
        "sourcesAre" => Voices.AreMany(judgement.Standing.WithoutUnknown()) ? "are" : "is",
        "sources" => Voices.Sources(judgement.Standing),
        "from" => judgement.Standing.Origins.Any(o => o.Attribution is not null) ? $", according to {Voices.Sources(judgement.Standing)}" : "",
        "count" => originCount < Counts.Length ? Counts[originCount] : $"At least {originCount}",
        "also" => Compatible(),
        _ => throw new InvalidOperationException($"sentences.txt has an unknown place '{place}'"),
    };

    /// <summary>All outlets where one origin stands behind the finding, those of the value elsewhere.</summary>
    private List<string> Outlets() => Voices.Outlets(judgement.Verdict == Verdict.SameOrigin ? values : [judgement.Standing]);

    /// <summary>A group may be a class of somebody's: "person/iraq".</summary>
    private string Asks()
    {
        var counted = (group ?? CountedGroups.Person).Split('/');
        var question = SlotKnowledge.Asks(slot, values[0].First.Facts.Claim.Type, CountedGroups.Plural(counted[0].Replace('-', ' ')), values[0].First.Of);
        return counted.Length == 1 ? question : $"{question} among those of {judgement.Standing.First.Origins[0].Name}";
    }

    private string Compatible()
    {
        var others = values.Where(v => v != judgement.Standing && !v.IsUnknown && !v.Denies).Take(MostCompatible).Select(v => $"{Stated(v)} ({Voices.Join(Voices.Outlets([v]))})").ToList();
        return others.Count == 0 ? "" : $"; {Voices.Join(others)} {(others.Count == 1 ? "fits" : "fit")} it";
    }

    /// <summary>A number that opened its sentence has a capital letter there, and none here.</summary>
    private static string Stated(FoundValue value)
    {
        var text = string.Join(' ', value.First.Short.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return value.First.Number is not null && text.Length > 1 && char.IsUpper(text[0]) && char.IsLower(text[1]) ? char.ToLowerInvariant(text[0]) + text[1..] : text;
    }
}
