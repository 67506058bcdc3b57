using ArticleTool.Knowledge;
using ArticleTool.Records;

namespace ArticleTool.Extracting.Times.Grammar;

/// <summary>A fuzzy time or a holiday's name, cut into lexemes.</summary>
/// <param name="Parts">Words in lower case, and marks.</param>
/// <param name="Value">TIMEX3 value; of a holiday its rule in braces behind an open year.</param>
/// <param name="Condition">See phrases.txt.</param>
internal sealed record FixedPhrase(string[] Parts, TimeType Type, string Value, string Condition, string[] Words);

/// <summary>The phrases and holidays files, read once; longest first.</summary>
internal static class FixedPhrases
{
    public static IReadOnlyList<FixedPhrase> All { get; } = Load();

    private static readonly Dictionary<string, List<FixedPhrase>> ByFirst =
        All.GroupBy(p => p.Parts[0]).ToDictionary(g => g.Key, g => g.OrderByDescending(p => p.Parts.Length).ToList());

    public static TimeReading? At(Lexemes x, int i, Surroundings around)
    {
        foreach (var phrase in ByFirst.GetValueOrDefault(x.Word(i).Text, []))
        {
            if (!Follows(x, i, phrase) || !Holds(x, i, i + phrase.Parts.Length, phrase, around))
                continue;
            var next = i + phrase.Parts.Length;
            if (phrase.Value.Contains('{'))
                return Holiday(x, i, next, phrase);
            return new TimeReading(i, next, phrase.Type, phrase.Value);
        }

        return null;
    }

    private static TimeReading Holiday(Lexemes x, int i, int next, FixedPhrase phrase)
    {
        var value = Values.CalendarValue.Parse(phrase.Value)!;
        var yearAt = x.IsMark(next, ',') || x.IsAnyWord(next, "of", "in") ? next + 1 : next;
        if (YearGrammar.Year(x, yearAt, out var year, out var behind))
            return TimeReading.Of(i, behind, Values.CalendarValue.Of(Values.HolidayRule.Day(value.Feast!.Trim('{', '}'), year)));
        return TimeReading.Of(i, next, value);
    }

    private static bool Follows(Lexemes x, int i, FixedPhrase phrase)
    {
        for (var p = 0; p < phrase.Parts.Length; p++)
        {
            var part = phrase.Parts[p];
            if (char.IsLetter(part[0]) ? !x.IsWord(i + p, part) : !x.IsMark(i + p, part[0]))
                return false;
        }

        return true;
    }

    private static bool Holds(Lexemes x, int i, int next, FixedPhrase phrase, Surroundings around) => phrase.Condition switch
    {
        "" => true,
        "notBefore" => !phrase.Words.Any(w => x.IsWord(next, w)),
        "notAfter" => !phrase.Words.Any(w => x.IsWord(i - 1, w)),
        "adverb" => x.IsCapital(i) || x[next].Kind == LexemeKind.Mark || !around.IsVerb(next) && !around.IsAdjective(next),
        // An adjective by itself: "the current price", but not "strong currents" or "current and former officials".
        "describes" => !x.IsWord(next, "and") && (around.IsNoun(next) || around.IsAdjective(next) || around.Tag(next).Length == 0 && x[next].Kind == LexemeKind.Word)
            && !x.IsMark(next, '-') && x.Word(next).Unit is null && !x.IsAnyWord(i - 1, "more", "electric"),
        // "the past" by itself, not "the past three years" or "the past decade".
        "noun" => x.Word(next).Unit is null && NumberPhrase.At(x, next) is null && !around.IsNoun(next) && !around.IsAdjective(next),
        "future" => x.IsAnyWord(i - 1, "will", "may", "could", "might", "would") || x.IsWord(i - 1, "that") || x.IsMark(next, ',') && x.IsAnyWord(next + 1, "will"),
        "for" => x.IsWord(i - 1, "for") || x.IsAnyWord(i - 1, "take", "took"),
        _ => false,
    };

    private static List<FixedPhrase> Load()
    {
        var phrases = new List<FixedPhrase>();
        foreach (var row in KnowledgeFile.Read("times/phrases.txt"))
        {
            var condition = row[3].Split(' ', 2);
            phrases.Add(new FixedPhrase(Parts(row[0]), row.Named<TimeType>(1), row[2], condition[0], condition.Length > 1 ? condition[1].Split(';') : []));
        }

        foreach (var row in KnowledgeFile.Read("times/holidays.txt"))
            phrases.Add(new FixedPhrase(Parts(row[0]), TimeType.Date, $"XXXX-{{{row[1]}}}", "", []));
        return phrases;
    }

    private static string[] Parts(string phrase)
    {
        var parts = new List<string>();
        var start = 0;
        for (var i = 0; i <= phrase.Length; i++)
        {
            if (i < phrase.Length && char.IsLetter(phrase[i]))
                continue;
            if (i > start)
                parts.Add(phrase[start..i].ToLowerInvariant());
            if (i < phrase.Length && phrase[i] != ' ')
                parts.Add(phrase[i].ToString());
            start = i + 1;
        }

        return [.. parts];
    }
}
