using ArticleTool.Records;

namespace ArticleTool.Reporting;

/// <summary>One list of a report.</summary>
/// <param name="Name">Its property in JSON: <c>mentions</c>.</param>
/// <param name="Record">What one of its records is called in JSONL: <c>mention</c>.</param>
/// <param name="Type">The records' type.</param>
internal sealed record ReportList(string Name, string Record, Type Type)
{
    /// <summary>All lists in the order of the contract.</summary>
    public static IReadOnlyList<ReportList> All { get; } =
    [
        new("documents", "document", typeof(DocumentRecord)),
        new("sentences", "sentence", typeof(SentenceRecord)),
        new("tokens", "token", typeof(TokenRecord)),
        new("mentions", "mention", typeof(MentionRecord)),
        new("times", "time", typeof(TimeRecord)),
        new("quantities", "quantity", typeof(QuantityRecord)),
        new("attributions", "attribution", typeof(AttributionRecord)),
        new("claims", "claim", typeof(ClaimRecord)),
        new("entities", "entity", typeof(EntityRecord)),
        new("datings", "dating", typeof(DatingRecord)),
        new("copies", "copy", typeof(CopyRecord)),
        new("events", "event", typeof(EventRecord)),
        new("findings", "finding", typeof(FindingRecord)),
        new("timeline", "timeline", typeof(TimelineRecord)),
        new("problems", "problem", typeof(Problem)),
    ];

    private static readonly HashSet<string> TokenLists = ["sentences", "tokens"];
    private static readonly HashSet<string> CollectionLists = ["entities", "datings", "copies", "events", "findings", "timeline"];

    /// <summary>Belongs to the collection layer.</summary>
    public bool IsCollection => CollectionLists.Contains(Name);

    /// <summary>The lists that a report has, whether or not there is anything in them.</summary>
    public static IEnumerable<ReportList> Of(Report report) => All.Where(list =>
        (report.Only.Count == 0 || report.Only.Contains(list.Name))
        && (report.Collection is not null || !list.IsCollection)
        && (report.Settings.Include.Contains("tokens") || !TokenLists.Contains(list.Name)));

    public IEnumerable<object> Records(Report report) => Name switch
    {
        "entities" => report.Collection!.Entities,
        "datings" => report.Collection!.Datings,
        "copies" => report.Collection!.Copies,
        "events" => report.Collection!.Events,
        "findings" => report.Collection!.Findings,
        "timeline" => report.Collection!.Timeline,
        "problems" => report.Problems,
        _ => report.Documents.SelectMany(Records),
    };

    /// <summary>A document's records of a list of the local layer.</summary>
    public IEnumerable<object> Records(LocalRecords document) => Name switch
    {
        "documents" => [document.Document],
        "sentences" => document.Sentences,
        "tokens" => document.Tokens,
        "mentions" => document.Mentions,
        "times" => document.Times,
        "quantities" => document.Quantities,
        "attributions" => document.Attributions,
        "claims" => document.Claims,
        "problems" => document.Problems,
        _ => [],
    };
}
