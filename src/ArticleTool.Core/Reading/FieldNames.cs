namespace ArticleTool.Reading;

/// <summary>Which properties of a JSON record hold what; of several names the first that is there.</summary>
public sealed record FieldNames(
    IReadOnlyList<string> Title,
    IReadOnlyList<string> Text,
    IReadOnlyList<string> Date,
    IReadOnlyList<string> Outlet,
    IReadOnlyList<string> Url,
    IReadOnlyList<string> Id,
    IReadOnlyList<string> Byline,
    IReadOnlyList<string> Updated)
{
    public static FieldNames Usual { get; } = new(
        ["title", "headline"],
        ["text", "body", "content", "articleBody"],
        ["date", "published", "publishedAt", "published_at", "datePublished", "date_published", "pubDate", "timestamp"],
        ["source", "outlet", "publisher", "publication", "site"],
        ["url", "link"],
        ["id", "_id", "guid", "uuid"],
        ["byline", "author", "authors"],
        ["updated", "modified", "dateModified", "updatedAt", "updated_at"]);

    /// <summary>Puts a name before the usual ones. Fields: title, text, date, outlet, url, id, byline, updated.</summary>
    /// <returns>Null where there is no such field.</returns>
    public FieldNames? With(string field, string name) => field switch
    {
        "title" => this with { Title = [name, .. Title] },
        "text" => this with { Text = [name, .. Text] },
        "date" => this with { Date = [name, .. Date] },
        "outlet" => this with { Outlet = [name, .. Outlet] },
        "url" => this with { Url = [name, .. Url] },
        "id" => this with { Id = [name, .. Id] },
        "byline" => this with { Byline = [name, .. Byline] },
        "updated" => this with { Updated = [name, .. Updated] },
        _ => null,
    };
}
