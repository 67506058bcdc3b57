using ArticleTool.Annotating;
using ArticleTool.Extracting.Names;
using ArticleTool.Records;
using ArticleTool.Text;

namespace ArticleTool.Extracting.Claims;

/// <summary>A sentence as the claim rules see it: its tree, and the mention that covers each token.</summary>
internal sealed class ClaimSentence
{
    private readonly IReadOnlyList<Mention> mentions;
    private readonly int[] mentionAt;
    private VerbNeighbours? verbs;
    private SubjectFinder? subjects;

    /// <param name="firstMention">Index of the first mention that does not end before the sentence.</param>
    public ClaimSentence(AnnotatedArticle article, int index, IReadOnlyList<Mention> mentions, int firstMention)
    {
        Index = index;
        Zone = article.Sentences[index].Zone;
        Paragraph = article.Sentences[index].Paragraph;
        Span = article.Sentences[index].Span;
        Tree = new SentenceTree(article.Text, article.Sentences[index]);
        this.mentions = mentions;
        mentionAt = new int[Tree.Count];
        Array.Fill(mentionAt, -1);
        var token = 0;
        for (var m = firstMention; m < mentions.Count && mentions[m].Span.Start < Span.End; m++)
        {
            while (token < Tree.Count && Tree[token].Span.End <= mentions[m].Span.Start)
                token++;
            for (var t = token; t < Tree.Count && Tree[t].Span.Start < mentions[m].Span.End; t++)
                mentionAt[t] = mentionAt[t] >= 0 && mentions[mentionAt[t]].Kind == MentionKind.Name ? mentionAt[t] : m;
        }
    }

    public int Index { get; }

    public int Paragraph { get; }

    public ZoneKind Zone { get; }

    public TextSpan Span { get; }

    public SentenceTree Tree { get; }

    public VerbNeighbours Verbs => verbs ??= new VerbNeighbours(this);

    public SubjectFinder Subjects => subjects ??= new SubjectFinder(this);

    public Mention? MentionAt(int token) => mentionAt[token] < 0 ? null : mentions[mentionAt[token]];

    public bool InName(int token) => MentionAt(token)?.Kind == MentionKind.Name;

    /// <summary>The chain that a noun phrase refers to: its head's, else that of a name beside the head ("general Qasem Soleimani").</summary>
    public int? Chain(int head)
    {
        if (MentionAt(head) is { } own)
            return own.Chain;
        foreach (var child in Tree.Children(head))
        {
            if ((Tree.Is(child, "flat") || Tree.Is(child, "appos") || Tree.Is(child, "nmod:desc")) && MentionAt(child) is { } named && named.Type is MentionType.Person or MentionType.Organization)
                return named.Chain;
        }

        return null;
    }

    /// <summary>True where a noun belongs to a class of <c>nouns.txt</c>, is an event noun of the type, or is the lemma.</summary>
    public bool IsA(int token, string value)
    {
        var lemma = Tree.Lemma(token);
        if (value == "*")
            return true;
        if (!NounClasses.Instance.Has(value) && value != "disaster")
            // A lemmatiser may leave a plural: "troops". "two million doses of vaccine" are vaccine.
            return lemma == value || Tree.WordIs(token, value) || (lemma.Length == value.Length + 1 && lemma[^1] == 's' && lemma.StartsWith(value, StringComparison.Ordinal)) || ((Tree[token].Upos == UniversalTag.Num || NounClasses.Instance.Is(lemma, "portion")) && Whole(token) is >= 0 and var counted && Tree.Lemma(counted) == value);
        return OfClass(token, lemma, value) || (Whole(token) is >= 0 and var part && OfClass(part, Tree.Lemma(part), value)) || (InName(token) && Descriptor(token) is >= 0 and var noun && NounClasses.Instance.Is(Tree.Lemma(noun), value));
    }

    /// <summary>The common noun that says what a name is: "the forward Tobi Lawal", "Norvik, a bank"; -1 without one.</summary>
    private int Descriptor(int name)
    {
        if (Tree.Is(name, "appos") && Tree.Head(name) is >= 0 and var described && Tree[described].Upos == UniversalTag.Noun)
            return described;
        foreach (var child in Tree.Children(name))
        {
            if (Tree[child].Upos == UniversalTag.Noun && !InName(child) && (Tree.Is(child, "appos") || (child < name && Tree.Is(child, "compound"))))
                return child;
        }

        return -1;
    }

    /// <summary>What a measuring noun counts: "soldiers" of "dozens of soldiers", "a group of soldiers", "four of them".</summary>
    public int Whole(int token)
    {
        foreach (var child in Tree.Children(token))
        {
            if (Tree.Is(child, "nmod") && Tree.Preposition(child) == "of")
                return child;
        }

        return -1;
    }

    private bool OfClass(int token, string lemma, string nounClass)
    {
        // A lemmatiser may leave a plural: "troops".
        if (NounClasses.Instance.Is(lemma, nounClass) || (lemma.EndsWith('s') && NounClasses.Instance.Is(lemma[..^1], nounClass)))
            return true;
        var type = InName(token) ? MentionAt(token)!.Type : (MentionType?)null;
        return nounClass switch
        {
            "person" => NounClasses.Instance.Is(lemma, "company") || type is MentionType.Person or MentionType.Organization or MentionType.Nationality or MentionType.Place
                || (type is null && Tree[token].Upos is UniversalTag.Propn or UniversalTag.Num)
                || (Tree[token].Upos == UniversalTag.Pron && lemma is "i" or "we" or "you" or "he" or "she" or "they" or "who" or "them" or "him" or "her" or "us" or "everyone" or "nobody" or "none" or "some" or "many" or "those" or "others" or "whom"),
            "place" => NounClasses.Instance.Is(lemma, "works") || type is MentionType.Place or MentionType.Facility || (type is null && Tree[token].Upos == UniversalTag.Propn),
            "company" => type is MentionType.Organization,
            "team" => type is MentionType.Place or MentionType.Organization or MentionType.Nationality,
            "weapon" => type is MentionType.Product,
            "vehicle" => type is MentionType.Product,
            "disaster" => EventLexicon.Instance.Senses(lemma, EventWordClass.Noun) is { Length: > 0 } senses && senses[0].Type == "disaster",
            _ => false,
        };
    }
}
