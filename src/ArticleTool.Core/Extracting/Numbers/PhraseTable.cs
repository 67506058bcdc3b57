namespace ArticleTool.Extracting.Numbers;

/// <summary>
/// Phrases cut into lexemes, so that <c>per cent</c>, <c>us$</c> and <c>km/h</c> are found whatever the spaces.
/// Looks phrases up from a lexeme on to the right, or to the left for tables whose phrases stand before the number.
/// </summary>
internal sealed class PhraseTable<T>
    where T : class
{
    private sealed class Node
    {
        private readonly Dictionary<string, Node> next = new(StringComparer.OrdinalIgnoreCase);

        public T? Value { get; set; }

        public Node Under(string word)
        {
            if (!next.TryGetValue(word, out var node))
                next[word] = node = new Node();
            return node;
        }

        public Node? At(ReadOnlySpan<char> word) =>
            next.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out var node) ? node : null;
    }

    private readonly Node root = new();
    private readonly bool leftward;

    public PhraseTable(IEnumerable<KeyValuePair<string, T>> phrases, bool leftward = false)
    {
        this.leftward = leftward;
        var lexemes = new List<Lexeme>();
        foreach (var (phrase, value) in phrases)
        {
            Lexer.Lex(phrase, 0, phrase.Length, NumberWords.BuiltIn, lexemes);
            var words = lexemes.Select(l => l.In(phrase).ToString());
            (leftward ? words.Reverse() : words).Aggregate(root, (node, word) => node.Under(word)).Value = value;
        }
    }

    /// <summary>The longest phrase that begins at a lexeme, or ends there in a leftward table.</summary>
    /// <returns>The value and how many lexemes the phrase takes; null and 0 where there is none.</returns>
    public (T? Value, int Length) Find(string text, List<Lexeme> lexemes, int at)
    {
        (T? Value, int Length) longest = (null, 0);
        var step = leftward ? -1 : 1;
        var (node, length) = (root, 0);
        while (at >= 0 && at < lexemes.Count && node.At(lexemes[at].In(text)) is { } next)
        {
            (node, length, at) = (next, length + 1, at + step);
            if (node.Value is not null)
                longest = (node.Value, length);
        }

        return longest;
    }

    /// <summary>The value of the phrase that one lexeme is by itself.</summary>
    public T? FindOne(string text, List<Lexeme> lexemes, int at) => root.At(lexemes[at].In(text))?.Value;
}
