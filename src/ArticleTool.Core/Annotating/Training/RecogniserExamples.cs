using ArticleTool.Annotating.Embedded.Learning;
using ArticleTool.Annotating.Embedded.Recognition;
using ArticleTool.Knowledge;

namespace ArticleTool.Annotating.Training;

/// <summary>A stretch of tokens that can be names, with its features and right labels.</summary>
/// <param name="Part">Number of the part of the text it stands in; sentences of a part share a memory.</param>
/// <param name="Sentence">Index of its sentence.</param>
/// <param name="Start">First token.</param>
internal sealed record RecogniserExample(int Part, int Sentence, int Start, uint[][] Features, byte[] Labels)
{
    /// <summary>Further features of each token in the second reading.</summary>
    public uint[][] Memory { get; } = new uint[Labels.Length][];

    /// <summary>By how much a model that had not seen the labels preferred others.</summary>
    public int Doubt { get; set; }
}

/// <summary>Turns sentences into examples.</summary>
internal sealed class RecogniserExamples(NameLists lists, CommonWords common)
{
    private readonly List<uint> features = [];

    public RecogniserExample[] Of(IReadOnlyList<NameTrainingSentence> sentences)
    {
        var lexemes = new LexemeCache();
        var view = new NameSentence(lists, common, lexemes);
        var examples = new List<RecogniserExample>();
        for (var i = 0; i < sentences.Count; i++)
        {
            lexemes.MakeRoom();
            view.Fill(sentences[i].Text, [.. sentences[i].Tokens]);
            var labels = Labels(sentences[i]);
            for (var (start, end) = view.Stretch(0); end > 0; (start, end) = view.Stretch(end))
            {
                var rows = new uint[end - start][];
                for (var j = start; j < end; j++)
                    rows[j - start] = Features(view, j);
                examples.Add(new RecogniserExample(i / NameRecogniser.SentencesAPart, i, start, rows, Fitting(labels[start..end])));
            }
        }

        return [.. examples];
    }

    public static byte[] Labels(NameTrainingSentence sentence)
    {
        var labels = new byte[sentence.Tokens.Count];
        foreach (var name in sentence.Names)
        {
            var first = First(sentence, name.Span.Start);
            var end = first;
            while (end < labels.Length && sentence.Tokens[end].Start < name.Span.End)
                end++;
            // A name that begins or ends inside a token cannot be learnt.
            if (first == labels.Length || sentence.Tokens[first].Start != name.Span.Start || end == first || sentence.Tokens[end - 1].End != name.Span.End)
                continue;
            for (var i = first; i < end; i++)
                labels[i] = (byte)NameLabels.Of(name.Type, end == first + 1 ? NameLabels.Unit : i == first ? NameLabels.Beginning : i == end - 1 ? NameLabels.Last : NameLabels.Inside);
        }

        return labels;
    }

    private static int First(NameTrainingSentence sentence, int offset)
    {
        var i = 0;
        while (i < sentence.Tokens.Count && sentence.Tokens[i].End <= offset)
            i++;
        return i;
    }

    /// <summary>A name that reaches beyond its stretch ("southern Iraq") is learnt as far as the stretch goes.</summary>
    private static byte[] Fitting(byte[] labels)
    {
        for (var i = 0; i < labels.Length; i++)
        {
            if (labels[i] == NameLabels.Outside)
                continue;
            var start = i;
            var type = NameLabels.Type(labels[i]);
            while (NameLabels.Place(labels[i]) < NameLabels.Last && i + 1 < labels.Length)
                i++;
            for (var j = start; j <= i; j++)
                labels[j] = (byte)NameLabels.Of(type, start == i ? NameLabels.Unit : j == start ? NameLabels.Beginning : j == i ? NameLabels.Last : NameLabels.Inside);
        }

        return labels;
    }

    private uint[] Features(NameSentence view, int token)
    {
        features.Clear();
        RecogniserFeatures.OfWord(view.Word(token), view.Notes(token), RecogniserFeatures.Current, features);
        RecogniserFeatures.OfWord(view.Word(token - 1), view.Notes(token - 1), RecogniserFeatures.Previous, features);
        RecogniserFeatures.OfWord(view.Word(token + 1), view.Notes(token + 1), RecogniserFeatures.Next, features);
        RecogniserFeatures.OfWord(view.Word(token - 2), view.Notes(token - 2), RecogniserFeatures.BeforePrevious, features);
        RecogniserFeatures.OfWord(view.Word(token + 2), view.Notes(token + 2), RecogniserFeatures.AfterNext, features);
        Span<uint> context = stackalloc uint[RecogniserFeatures.ContextCount];
        RecogniserFeatures.OfContext(view.Context(token), context);
        return [.. features, .. context];
    }
}
