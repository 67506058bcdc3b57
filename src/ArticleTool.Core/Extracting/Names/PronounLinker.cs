using ArticleTool.Knowledge;
using ArticleTool.Records;

namespace ArticleTool.Extracting.Names;

/// <summary>
/// Links he, she and their forms with a person, and its with an organisation or country, where the text leaves no choice:
/// one candidate in the sentence so far, or the first one named in the sentence before. Pronouns in quotations stay
/// unlinked; whoever speaks there knows other people.
/// </summary>
internal sealed class PronounLinker(ArticleWords text, IReadOnlyList<NamedMention> names, IReadOnlyList<Mention> described, StatedDescriptions stated)
{
    /// <summary>In a sentence of hundreds of names, those further back are no candidates.</summary>
    private const int NamesBack = 40;

    private readonly List<Mention> found = [];
    private readonly Dictionary<int, Gender> genders = GendersOf(names, stated);

    public List<Mention> Link()
    {
        var earlier = new List<Candidate>();
        var before = new List<Candidate>();
        var all = names.Select(n => new Candidate(n.Span.Start, n.Sentence, n.Type, n.Chain, n.Name.Confidence))
            .Concat(described.Select(m => new Candidate(m.Span.Start, m.Sentence, m.Type, m.Chain, m.Confidence)))
            .OrderBy(c => c.Start).ToList();
        var next = 0;
        var paragraph = -1;
        var quoted = false;
        for (var sentence = 0; sentence < text.Article.Sentences.Count; sentence++)
        {
            if (text.Article.Sentences[sentence].Paragraph != paragraph)
                (paragraph, quoted) = (text.Article.Sentences[sentence].Paragraph, false);
            var here = new List<Candidate>();
            while (next < all.Count && all[next].Sentence == sentence)
                here.Add(all[next++]);
            quoted = Sentence(sentence, here, before, earlier, quoted);
            (earlier, before) = (before, here);
        }

        return found;
    }

    /// <summary>Links the pronouns of a sentence. Returns whether a quotation goes on at its end.</summary>
    private bool Sentence(int sentence, List<Candidate> here, List<Candidate> before, List<Candidate> earlier, bool quoted)
    {
        var tokens = text.Tokens(sentence);
        var passed = 0;
        for (var i = 0; i < tokens.Length; i++)
        {
            while (passed < here.Count && here[passed].Start < tokens[i].Span.Start)
                passed++;
            var word = text.Word(sentence, i);
            if (word is "“" or "”" or "\"")
                quoted = word is "“" || (word is not "”" && !quoted);
            if (quoted || word.Length > 7)
                continue;
            var candidate = text.Lower(sentence, i) switch
            {
                "he" or "him" or "his" or "himself" => Person(Gender.Male, Recent(here, passed), before, Unless(sentence - 1, earlier)),
                "she" or "her" or "hers" or "herself" => Person(Gender.Female, Recent(here, passed), before, Unless(sentence - 1, earlier)),
                "its" or "itself" => Thing(Recent(here, passed)),
                _ => null,
            };
            if (candidate is { } c)
            {
                var pronoun = new Mention(tokens[i].Span, sentence, c.Type, MentionKind.Pronoun, c.Chain, null, null, Math.Min(c.Confidence, 0.75), null);
                found.Add(pronoun);
                // What a pronoun speaks of is what the next sentence goes on with.
                here.Insert(passed++, c with { Start = tokens[i].Span.Start });
            }
        }

        return quoted;
    }

    /// <summary>Those named further back are not meant where the sentence between tells of somebody without a name.</summary>
    private List<Candidate> Unless(int between, List<Candidate> earlier) =>
        earlier.Count > 0 && between >= 0 && text.Tokens(between).Any(t => t.Xpos == "NN" && UnnamedPersons.IsOne(t.Lemma)) ? [] : earlier;

    private static List<Candidate> Recent(List<Candidate> here, int passed) => here.GetRange(Math.Max(0, passed - NamesBack), Math.Min(passed, NamesBack));

    private Candidate? Person(Gender gender, List<Candidate> here, List<Candidate> before, List<Candidate> earlier)
    {
        bool Fits(Candidate c) => c.Type == MentionType.Person && genders.GetValueOrDefault(c.Chain) is var known && (known == Gender.Unknown || known == gender);
        var inSentence = here.Where(Fits).Select(c => c.Chain).Distinct().Take(2).Count();
        if (inSentence > 0)
            return inSentence == 1 ? here.Last(Fits) : Sure(here, gender);
        // The sentence before speaks first of whom it is about; of the one before that, only one may be in question.
        return before.Any(Fits) ? before.First(Fits) : Only(earlier, Fits);
    }

    private static Candidate? Only(IEnumerable<Candidate> among, Func<Candidate, bool> fits)
    {
        var fitting = among.Where(fits).ToList();
        return fitting.Count > 0 && fitting.TrueForAll(c => c.Chain == fitting[0].Chain) ? fitting[^1] : null;
    }

    /// <summary>Of several persons, the one whose gender is known to be the pronoun's, if the others' is known not to be.</summary>
    private Candidate? Sure(List<Candidate> here, Gender gender)
    {
        var sure = here.Where(c => c.Type == MentionType.Person && genders.GetValueOrDefault(c.Chain) == gender).ToList();
        return sure.Count > 0 && sure.TrueForAll(c => c.Chain == sure[0].Chain) && here.TrueForAll(c => c.Type != MentionType.Person || genders.GetValueOrDefault(c.Chain) != Gender.Unknown)
            ? sure[^1]
            : null;
    }

    private static Candidate? Thing(List<Candidate> here)
    {
        var things = here.Where(c => c.Type is MentionType.Organization or MentionType.Place or MentionType.Facility).ToList();
        return things.Count > 0 && things.TrueForAll(c => c.Chain == things[0].Chain) && !here.Exists(c => c.Type == MentionType.Product) ? things[0] : null;
    }

    private static Dictionary<int, Gender> GendersOf(IReadOnlyList<NamedMention> names, StatedDescriptions stated)
    {
        var byChain = new Dictionary<int, Gender>();
        foreach (var name in names)
        {
            if (name.Gender != Gender.Unknown)
                byChain.TryAdd(name.Chain, name.Gender);
        }

        foreach (var description in stated.All.Where(d => d.Name.Type == MentionType.Person && StatedDescriptions.GenderOf(d) != Gender.Unknown))
            byChain.TryAdd(description.Name.Chain, StatedDescriptions.GenderOf(description));

        return byChain;
    }

    /// <param name="Start">Offset in the text.</param>
    private sealed record Candidate(int Start, int Sentence, MentionType Type, int Chain, double Confidence);
}
