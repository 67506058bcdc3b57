using ArticleTool.Annotating;
using ArticleTool.Text;

namespace ArticleTool.Extracting.Speech;

/// <summary>
/// An article's tokens in one row, with the tree over each sentence and the quotation that each token stands in.
/// Indices count through the article, so that a quotation may run over sentences.
/// </summary>
internal sealed class Words
{
    private readonly string text;
    private readonly Token[] tokens;
    private readonly int[] sentences;
    private readonly int[] starts;
    private readonly int[] quotations;
    private readonly int[] heads;
    private readonly int[] childStarts;
    private readonly int[] children;
    private readonly int[] first;
    private readonly int[] last;

    public Words(AnnotatedArticle article, IReadOnlyList<Quotation> found)
    {
        text = article.Text;
        tokens = [.. article.Sentences.SelectMany(s => s.Tokens)];
        sentences = new int[tokens.Length];
        starts = new int[article.Sentences.Count + 1];
        heads = new int[tokens.Length];
        for (int s = 0, at = 0; s < article.Sentences.Count; s++)
        {
            starts[s] = at;
            foreach (var token in article.Sentences[s].Tokens)
            {
                sentences[at] = s;
                heads[at] = token.Head < 0 ? -1 : starts[s] + token.Head;
                HasTrees |= token.Head >= 0;
                at++;
            }
        }

        starts[^1] = tokens.Length;
        quotations = Quoted(found);
        (childStarts, children) = Children();
        (first, last) = Subtrees();
    }

    public int Count => tokens.Length;

    public bool HasTrees { get; }

    public string Text => text;

    public Token this[int index] => tokens[index];

    public TextSpan Span(int index) => tokens[index].Span;

    /// <summary>From the start of one token to the end of another.</summary>
    public TextSpan Span(int from, int to) => new(tokens[from].Span.Start, tokens[to].Span.End);

    public int Sentence(int index) => sentences[index];

    /// <summary>The first token of a sentence; the sentence after the last starts at <see cref="Count"/>.</summary>
    public int Start(int sentence) => starts[sentence];

    /// <summary>The token behind the last of a sentence.</summary>
    public int End(int sentence) => starts[sentence + 1];

    /// <summary>Index of the quotation that a token stands in, marks included, or -1.</summary>
    public int Quotation(int index) => quotations[index];

    public int Head(int index) => heads[index];

    public string Relation(int index) => tokens[index].Deprel;

    /// <summary>True for the relation itself and for its subtypes: <c>nsubj</c> and <c>nsubj:pass</c>.</summary>
    public bool Is(int index, string relation) =>
        tokens[index].Deprel.StartsWith(relation, StringComparison.Ordinal)
        && (tokens[index].Deprel.Length == relation.Length || tokens[index].Deprel[relation.Length] == ':');

    public ReadOnlySpan<char> Surface(int index) => tokens[index].Span.In(text);

    /// <summary>False also where there is no such token: a look beyond either end of the article finds nothing.</summary>
    public bool Reads(int index, string word) => (uint)index < (uint)tokens.Length && Surface(index).Equals(word, StringComparison.OrdinalIgnoreCase);

    public bool ReadsAny(int index, params ReadOnlySpan<string> words)
    {
        foreach (var word in words)
        {
            if (Reads(index, word))
                return true;
        }

        return false;
    }

    public ReadOnlySpan<int> Children(int index) => children.AsSpan(childStarts[index], childStarts[index + 1] - childStarts[index]);

    /// <summary>The first token of a token's subtree.</summary>
    public int First(int index) => first[index];

    /// <summary>The last token of a token's subtree.</summary>
    public int Last(int index) => last[index];

    /// <summary>The first child with this relation, or -1.</summary>
    public int Child(int index, string relation)
    {
        foreach (var child in Children(index))
        {
            if (Is(child, relation))
                return child;
        }

        return -1;
    }

    /// <summary>The first token that does not start before an offset.</summary>
    public int At(int offset)
    {
        var (low, high) = (0, tokens.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (tokens[middle].Span.Start < offset)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }

    private int[] Quoted(IReadOnlyList<Quotation> found)
    {
        var inside = new int[tokens.Length];
        Array.Fill(inside, -1);
        for (int token = 0, q = 0; token < tokens.Length; token++)
        {
            while (q < found.Count && found[q].Span.End <= tokens[token].Span.Start)
                q++;
            if (q < found.Count && found[q].Span.Overlaps(tokens[token].Span))
                inside[token] = q;
        }

        return inside;
    }

    private (int[] Starts, int[] Children) Children()
    {
        var from = new int[tokens.Length + 2];
        foreach (var head in heads)
        {
            if (head >= 0)
                from[head + 2]++;
        }

        for (var i = 2; i < from.Length; i++)
            from[i] += from[i - 1];
        var below = new int[from[^1]];
        for (var i = 0; i < heads.Length; i++)
        {
            if (heads[i] >= 0)
                below[from[heads[i] + 1]++] = i;
        }

        return (from, below);
    }

    /// <summary>Breadth first from the roots, then back: every subtree is whole before its head's is.</summary>
    private (int[] First, int[] Last) Subtrees()
    {
        var from = Enumerable.Range(0, tokens.Length).ToArray();
        var to = Enumerable.Range(0, tokens.Length).ToArray();
        var order = new List<int>(tokens.Length);
        order.AddRange(Enumerable.Range(0, tokens.Length).Where(i => heads[i] < 0));
        for (var i = 0; i < order.Count; i++)
        {
            foreach (var child in Children(order[i]))
                order.Add(child);
        }

        for (var i = order.Count - 1; i >= 0; i--)
        {
            var head = heads[order[i]];
            if (head < 0)
                continue;
            from[head] = Math.Min(from[head], from[order[i]]);
            to[head] = Math.Max(to[head], to[order[i]]);
        }

        return (from, to);
    }
}
