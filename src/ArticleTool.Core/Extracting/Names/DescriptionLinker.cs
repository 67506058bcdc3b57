using ArticleTool.Annotating;
using ArticleTool.Knowledge;
using ArticleTool.Records;

namespace ArticleTool.Extracting.Names;

/// <summary>
/// Links descriptions with names: "the general" after "Gen. Qasem Soleimani", "the group" after the one armed group of
/// the sentences before, "the ministry" after "Iraq's Foreign Ministry".
/// </summary>
internal sealed class DescriptionLinker(ArticleWords text, IReadOnlyList<NamedMention> names, StatedDescriptions stated)
{
    private static readonly Dictionary<string, string> Heads = KnowledgeFile.Read("names/descriptions.txt")
        .SelectMany(row => row.List(1).Select(word => (word, row[0])))
        .ToDictionary(pair => pair.word, pair => pair.Item2);

    /// <summary>"The group" speaks of what was named just before.</summary>
    private const int SentencesBack = 2;

    /// <summary>A title or a part of a name is remembered for longer.</summary>
    private const int NamesBack = 40;

    public List<Mention> Link()
    {
        var found = new List<Mention>();
        var passed = 0;
        for (var sentence = 0; sentence < text.Article.Sentences.Count; sentence++)
        {
            var tokens = text.Tokens(sentence);
            for (var i = 0; i + 1 < tokens.Length; i++)
            {
                while (passed < names.Count && names[passed].Span.End <= tokens[i].Span.Start)
                    passed++;
                if (text.Word(sentence, i) is not ("the" or "The"))
                    continue;
                if (Head(sentence, i + 1) is not { } end || IsName(passed, sentence, end))
                    continue;
                var head = string.Join(' ', Enumerable.Range(i + 1, end - i - 1).Select(word => text.Lower(sentence, word)));
                if (Antecedent(head, sentence, passed, tokens[i].Span.Start) is { } name)
                    found.Add(new Mention(text.Span(sentence, i, end), sentence, name.Type, MentionKind.Nominal, name.Chain, null, null, name.Name.Confidence * 0.8, null));
            }
        }

        return found;
    }

    /// <summary>
    /// Where a description of one or two words ends, which nothing follows that says more: not "the group of seven",
    /// "the general staff". Offices may be written with a capital: "the President".
    /// </summary>
    private int? Head(int sentence, int start)
    {
        var tokens = text.Tokens(sentence);
        var one = text.Lower(sentence, start);
        var end = Heads.ContainsKey(one + " " + text.Lower(sentence, start + 1)) ? start + 2 : start + 1;
        var capital = char.IsUpper(text.Word(sentence, start)[0]);
        var listed = end > start + 1 || Heads.ContainsKey(one);
        if (capital ? !listed || Heads.GetValueOrDefault(one) != "person" : !listed && !(tokens[start].Upos == UniversalTag.Noun && tokens[start].Xpos is "NN" or ""))
            return null;
        if (text.Lower(sentence, end) is "of" or "that" or "who" or "which" or "-" or "'s" or "’s" && !listed)
            return null;
        return end < tokens.Length && tokens[end].Upos is UniversalTag.Noun or UniversalTag.Propn ? null : end;
    }

    private bool IsName(int passed, int sentence, int end) =>
        passed < names.Count && names[passed].Sentence == sentence && names[passed].FirstToken < end;

    private NamedMention? Antecedent(string head, int sentence, int passed, int at) => Heads.GetValueOrDefault(head) switch
    {
        "person" => Latest(passed, name => name.Type == MentionType.Person && name.Nouns.Contains(head)) ?? stated.Bearer(head, at),
        "part" => Latest(passed, name => name.Type == MentionType.Organization && IsPart(name, head)),
        "group" => OnlyGroup(sentence, passed),
        "country" => OnlyPlace(sentence, passed, IsCountry),
        "city" => OnlyPlace(sentence, passed, name => name.Known is { Geonames: not null }),
        _ => stated.Bearer(head, at) ?? OnlyWithHead(head, passed),
    };

    private static bool IsCountry(NamedMention name) => name.Known is { Country: not null, Geonames: null };

    /// <summary>The one place of its kind that this sentence and the two before name.</summary>
    private NamedMention? OnlyPlace(int sentence, int passed, Func<NamedMention, bool> fits)
    {
        NamedMention? found = null;
        for (var i = passed - 1; i >= 0 && names[i].Sentence >= sentence - SentencesBack; i--)
        {
            if (names[i].Type is not (MentionType.Place or MentionType.Nationality) || !fits(names[i]))
                continue;
            if (found is not null && found.Chain != names[i].Chain)
                return null;
            if (names[i].Type == MentionType.Place)
                found = names[i];
        }

        return found;
    }

    /// <summary>"The church" after "Church of Scientology", "the memorial" after "Chiang Kai Shek Memorial": what governs a name's words.</summary>
    private NamedMention? OnlyWithHead(string noun, int passed)
    {
        NamedMention? found = null;
        for (var i = passed - 1; i >= 0 && i >= passed - NamesBack; i--)
        {
            if (names[i].Type is MentionType.Person or MentionType.Nationality || names[i].Words.Length < 2 || HeadOf(names[i]) != noun)
                continue;
            if (found is not null && found.Chain != names[i].Chain)
                return null;
            found = names[i];
        }

        return found;
    }

    private static string HeadOf(NamedMention name)
    {
        var of = Array.IndexOf(name.Words, "of");
        return of > 0 ? name.Words[of - 1] : name.Words[^1];
    }

    private static bool IsPart(NamedMention name, string head) =>
        name.Words[^1] == head || name.Words.Contains(head) || (name.Known is { } known && NameWords.Of(known.Name).Contains(head));

    private NamedMention? Latest(int passed, Func<NamedMention, bool> fits)
    {
        for (var i = passed - 1; i >= 0 && i >= passed - NamesBack; i--)
        {
            if (fits(names[i]))
                return names[i];
        }

        return null;
    }

    /// <summary>The one organisation of the sentences before, newspapers, governments and the like left out.</summary>
    private NamedMention? OnlyGroup(int sentence, int passed)
    {
        NamedMention? found = null;
        for (var i = passed - 1; i >= 0 && names[i].Sentence >= sentence - SentencesBack; i--)
        {
            if (names[i].Type != MentionType.Organization || GroupsNot(names[i]))
                continue;
            if (found is not null && found.Chain != names[i].Chain)
                return found.Sentence > names[i].Sentence ? found : null;
            found = names[i];
        }

        return found;
    }

    private static bool GroupsNot(NamedMention name) =>
        name.Words.Any(word => word is "ministry" or "department" or "house" or "pentagon" or "government" or "times" or "post" or "news" or "reuters" or "army" or "navy" or "congress" or "parliament");
}
