using System.Globalization;
using ArticleTool.Reconciling;
using ArticleTool.Reconciling.Entities;
using ArticleTool.Reconciling.Events;
using ArticleTool.Records;

namespace ArticleTool.Measurements;

/// <summary>
/// Fits the weights <c>main-*</c> of event-weights.txt on pairs of ECB+ articles: logistic regression of "one happening" on
/// what <see cref="AcrossDocuments"/> finds for and against it. Prints the rows anew; every topic counts as much as another.
/// </summary>
internal static class EventFit
{
    /// <summary>A point is a thirtieth of a unit of the logarithm of the odds, so that rounding costs little.</summary>
    private const double Scale = 30;

    /// <summary>FILE.jsonl (id, text); <c>--half 0|1</c> takes even or odd topics; <c>--ridge N</c> how much evidence a weight needs.</summary>
    public static void Run(string[] arguments)
    {
        var ridge = EcbMeasure.Option(arguments, "--ridge") is { } text ? double.Parse(text, CultureInfo.InvariantCulture) : 1;
        var pairs = Pairs(EcbMeasure.Local(arguments));
        var names = pairs.SelectMany(p => p.Reasons.Keys).Distinct().Where(n => IsMetOften(n, pairs)).Order(StringComparer.Ordinal).ToList();
        var fitted = FitSigned(pairs, ref names, ridge);
        Console.WriteLine($"log loss {Loss(pairs, names, fitted):F3} on what it was fitted on, {LeftOut(pairs, names, ridge):F3} on each topic fitted on the others");
        foreach (var (name, weight) in names.Zip(fitted))
        {
            var met = string.Join('/', new[] { "same", "alike", "other" }.Select(kind => pairs.Count(p => p.Kind == kind && p.Reasons.ContainsKey(name))));
            Console.WriteLine($"{name} | {Math.Round(weight * Scale)} | was {EventWeights.Of(name)}, met in {met} pairs");
        }

        Console.WriteLine($"main-threshold | {Math.Round(-fitted[^1] * Scale)} | was {EventWeights.Of("main-threshold")}");
    }

    /// <summary>What few topics know is no ground for a weight: it stays what it was judged to be.</summary>
    private static bool IsMetOften(string name, List<JudgedPair> pairs)
    {
        var met = pairs.Where(p => p.Kind != "other" && p.Reasons.ContainsKey(name)).ToList();
        return met.Count >= 60 && met.Select(p => p.Topic).Distinct().Count() >= 4;
    }

    /// <summary>A weight that comes out with the wrong sign is chance or a substitute for another: it is left out.</summary>
    private static double[] FitSigned(List<JudgedPair> pairs, ref List<string> names, double ridge)
    {
        while (true)
        {
            var fitted = Fit(pairs, names, ridge);
            var wrong = names.Where((n, i) => fitted[i] > 0 == SpeaksAgainst(n)).ToList();
            if (wrong.Count == 0)
                return fitted;
            Console.WriteLine($"left out, as of the wrong sign: {string.Join(", ", wrong)}");
            names = [.. names.Except(wrong)];
        }
    }

    private static bool SpeaksAgainst(string name) => name.Split('-')[^1] is "other" or "apart" or "far" or "next" or "mentioned";

    private static List<JudgedPair> Pairs(List<LocalRecords> local)
    {
        var sorted = local.OrderBy(d => d.Document.Id, Text.Utf8Order.Comparer).ToList();
        var entities = EntityLinker.Link(sorted);
        var views = sorted.Select((d, i) => new DocumentView(entities.Complete(d), i)).ToList();
        var (happenings, _, across) = EventFinder.Prepare(views, new Gazetteer(entities.Records));
        var main = happenings.Where(h => h.IsMain).ToList();
        var pairs = new List<JudgedPair>();
        foreach (var (a, b) in EcbMeasure.Pairs(main.Count))
        {
            var kind = EcbMeasure.KindOf(main[a].Document.Id, main[b].Document.Id);
            var sum = across.Compare(main[a], main[b], keepReasons: true);
            // Of unrelated pairs one in eight is enough; those that are ruled out are decided without points.
            if (!sum.IsRuledOut && (kind != "other" || (a * 31 + b) % 8 == 0))
                pairs.Add(new JudgedPair(kind, EcbMeasure.Topic(main[a].Document.Id), Amounts(sum)));
        }

        return Weighed(pairs);
    }

    private static Dictionary<string, double> Amounts(PointSum sum) => sum.Reasons
        .GroupBy(r => r.Name, StringComparer.Ordinal)
        .ToDictionary(g => g.Key, g => g.Sum(r => r.Hundredths) / 100.0, StringComparer.Ordinal);

    /// <summary>Each topic's pairs of a kind weigh 30 together, whether it has few articles or many.</summary>
    private static List<JudgedPair> Weighed(List<JudgedPair> pairs)
    {
        var counts = pairs.CountBy(p => (p.Topic, p.Kind)).ToDictionary(c => c.Key, c => c.Value);
        return [.. pairs.Select(p => p with { Weight = 30.0 / counts[(p.Topic, p.Kind)] })];
    }

    private static double LeftOut(List<JudgedPair> pairs, List<string> names, double ridge) => pairs
        .Select(p => p.Topic).Distinct().Order()
        .Average(topic => Loss([.. pairs.Where(p => p.Topic == topic)], names, Fit([.. pairs.Where(p => p.Topic != topic)], names, ridge)));

    private static double Loss(List<JudgedPair> pairs, List<string> names, double[] weights) =>
        pairs.Sum(p => p.Weight * Math.Log(1 + Math.Exp(-p.Sign * Score(p.Vector(names), weights)))) / pairs.Sum(p => p.Weight);

    /// <summary>Newton's method, ten rounds in a fixed order. The last weight is what stands without any evidence.</summary>
    private static double[] Fit(List<JudgedPair> pairs, List<string> names, double ridge)
    {
        var size = names.Count + 1;
        var weights = new double[size];
        var vectors = pairs.ConvertAll(p => p.Vector(names));
        for (var round = 0; round < 10; round++)
        {
            var matrix = new double[size, size + 1];
            for (var i = 0; i < size; i++)
            {
                matrix[i, i] = i < size - 1 ? ridge : 1e-6;
                matrix[i, size] = -matrix[i, i] * weights[i];
            }

            foreach (var (pair, vector) in pairs.Zip(vectors))
                Gather(matrix, vector, pair, 1 / (1 + Math.Exp(-Score(vector, weights))));
            Solve(matrix);
            for (var i = 0; i < size; i++)
                weights[i] += matrix[i, size];
        }

        return weights;
    }

    private static void Gather(double[,] matrix, double[] vector, JudgedPair pair, double probability)
    {
        var curve = pair.Weight * probability * (1 - probability);
        var slope = pair.Weight * ((pair.Sign > 0 ? 1 : 0) - probability);
        for (var i = 0; i < vector.Length; i++)
        {
            if (vector[i] == 0)
                continue;
            for (var j = 0; j < vector.Length; j++)
                matrix[i, j] += curve * vector[i] * vector[j];
            matrix[i, vector.Length] += slope * vector[i];
        }
    }

    /// <summary>Gauss and Jordan; the matrix is positive definite, so no pivot is looked for.</summary>
    private static void Solve(double[,] matrix)
    {
        var size = matrix.GetLength(0);
        for (var pivot = 0; pivot < size; pivot++)
        {
            for (var column = size; column >= pivot; column--)
                matrix[pivot, column] /= matrix[pivot, pivot];
            for (var row = 0; row < size; row++)
            {
                for (var column = size; row != pivot && column >= pivot; column--)
                    matrix[row, column] -= matrix[row, pivot] * matrix[pivot, column];
            }
        }
    }

    private static double Score(double[] vector, double[] weights)
    {
        var score = 0.0;
        for (var i = 0; i < weights.Length; i++)
            score += vector[i] * weights[i];
        return score;
    }
}

/// <param name="Kind"><c>same</c>, <c>alike</c> or <c>other</c>.</param>
/// <param name="Reasons">How much of each weight was given.</param>
internal sealed record JudgedPair(string Kind, int Topic, IReadOnlyDictionary<string, double> Reasons, double Weight = 1)
{
    public int Sign => Kind == "same" ? 1 : -1;

    public double[] Vector(List<string> names) => [.. names.Select(n => Reasons.GetValueOrDefault(n)), 1];
}
