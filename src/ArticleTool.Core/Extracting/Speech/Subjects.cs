using ArticleTool.Annotating;

namespace ArticleTool.Extracting.Speech;

/// <summary>Who does what a verb says, by the tree: its own subject, or the one it shares with the verb it depends on.</summary>
internal static class Subjects
{
    /// <summary>A chain of shared subjects longer than this is a broken tree.</summary>
    private const int Depth = 6;

    /// <summary>The subject's head word, or -1.</summary>
    public static int Of(Words words, int verb)
    {
        if (Participle(words, verb) is var main and >= 0)
            return main;
        for (var (at, steps) = (verb, 0); at >= 0 && steps < Depth; steps++)
        {
            if (Own(words, at) is var own and >= 0)
                return own;
            if (words.Is(at, "acl") && words.Relation(at) != "acl:relcl")
            {
                var noun = words.Head(at);
                return words.Is(noun, "obj") && words[noun].Upos == UniversalTag.Noun && Own(words, words.Head(noun)) is var author and >= 0 ? author : noun;
            }

            if (words.Is(at, "conj") && words[at].Xpos == "VBD" && words[words.Head(at)].Xpos == "VBD" && words.Is(words.Head(at), "acl") && Root(words, at) is var root && words[root].Xpos == "VBD" && Own(words, root) >= 0)
                return Own(words, root);
            // "Berg said the road was closed and added": who said, not what he said it of.
            if (words.Is(at, "conj") && words[at].Xpos == "VBD" && Root(words, at) is var saying && saying != words.Head(at) && words[saying].Xpos == "VBD" && words[saying].Lemma == "say" && Own(words, saying) is >= 0 and var speaker && speaker < at)
                return speaker;
            if (words.Is(at, "xcomp") && words.Child(words.Head(at), "obj") is var controller and >= 0 && controller < at)
                return controller;
            if (!words.Is(at, "conj") && !words.Is(at, "xcomp") && !words.Is(at, "advcl") && !words.Is(at, "ccomp") && !words.Is(at, "parataxis"))
                return -1;
            at = words.Head(at);
        }

        return -1;
    }

    public static bool IsPassive(Words words, int verb) =>
        words.Child(verb, "aux:pass") is >= 0 and var auxiliary && !VerbGroup.IsNameTakenForOne(words, auxiliary) || words.Child(verb, "nsubj:pass") is >= 0 and var subject && subject < verb;

    /// <summary>"by officials", of a passive.</summary>
    public static int Agent(Words words, int verb)
    {
        foreach (var child in words.Children(verb))
        {
            if (child > verb && words.Is(child, "obl") && words.Child(child, "case") is var preposition and >= 0 && words.Reads(preposition, "by"))
                return child;
        }

        return -1;
    }

    /// <summary>"…, adding that": the subject of the sentence, wherever the tree hangs the participle.</summary>
    private static int Participle(Words words, int verb)
    {
        var start = words.Start(words.Sentence(verb));
        if (words[verb].Xpos != "VBG" || Own(words, verb) >= 0)
            return -1;
        if (MainBehind(words, verb) is var main and >= 0)
            return main;
        if (verb == start || !words.ReadsAny(verb - 1, ",", "before", "while", "by", "after", "then"))
            return -1;
        var root = Root(words, verb);
        if (InTimeClause(words, verb, root) is var closer and >= 0)
            return closer;
        if (root < verb && words.Reads(verb - 1, ",") && Own(words, root) is var subject and >= 0 && subject < verb && !IsQuotedBeside(words, subject, verb))
            return subject;
        return FiniteBefore(words, verb, start);
    }

    /// <summary>"It began when pupils stopped the talk, shouting": the subject of a clause of time or place that the participle follows.</summary>
    private static int InTimeClause(Words words, int verb, int root)
    {
        for (var i = verb - 2; i > root; i--)
        {
            if (words[i].Xpos is "VBD" or "VBZ" or "VBP" && words[i].Upos == UniversalTag.Verb && Own(words, i) is var subject and > 0 && subject > root && subject < i)
                return words.ReadsAny(words.First(subject) - 1, "when", "where", "as") && !IsQuotedBeside(words, subject, verb) ? subject : -1;
        }

        return -1;
    }

    /// <summary>"reacted to the news, saying", "mocked the plan before claiming": who did what was told just before.</summary>
    private static int FiniteBefore(Words words, int verb, int start)
    {
        for (var i = verb - 1; i >= start; i--)
        {
            if (words[i].Xpos is "VBD" or "VBZ" or "VBP" && words[i].Upos == UniversalTag.Verb && words.Relation(i) != "acl:relcl" && Own(words, i) is var subject and >= 0 && subject < i && !IsQuotedBeside(words, subject, verb))
                return subject;
        }

        return -1;
    }

    /// <summary>"“I do not know,” the minister said, adding": the I of the quotation adds nothing outside it.</summary>
    private static bool IsQuotedBeside(Words words, int subject, int verb) => words.Quotation(subject) >= 0 && words.Quotation(verb) < 0;

    /// <summary>"After suggesting that …, Smith left": the subject of the main clause behind an opening participle; -1 where there is none.</summary>
    public static int MainBehind(Words words, int verb)
    {
        var start = words.Start(words.Sentence(verb));
        if (words[verb].Xpos != "VBG" || verb > start + 2)
            return -1;
        var root = Root(words, verb);
        return root > verb && Own(words, root) is var subject && subject > verb ? subject : -1;
    }

    private static int Root(Words words, int at)
    {
        while (words.Head(at) >= 0)
            at = words.Head(at);
        return at;
    }

    /// <summary>The subject that hangs on the verb itself, or -1.</summary>
    public static int Own(Words words, int verb)
    {
        foreach (var child in words.Children(verb))
        {
            if (words.Is(child, "nsubj"))
                return child;
        }

        return -1;
    }
}
