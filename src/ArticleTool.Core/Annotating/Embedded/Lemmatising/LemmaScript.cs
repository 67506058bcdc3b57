namespace ArticleTool.Annotating.Embedded.Lemmatising;

/// <summary>How a lemma comes from a word: cut letters off its end, add others, lower its case or keep it.</summary>
internal readonly record struct LemmaScript(int Cut, string Add, bool Lower)
{
    /// <summary>The shortest script that makes the lemma.</summary>
    public static LemmaScript Of(string word, string lemma)
    {
        var common = 0;
        while (common < word.Length && common < lemma.Length && char.ToLowerInvariant(word[common]) == char.ToLowerInvariant(lemma[common]))
            common++;
        var kept = lemma[..common];
        var asWritten = kept == word[..common];
        var lowered = word[..common].ToLowerInvariant();
        var lower = !asWritten && kept == lowered;
        // Neither lower case nor as it was written: write the lemma anew.
        if (!lower && !asWritten)
            common = 0;
        return new LemmaScript(word.Length - common, lemma[common..], lower);
    }

    public string Apply(string word)
    {
        if (Cut > word.Length)
            return word;
        var kept = Lower ? word[..^Cut].ToLowerInvariant() : word[..^Cut];
        return Add.Length == 0 && kept.Length == word.Length ? kept : kept + Add;
    }

    /// <summary>False where an ending's script would cut nearly all of a word: it was learnt from longer ones.</summary>
    public bool LeavesEnough(string word) => Cut == 0 || word.Length - Cut >= 2;

    public override string ToString() => $"{Cut}|{(Lower ? 'l' : 'k')}|{Add}";

    public static LemmaScript Parse(string script)
    {
        var parts = script.Split('|', 3);
        return new LemmaScript(int.Parse(parts[0]), parts[2], parts[1] == "l");
    }
}
