using ArticleTool.Explaining;
using ArticleTool.Extracting;
using ArticleTool.Reading;
using ArticleTool.Reconciling;
using ArticleTool.Records;
using ArticleTool.Reporting.Comparing;
using ArticleTool.Text;

namespace ArticleTool.CommandLine;

/// <summary>Makes a report's records anew from its articles, after checking that they are the ones it was made from.</summary>
internal sealed class Recomputation(Terminal terminal, LoadedReport report, WhySettings settings)
{
    private readonly IReadOnlyList<DocumentRecord> documents = [.. report.Records<DocumentRecord>("documents")];

    /// <exception cref="UsageException">The report cannot be recomputed here, or an article is not what it was.</exception>
    public (Explainer Explainer, IReadOnlyList<LocalRecords> Documents, CollectionRecords? Collection) Run(CancellationToken cancellation)
    {
        var pipeline = Pipeline();
        if (documents.Count == 0)
            throw new UsageException($"{settings.Report}: has no list 'documents', which says what it was made from; write it without --only");
        using var index = ArticleIndex.Of(settings.Reading);
        if (index.Problems.FirstOrDefault(p => p.Code == "missingPath") is { } missing)
            throw new UsageException($"--articles: {ProblemLine.Of(missing)}");
        var sources = index.Sources.GroupBy(s => s.Id, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.First(), StringComparer.Ordinal);
        if (Alone() is { } document)
        {
            var article = Article(document, sources, pipeline);
            if (report.IsLocal)
                return (new Explainer([article], null), [article.Records], null);
            var known = Reconciler.Alone(article.Records, Collection());
            return (new Explainer([article], known), known.Documents, known.Collection);
        }

        var articles = OrderedParallel.Select(documents, d => Article(d, sources, pipeline), Environment.ProcessorCount, cancellation).ToList();
        if (report.IsLocal)
            return (new Explainer(articles, null), [.. articles.Select(a => a.Records)], null);
        var reconciliation = pipeline.Collection([.. articles.Select(a => a.Records)]);
        return (new Explainer(articles, reconciliation), reconciliation.Documents, reconciliation.Collection);
    }

    /// <summary>
    /// The document of a mention, a time, a claim and the like, which no other has to be read for; null for what the
    /// collection made, where the collection dated the document, and where the report leaves out what completes it.
    /// </summary>
    private DocumentRecord? Alone()
    {
        var hash = settings.Id.LastIndexOf('#');
        return hash > 0 && documents.All(d => d.Id != settings.Id) && (report.IsLocal || (report.Lists.ContainsKey("entities") && report.Lists.ContainsKey("events")))
            ? documents.FirstOrDefault(d => d.Id == settings.Id[..hash] && d.PublishedFrom != PublishedFrom.Inferred)
            : null;
    }

    /// <summary>What the report says of the collection, as far as a record of one document goes.</summary>
    private CollectionRecords Collection() => new([.. report.Records<EntityRecord>("entities")], [], [], [.. report.Records<EventRecord>("events")], [], []);

    private Pipeline Pipeline()
    {
        var made = report.Settings.TryGetProperty("engine", out var engine) ? engine.GetString() ?? Engines.Embedded : Engines.Embedded;
        if (!Engines.Names.Contains(made))
            throw new UsageException($"{settings.Report}: was made by the engine '{made}', which this build does not know");
        var names = UserNames.Read(settings.Names, terminal.WorkingDirectory);
        var pipeline = new Pipeline(Engines.Choose(made, names.Lists, settings.Models, terminal.Error), new PipelineOptions(new LocalLayerOptions(IncludeText: true, IncludeTokens: true)) { Happenings = names.Happenings });
        Require("version", ProductVersion.Text, "take the version that made it, or make the report anew");
        Require("model", pipeline.Engine.Model, settings.Models is null ? "give the models it was made with: --models DIR" : "these are not the models it was made with");
        var stated = report.Settings.TryGetProperty("names", out var sha256) ? sha256.GetString() : null;
        if (stated != names.Sha256)
            throw new UsageException($"{settings.Report}: was made {(stated is null ? "without --names" : "with another --names file")}; give the one it was made with");
        return pipeline;
    }

    private void Require(string property, string here, string remedy)
    {
        var made = report.Tool.TryGetProperty(property, out var value) ? value.GetString() : null;
        if (made != here)
            throw new UsageException($"{settings.Report}: was made by another {property} ({made}, here {here}); {remedy}");
    }

    private ExplainedArticle Article(DocumentRecord document, Dictionary<string, ArticleSource> sources, Pipeline pipeline)
    {
        if (!sources.TryGetValue(document.Id, out var source))
            throw new ArticleException($"{document.Id}: is not among the articles; give --articles the paths that 'extract' was given, and --root if it had one");
        var read = source.Read();
        if (read.Article is not { } article)
            throw new ArticleException(ProblemLine.Of(read.Problem!));
        if (article.Sha256 != document.Sha256)
            throw new ArticleException($"{document.Id}: has changed since the report was made (sha256 {article.Sha256[..12]}…, in the report {document.Sha256[..12]}…); restore it, or make the report anew");
        var extraction = pipeline.Extract(article with { Metadata = Stated(article.Metadata, document) });
        return new ExplainedArticle(extraction, LocalLayer.Of(extraction, new LocalLayerOptions(IncludeText: true, IncludeTokens: true)));
    }

    /// <summary>What a manifest or an option said about an article stands in the report, so neither is needed again.</summary>
    private static ArticleMetadata Stated(ArticleMetadata read, DocumentRecord document)
    {
        var stated = read with { Headline = document.Headline, Outlet = document.Outlet, Byline = document.Byline, Url = document.Url };
        return document.PublishedFrom is PublishedFrom.Manifest or PublishedFrom.Option
            ? stated with { Published = document.Published, PublishedFrom = document.PublishedFrom, PublishedWhy = document.PublishedWhy }
            : stated;
    }
}

/// <summary>An article that is missing, cannot be read or has changed.</summary>
internal sealed class ArticleException(string message) : Exception(message);
