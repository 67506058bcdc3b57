using ArticleTool.Knowledge;
using ArticleTool.Reading;

namespace ArticleTool.Evaluating;

/// <summary>
/// What a person marked, and how a report agrees with it. A folder of articles holds <c>NAME.claims</c> and <c>NAME.gold</c>
/// (quantities) beside its articles, and <c>verdicts.txt</c>; or a whole report has been put right by hand.
/// </summary>
public static class Annotations
{
    /// <param name="path">The folder or the report.</param>
    /// <exception cref="FormatException">There is nothing marked, it is malformed, or the report is of other articles.</exception>
    public static IReadOnlyList<ListScore> Score(string path, EvaluatedReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        return Directory.Exists(path) ? OfFolder(path, report) : Within(path, () => RecordScores.Of(EvaluatedReport.Read(File.ReadAllBytes(path)), report).ToList());
    }

    private static List<ListScore> OfFolder(string folder, EvaluatedReport report)
    {
        var scores = new List<ListScore>();
        if (Files(folder, "*.gold") is { Count: > 0 } quantities)
            scores.Add(Quantities(folder, quantities, report));
        if (Files(folder, "*.claims") is { Count: > 0 } claims)
            scores.Add(Claims(folder, claims, report));
        if (Path.Combine(folder, "verdicts.txt") is var verdicts && File.Exists(verdicts))
            scores.Add(Within(verdicts, () => Verdicts(verdicts, report)));
        return scores.Count > 0 ? scores : throw new FormatException($"{folder}: no annotations are here (verdicts.txt, NAME.claims or NAME.gold beside the articles)");
    }

    private static ListScore Quantities(string folder, List<string> files, EvaluatedReport report)
    {
        var score = new QuantityScore();
        foreach (var (file, article, records) in Articles(folder, files, report))
        {
            using var reader = new StreamReader(file);
            score.Add(article.Id, article.Text, Within(file, () => QuantityMarks.Of(KnowledgeFile.Parse(reader), article.Text)), records.Quantities);
        }

        return score.Score();
    }

    private static ListScore Claims(string folder, List<string> files, EvaluatedReport report)
    {
        var score = new ClaimScore();
        foreach (var (file, article, records) in Articles(folder, files, report))
            score.Add(article.Id, article.Text, records, Within(file, () => ClaimMarks.Parse(article.Text, File.ReadAllLines(file))));
        return score.Score();
    }

    private static ListScore Verdicts(string file, EvaluatedReport report)
    {
        using var reader = new StreamReader(file);
        var marks = MarkedVerdict.Read(reader);
        if (!report.Has("findings"))
            throw new FormatException("the report has no findings: extract without --local and with findings in --only");
        var documents = report.List<Records.DocumentRecord>("documents");
        if (documents.Count > 0 && marks.FirstOrDefault(m => !documents.Any(d => d.Id.StartsWith(m.Cluster + "/", StringComparison.Ordinal))) is { } absent)
            throw new FormatException($"the report has no article of the cluster '{absent.Cluster}': it must be extracted from this folder");
        return VerdictScore.Of(marks, report.List<Records.FindingRecord>("findings"));
    }

    /// <summary>Each file of annotations with the article of its name, and what the report has of it.</summary>
    private static IEnumerable<(string File, Article Article, Records.LocalRecords Records)> Articles(string folder, List<string> files, EvaluatedReport report)
    {
        var articles = ArticleReader.Read(folder).ToDictionary(a => Path.ChangeExtension(a.Id, null), StringComparer.Ordinal);
        var documents = report.Documents();
        foreach (var file in files)
        {
            var name = Path.ChangeExtension(Path.GetRelativePath(folder, file), null).Replace('\\', '/');
            if (!articles.TryGetValue(name, out var article))
                throw new FormatException($"{file}: there is no article '{name}' beside it");
            if (!documents.TryGetValue(article.Id, out var records))
                throw new FormatException($"{file}: the report has no document '{article.Id}': it must be extracted from this folder");
            yield return (file, article, records);
        }
    }

    private static List<string> Files(string folder, string pattern) =>
        [.. Directory.EnumerateFiles(folder, pattern, SearchOption.AllDirectories).Order(StringComparer.Ordinal)];

    private static T Within<T>(string file, Func<T> read)
    {
        try
        {
            return read();
        }
        catch (FormatException fault)
        {
            throw new FormatException($"{file}: {fault.Message}", fault);
        }
    }
}
