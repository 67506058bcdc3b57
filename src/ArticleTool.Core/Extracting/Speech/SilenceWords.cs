using ArticleTool.Knowledge;

namespace ArticleTool.Extracting.Speech;

/// <param name="Words">Lemmas; <c>*</c> stands for up to three words.</param>
internal sealed record SilenceEntry(string[] Words, bool NeedsNegation);

/// <summary>The phrases of <c>Knowledge/speech/silences.txt</c>, by first word, longest first.</summary>
internal sealed class SilenceWords
{
    private readonly Dictionary<string, List<SilenceEntry>> entries = [];

    public SilenceWords()
    {
        foreach (var row in KnowledgeFile.Read("speech/silences.txt"))
        {
            var entry = new SilenceEntry(row[0].Split(' '), row[1] == "yes");
            if (!entries.TryGetValue(entry.Words[0], out var list))
                entries[entry.Words[0]] = list = [];
            list.Add(entry);
        }

        foreach (var list in entries.Values)
            list.Sort((a, b) => b.Words.Length != a.Words.Length ? b.Words.Length - a.Words.Length : string.CompareOrdinal(a.Words[^1], b.Words[^1]));
    }

    public IReadOnlyList<SilenceEntry> Starting(string lemma) => entries.TryGetValue(lemma, out var list) ? list : [];
}
