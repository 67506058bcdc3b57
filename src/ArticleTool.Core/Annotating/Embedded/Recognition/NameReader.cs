using System.Runtime.InteropServices;
using ArticleTool.Annotating.Embedded.Learning;
using ArticleTool.Knowledge;
using ArticleTool.Records;
using ArticleTool.Text;

namespace ArticleTool.Annotating.Embedded.Recognition;

/// <summary>Reads parts of a document; one a thread.</summary>
internal sealed class NameReader
{
    private const double SurnameConfidence = 0.7;

    private readonly RecogniserModel model;
    private readonly int width;
    private readonly LexemeCache lexemes = new();
    private readonly NameSentence[] views;
    private readonly StretchDecoder decoder;
    private readonly DocumentMemory memory = new();
    private readonly WordEvidence evidence;
    private readonly KnownSurnames surnames = new();
    private readonly NameRules rules;
    private readonly List<uint> features = [];
    private readonly List<FoundName> found = [];
    private TextSpan[] spans = new TextSpan[256];

    public NameReader(NameLists lists, RecogniserModel model)
    {
        this.model = model;
        width = model.Weights.Width;
        decoder = new StretchDecoder(width);
        evidence = new WordEvidence(width);
        rules = new NameRules(lists);
        views = new NameSentence[NameRecogniser.SentencesAPart];
        for (var i = 0; i < views.Length; i++)
            views[i] = new NameSentence(lists, model.Common, lexemes);
    }

    /// <summary>Appends the names of the sentences from one index up to another.</summary>
    public void Read(string text, IReadOnlyList<Sentence> sentences, int from, int to, List<Name> names)
    {
        memory.Clear();
        evidence.Clear();
        surnames.Clear();
        lexemes.MakeRoom();
        for (var i = from; i < to; i++)
        {
            Fill(views[i - from], text, sentences[i].Tokens);
            Score(views[i - from]);
            Decode(views[i - from]);
            memory.Add(views[i - from], views[i - from].Labels);
            evidence.Add(views[i - from]);
        }

        for (var i = from; i < to; i++)
        {
            evidence.Share(views[i - from]);
            Remember(views[i - from]);
            Lead(views[i - from]);
            surnames.Add(views[i - from]);
        }

        for (var i = from; i < to; i++)
            Collect(views[i - from], text, sentences[i], i, names);
    }

    /// <summary>For training: reads a sentence without a memory, adds to one, and counts by margin which names are right.</summary>
    public NameSentence Observe(string text, TextSpan[] tokens, DocumentMemory into, ReadOnlySpan<byte> gold, int[] right, int[] all)
    {
        var view = View(text, tokens);
        Score(view);
        view.Changed = true;
        Lead(view);
        into.Add(view, view.Labels);
        for (var i = 0; i < view.Count; i++)
        {
            if (view.Labels[i] == NameLabels.Outside)
                continue;
            var start = i;
            var margin = EndOfName(view, ref i);
            var step = Math.Min(margin / RecogniserModel.MarginStep, all.Length - 1);
            all[step]++;
            right[step] += view.Labels.AsSpan(start, i + 1 - start).SequenceEqual(gold[start..(i + 1)]) ? 1 : 0;
        }

        return view;
    }

    /// <summary>For training: a sentence as it is read.</summary>
    public NameSentence View(string text, TextSpan[] tokens)
    {
        lexemes.MakeRoom();
        views[0].Fill(text, tokens);
        return views[0];
    }

    private void Fill(NameSentence sentence, string text, Token[] tokens)
    {
        if (spans.Length < tokens.Length)
            spans = new TextSpan[tokens.Length * 2];
        for (var i = 0; i < tokens.Length; i++)
            spans[i] = tokens[i].Span;
        sentence.Fill(text, spans.AsSpan(0, tokens.Length));
    }

    private void Score(NameSentence sentence)
    {
        sentence.Clear(width);
        for (var (start, end) = sentence.Stretch(0); end > 0; (start, end) = sentence.Stretch(end))
        {
            for (var i = start; i < end; i++)
                Score(sentence, i, sentence.Scores.AsSpan(i * width, width));
        }
    }

    private void Score(NameSentence sentence, int i, Span<short> scores)
    {
        Row(sentence, i, RecogniserFeatures.Current).CopyTo(scores);
        Scores.Add(scores, Row(sentence, i - 1, RecogniserFeatures.Previous));
        Scores.Add(scores, Row(sentence, i + 1, RecogniserFeatures.Next));
        Scores.Add(scores, Row(sentence, i - 2, RecogniserFeatures.BeforePrevious));
        Scores.Add(scores, Row(sentence, i + 2, RecogniserFeatures.AfterNext));
        Span<uint> context = stackalloc uint[RecogniserFeatures.ContextCount];
        RecogniserFeatures.OfContext(sentence.Context(i), context);
        model.Weights.AddTo(context, scores);
    }

    /// <summary>Adds to the scores what the memory says of words that occur again.</summary>
    private void Remember(NameSentence sentence)
    {
        Span<uint> remembered = stackalloc uint[RecogniserFeatures.MemoryCount];
        for (var (start, end) = sentence.Stretch(0); end > 0; (start, end) = sentence.Stretch(end))
        {
            for (var i = start; i < end; i++)
            {
                if (memory.Of(sentence.Words[i].Word) is not (var known and not 0))
                    continue;
                sentence.Changed = true;
                RecogniserFeatures.OfMemory(known, sentence.Listed[i], sentence.Notes(i).Lists, remembered);
                model.Weights.AddTo(remembered, sentence.Scores.AsSpan(i * width, width));
            }
        }
    }

    private void Decode(NameSentence sentence)
    {
        for (var (start, end) = sentence.Stretch(0); end > 0; (start, end) = sentence.Stretch(end))
            decoder.Decode(sentence.Scores.AsSpan(start * width, (end - start) * width), model.Transitions, sentence.Labels.AsSpan(start, end - start));
    }

    /// <summary>Decodes and finds by how much each label leads.</summary>
    private void Lead(NameSentence sentence)
    {
        for (var (start, end) = sentence.Stretch(0); end > 0; (start, end) = sentence.Stretch(end))
        {
            var labels = sentence.Labels.AsSpan(start, end - start);
            if (!sentence.Changed && labels.IndexOfAnyExcept((byte)NameLabels.Outside) < 0)
                continue;
            var scores = sentence.Scores.AsSpan(start * width, (end - start) * width);
            decoder.Decode(scores, model.Transitions, labels);
            if (JoinedNames.Forbid(sentence, start, end, width))
                decoder.Decode(scores, model.Transitions, labels);
            decoder.Margins(scores, model.Transitions, labels, sentence.Margins.AsSpan(start, end - start));
        }
    }

    /// <summary>The scores of a word in a place, summed when it is first met.</summary>
    private ReadOnlySpan<short> Row(NameSentence sentence, int i, int place)
    {
        var word = sentence.Word(i);
        if (word.RecogniserRows.Length == 0)
        {
            var rows = new short[RecogniserFeatures.Places * width];
            for (var p = 0; p < RecogniserFeatures.Places; p++)
            {
                features.Clear();
                RecogniserFeatures.OfWord(word, sentence.Notes(i), p, features);
                model.Weights.AddTo(CollectionsMarshal.AsSpan(features), rows.AsSpan(p * width, width));
            }

            word.RecogniserRows = rows;
        }

        return word.RecogniserRows.AsSpan(place * width, width);
    }

    private void Collect(NameSentence sentence, string text, Sentence of, int index, List<Name> names)
    {
        found.Clear();
        for (var i = 0; i < sentence.Count; i++)
        {
            if (surnames.IsPerson(sentence, i))
            {
                found.Add(new FoundName(i, i + 1, MentionType.Person, SurnameConfidence));
                continue;
            }

            if (sentence.Labels[i] == NameLabels.Outside)
                continue;
            var start = i;
            var margin = EndOfName(sentence, ref i);
            found.Add(new FoundName(start, i + 1, NameLabels.Type(sentence.Labels[start]), Probability(margin)));
        }

        rules.Apply(sentence, text, of.Tokens, found);
        foreach (var name in found)
            names.Add(new Name(of.Tokens[name.First].Span.Union(of.Tokens[name.End - 1].Span), index, name.Type, name.Confidence));
    }

    /// <summary>Goes on to the last token of the name that begins at a token. Returns its smallest margin.</summary>
    private static int EndOfName(NameSentence sentence, ref int i)
    {
        var margin = sentence.Margins[i];
        while (NameLabels.Place(sentence.Labels[i]) < NameLabels.Last)
            margin = Math.Min(margin, sentence.Margins[++i]);
        return margin;
    }

    private double Probability(int margin) =>
        model.Calibration[Math.Min(margin / RecogniserModel.MarginStep, model.Calibration.Count - 1)] / 100.0;
}
