using System.Collections;
using Mosaik.Core;

namespace Catalyst;

// A double: see README.md in this folder.

public sealed class Document : IDocument
{
    private readonly List<ISpan> spans = [];

    public Document(string doc, Language language = Language.Unknown)
    {
        Value = string.IsNullOrWhiteSpace(doc) ? "" : string.Concat(doc.Where(c => c is '\r' or '\n' || !char.IsControl(c)));
        Language = language;
    }

    public string Value { get; }

    public Language Language { get; }

    public IEnumerator<ISpan> GetEnumerator() => spans.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    internal void Add(ISpan span) => spans.Add(span);
}

internal sealed class Span(string text, int begin, int end, IReadOnlyList<Token> tokens) : ISpan
{
    public int Begin => begin;

    public int End => end;

    public IEnumerator<IToken> GetEnumerator() => tokens.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>From each Begin as far as the same type goes on, to the last End among them.</summary>
    public IEnumerable<ITokens> GetEntities(Func<EntityType, bool>? filter = null)
    {
        for (var i = 0; i < tokens.Count; i++)
        {
            foreach (var type in tokens[i].EntityTypes.Where(t => t.Tag is EntityTag.Begin or EntityTag.Single))
            {
                var last = type.Tag == EntityTag.Single ? i : -1;
                for (var j = i + 1; type.Tag == EntityTag.Begin && j < tokens.Count; j++)
                {
                    var same = tokens[j].EntityTypes.Where(t => t.Type == type.Type && t.Tag is EntityTag.Inside or EntityTag.End).ToList();
                    if (same.Count == 0)
                        break;
                    if (same.Exists(t => t.Tag == EntityTag.End))
                        last = j;
                }

                if (last >= 0)
                    yield return new Tokens(text, tokens.Skip(i).Take(last - i + 1).ToList(), type);
            }
        }
    }
}

internal sealed class Token(string text, int begin, int end, PartOfSpeech tag) : IToken
{
    public List<EntityType> Entities { get; } = [];

    public int Begin => begin;

    public int End => end;

    public string Value => text.Substring(begin, end - begin + 1);

    public PartOfSpeech POS => tag;

    public string Lemma => Value.ToLowerInvariant();

    public EntityType[] EntityTypes => [.. Entities];
}

internal sealed class Tokens(string text, List<Token> children, EntityType type) : ITokens
{
    public int Begin => children[0].Begin;

    public int End => children[^1].End;

    public string Value => text.Substring(Begin, End - Begin + 1);

    public PartOfSpeech POS => PartOfSpeech.X;

    public string Lemma => throw new NotSupportedException();

    public EntityType[] EntityTypes => [type];

    public EntityType EntityType => type;

    public IEnumerable<IToken> Children => children;
}
