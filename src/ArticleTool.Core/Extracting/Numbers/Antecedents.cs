using ArticleTool.Text;

namespace ArticleTool.Extracting.Numbers;

/// <summary>What was counted or measured before: where a number leaves its noun or unit out, it is taken from here.</summary>
internal sealed class Antecedents
{
    /// <summary>So many counted nouns are looked back at.</summary>
    private const int Reach = 12;

    private readonly List<(int Sentence, TextSpan Of, string Unit, bool IsSubject)> counted = [];

    /// <summary>The last amount with a unit, for "up from 1.67".</summary>
    public (int Sentence, Amount Amount)? Measured { get; set; }

    /// <param name="isSubject">True where the noun is its clause's subject.</param>
    public void Add(int sentence, TextSpan of, string unit, bool isSubject) => counted.Add((sentence, of, unit, isSubject));

    /// <summary>
    /// The noun counted last in this sentence or the two before it. A number that is a subject goes on from the last
    /// subject: "one guard was hit and needed 12 stitches; another two were tied up" speaks of guards.
    /// </summary>
    public (TextSpan Of, string Unit)? Last(int sentence, bool mustBePerson, bool isSubject, int reach = 2)
    {
        (TextSpan Of, string Unit)? last = null;
        for (var i = counted.Count - 1; i >= 0 && counted[i].Sentence >= sentence - reach && i >= counted.Count - Reach; i--)
        {
            var fits = !mustBePerson || Nouns.BuiltIn.IsPerson(counted[i].Unit);
            if (fits && (!isSubject || counted[i].IsSubject))
                return (counted[i].Of, counted[i].Unit);
            if (fits)
                last ??= (counted[i].Of, counted[i].Unit);
        }

        return last;
    }
}
