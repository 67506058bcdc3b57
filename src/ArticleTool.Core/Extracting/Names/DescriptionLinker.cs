using ArticleTool.Knowledge;
using ArticleTool.Records;

namespace ArticleTool.Extracting.Names;

/// <summary>
/// Links descriptions with names: "the general" after "Gen. Qasem Soleimani", "the group" after the one armed group of
/// the sentences before, "the ministry" after "Iraq's Foreign Ministry".
/// </summary>
internal sealed class DescriptionLinker(ArticleWords text, IReadOnlyList<NamedMention> names)
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
                var (head, end) = Head(sentence, i + 1);
                if (end == 0 || IsName(passed, sentence, end))
                    continue;
                if (Antecedent(head, sentence, passed) is { } name)
                    found.Add(new Mention(text.Span(sentence, i, end), sentence, name.Type, MentionKind.Nominal, name.Chain, null, null, name.Name.Confidence * 0.8, null));
            }
        }

        return found;
    }

    /// <summary>A description of one or two words, which nothing follows that says more: not "the group of seven", "the general staff".</summary>
    private (string Head, int End) Head(int sentence, int start)
    {
        var one = text.Lower(sentence, start);
        var two = one + " " + text.Lower(sentence, start + 1);
        var (head, end) = Heads.ContainsKey(two) ? (two, start + 2) : (one, start + 1);
        if (!Heads.TryGetValue(head, out _) || char.IsUpper(text.Word(sentence, start)[0]) || text.Lower(sentence, end) is "of" or "that" or "who" or "which" or "-")
            return default;
        return end < text.Tokens(sentence).Length && text.Tokens(sentence)[end].Upos is Annotating.UniversalTag.Noun or Annotating.UniversalTag.Propn ? default : (head, end);
    }

    private bool IsName(int passed, int sentence, int end) =>
        passed < names.Count && names[passed].Sentence == sentence && names[passed].FirstToken < end;

    private NamedMention? Antecedent(string head, int sentence, int passed) => Heads[head] switch
    {
        "person" => Latest(passed, name => name.Type == MentionType.Person && name.Nouns.Contains(head)),
        "part" => Latest(passed, name => name.Type == MentionType.Organization && IsPart(name, head)),
        "group" => OnlyGroup(sentence, passed),
        _ => null,
    };

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
