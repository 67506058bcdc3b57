using ArticleTool.Annotating.Embedded.Tokenising;

namespace ArticleTool.Annotating.Embedded.Tagging;

/// <summary>Rough tags by word lists and endings; stands in where no model is built in.</summary>
internal static class RuleTagger
{
    private static readonly Dictionary<string, (UniversalTag, string)>.AlternateLookup<ReadOnlySpan<char>> Closed = Build();

    public static (UniversalTag Upos, string Xpos) Tag(ReadOnlySpan<char> word, bool first)
    {
        if (Closed.TryGetValue(word, out var known))
            return known;
        if (char.IsAsciiDigit(word[0]))
            return word[^1] is 't' or 'd' or 'h' ? (UniversalTag.Adj, "JJ") : (UniversalTag.Num, "CD");
        if (!Characters.IsWordPart(word[0]))
            return word[0] is '$' or '%' or '£' or '€' or '+' or '=' ? (UniversalTag.Sym, word[0] == '%' ? "NN" : "$") : (UniversalTag.Punct, Punctuation(word));
        if (Characters.IsUpper(word[0]) && !first)
            return (UniversalTag.Propn, "NNP");
        return Open(word);
    }

    private static string Punctuation(ReadOnlySpan<char> word) => word[0] switch
    {
        '.' or '!' or '?' => ".",
        ',' => ",",
        '(' or '[' => "-LRB-",
        ')' or ']' => "-RRB-",
        '"' or '\u201d' or '\u2019' => "''",
        '\u201c' or '\u2018' or '`' => "``",
        '-' => word.Length == 1 ? "HYPH" : ":",
        ':' or ';' or '\u2013' or '\u2014' or '\u2026' => ":",
        _ => "NFP",
    };

    private static (UniversalTag, string) Open(ReadOnlySpan<char> word)
    {
        if (word.EndsWith("ing"))
            return (UniversalTag.Verb, "VBG");
        if (word.EndsWith("ed"))
            return (UniversalTag.Verb, "VBD");
        if (word.EndsWith("ly"))
            return (UniversalTag.Adv, "RB");
        if (word.EndsWith("ous") || word.EndsWith("ful") || word.EndsWith("ive") || word.EndsWith("al") || word.EndsWith("ible") || word.EndsWith("able") || word.EndsWith("ic"))
            return (UniversalTag.Adj, "JJ");
        return word.EndsWith("s") && !word.EndsWith("ss") ? (UniversalTag.Noun, "NNS") : (UniversalTag.Noun, "NN");
    }

    private static Dictionary<string, (UniversalTag, string)>.AlternateLookup<ReadOnlySpan<char>> Build()
    {
        var words = new Dictionary<string, (UniversalTag, string)>(StringComparer.OrdinalIgnoreCase);
        void Add(UniversalTag upos, string xpos, string list)
        {
            foreach (var word in list.Split(' '))
                words[word] = (upos, xpos);
        }

        Add(UniversalTag.Det, "DT", "the a an this these those that some any no every each all both another");
        Add(UniversalTag.Adp, "IN", "of in on at by for from with about against between into through during before after under over near since until amid among toward towards within without across behind beyond despite inside outside per via as");
        Add(UniversalTag.Part, "TO", "to");
        Add(UniversalTag.Part, "RB", "not n't n’t");
        Add(UniversalTag.Part, "POS", "'s ’s");
        Add(UniversalTag.Cconj, "CC", "and or but nor");
        Add(UniversalTag.Sconj, "IN", "if because although though while whether unless");
        Add(UniversalTag.Pron, "PRP", "i you he she it we they him us them me himself herself itself themselves");
        Add(UniversalTag.Pron, "PRP$", "his her its their our your my");
        Add(UniversalTag.Pron, "WP", "who what whom whose which");
        Add(UniversalTag.Aux, "VBZ", "is has does");
        Add(UniversalTag.Aux, "VBP", "are have do am 're ’re 've ’ve 'm ’m");
        Add(UniversalTag.Aux, "VBD", "was were had did");
        Add(UniversalTag.Aux, "VB", "be");
        Add(UniversalTag.Aux, "VBN", "been");
        Add(UniversalTag.Aux, "VBG", "being having");
        Add(UniversalTag.Aux, "MD", "will would can could may might shall should must 'll ’ll 'd ’d");
        Add(UniversalTag.Verb, "VBD", "said told took hit struck left went came made gave began fell led held fired shot");
        Add(UniversalTag.Verb, "VBZ", "says tells");
        Add(UniversalTag.Verb, "VBN", "killed wounded injured launched");
        Add(UniversalTag.Num, "CD", "one two three four five six seven eight nine ten eleven twelve dozen hundred thousand million billion");
        Add(UniversalTag.Adv, "RB", "there here now then also just only still even soon later earlier ago very too so never ever always again");
        return words.GetAlternateLookup<ReadOnlySpan<char>>();
    }
}
