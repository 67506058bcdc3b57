using System.Globalization;
using ArticleTool.Knowledge;

namespace ArticleTool.Extracting.Times.Grammar;

/// <summary>What words.txt says of a word; zero or null where it has no such class.</summary>
internal sealed class TimeWord
{
    public static readonly TimeWord Unknown = new("");

    public TimeWord(string text) => Text = text;

    /// <summary>In lower case.</summary>
    public string Text { get; }

    public int Weekday { get; private set; }

    public int Month { get; private set; }

    public int Season { get; private set; }

    public string? Unit { get; private set; }

    public string? DayPart { get; private set; }

    public int? Day { get; private set; }

    public string? DayPartOfDay { get; private set; }

    public int? Cardinal { get; private set; }

    public int Ordinal { get; private set; }

    public int Multiplier { get; private set; }

    public bool Vague { get; private set; }

    public int? VagueNumber { get; private set; }

    /// <summary>"dozens of years": needs an "of" before the unit.</summary>
    public bool VagueOf { get; private set; }

    public int? Side { get; private set; }

    /// <summary>"previous", "following", "that": counts from the time spoken of.</summary>
    public bool SideOfText { get; private set; }

    public bool SideVague { get; private set; }

    public string? Share { get; private set; }

    /// <summary>"the end of May": the share is a noun.</summary>
    public bool SharePart { get; private set; }

    public string? About { get; private set; }

    /// <summary>A part of the day short enough to happen at: "at dawn".</summary>
    public bool Moment { get; private set; }

    public string? Frequency { get; private set; }

    public bool Every { get; private set; }

    public string EveryNote { get; private set; } = "";

    public int? Decade { get; private set; }

    public bool Preposition { get; private set; }

    public bool Determiner { get; private set; }

    public bool One { get; private set; }

    public bool Plural { get; private set; }

    public bool Capital { get; private set; }

    /// <summary>Something that lasts: its "-old" is a length of time, not an age.</summary>
    public bool Lasting { get; private set; }

    /// <summary>A time expression can begin with it.</summary>
    public bool Starts { get; private set; }

    /// <summary>A fixed phrase or a holiday's name begins with it.</summary>
    public bool StartsPhrase { get; private set; }

    public void BeginPhrase() => Starts = StartsPhrase = true;

    public void Add(string kind, string value)
    {
        var notes = value.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var first = notes.Length > 0 ? notes[0] : "";
        Plural |= notes.Contains("plural") && kind != "every";
        Capital |= notes.Contains("capital");
        switch (kind)
        {
            case "weekday": Weekday = Int(first); break;
            case "month": Month = Int(first); break;
            case "season": Season = Int(first); break;
            case "unit": Unit = first; break;
            case "dayPart": (DayPart, Moment) = (first, notes.Contains("moment")); break;
            case "day": (Day, DayPartOfDay) = (Int(first), notes.ElementAtOrDefault(1)); break;
            case "cardinal": Cardinal = Int(first); break;
            case "ordinal": Ordinal = Int(first); break;
            case "multiplier": Multiplier = Int(first); break;
            case "vague": (Vague, VagueNumber, VagueOf) = (true, int.TryParse(first, out var n) ? n : null, first == "of"); break;
            case "side": (Side, SideOfText, SideVague) = (Int(first), notes.Contains("text"), notes.Contains("vague")); break;
            case "share": (Share, SharePart) = (first, notes.Contains("part")); break;
            case "about": About = first; break;
            case "frequency": Frequency = first; break;
            case "every": (Every, EveryNote) = (true, first); break;
            case "decade": Decade = Int(first); break;
            case "preposition": Preposition = true; break;
            case "lasting": Lasting = true; break;
            case "determiner": (Determiner, One) = (true, first == "one"); break;
        }

        Starts |= kind is not ("preposition" or "joiner" or "lasting");
    }

    private static int Int(string text) => int.Parse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
}

/// <summary>The words file, read once.</summary>
internal static class TimeWords
{
    private static readonly Dictionary<string, TimeWord> Words = Load();
    private static readonly Dictionary<string, TimeWord>.AlternateLookup<ReadOnlySpan<char>> Lookup = Words.GetAlternateLookup<ReadOnlySpan<char>>();

    public static TimeWord Find(ReadOnlySpan<char> word) => Lookup.TryGetValue(word, out var found) ? found : TimeWord.Unknown;

    private static Dictionary<string, TimeWord> Load()
    {
        var words = new Dictionary<string, TimeWord>(StringComparer.OrdinalIgnoreCase);
        foreach (var row in KnowledgeFile.Read("times/words.txt"))
        {
            if (!words.TryGetValue(row[0], out var word))
                words[row[0]] = word = new TimeWord(row[0]);
            word.Add(row[1], row[2]);
        }

        foreach (var phrase in FixedPhrases.All)
        {
            if (!words.TryGetValue(phrase.Parts[0], out var word))
                words[phrase.Parts[0]] = word = new TimeWord(phrase.Parts[0]);
            word.BeginPhrase();
        }

        return words;
    }
}
