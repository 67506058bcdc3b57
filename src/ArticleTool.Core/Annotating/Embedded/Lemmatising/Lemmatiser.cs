using ArticleTool.Annotating.Embedded.Learning;
using ArticleTool.Annotating.Embedded.Tagging;

namespace ArticleTool.Annotating.Embedded.Lemmatising;

/// <summary>
/// Gives a tagged word its lemma: the script of the word itself, if one was learnt, else the base that the list of verbs has for it,
/// else the script of the longest known ending.
/// </summary>
internal sealed class Lemmatiser
{
    private readonly TagSet tags;
    private readonly LemmaScript[] scripts;
    private readonly Dictionary<uint, ushort> rules;

    public Lemmatiser(TagSet tags, IReadOnlyList<LemmaScript> scripts, uint[] keys, ushort[] choices)
    {
        this.tags = tags;
        this.scripts = [.. scripts];
        rules = new Dictionary<uint, ushort>(keys.Length);
        for (var i = 0; i < keys.Length; i++)
            rules[keys[i]] = choices[i];
    }

    public string Lemma(Lexeme word, int tag)
    {
        if (word.LemmaTag != tag)
        {
            word.Lemma = Find(word, tags[tag]);
            word.LemmaTag = tag;
        }

        return word.Lemma!;
    }

    private string Find(Lexeme word, TagPair tag)
    {
        var context = LemmaKeys.Context(tag, word.Text);
        if (rules.TryGetValue(LemmaKeys.Whole(context, word.Lower), out var script))
            return Shared(scripts[script].Apply(word.Text), word);
        if (VerbBases.BuiltIn.Of(word.Lower, tag) is { } verb)
            return Shared(verb, word);
        for (var length = Math.Min(LemmaKeys.LongestEnding, word.Lower.Length); length >= 0; length--)
        {
            if (rules.TryGetValue(LemmaKeys.Ending(context, word.Lower, length), out script) && scripts[script].LeavesEnough(word.Text))
                return Shared(scripts[script].Apply(word.Text), word);
        }

        return tag.Upos == UniversalTag.Propn ? word.Text : word.Lower;
    }

    /// <summary>The word's own string where the lemma is the same.</summary>
    private static string Shared(string lemma, Lexeme word) => lemma == word.Lower ? word.Lower : lemma == word.Text ? word.Text : lemma;
}
