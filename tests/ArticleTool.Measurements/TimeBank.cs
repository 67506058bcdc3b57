using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using ArticleTool.Annotating;
using ArticleTool.Annotating.Embedded;
using ArticleTool.Extracting.Times;
using ArticleTool.Reading;
using ArticleTool.Records;
using ArticleTool.Text;

namespace ArticleTool.Measurements;

/// <summary>
/// TIMEX3 on TimeBank, the document's creation time given: spans (relaxed: any overlap) and values, scored as in
/// TempEval-3 (UzZaman et al. 2013), where a value counts only on a span that was found. Files in order of their names;
/// the even ones were read while the rules were written, the odd ones were not.
/// </summary>
internal static partial class TimeBank
{
    private sealed record Gold(int Start, int End, string Type, string Value);

    public static void Run(string[] args)
    {
        var files = Directory.GetFiles(args[0], "*.tml").Order(StringComparer.Ordinal).ToArray();
        foreach (var (name, half) in (ReadOnlySpan<(string, int)>)[("developed on", 0), ("not read", 1)])
        {
            var score = new Score();
            foreach (var file in files.Where((_, i) => i % 2 == half))
                Compare(file, score, args.Contains("--errors") && half == 0);
            Console.WriteLine($"{name}: {score}");
        }
    }

    private static void Compare(string file, Score score, bool errors)
    {
        var (text, created, gold) = Read(File.ReadAllText(file, Encoding.UTF8));
        var annotated = new EmbeddedEngine().Annotate(PlainArticle.Of(Path.GetFileName(file), text, created));
        var times = new TimeFinder().Find(annotated).Times;
        var taken = new HashSet<int>();
        score.System += times.Count;
        score.Gold += gold.Count;
        foreach (var wanted in gold)
        {
            var match = Enumerable.Range(0, times.Count).FirstOrDefault(i => !taken.Contains(i) && times[i].Span.Start < wanted.End && wanted.Start < times[i].Span.End, -1);
            if (match < 0)
            {
                if (errors)
                    Console.WriteLine($"MISS  {created} {wanted.Value,-14} [{text[wanted.Start..wanted.End]}] in ..{Around(text, wanted.Start, wanted.End)}");
                continue;
            }

            taken.Add(match);
            var time = times[match];
            score.Spans++;
            score.Exact += time.Span.Start == wanted.Start && time.Span.End == wanted.End ? 1 : 0;
            score.Types += time.Type.ToString().Equals(wanted.Type, StringComparison.OrdinalIgnoreCase) ? 1 : 0;
            if (time.Value == wanted.Value)
                score.Values++;
            else if (errors)
                Console.WriteLine($"VALUE {created} {wanted.Value,-14} got {time.Value,-14} ({time.Local.Value} {time.Local.Shift} {time.Local.Tense}) [{text[wanted.Start..wanted.End]}] in ..{Around(text, wanted.Start, wanted.End)}");
        }

        foreach (var i in Enumerable.Range(0, times.Count).Where(i => errors && !taken.Contains(i)))
            Console.WriteLine($"EXTRA {created} {times[i].Value,-14} [{times[i].Span.Of(text)}] in ..{Around(text, times[i].Span.Start, times[i].Span.End)}");
    }

    private static string Around(string text, int start, int end) =>
        text[Math.Max(0, start - 40)..Math.Min(text.Length, end + 25)].ReplaceLineEndings(" ");

    private static (string Text, string Created, List<Gold> Gold) Read(string xml)
    {
        var created = Value().Match(Created().Match(xml).Value).Groups[1].Value;
        var body = Body().Match(xml).Groups[1].Value;
        var text = new StringBuilder();
        var gold = new List<Gold>();
        var open = (Start: -1, Type: "", Value: "");
        var last = 0;
        foreach (Match tag in Tag().Matches(body))
        {
            text.Append(System.Net.WebUtility.HtmlDecode(body[last..tag.Index]));
            last = tag.Index + tag.Length;
            if (tag.Value.StartsWith("<TIMEX3", StringComparison.Ordinal) && !tag.Value.EndsWith("/>", StringComparison.Ordinal))
                open = (text.Length, Type().Match(tag.Value).Groups[1].Value, Value().Match(tag.Value).Groups[1].Value);
            else if (tag.Value == "</TIMEX3>")
                gold.Add(new Gold(open.Start, text.Length, open.Type, open.Value));
        }

        text.Append(System.Net.WebUtility.HtmlDecode(body[last..]));
        return (text.ToString(), created, gold);
    }

    [GeneratedRegex("value=\"([^\"]*)\"")]
    private static partial Regex Value();

    [GeneratedRegex("<TIMEX3[^>]*(CREATION_TIME|PUBLICATION_TIME)[^>]*>")]
    private static partial Regex Created();

    [GeneratedRegex("type=\"([^\"]*)\"")]
    private static partial Regex Type();

    [GeneratedRegex("<TEXT>(.*?)</TEXT>", RegexOptions.Singleline)]
    private static partial Regex Body();

    [GeneratedRegex("<[^>]+>")]
    private static partial Regex Tag();

    private sealed class Score
    {
        public int Gold, System, Spans, Exact, Values, Types;

        public override string ToString() => string.Create(CultureInfo.InvariantCulture,
            $"{Gold} expressions, span F1 relaxed {F(Spans):0.000} (precision {(double)Spans / System:0.000}, recall {(double)Spans / Gold:0.000}), strict {F(Exact):0.000}, type F1 {F(Types):0.000}, value F1 {F(Values):0.000}");

        private double F(int right) => 2.0 * right / (System + Gold);
    }
}

/// <summary>An article made of plain text, one paragraph a line or between blank lines.</summary>
internal static class PlainArticle
{
    public static Article Of(string id, string text, string? published)
    {
        var paragraphs = new List<Paragraph>();
        var start = 0;
        foreach (var block in text.Split("\n\n"))
        {
            var content = block.Trim();
            if (content.Length > 0)
            {
                var at = start + block.IndexOf(content, StringComparison.Ordinal);
                paragraphs.Add(new Paragraph(new TextSpan(at, at + content.Length), ZoneKind.Body));
            }

            start += block.Length + 2;
        }

        var metadata = new ArticleMetadata(Language: "en", Published: published, PublishedFrom: published is null ? null : PublishedFrom.Option, PublishedWhy: "Given.");
        return new Article(id, "text", "", text, paragraphs, metadata, []);
    }
}
