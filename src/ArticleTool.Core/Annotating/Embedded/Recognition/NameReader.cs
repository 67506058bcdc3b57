using ArticleTool.Annotating.Embedded.Learning;
using ArticleTool.Knowledge;
using ArticleTool.Records;
using ArticleTool.Text;

namespace ArticleTool.Annotating.Embedded.Recognition;

/// <summary>Reads parts of a document; one a thread.</summary>
internal sealed class NameReader(NameLists lists, RecogniserModel model)
{
    private readonly NameSentence sentence = new(lists, model.Common);
    private readonly StretchDecoder decoder = new(model.Weights.Width);
    private readonly DocumentMemory memory = new();
    private readonly NameRules rules = new(lists);
    private readonly List<uint> features = [];
    private readonly List<FoundName> found = [];
    private TextSpan[] spans = new TextSpan[256];
    private byte[] labels = new byte[256];
    private int[] margins = new int[256];

    /// <summary>Appends the names of the sentences from one index up to another.</summary>
    public void Read(string text, IReadOnlyList<Sentence> sentences, int from, int to, List<Name> names)
    {
        memory.Clear();
        for (var i = from; i < to; i++)
        {
            Fill(text, sentences[i].Tokens);
            Label(useMemory: false, withMargins: false);
            memory.Add(sentence, labels.AsSpan(0, sentence.Count));
        }

        for (var i = from; i < to; i++)
        {
            Fill(text, sentences[i].Tokens);
            Label(useMemory: true, withMargins: true);
            Collect(text, sentences[i], i, names);
        }
    }

    /// <summary>For training: reads a sentence without a memory, adds to one, and counts by margin which names are right.</summary>
    public void Observe(string text, TextSpan[] tokens, DocumentMemory into, ReadOnlySpan<byte> gold, int[] right, int[] all)
    {
        MakeRoom(tokens.Length);
        sentence.Fill(text, tokens);
        Label(useMemory: false, withMargins: true);
        into.Add(sentence, labels.AsSpan(0, sentence.Count));
        for (var i = 0; i < sentence.Count; i++)
        {
            if (labels[i] == NameLabels.Outside)
                continue;
            var isRight = labels[i] == gold[i];
            var margin = margins[i];
            while (NameLabels.Place(labels[i]) < NameLabels.Last)
            {
                margin = Math.Min(margin, margins[++i]);
                isRight &= labels[i] == gold[i];
            }

            var step = Math.Min(margin / RecogniserModel.MarginStep, all.Length - 1);
            all[step]++;
            right[step] += isRight ? 1 : 0;
        }
    }

    /// <summary>For training: the labels of the sentence read last.</summary>
    public ReadOnlySpan<byte> LastLabels => labels.AsSpan(0, sentence.Count);

    /// <summary>For training: by how much those labels led.</summary>
    public ReadOnlySpan<int> LastMargins => margins.AsSpan(0, sentence.Count);

    /// <summary>For training: a sentence as it is read.</summary>
    public NameSentence View(string text, TextSpan[] tokens)
    {
        sentence.Fill(text, tokens);
        return sentence;
    }

    private void Fill(string text, Token[] tokens)
    {
        MakeRoom(tokens.Length);
        for (var i = 0; i < tokens.Length; i++)
            spans[i] = tokens[i].Span;
        sentence.Fill(text, spans.AsSpan(0, tokens.Length));
    }

    private void MakeRoom(int tokens)
    {
        if (spans.Length >= tokens)
            return;
        spans = new TextSpan[tokens * 2];
        labels = new byte[tokens * 2];
        margins = new int[tokens * 2];
    }

    private void Label(bool useMemory, bool withMargins)
    {
        labels.AsSpan(0, sentence.Count).Clear();
        for (var (start, end) = sentence.Stretch(0); end > 0; (start, end) = sentence.Stretch(end))
        {
            decoder.MakeRoom(end - start);
            for (var i = start; i < end; i++)
                Score(i, useMemory, decoder.Scores(i - start));
            decoder.Decode(model.Transitions, labels.AsSpan(start, end - start));
            if (withMargins)
                decoder.Margins(model.Transitions, labels.AsSpan(start, end - start), margins.AsSpan(start, end - start));
        }
    }

    private void Score(int i, bool useMemory, Span<short> scores)
    {
        Row(i, RecogniserFeatures.Current).CopyTo(scores);
        Scores.Add(scores, Row(i - 1, RecogniserFeatures.Previous));
        Scores.Add(scores, Row(i + 1, RecogniserFeatures.Next));
        Scores.Add(scores, Row(i - 2, RecogniserFeatures.BeforePrevious));
        Scores.Add(scores, Row(i + 2, RecogniserFeatures.AfterNext));
        Span<uint> context = stackalloc uint[RecogniserFeatures.ContextCount];
        RecogniserFeatures.OfContext(sentence.Context(i), context);
        foreach (var feature in context)
            model.Weights.AddTo(feature, scores);
        if (!useMemory || memory.Of(sentence.Words[i].Word) is not (var known and not 0))
            return;
        Span<uint> remembered = stackalloc uint[RecogniserFeatures.MemoryCount];
        RecogniserFeatures.OfMemory(known, sentence.Listed[i], sentence.Notes(i).Lists, remembered);
        foreach (var feature in remembered)
            model.Weights.AddTo(feature, scores);
    }

    /// <summary>The scores of a word in a place, summed when it is first met.</summary>
    private ReadOnlySpan<short> Row(int i, int place)
    {
        var word = sentence.Word(i);
        var width = model.Weights.Width;
        if (word.RecogniserRows.Length == 0)
        {
            var rows = new short[RecogniserFeatures.Places * width];
            for (var p = 0; p < RecogniserFeatures.Places; p++)
            {
                features.Clear();
                RecogniserFeatures.OfWord(word, sentence.Notes(i), p, features);
                foreach (var feature in features)
                    model.Weights.AddTo(feature, rows.AsSpan(p * width, width));
            }

            word.RecogniserRows = rows;
        }

        return word.RecogniserRows.AsSpan(place * width, width);
    }

    private void Collect(string text, Sentence of, int index, List<Name> names)
    {
        found.Clear();
        for (var i = 0; i < sentence.Count; i++)
        {
            if (labels[i] == NameLabels.Outside)
                continue;
            var start = i;
            var margin = margins[i];
            while (NameLabels.Place(labels[i]) < NameLabels.Last)
                margin = Math.Min(margin, margins[++i]);
            found.Add(new FoundName(start, i + 1, NameLabels.Type(labels[start]), Probability(margin)));
        }

        rules.Apply(sentence, text, of.Tokens, found);
        foreach (var name in found)
            names.Add(new Name(of.Tokens[name.First].Span.Union(of.Tokens[name.End - 1].Span), index, name.Type, name.Confidence));
    }

    private double Probability(int margin) =>
        model.Calibration[Math.Min(margin / RecogniserModel.MarginStep, model.Calibration.Count - 1)] / 100.0;
}
