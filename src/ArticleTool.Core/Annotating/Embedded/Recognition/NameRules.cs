using ArticleTool.Annotating.Embedded.Learning;
using ArticleTool.Knowledge;
using ArticleTool.Records;

namespace ArticleTool.Annotating.Embedded.Recognition;

/// <param name="First">Index of its first token.</param>
/// <param name="End">Index of the token after it.</param>
internal readonly record struct FoundName(int First, int End, MentionType Type, double Confidence);

/// <summary>
/// What is certain about names whatever the weights say: titles, articles and days are no part of them, facilities end in
/// what they are, and what a hand-picked list knows by two words or an acronym is that.
/// </summary>
internal sealed class NameRules(NameLists lists)
{
    private static readonly HashSet<string> Days =
    [
        "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "january", "february", "march", "april", "june", "july",
        "august", "september", "october", "november", "december", "today", "yesterday",
    ];

    private static readonly uint FacilityCue = NameWordClasses.Cue("airport");

    private readonly JoinedNames joined = new(lists);

    private readonly ListedNames listed = new(lists);

    private readonly HeadedNames headed = new(lists);

    public static bool IsDay(string lower) => Days.Contains(lower);

    /// <summary>The type that the last of several words tells; null where it tells none.</summary>
    public static MentionType? TypeByHead(NameSentence sentence, int end) =>
        NameWordClasses.Heads.TryGetValue(sentence.Word(end - 1).Lower, out var type) ? type
        : IsFacilityWord(sentence, end - 1) ? MentionType.Facility
        : null;

    /// <summary>Mends the names of a sentence in place.</summary>
    public void Apply(NameSentence sentence, string text, Token[] tokens, List<FoundName> names)
    {
        joined.Split(sentence, text, tokens, names);
        for (var i = 0; i < names.Count; i++)
        {
            var name = Trimmed(sentence, text, tokens, WithOwner(sentence, names[i]));
            if (name.Type == MentionType.Organization && Owner(sentence, text, tokens, name) is var owner && owner.End > owner.First)
            {
                names.Insert(i, owner);
                name = Trimmed(sentence, text, tokens, name with { First = owner.End + 1 });
                i++;
            }

            if (name.End > name.First && !IsHeading(sentence, name) && !IsSign(sentence, name))
                names[i] = HasArticle(sentence, tokens, name) ? name with { Type = MentionType.Product } : Retyped(sentence, name);
            else
                names.RemoveAt(i--);
        }

        headed.Apply(sentence, text, tokens, names);
        listed.Apply(sentence, text, tokens, names);
        CoordinatedPlaces.Apply(sentence, names);
    }

    /// <summary>"the People's Guard": a common noun in capitals that owns a name within a sentence is part of the name.</summary>
    private static FoundName WithOwner(NameSentence sentence, FoundName name)
    {
        var owner = name.First - 2;
        return name.Type == MentionType.Organization && owner > 0 && sentence.Word(owner + 1).Text is "'s" or "’s" or "'" or "’"
            && sentence.Notes(owner).Is(WordNotes.Common) && sentence.Word(owner).Form == WordForm.Capitalised && sentence.Word(owner - 1).Lower == "the"
            ? name with { First = owner }
            : name;
    }

    private FoundName Trimmed(NameSentence sentence, string text, Token[] tokens, FoundName name)
    {
        var (first, end) = (name.First, name.End);
        while (end > first && (IsEdge(sentence, end - 1) || Days.Contains(sentence.Word(end - 1).Lower)))
            end--;
        while (first < end && (IsEdge(sentence, first) || sentence.Word(first).Lower is "the" or "a" || (end - first > 1 && Days.Contains(sentence.Word(first).Lower))))
            first++;
        var (end2, isTitle) = BeforeTitle(text, tokens, first, end);
        if (isTitle)
            return name with { First = first, End = end2 };
        var afterTitles = AfterTitles(text, tokens, first, end);
        // "To General Qasem Soleimani": whatever it was taken for, a title and a given name make a person.
        var isPerson = name.Type == MentionType.Person || (afterTitles > first && end - afterTitles > 1 && sentence.Notes(afterTitles).Is(WordNotes.Given) && !sentence.Notes(end - 1).Is(WordNotes.Common));
        return name with { First = isPerson ? afterTitles : first, End = isPerson ? AfterHyphen(sentence, tokens, first, end) : end, Type = isPerson ? MentionType.Person : name.Type };
    }

    /// <summary>The end of "Kim Jong-il": the weights read names only as far as words have capitals. But "Hamid Karzai-led".</summary>
    private static int AfterHyphen(NameSentence sentence, Token[] tokens, int first, int end) =>
        end - first > 1 && end + 1 < tokens.Length && sentence.Word(end).Text == "-" && sentence.Word(end + 1).Form == WordForm.Lower
        && tokens[end - 1].Span.End == tokens[end].Span.Start && tokens[end].Span.End == tokens[end + 1].Span.Start
        && (!sentence.Notes(end + 1).Is(WordNotes.Common) || tokens[end + 1].Upos is UniversalTag.Propn)
            ? end + 2
            : end;

    /// <summary>The country in "Iran's Revolutionary Guards", which is a name of its own; empty where there is none.</summary>
    private FoundName Owner(NameSentence sentence, string text, Token[] tokens, FoundName name)
    {
        for (var i = name.First + 1; i + 1 < name.End; i++)
        {
            if (sentence.Word(i).Text is not ("'s" or "’s"))
                continue;
            var span = tokens[name.First].Span.Union(tokens[i - 1].Span);
            return lists.Find(span.In(text), MentionType.Place) is { Government: true } ? new FoundName(name.First, i, MentionType.Place, name.Confidence) : default;
        }

        return default;
    }

    /// <summary>"White House Press" before "Secretary", "State" after "Secretary of": a title that overlaps a name's end is none of it.</summary>
    private (int End, bool IsTitle) BeforeTitle(string text, Token[] tokens, int first, int end)
    {
        for (var start = Math.Max(0, first - 2); start < end; start++)
        {
            var hash = NameForm.Empty;
            for (var i = start; i < tokens.Length && i <= end; i++)
            {
                hash = NameForm.Hash(tokens[i].Span.In(text), hash);
                if ((i >= end || (start < first && i == end - 1)) && i > start && char.IsLetter(text[tokens[i].Span.Start]) && char.IsUpper(text[tokens[start].Span.Start]) && lists.Title(hash) is not null)
                    return (Math.Max(first, start), true);
            }
        }

        return (end, false);
    }

    /// <summary>A single letter or a time zone.</summary>
    private static bool IsSign(NameSentence sentence, FoundName name) =>
        name.End == name.First + 1 && (sentence.Word(name.First).Text.Length == 1 || sentence.Word(name.First).Text is "EST" or "EDT" or "CST" or "CDT" or "PST" or "PDT" or "GMT" or "UTC" or "BST" or "CET" or "CEST" or "AM" or "PM");

    /// <summary>Small words and signs that a name has inside but neither before nor behind, unless it begins with them ("al-Qaida").</summary>
    private static bool IsEdge(NameSentence sentence, int i) =>
        sentence.Word(i) is var word && (word.Text is "'s" or "’s" or "'" or "’" or "-" or "&" or "–" or "," or "." || word.Lower is "of" or "and" or "for" or "in" or "on" or "at" or "the")
        && !(word.Form != WordForm.Punctuation && sentence.HasCapital(i) && word.Lower is not "the" and not "and");

    private int AfterTitles(string text, Token[] tokens, int first, int end)
    {
        while (first < end)
        {
            var hash = NameForm.Empty;
            var after = first;
            for (var i = first; i < end && i < first + 4; i++)
            {
                hash = NameForm.Hash(tokens[i].Span.In(text), hash);
                // A name that is a title only ("King") keeps its last word.
                if (lists.Title(hash) is not null && i + 1 < end)
                    after = i + 1;
            }

            if (after == first)
                return first;
            first = after;
        }

        return first;
    }

    /// <summary>"The wreck of the Astrid": people go without an article, but "the Bush administration", "the Clintons"; ships have one.</summary>
    private static bool HasArticle(NameSentence sentence, Token[] tokens, FoundName name) =>
        (name.Type == MentionType.Person || (sentence.Listed[name.First] == 0 && sentence.Notes(name.First).Is(WordNotes.Given))) && name.End == name.First + 1 && sentence.Word(name.First - 1).Lower == "the"
        && !sentence.Word(name.First).Lower.EndsWith('s') && sentence.Word(name.First).Form == WordForm.Capitalised
        && (name.End == tokens.Length || tokens[name.End].Upos is UniversalTag.Verb or UniversalTag.Aux or UniversalTag.Adp or UniversalTag.Punct or UniversalTag.Cconj);

    /// <summary>READ: and Advertisement at a line's start are no names.</summary>
    private static bool IsHeading(NameSentence sentence, FoundName name) =>
        name.End == name.First + 1 && name.First == 0 && sentence.Listed[0] == 0 && sentence.Notes(0).Is(WordNotes.Common)
        && (sentence.Count == 1 || sentence.Word(1).Text is ":" || sentence.Word(0).Form == WordForm.AllCapitals);

    /// <summary>The last word of a longer name, or its first, says what it is.</summary>
    private static FoundName Retyped(NameSentence sentence, FoundName name)
    {
        if (name.End - name.First < 2 || name.Type is MentionType.Nationality)
            return name;
        var (first, last) = (sentence.Word(name.First).Lower, sentence.Word(name.End - 1).Lower);
        if (!sentence.HasCapital(name.End - 1))
            return name;
        // Ricki Lake and Michael Duke are no lakes and dukes.
        if (name.Type == MentionType.Person && sentence.Notes(name.First).Is(WordNotes.Given) && sentence.Notes(name.End - 1).Is(WordNotes.Family))
            return name;
        if (NameWordClasses.Heads.TryGetValue(last, out var type) || NameWordClasses.Openings.TryGetValue(first, out type))
            return name with { Type = type };
        return name.Type is MentionType.Place or MentionType.Organization or MentionType.Person && (IsFacilityWord(sentence, name.End - 1) || first is "camp" or "fort")
            ? name with { Type = MentionType.Facility }
            : name;
    }

    private static bool IsFacilityWord(NameSentence sentence, int i) =>
        sentence.Notes(i).Cue == FacilityCue && sentence.HasCapital(i) && sentence.Word(i).Lower is not ("church" or "school" or "port" or "mall" or "theater" or "theatre");
}
