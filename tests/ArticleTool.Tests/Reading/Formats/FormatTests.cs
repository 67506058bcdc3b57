using ArticleTool.Reading;
using ArticleTool.Reading.Formats;
using ArticleTool.Reading.Formats.Html;
using ArticleTool.Reading.Languages;
using ArticleTool.Records;

namespace ArticleTool.Tests.Reading.Formats;

public class FormatTests
{
    private const string First = "The ferry sank off the coast of Malta on Tuesday night, the harbour master said, and thirty people were pulled from the water.";
    private const string Second = "Rescuers in small boats searched until dawn, when the wind rose, the sea grew rough, and the last of them had to turn back to port.";

    [Fact]
    public void Front_matter_is_a_zone_and_says_who_wrote_when()
    {
        var parsed = Markdown.Parse($"---\ntitle: Ferry sinks\nauthor: [Jane Roe, John Doe]\ndate: 2024-01-15\n---\n# Ferry sinks\n\n{First}\n{Second}\n\n## Search goes on\n\n> {Second}\n");
        parsed.Metadata.ShouldBe(new ArticleMetadata(
            "Ferry sinks", Byline: "Jane Roe, John Doe", Published: "2024-01-15", PublishedFrom: PublishedFrom.FrontMatter, PublishedWhy: "the front matter gives the date"));
        parsed.Passages.Select(p => p.Zone).ShouldBe([ZoneKind.FrontMatter, ZoneKind.Headline, null, ZoneKind.Heading, null]);
        parsed.Passages[2].Span.Of(parsed.Text).ShouldBe($"{First}\n{Second}");
    }

    [Fact]
    public void A_JSON_record_is_its_title_and_its_text()
    {
        var parsed = JsonText.Parse("""{"title": "Ferry sinks", "body": ["It sank.", "It did."], "publishedAt": "2024-01-15", "source": {"name": "The Herald"}}""", FieldNames.Usual, out _)!;
        parsed.Text.ShouldBe("Ferry sinks\n\nIt sank.\n\nIt did.");
        parsed.Metadata.Outlet.ShouldBe("The Herald");
        parsed.Metadata.Published.ShouldBe("2024-01-15");
    }

    [Fact]
    public void A_record_may_call_its_text_what_it_likes() =>
        JsonText.Parse("""{"story": "It sank."}""", FieldNames.Usual.With("text", "story")!, out _)!.Text.ShouldBe("It sank.");

    [Fact]
    public void A_page_is_its_headline_and_what_is_dense_in_it()
    {
        var parsed = HtmlPage.Parse(
            $$"""
            <html><head><title>Ferry sinks - The Herald</title><meta property="og:site_name" content="The Herald">
            <script type="application/ld+json">{"@type": "NewsArticle", "headline": "Ferry sinks", "datePublished": "2024-01-15T08:00:00Z", "author": {"name": "Jane Roe"} }</script></head>
            <body><nav><a href="/">Home</a></nav><div class="sidebar"><p>{{Second}}</p></div>
            <article><h1>Ferry sinks</h1><p>{{First}}</p><figure><img><figcaption>The ferry in 2019.</figcaption></figure><h2>Search</h2><p>{{Second}}<br><br>{{First}}</p></article>
            <footer>All rights reserved</footer></body></html>
            """);
        parsed.Passages.Select(p => (p.Zone, p.Span.Of(parsed.Text))).ShouldBe(
        [
            (ZoneKind.Headline, "Ferry sinks"), (null, First), (ZoneKind.Caption, "The ferry in 2019."), (ZoneKind.Heading, "Search"), (null, Second), (null, First),
        ]);
        parsed.Metadata.ShouldBe(new ArticleMetadata(
            "Ferry sinks", "The Herald", "Jane Roe", Published: "2024-01-15T08:00:00Z", PublishedFrom: PublishedFrom.Metadata, PublishedWhy: "the page's JSON-LD gives the date"));
    }

    [Fact]
    public void A_page_nested_ten_thousand_deep_is_read() =>
        HtmlPage.Parse(string.Concat(Enumerable.Repeat("<div>", 10_000)) + $"<p>{First}</p>").Text.ShouldContain("ferry");

    [Theory]
    [InlineData("en", "The minister said on Monday that the government would not resign and that the vote will be held in autumn.")]
    [InlineData("de", "Der Minister sagte am Montag, dass die Regierung nicht zurücktreten werde und die Wahl im Herbst stattfindet.")]
    [InlineData("fr", "Le ministre a dit lundi que le gouvernement ne démissionnerait pas et que le vote aurait lieu en automne.")]
    [InlineData("es", "El ministro dijo el lunes que el gobierno no dimitirá y que la votación se celebrará en otoño según lo previsto.")]
    [InlineData("ru", "Министр сказал в понедельник, что правительство не уйдёт в отставку и что голосование пройдёт осенью.")]
    [InlineData("ar", "قال الوزير يوم الاثنين إن الحكومة لن تستقيل وإن التصويت سيجري في الخريف")]
    [InlineData("fa", "وزیر روز دوشنبه گفت که دولت استعفا نخواهد داد و رای‌گیری در پاییز برگزار می‌شود چنان که پیش‌بینی شده")]
    [InlineData("zh", "部长周一表示政府不会辞职投票将在秋季举行")]
    [InlineData("en", "Ferry sinks off Malta")]
    public void A_texts_language_is_told_by_its_small_words(string code, string text) => LanguageIdentifier.Identify(text).ShouldBe(code);
}
