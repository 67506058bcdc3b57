using ArticleTool.Annotating;
using ArticleTool.Text;

namespace ArticleTool.Extracting.Claims;

/// <summary>
/// A rough tree from tags and order, for engines that make none: noun phrases, prepositions, verb groups, and the order
/// subject, verb, object. Read from left to right once.
/// </summary>
internal sealed class ShallowTree(string text, Token[] tokens, string[] lemmas, int[] heads, string[] relations)
{
    private int verb = -1;
    private int waiting = -1;
    private int phrase = -1;
    private int preposition = -1;
    private int mark = -1;
    private int joint = -1;
    private bool hasObject;

    public static void Build(string text, Token[] tokens, string[] lemmas, int[] heads, string[] relations) =>
        new ShallowTree(text, tokens, lemmas, heads, relations).Read();

    private void Read()
    {
        Array.Fill(heads, -1);
        Array.Fill(relations, "");
        for (var i = 0; i < tokens.Length;)
            i = Step(i);
        if (verb < 0 && waiting >= 0)
            relations[waiting] = "root";
    }

    private int Step(int i)
    {
        switch (tokens[i].Upos)
        {
            case UniversalTag.Verb or UniversalTag.Aux:
                return VerbGroup(i);
            case UniversalTag.Adp when tokens[i].Xpos == "RP" && verb == i - 1:
                Attach(i, verb, "compound:prt");
                return i + 1;
            case UniversalTag.Adp:
                preposition = i;
                return i + 1;
            case UniversalTag.Sconj:
                mark = i;
                return i + 1;
            case UniversalTag.Cconj:
                joint = i;
                return i + 1;
            case UniversalTag.Part when IsWord(i, "to"):
                mark = i;
                return i + 1;
            case UniversalTag.Pron when verb >= 0 && tokens[i].Xpos is "WDT" or "WP":
                return Relative(i);
            case UniversalTag.Det or UniversalTag.Adj or UniversalTag.Num or UniversalTag.Noun or UniversalTag.Propn or UniversalTag.Pron or UniversalTag.Sym:
                return NounPhrase(i);
            case UniversalTag.Adv or UniversalTag.Part:
                Attach(i, NextVerb(i), "advmod");
                return i + 1;
            default:
                // A comma ends what a preposition or an infinitive may reach.
                (preposition, mark) = (-1, IsWord(i, ",") ? mark : -1);
                return i + 1;
        }
    }

    /// <summary>"the law, which Congress passed": the pronoun stands for the phrase before it.</summary>
    private int Relative(int i)
    {
        mark = i;
        waiting = -1;
        return i + 1;
    }

    private int NounPhrase(int first)
    {
        var last = first;
        while (last + 1 < tokens.Length && InPhrase(last + 1) && !(tokens[last].Upos == UniversalTag.Pron && tokens[last].Xpos != "PRP$"))
            last++;
        var head = last;
        while (head > first && tokens[head].Upos is not (UniversalTag.Noun or UniversalTag.Propn or UniversalTag.Pron or UniversalTag.Num))
            head--;
        for (var i = first; i <= last; i++)
            Inside(i, head);
        Place(head, first);
        return last + 1;
    }

    private bool InPhrase(int i) =>
        tokens[i].Upos is UniversalTag.Adj or UniversalTag.Num or UniversalTag.Noun or UniversalTag.Propn or UniversalTag.Sym
        || tokens[i].Xpos == "POS"
        || (tokens[i].Upos == UniversalTag.Det && tokens[i - 1].Upos is UniversalTag.Det);

    private void Inside(int i, int head)
    {
        if (i == head)
            return;
        if (tokens[i].Xpos == "POS")
        {
            (heads[i], relations[i]) = (i - 1, "case");
            (heads[i - 1], relations[i - 1]) = (head, "nmod:poss");
            return;
        }

        var relation = tokens[i].Upos switch
        {
            UniversalTag.Det => "det",
            UniversalTag.Num => "nummod",
            UniversalTag.Adj => "amod",
            UniversalTag.Pron => "nmod:poss",
            _ => "compound",
        };
        Attach(i, head, relation);
    }

    /// <summary>Gives a noun phrase its place in the clause.</summary>
    private void Place(int head, int first)
    {
        if (preposition >= 0)
        {
            Attach(preposition, head, "case");
            if (IsWord(preposition, "of") || verb < 0)
                Attach(head, phrase, "nmod");
            else
                Attach(head, verb, IsWord(preposition, "by") && IsPassive(verb) ? "obl:agent" : "obl");
            preposition = -1;
        }
        else if (joint >= 0 && joint >= first - 1 && phrase >= 0)
        {
            Attach(joint, head, "cc");
            Attach(head, phrase, "conj");
            joint = -1;
        }
        else if (verb >= 0 && !hasObject && !IsPassive(verb) && waiting < 0)
        {
            Attach(head, verb, "obj");
            hasObject = true;
        }
        else
        {
            waiting = head;
        }

        phrase = head;
    }

    private int VerbGroup(int first)
    {
        var last = first;
        while (last + 1 < tokens.Length && tokens[last].Upos is UniversalTag.Aux && tokens[last + 1].Upos is UniversalTag.Aux or UniversalTag.Verb or UniversalTag.Adv or UniversalTag.Part)
            last++;
        if (tokens[last].Upos is not UniversalTag.Verb)
            last = first;
        for (var i = first; i < last; i++)
            Attach(i, last, tokens[i].Upos == UniversalTag.Aux ? Auxiliary(i, last) : "advmod");
        Link(last);
        verb = last;
        hasObject = false;
        (preposition, mark, joint) = (-1, -1, -1);
        return last + 1;
    }

    private string Auxiliary(int i, int main) => lemmas[i] is "be" or "was" or "were" or "been" or "is" or "are" && tokens[main].Xpos is "VBN" or "VBD" ? "aux:pass" : "aux";

    /// <summary>Ties a verb to the clause before it, and its subject to the verb.</summary>
    private void Link(int main)
    {
        var relative = mark >= 0 && tokens[mark].Xpos is "WDT" or "WP";
        if (mark >= 0)
            Attach(mark, main, relative ? "nsubj" : "mark");
        if (waiting >= 0)
            Attach(waiting, main, IsPassive(main) ? "nsubj:pass" : "nsubj");
        var governor = relative || (tokens[main].Xpos is "VBN" or "VBG" && waiting < 0 && joint < 0 && phrase == main - 1) ? phrase : verb;
        Attach(main, governor, Relation(main, relative, governor));
        waiting = -1;
    }

    private string Relation(int main, bool relative, int governor)
    {
        if (governor < 0)
            return "root";
        if (relative)
            return "acl:relcl";
        if (governor == phrase && governor != verb)
            return "acl";
        if (mark >= 0)
            return IsWord(mark, "to") ? "xcomp" : IsWord(mark, "that") ? "ccomp" : "advcl";
        if (joint >= 0)
            return "conj";
        return tokens[main].Xpos is "VBG" ? "advcl" : heads[main] < 0 && waiting >= 0 ? "ccomp" : "conj";
    }

    private bool IsPassive(int main)
    {
        for (var i = Math.Max(0, main - 5); i < main; i++)
        {
            if (heads[i] == main && relations[i] == "aux:pass")
                return true;
        }

        return false;
    }

    private int NextVerb(int i)
    {
        for (var j = i + 1; j < tokens.Length && j <= i + 3; j++)
        {
            if (tokens[j].Upos == UniversalTag.Verb)
                return j;
        }

        return verb;
    }

    private void Attach(int node, int head, string relation)
    {
        if (node == head)
            return;
        (heads[node], relations[node]) = (head, head < 0 ? "root" : relation);
    }

    private bool IsWord(int i, string word) => tokens[i].Span.In(text).Equals(word, StringComparison.OrdinalIgnoreCase);
}
