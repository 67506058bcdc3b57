using ArticleTool.Knowledge;

namespace ArticleTool.Extracting.Speech;

internal enum SpeakerClass { Person, Body, Media, Artefact, Survey }

/// <summary>The nouns of <c>Knowledge/speech/speakers.txt</c>.</summary>
internal sealed class SpeakerNouns
{
    private readonly Dictionary<string, SpeakerClass> classes = [];

    public SpeakerNouns()
    {
        foreach (var row in KnowledgeFile.Read("speech/speakers.txt"))
            classes[row[0]] = row.Named<SpeakerClass>(1);
    }

    /// <param name="lemma">In lower case.</param>
    public SpeakerClass? ClassOf(string lemma) => classes.TryGetValue(lemma, out var found) ? found : null;
}
