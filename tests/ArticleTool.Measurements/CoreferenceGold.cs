using System.IO.Compression;
using ArticleTool.Annotating;
using ArticleTool.Annotating.Training;
using ArticleTool.Text;

namespace ArticleTool.Measurements;

/// <summary>A mention marked by hand in GUM (https://wiki.gucorpling.org/gum/entities).</summary>
/// <param name="Heads">The word that governs the span, and words laid flat under it: "President", "Obama". A reading of the mention holds one of them.</param>
/// <param name="Cluster">GUM's number of the entity in its document.</param>
/// <param name="Type">GUM's type: person, organization, place, event …</param>
internal sealed record GoldMention(TextSpan Span, IReadOnlyList<TextSpan> Heads, string Cluster, string Type, UniversalTag HeadTag);

/// <summary>Documents with their coreference, from the <c>Entity</c> brackets in CoNLL-U's last column.</summary>
internal static class CoreferenceGold
{
    public static IEnumerable<(AnnotatedArticle Article, IReadOnlyList<GoldMention> Mentions)> Read(string path)
    {
        using var plain = path.EndsWith(".gz", StringComparison.Ordinal) ? new GZipStream(File.OpenRead(path), CompressionMode.Decompress) : (Stream)File.OpenRead(path);
        using var reader = new StreamReader(plain);
        var lines = reader.ReadToEnd().Split('\n');
        var notes = lines.Where(IsWord).Select(Entities).ToList();
        var at = 0;
        foreach (var article in ConlluReader.Read(new StringReader(string.Join('\n', lines))))
        {
            var words = article.Sentences.SelectMany(s => s.Tokens.Select((t, i) => (s.Tokens, Token: t, Index: i))).ToList();
            yield return (article, Mentions(words, notes.GetRange(at, words.Count)));
            at += words.Count;
        }
    }

    private static bool IsWord(string line) => line.Length > 0 && char.IsAsciiDigit(line[0]) && line.AsSpan(0, line.IndexOf('\t')).IndexOfAny('.', '-') < 0;

    private static string Entities(string line) =>
        line.Split('\t')[9].Split('|').FirstOrDefault(note => note.StartsWith("Entity=", StringComparison.Ordinal))?["Entity=".Length..] ?? "";

    private static List<GoldMention> Mentions(List<(Token[] Sentence, Token Token, int Index)> words, List<string> notes)
    {
        var mentions = new List<GoldMention>();
        var open = new List<(string Cluster, string Type, int First)>();
        for (var i = 0; i < words.Count; i++)
        {
            foreach (var part in Parts(notes[i]))
            {
                var fields = part.Trim('(', ')').Split('-');
                if (part[0] == '(')
                    open.Add((fields[0], fields[1], i));
                if (part[^1] != ')')
                    continue;
                var opened = open.FindLastIndex(o => o.Cluster == fields[0]);
                mentions.Add(Mention(words, open[opened].First, i, open[opened].Cluster, open[opened].Type));
                open.RemoveAt(opened);
            }
        }

        return mentions;
    }

    /// <summary><c>(1-event-…(2-abstract-…)</c> and <c>8)7)</c>: where each bracket's words begin or end.</summary>
    private static IEnumerable<string> Parts(string note)
    {
        for (var start = 0; start < note.Length;)
        {
            var end = note.IndexOfAny(['(', ')'], start + 1);
            end = end < 0 ? note.Length : note[end] == ')' ? end + 1 : end;
            yield return note[start..end];
            start = end;
        }
    }

    private static GoldMention Mention(List<(Token[] Sentence, Token Token, int Index)> words, int first, int last, string cluster, string type)
    {
        var from = words[first].Index;
        var to = words[last].Index;
        var inside = words.GetRange(first, last - first + 1);
        var head = inside.FirstOrDefault(w => w.Token.Head < from || w.Token.Head > to, words[last]);
        var heads = inside.Where(w => w == head || (w.Token.Head == head.Index && w.Token.Deprel.StartsWith("flat", StringComparison.Ordinal)));
        return new GoldMention(words[first].Token.Span.Union(words[last].Token.Span), [.. heads.Select(h => h.Token.Span)], cluster, type, head.Token.Upos);
    }
}
