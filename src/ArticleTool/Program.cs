using ArticleTool;
using ArticleTool.Annotating.Embedded;
using ArticleTool.Extracting;
using ArticleTool.Reading;
using ArticleTool.Reporting;

// Stands in until the command line is built: articletool extract FOLDER -o FILE
var pipeline = new Pipeline(new EmbeddedEngine(), new PipelineOptions(new LocalLayerOptions(IncludeTokens: args.Contains("tokens"))));
var reconciliation = pipeline.Collection([.. ArticleReader.Read(args[1]).Select(pipeline.Local)]);
var identity = pipeline.Engine;
var include = args.Contains("tokens") ? new[] { "tokens" } : [];
var report = new Report(
    new ToolRecord("articletool", "0.1.0", identity.Name, identity.Model),
    new SettingsRecord(identity.Name, include, Names: null),
    reconciliation.Documents,
    reconciliation.Collection,
    [.. reconciliation.Documents.SelectMany(d => d.Problems)]);
var at = Array.IndexOf(args, "-o");
using var output = at < 0 ? Console.OpenStandardOutput() : File.Create(args[at + 1]);
ReportJson.Write(report, output);
