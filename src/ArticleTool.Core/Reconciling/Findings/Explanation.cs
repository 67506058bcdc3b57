using ArticleTool.Records;

namespace ArticleTool.Reconciling.Findings;

/// <summary>Says a verdict in one plain sentence that names the outlets.</summary>
internal static class Explanation
{
    private const int MostNamed = 4;

    public static string Of(string slot, Judgement judgement, IReadOnlyList<FoundValue> values, int originCount)
    {
        var value = judgement.Standing;
        var stated = Stated(slot, value);
        return judgement.Verdict switch
        {
            Verdict.Unresolved => $"{Outlets(value)} {(Many(value) ? "say" : "says")} that it is not known ({SlotKnowledge.Reading(slot)}).",
            Verdict.Superseded => $"{Outlets(value)} {(Many(value) ? "have" : "has")} {stated}, later than {Stated(slot, judgement.Against!)} ({Outlets(judgement.Against!)}): the latest stands.",
            Verdict.Denied => $"{CapitalSources(value)} {Verb(value, "says", "say")} {stated} ({Outlets(value)}), {Sources(judgement.Against!)} {Verb(judgement.Against!, "denies", "deny")} it ({Outlets(judgement.Against!)}).",
            Verdict.Conflicting => $"{CapitalSources(value)} {Verb(value, "gives", "give")} {stated} ({Outlets(value)}), {Sources(judgement.Against!)} {Stated(slot, judgement.Against!)} ({Outlets(judgement.Against!)}): they exclude each other.",
            Verdict.Corroborated => $"{originCount switch { 2 => "Two", _ => $"At least {originCount}" }} independent origins stand behind {stated}: {Sources(value)} ({Outlets(value)}){Others(value, values)}.",
            Verdict.Refined => $"{Capital(stated)} rests on {Sources(value)} alone ({Outlets(value)}){Others(value, values)}.",
            Verdict.SameOrigin => $"{Outlets(values)} have {stated} from one origin, {Sources(value)}.",
            _ => $"Only {Outlets(value)} {(Many(value) ? "have" : "has")} {stated}{From(value)}.",
        };
    }

    private static string Stated(string slot, FoundValue value)
    {
        // A number that opened its sentence has a capital letter there, and none here.
        var text = value.First.Number is null ? OneLine(value.First.Text) : Small(OneLine(value.First.Text));
        return value.First.Number is not null && SlotKnowledge.Reading(slot) is var reading && !text.Contains(reading, StringComparison.OrdinalIgnoreCase) ? $"{text} {reading}" : text;
    }

    private static string Others(FoundValue standing, IReadOnlyList<FoundValue> values)
    {
        var others = values.Where(v => v != standing && !v.IsUnknown && !v.Denies).Select(v => $"{OneLine(v.First.Text)} ({Outlets(v)})").Take(3).ToList();
        return others.Count == 0 ? "" : $"; compatible with it: {string.Join(", ", others)}";
    }

    private static string From(FoundValue value) =>
        value.Origins.Any(o => o.Attribution is not null) ? $", from {Sources(value)}" : "";

    private static string Sources(FoundValue value)
    {
        var names = value.Origins.DistinctBy(o => o.Key).Select(o => o.Key == Origins.UnknownOutlet ? "an article of unknown outlet" : OneLine(o.Name)).ToList();
        return Join(names);
    }

    private static string CapitalSources(FoundValue value) => Capital(Sources(value));

    private static bool Many(FoundValue value) => value.Said.Select(s => s.Document.Records.Document.Outlet ?? s.Document.Id).Distinct().Count() > 1;

    private static string Small(string text) => text.Length > 1 && char.IsUpper(text[0]) && char.IsLower(text[1]) ? char.ToLowerInvariant(text[0]) + text[1..] : text;

    private static string Outlets(FoundValue value) => Outlets([value]);

    private static string Outlets(IReadOnlyList<FoundValue> values) => Join([.. values
        .SelectMany(v => v.Said)
        .Select(s => s.Document)
        .DistinctBy(d => d.Index)
        .OrderBy(d => d.Index)
        .Select(d => d.Records.Document.Outlet ?? d.Id)
        .Distinct()]);

    private static string Verb(FoundValue value, string one, string many) =>
        value.Origins.Select(o => o.Key).Distinct().Count() > 1 ? many : one;

    private static string Join(List<string> names)
    {
        if (names.Count > MostNamed)
            names = [.. names.Take(MostNamed), $"{names.Count - MostNamed} more"];
        return names.Count switch
        {
            0 => "nobody",
            1 => names[0],
            _ => string.Join(", ", names.Take(names.Count - 1)) + " and " + names[^1],
        };
    }

    private static string OneLine(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static string Capital(string text) => text.Length > 0 ? char.ToUpperInvariant(text[0]) + text[1..] : text;
}
