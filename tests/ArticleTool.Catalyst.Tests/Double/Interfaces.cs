namespace Catalyst;

// A double: see README.md in this folder.

public interface IToken
{
    int Begin { get; }

    /// <summary>Inclusive.</summary>
    int End { get; }

    string Value { get; }

    PartOfSpeech POS { get; }

    string Lemma { get; }

    EntityType[] EntityTypes { get; }
}

public interface ITokens : IToken
{
    EntityType EntityType { get; }

    IEnumerable<IToken> Children { get; }
}

public interface ISpan : IEnumerable<IToken>
{
    int Begin { get; }

    /// <summary>Inclusive.</summary>
    int End { get; }

    IEnumerable<ITokens> GetEntities(Func<EntityType, bool>? filter = null);
}

public interface IDocument : IEnumerable<ISpan>
{
    string Value { get; }
}

public interface IProcess
{
    void Process(IDocument document);
}

public enum EntityTag
{
    Begin = 'B',
    Inside = 'I',
    End = 'L',
    Outside = 'O',
    Single = 'U',
}

public struct EntityType(string type, EntityTag tag)
{
    public string Type { get; set; } = type;

    public EntityTag Tag { get; set; } = tag;
}

public enum PartOfSpeech
{
    NONE = 0, ADJ, ADP, ADV, AUX, CCONJ, DET, INTJ, NOUN, NUM, PART, PRON, PROPN, PUNCT, SCONJ, SYM, VERB, X,
}
