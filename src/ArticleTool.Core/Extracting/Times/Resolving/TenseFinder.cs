using ArticleTool.Annotating;
using ArticleTool.Knowledge;

namespace ArticleTool.Extracting.Times.Resolving;

/// <summary>
/// The tense of the clause that a time stands in, from the verb group nearest to it: the one before it, else the one
/// behind. It decides on which side of the article's day a bare "Friday" or "May" lies.
/// </summary>
internal sealed class TenseFinder(string text, Token[] tokens)
{
    private const int Reach = 40;
    private static readonly Dictionary<string, HashSet<string>> Words = KnowledgeFile.Read("times/tenses.txt")
        .GroupBy(row => row[1]).ToDictionary(g => g.Key, g => g.Select(row => row[0]).ToHashSet());

    /// <param name="first">The expression's first token.</param>
    /// <param name="next">The first token behind it.</param>
    /// <returns><c>past</c>, <c>present</c>, <c>future</c>, or null where no verb stands near.</returns>
    public string? Of(int first, int next)
    {
        for (var i = first - 1; i >= Math.Max(0, first - 3); i--)
        {
            if (Is("due", i) || Is("due", Lemma(i)))
                return "future";
            if (IsVerb(i))
                break;
        }

        for (var i = first - 1; i >= Math.Max(0, first - Reach) && !IsBreak(i); i--)
        {
            if (IsVerb(i) && At(i) is { } tense)
                return tense;
        }

        for (var i = next; i < Math.Min(tokens.Length, next + Reach) && !IsBreak(i); i++)
        {
            if (IsVerb(i) && Finite(i) is { } tense)
                return tense;
        }

        return null;
    }

    private bool IsVerb(int i) => tokens[i].Xpos is ['V', 'B', ..] or "MD";

    private bool IsBreak(int i) => tokens[i].Span.Length == 1 && text[tokens[i].Span.Start] is ';' or '_';

    /// <summary>The tense of the group that a verb in front of the time ends; null where an earlier verb decides.</summary>
    private string? At(int verb)
    {
        switch (tokens[verb].Xpos)
        {
            case "VBD":
                return "past";
            case "MD":
                return "future";
            case "VBZ" or "VBP":
                return IsAhead(verb) ? "future" : "present";
            default:
                return Group(verb);
        }
    }

    /// <summary>A verb form without tense of its own: its auxiliaries say, or the word in front of its "to".</summary>
    private string? Group(int verb)
    {
        var perfect = false;
        for (var i = verb - 1; i >= Math.Max(0, verb - 6); i--)
        {
            if (Is("modal", i))
                return perfect ? "past" : "future";
            if (Is("past", i))
                return "past";
            if (Is("present", i))
                return IsAhead(verb) && tokens[verb].Xpos != "VBG" ? "future" : tokens[verb].Xpos == "VBN" && Text(i) is not ("is" or "are" or "am") ? "past" : "present";
            if (Text(i) == "to")
                return To(i, perfect);
            perfect |= Text(i) is "have" or "has" or "had";
            if (!IsVerb(i) && tokens[i].Upos is not (UniversalTag.Adv or UniversalTag.Part or UniversalTag.Aux))
                break;
        }

        return tokens[verb].Xpos == "VBN" ? (IsAhead(verb) ? "future" : "past") : null;
    }

    /// <summary>"is expected to meet", "plans to meet", "was to meet": what stands before the "to" decides.</summary>
    private string? To(int to, bool perfect)
    {
        for (var i = to - 1; i >= Math.Max(0, to - 3); i--)
        {
            if (IsAhead(i))
                return "future";
            if (Is("present", i))
                return perfect ? "past" : "future";
        }

        return null;
    }

    private string? Finite(int verb) => tokens[verb].Xpos switch
    {
        "VBD" => "past",
        "MD" => Is("modal", verb) ? "future" : null,
        "VBZ" or "VBP" => Perfect(verb) ? "past" : "present",
        "VBN" => "past",
        _ => null,
    };

    private bool Perfect(int verb)
    {
        if (Text(verb) is not ("has" or "have"))
            return false;
        for (var i = verb + 1; i < Math.Min(tokens.Length, verb + 4); i++)
        {
            if (tokens[i].Xpos is "VBN" or "VBD")
                return true;
        }

        return false;
    }

    private bool IsAhead(int i) => Is("ahead", Lemma(i)) || Is("ahead", Text(i));

    private bool Is(string kind, int i) => Is(kind, Text(i));

    private static bool Is(string kind, string word) => Words[kind].Contains(word);

    private string Text(int i) => text[tokens[i].Span.Start..Math.Min(tokens[i].Span.End, tokens[i].Span.Start + 20)].ToLowerInvariant();

    /// <summary>The lemma, or where the engine makes none the word without its ending.</summary>
    private string Lemma(int i)
    {
        if (tokens[i].Lemma.Length > 0 && tokens[i].Lemma != Text(i))
            return tokens[i].Lemma.ToLowerInvariant();
        var word = Text(i);
        foreach (var ending in (ReadOnlySpan<string>)["ned", "ed", "d", "ing", "s"])
        {
            if (word.EndsWith(ending, StringComparison.Ordinal) && Words["ahead"].Contains(word[..^ending.Length]))
                return word[..^ending.Length];
        }

        return word;
    }
}
