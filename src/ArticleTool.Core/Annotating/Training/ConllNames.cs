using System.Text;
using ArticleTool.Annotating.Embedded.Tokenising;
using ArticleTool.Records;
using ArticleTool.Text;

namespace ArticleTool.Annotating.Training;

/// <summary>
/// Reads names in CoNLL's columns: a token a line, its label (BIO or IO) in the last column, an empty line between sentences.
/// Labels of CoNLL 2003, OntoNotes, GMB and this program's own are understood; types that are not learnt are left out.
/// </summary>
public static class ConllNames
{
    private static readonly Dictionary<string, MentionType> Types = new(StringComparer.OrdinalIgnoreCase)
    {
        ["per"] = MentionType.Person, ["person"] = MentionType.Person,
        ["org"] = MentionType.Organization, ["organization"] = MentionType.Organization, ["organisation"] = MentionType.Organization,
        ["loc"] = MentionType.Place, ["geo"] = MentionType.Place, ["place"] = MentionType.Place, ["location"] = MentionType.Place,
        ["fac"] = MentionType.Facility, ["facility"] = MentionType.Facility,
        ["gpe"] = MentionType.Nationality, ["norp"] = MentionType.Nationality, ["nationality"] = MentionType.Nationality,
        ["eve"] = MentionType.Event, ["event"] = MentionType.Event,
        ["art"] = MentionType.Product, ["product"] = MentionType.Product,
    };

    public static IEnumerable<NameTrainingSentence> Read(TextReader reader)
    {
        ArgumentNullException.ThrowIfNull(reader);
        var text = new StringBuilder();
        var names = new List<NameTrainingSpan>();
        var open = (Label: "", Start: 0);
        while (reader.ReadLine() is var line)
        {
            var cells = line?.Split([' ', '\t'], StringSplitOptions.RemoveEmptyEntries) ?? [];
            var label = cells.Length > 1 ? cells[^1] : "O";
            var type = label.Length > 2 && label[1] == '-' ? label[2..] : "";
            if (open.Label.Length > 0 && (type != open.Label || label[0] == 'B'))
            {
                if (Types.TryGetValue(open.Label, out var known))
                    names.Add(new NameTrainingSpan(new TextSpan(open.Start, text.Length), known));
                open = ("", 0);
            }

            if (cells.Length > 1)
            {
                text.Append(text.Length > 0 ? " " : "");
                if (type.Length > 0 && open.Label.Length == 0)
                    open = (type, text.Length);
                text.Append(cells[0]);
            }
            else if (text.Length > 0)
            {
                yield return Sentence(text.ToString(), names);
                text.Clear();
                names = [];
            }

            if (line is null)
                yield break;
        }
    }

    /// <summary>Cut into this program's own tokens, so that training sees what reading will see.</summary>
    private static NameTrainingSentence Sentence(string text, List<NameTrainingSpan> names)
    {
        var tokens = new List<TextSpan>();
        Tokeniser.Tokenise(text, new TextSpan(0, text.Length), tokens);
        return new NameTrainingSentence(text, tokens, names);
    }
}
