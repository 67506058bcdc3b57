using ArticleTool.Text;

namespace ArticleTool.Extracting.Numbers;

/// <summary>What was counted before: where a number leaves its noun out, it is taken from here.</summary>
internal sealed class Antecedents
{
    private readonly List<(int Sentence, TextSpan Of, string Unit)> counted = [];

    public void Clear() => counted.Clear();

    public void Add(int sentence, TextSpan of, string unit) => counted.Add((sentence, of, unit));

    /// <summary>The last noun counted in this sentence or the two before it, a person where only people will do.</summary>
    public (TextSpan Of, string Unit)? Last(int sentence, bool mustBePerson)
    {
        for (var i = counted.Count - 1; i >= 0 && counted[i].Sentence >= sentence - 2 && i >= counted.Count - 12; i--)
        {
            if (!mustBePerson || Nouns.BuiltIn.IsPerson(counted[i].Unit))
                return (counted[i].Of, counted[i].Unit);
        }

        return null;
    }
}
