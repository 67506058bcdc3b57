using ArticleTool.Annotating.Embedded.Recognition;
using ArticleTool.Knowledge;

namespace ArticleTool.Annotating.Training;

/// <summary>Gives examples the memory that their part of the text leaves with a model that has not seen it.</summary>
internal sealed class RecogniserMemory(NameLists lists, RecogniserModel model)
{
    private readonly DocumentMemory memory = new();

    /// <param name="right">By step of the margin, how many names were right.</param>
    /// <param name="all">By step of the margin, how many names there were.</param>
    public void Remember(IReadOnlyList<NameTrainingSentence> sentences, RecogniserExample[] examples, int held, int folds, int[] right, int[] all)
    {
        var reader = new NameReader(lists, model);
        foreach (var part in examples.Where(e => e.Part % folds == held).GroupBy(e => e.Part))
        {
            memory.Clear();
            foreach (var sentence in part.GroupBy(e => e.Sentence))
            {
                var of = sentences[sentence.Key];
                var seen = reader.Observe(of.Text, [.. of.Tokens], memory, RecogniserExamples.Labels(of), right, all);
                foreach (var example in sentence)
                    example.Doubt = Doubt(example, seen);
            }

            foreach (var bySentence in part.GroupBy(e => e.Sentence))
            {
                var view = reader.View(sentences[bySentence.Key].Text, [.. sentences[bySentence.Key].Tokens]);
                foreach (var example in bySentence)
                {
                    for (var i = 0; i < example.Labels.Length; i++)
                        example.Memory[i] = Features(view, example.Start + i);
                }
            }
        }
    }

    /// <summary>The largest margin by which another label than the given one was preferred.</summary>
    private static int Doubt(RecogniserExample example, NameSentence seen)
    {
        var doubt = 0;
        for (var i = 0; i < example.Labels.Length; i++)
        {
            if (example.Labels[i] != seen.Labels[example.Start + i])
                doubt = Math.Max(doubt, seen.Margins[example.Start + i]);
        }

        return doubt;
    }

    private uint[] Features(NameSentence view, int token)
    {
        if (memory.Of(view.Word(token).Word) is not (var known and not 0))
            return [];
        var features = new uint[RecogniserFeatures.MemoryCount];
        RecogniserFeatures.OfMemory(known, view.Listed[token], view.Notes(token).Lists, features);
        return features;
    }
}
