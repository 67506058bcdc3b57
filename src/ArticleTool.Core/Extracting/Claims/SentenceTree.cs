using ArticleTool.Annotating;
using ArticleTool.Records;
using ArticleTool.Text;

namespace ArticleTool.Extracting.Claims;

/// <summary>A sentence's dependency tree with what reading it needs: children, extents, lower-case lemmas.</summary>
internal sealed class SentenceTree
{
    private readonly string text;
    private readonly Token[] tokens;
    private readonly int[] heads;
    private readonly string[] relations;
    private readonly int[] firstChild;
    private readonly int[] nextSibling;
    private readonly string[] lemmas;
    private readonly bool[] times;

    public SentenceTree(string text, Sentence sentence)
    {
        this.text = text;
        // A copy: mending changes tags of its own, not the engine's.
        tokens = [.. sentence.Tokens];
        lemmas = [.. tokens.Select(Lemma)];
        heads = [.. tokens.Select(t => t.Head)];
        relations = [.. tokens.Select(t => t.Deprel)];
        var repair = new TreeRepair(new DraftTree(text, tokens, lemmas, heads, relations));
        var headline = sentence.Zone is ZoneKind.Headline or ZoneKind.Heading;
        if (tokens.All(t => t.Head < 0))
        {
            // Twice, since the second reading has the tags that the first one's tree helped to mend.
            ShallowTree.Build(text, tokens, lemmas, heads, relations);
            repair.Mend(headline);
            ShallowTree.Build(text, tokens, lemmas, heads, relations);
        }

        repair.Mend(headline);
        times = new bool[tokens.Length];
        firstChild = new int[tokens.Length];
        nextSibling = new int[tokens.Length];
        Link();
    }

    public int Count => tokens.Length;

    public Token this[int i] => tokens[i];

    public string Lemma(int i) => lemmas[i];

    /// <summary>A verb's lemma by its form where the event lexicon knows it: engines' lemmas have slips.</summary>
    private string Lemma(Token token)
    {
        var word = token.Span.Of(text).ToLowerInvariant();
        if (token.Upos == UniversalTag.Verb && EventLexicon.Instance.VerbOf(word) is { } verb)
            return verb;
        return token.Lemma.Length > 0 ? token.Lemma.ToLowerInvariant() : word;
    }

    public int Head(int i) => heads[i];

    public string Relation(int i) => relations[i];

    public TextSpan Span(int first, int last) => new(tokens[first].Span.Start, tokens[last].Span.End);

    public bool WordIs(int i, string word) => i >= 0 && i < tokens.Length && tokens[i].Span.In(text).Equals(word, StringComparison.OrdinalIgnoreCase);

    public string Word(int i) => tokens[i].Span.Of(text).ToLowerInvariant();

    /// <summary>True for the relation itself and its subtypes: <c>nsubj</c> takes <c>nsubj:pass</c> in.</summary>
    public bool Is(int i, string relation) =>
        relations[i].StartsWith(relation, StringComparison.Ordinal) && (relations[i].Length == relation.Length || relations[i][relation.Length] == ':');

    /// <summary>True for a word of a time expression: "on Tuesday" names no place and belongs to no phrase.</summary>
    public bool IsTime(int i) => times[i];

    public void MarkTime(int i) => times[i] = true;

    public bool IsVerb(int i) => tokens[i].Upos == UniversalTag.Verb;

    public bool IsNominal(int i) => tokens[i].Upos is UniversalTag.Noun or UniversalTag.Propn or UniversalTag.Pron or UniversalTag.Num or UniversalTag.Sym or UniversalTag.X;

    public ChildList Children(int i) => new(this, i);

    /// <summary>The children as a list of its own, for queries; none of no node.</summary>
    public IReadOnlyList<int> ChildrenOf(int i)
    {
        if (i < 0 || firstChild[i] < 0)
            return [];
        var found = new List<int>();
        foreach (var child in Children(i))
            found.Add(child);
        return found;
    }

    /// <summary>The first child in a relation, or -1.</summary>
    public int Child(int i, string relation)
    {
        foreach (var child in Children(i))
        {
            if (Is(child, relation))
                return child;
        }

        return -1;
    }

    /// <summary>The preposition before a noun, lower case, or "". Of "because of" the first word, of a phrase of <c>prepositions.txt</c> its function.</summary>
    public string Preposition(int noun)
    {
        foreach (var child in Children(noun))
        {
            // "fell 6% amid fears": a sign that the parser took for one is none.
            if (!Is(child, "case") || tokens[child].Upos is UniversalTag.Sym or UniversalTag.Punct or UniversalTag.Noun || WordIs(child, "%"))
                continue;
            if (tokens[child].Xpos == "POS" || WordIs(child, "'s") || WordIs(child, "’s") || WordIs(child, "'") || WordIs(child, "’"))
                return "";
            return lemmas[child] is "because" or "using" or "over" or "in" or "near" or "by" or "for" or "against" or "toward" ? lemmas[child] : Word(child);
        }

        return "";
    }

    /// <summary>True where <paramref name="node"/> lies in the subtree of <paramref name="ancestor"/>.</summary>
    public bool IsUnder(int node, int ancestor)
    {
        for (var steps = 0; node >= 0 && steps <= tokens.Length; steps++)
        {
            if (node == ancestor)
                return true;
            node = heads[node];
        }

        return false;
    }

    private void Link()
    {
        Array.Fill(firstChild, -1);
        Array.Fill(nextSibling, -1);
        for (var i = tokens.Length - 1; i >= 0; i--)
        {
            var head = heads[i];
            if (head < 0 || head >= tokens.Length || head == i)
                continue;
            nextSibling[i] = firstChild[head];
            firstChild[head] = i;
        }
    }

    /// <summary>A node's children in order of the text, without allocation.</summary>
    public readonly struct ChildList(SentenceTree tree, int node)
    {
        public Enumerator GetEnumerator() => new(tree, node);

        public struct Enumerator(SentenceTree tree, int node)
        {
            private int next = tree.firstChild[node];

            public int Current { get; private set; } = -1;

            public bool MoveNext()
            {
                Current = next;
                if (next >= 0)
                    next = tree.nextSibling[next];
                return Current >= 0;
            }
        }
    }
}
