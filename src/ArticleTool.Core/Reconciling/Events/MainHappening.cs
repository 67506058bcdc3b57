using ArticleTool.Extracting.Signatures;
using ArticleTool.Records;

namespace ArticleTool.Reconciling.Events;

/// <summary>Which happening a document is about: headline first, then what it opens with, then what it says most of.</summary>
internal static class MainHappening
{
    public static Happening? Of(IReadOnlyList<Happening> happenings)
    {
        var opening = happenings.SelectMany(h => h.Claims).Where(c => IsNews(c.Claim.Zone)).Select(c => c.Claim.Start).Order().Take(4).ToList();
        return happenings
            .Where(h => h.Claims.Count > 0)
            .OrderByDescending(h => Points(h, opening)).ThenBy(h => h.Claims.Min(c => c.Claim.Start))
            .FirstOrDefault();
    }

    private static int Points(Happening happening, List<int> opening)
    {
        var points = EventTypes.Rank(happening.Type) / 10 + InHeadline(happening);
        var said = 0;
        foreach (var claim in happening.Claims)
        {
            var record = claim.Claim;
            if (record.Zone is ZoneKind.Headline or ZoneKind.Standfirst)
                points += record.Zone == ZoneKind.Headline ? 8 : 4;
            if (opening.IndexOf(record.Start) is var place and >= 0)
                points += 2 * (4 - place);
            if (record.Modality is Modality.Actual && IsNews(record.Zone) && said++ < 5)
                points++;
        }

        return points;
    }

    /// <summary>A headline that makes no claim by itself still names who and what.</summary>
    private static int InHeadline(Happening happening)
    {
        if (happening.Document.Records.Document.Headline is not { } headline)
            return 0;
        var words = ContentWords.In(headline).ToHashSet();
        var lemmas = happening.Lemmas.Any(l => ContentWords.In(l).Any(words.Contains)) ? 6 : 0;
        var named = happening.Claims.Take(12).SelectMany(c => c.Actors).Select(a => a.Text).Distinct().Count(t => ContentWords.In(t).Any(words.Contains));
        return lemmas + 2 * Math.Min(4, named);
    }

    private static bool IsNews(ZoneKind zone) => zone is ZoneKind.Body or ZoneKind.Headline or ZoneKind.Standfirst or ZoneKind.QuotedDocument;
}
