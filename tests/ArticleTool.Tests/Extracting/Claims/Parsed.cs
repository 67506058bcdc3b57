using ArticleTool.Annotating;
using ArticleTool.Extracting.Claims;
using ArticleTool.Extracting.Names;
using ArticleTool.Extracting.Numbers;
using ArticleTool.Extracting.Speech;
using ArticleTool.Extracting.Times;
using ArticleTool.Reading;
using ArticleTool.Records;
using ArticleTool.Text;

namespace ArticleTool.Tests.Extracting.Claims;

/// <summary>
/// Sentences with trees written by hand, a word each as <c>word/XPOS/lemma/relation/head</c>, heads counted from 1 and 0
/// for the root; the lemma may be left empty where it is the word.
/// </summary>
internal static class Parsed
{
    /// <summary>The claims of one sentence, each as <c>type polarity-and-modality role=text ...</c>.</summary>
    public static IReadOnlyList<string> Claims(string words, ZoneKind zone = ZoneKind.Body)
    {
        var article = Article(words, zone);
        return [.. Find(article).Select(c => Text(c, article.Text))];
    }

    public static IReadOnlyList<Claim> Find(AnnotatedArticle article, IReadOnlyList<TimeExpression>? times = null, IReadOnlyList<Quantity>? quantities = null, IReadOnlyList<Attribution>? attributions = null) =>
        new ClaimFinder().Find(article, [.. article.Names.Select((n, i) => new Mention(n.Span, n.Sentence, n.Type, MentionKind.Name, i, null, null, 1, null))], times ?? [], quantities ?? [], attributions ?? []);

    public static AnnotatedArticle Article(string words, ZoneKind zone = ZoneKind.Body)
    {
        var rows = words.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries).Select(w => w.Split('/')).ToList();
        var text = string.Join(' ', rows.Select(r => r[0]));
        var tokens = new List<Token>();
        var names = new List<Name>();
        var start = 0;
        foreach (var row in rows)
        {
            var span = new TextSpan(start, start + row[0].Length);
            tokens.Add(new Token(span, Upos(row[1]), row[1], row[2].Length > 0 ? row[2] : row[0].ToLowerInvariant(), int.Parse(row[4]) - 1, row[3]));
            if (row.Length > 5)
                names.Add(new Name(span, 0, Enum.Parse<MentionType>(row[5], ignoreCase: true), 1));
            start = span.End + 1;
        }

        var whole = new TextSpan(0, text.Length);
        var article = new Article("a.txt", "text", "", text, [new Paragraph(whole, zone)], new ArticleMetadata(), []);
        return new AnnotatedArticle(article, [new Sentence(whole, 0, zone, [.. tokens])], names);
    }

    public static string Text(Claim claim, string text)
    {
        var mode = (claim.Polarity, claim.Modality) switch
        {
            (Polarity.Affirmed, Modality.Actual) => "",
            (Polarity.Negated, Modality.Actual) => " not",
            (Polarity.Affirmed, var m) => $" {m.ToString().ToLowerInvariant()}",
            (_, var m) => $" not {m.ToString().ToLowerInvariant()}",
        };
        return $"{claim.Type}{mode}: {string.Join("; ", claim.Arguments.Select(a => $"{a.Role}={a.Span.Of(text)}"))}";
    }

    private static UniversalTag Upos(string xpos) => xpos switch
    {
        "NN" or "NNS" => UniversalTag.Noun,
        "NNP" or "NNPS" => UniversalTag.Propn,
        "PRP" or "PRP$" or "WP" or "WDT" or "EX" => UniversalTag.Pron,
        "DT" => UniversalTag.Det,
        "JJ" => UniversalTag.Adj,
        "RB" or "WRB" => UniversalTag.Adv,
        "IN" => UniversalTag.Adp,
        "CC" => UniversalTag.Cconj,
        "CD" => UniversalTag.Num,
        "MD" or "AUX" => UniversalTag.Aux,
        "TO" or "POS" => UniversalTag.Part,
        "," or "." => UniversalTag.Punct,
        _ => UniversalTag.Verb,
    };
}
