using System.Globalization;
using ArticleTool.Knowledge;
using ArticleTool.Records;

namespace ArticleTool.Extracting.Speech;

/// <summary>How often each rule is right, from <c>Knowledge/speech/confidence.txt</c>.</summary>
internal sealed class Confidences
{
    /// <summary>For a rule that the table does not have.</summary>
    private const double Unknown = 0.6;

    private readonly Dictionary<(string Rule, SpeechAct Act), double> table = [];

    public Confidences()
    {
        foreach (var row in KnowledgeFile.Read("speech/confidence.txt"))
            table[(row[0], row.Named<SpeechAct>(1))] = double.Parse(row[2], CultureInfo.InvariantCulture);
    }

    public double Of(Utterance utterance) => table.GetValueOrDefault((utterance.Rule, utterance.Act), Unknown);
}
