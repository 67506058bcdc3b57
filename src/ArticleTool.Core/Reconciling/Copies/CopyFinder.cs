using ArticleTool.Extracting.Signatures;
using ArticleTool.Records;
using ArticleTool.Text;

namespace ArticleTool.Reconciling.Copies;

/// <summary>
/// Finds reprints and shared passages from the documents' signatures. Every kept word sequence is looked up once, and a
/// document is compared with the first few that share it, so the work grows with the text and not with the pairs.
/// </summary>
internal static class CopyFinder
{
    /// <summary>Word sequences of more documents than this are set phrases, unless one of the first of them has more in common.</summary>
    private const int Compared = 6;

    /// <summary>Of a passage's kept sequences, in hundredths, so many must stand in the other's.</summary>
    private const int SharedPassage = 50;
    private const int LeastShingles = 3;

    public static CopySet Find(IReadOnlyList<DocumentView> documents)
    {
        var signatures = documents.Select(d => ArticleSignature.Read(d.Records.Document.Signature)).ToList();
        var order = Order(documents);
        var firsts = new Dictionary<uint, List<int>>();
        var copies = new List<Copy>();
        foreach (var index in order)
        {
            if (Source(index, signatures, firsts) is { } source && Compare(index, source, signatures) is { } copy)
                copies.Add(copy);
            foreach (var shingle in signatures[index].Paragraphs.SelectMany(p => p.Shingles).Distinct())
            {
                if (!firsts.TryGetValue(shingle, out var having))
                    firsts[shingle] = having = [];
                if (having.Count < Compared)
                    having.Add(index);
            }
        }

        return new CopySet(documents, copies);
    }

    /// <summary>The earliest first, then the longest: what is printed later or shortened is the copy.</summary>
    private static int[] Order(IReadOnlyList<DocumentView> documents) => [.. Enumerable.Range(0, documents.Count)
        .OrderBy(i => documents[i].Published?.From ?? long.MaxValue)
        .ThenByDescending(i => documents[i].Records.Document.Characters)
        .ThenBy(i => i)];

    /// <summary>Of the documents before it, the one that it shares most with.</summary>
    private static int? Source(int index, List<ArticleSignature> signatures, Dictionary<uint, List<int>> firsts)
    {
        var shared = new Dictionary<int, int>();
        foreach (var shingle in signatures[index].Paragraphs.SelectMany(p => p.Shingles).Distinct())
        {
            foreach (var other in firsts.GetValueOrDefault(shingle) ?? [])
                shared[other] = shared.GetValueOrDefault(other) + 1;
        }

        return shared.Count == 0 ? null : shared.OrderByDescending(s => s.Value).ThenBy(s => s.Key).First().Key;
    }

    private static Copy? Compare(int index, int source, List<ArticleSignature> signatures)
    {
        var places = new Dictionary<uint, int>();
        var original = signatures[source].Paragraphs;
        for (var i = 0; i < original.Count; i++)
        {
            foreach (var shingle in original[i].Shingles)
                places.TryAdd(shingle, i);
        }

        var spans = new List<CopySpanRecord>();
        int repeated = 0, all = 0;
        foreach (var paragraph in signatures[index].Paragraphs)
        {
            all += paragraph.Shingles.Count;
            var found = paragraph.Shingles.Where(places.ContainsKey).ToList();
            repeated += found.Count;
            if (found.Count < LeastShingles || found.Count * 100 < paragraph.Shingles.Count * SharedPassage)
                continue;
            var from = original[found.CountBy(s => places[s]).OrderByDescending(p => p.Value).ThenBy(p => p.Key).First().Key];
            spans.Add(new CopySpanRecord(paragraph.Start, paragraph.End, from.Start, from.End));
        }

        return spans.Count == 0 ? null : new Copy(index, source, repeated * 100 / all, spans);
    }
}

/// <param name="Share">Of the document's kept word sequences, how many in a hundred stand in the source.</param>
internal sealed record Copy(int Document, int Source, int Share, IReadOnlyList<CopySpanRecord> Spans);

/// <summary>The copies of a collection, and for each claim the document that it was first printed in.</summary>
internal sealed class CopySet
{
    /// <summary>From this share on, in hundredths, the document as a whole is a reprint.</summary>
    private const int Reprint = 60;

    private readonly Dictionary<int, Copy> byDocument;

    public CopySet(IReadOnlyList<DocumentView> documents, IReadOnlyList<Copy> copies)
    {
        byDocument = copies.ToDictionary(c => c.Document);
        Records = [.. copies
            .Select(c => new CopyRecord(documents[c.Document].Id, documents[c.Source].Id, Math.Round(c.Share / 100.0, 2), c.Spans))
            .OrderBy(c => c.Document, Utf8Order.Comparer)];
    }

    public IReadOnlyList<CopyRecord> Records { get; }

    /// <summary>The document that a claim comes from: a reprint's original, a shared passage's first printing, else its own.</summary>
    public int Original(int document, ClaimRecord claim)
    {
        // The sources of copies were printed before them, so this ends.
        while (byDocument.TryGetValue(document, out var copy) && (copy.Share >= Reprint || copy.Spans.Any(s => s.Start <= claim.Start && claim.End <= s.End)))
        {
            if (copy.Share < Reprint)
                return copy.Source;
            document = copy.Source;
        }

        return document;
    }
}
