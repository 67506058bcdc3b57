using ArticleTool.Records;

namespace ArticleTool.Reconciling.Events;

/// <summary>What happened: happenings within each document, then over documents, then written down as events with their parts.</summary>
internal static class EventFinder
{
    public static EventGroups Find(IReadOnlyList<DocumentView> documents, Gazetteer gazetteer)
    {
        var (happenings, stories, across) = Prepare(documents, gazetteer);
        var clusters = new HappeningClusters(happenings, stories, Edges(happenings, stories, across));
        return new EventGroups([.. Enumerable.Range(0, happenings.Count)
            .GroupBy(clusters.Group)
            .OrderBy(g => g.Key)
            .Select(g => (IReadOnlyList<Happening>)[.. g.Select(i => happenings[i])])]);
    }

    /// <summary>All pairs that were compared, as what speaks against joining two groups counts as well.</summary>
    private static IEnumerable<HappeningEdge> Edges(List<Happening> happenings, List<Story> stories, AcrossDocuments across)
    {
        foreach (var (a, b) in Blocking.Pairs(happenings, stories))
        {
            var sum = across.Compare(happenings[a], happenings[b]);
            yield return new HappeningEdge(a, b, sum.IsRuledOut ? EventWeights.Of("across-ruled-out") : sum.Total - StoryPoints(happenings[a], happenings[b], stories));
        }
    }

    private static int StoryPoints(Happening a, Happening b, List<Story> stories) =>
        a.IsMain && b.IsMain ? stories[a.Document.Index].Likeness(stories[b.Document.Index]) : 0;

    /// <summary>What the decisions over documents rest on.</summary>
    internal static (List<Happening> Happenings, List<Story> Stories, AcrossDocuments Across) Prepare(IReadOnlyList<DocumentView> documents, Gazetteer gazetteer)
    {
        var features = documents.Select(Story.Features).ToList();
        var rarity = new Rarity();
        foreach (var document in features)
            rarity.Count(document.Keys);
        var stories = documents.Select((d, i) => Story.Of(d, features[i], rarity)).ToList();
        var within = new WithinDocument(gazetteer);
        var happenings = documents.SelectMany(d => Happenings(d, within)).ToList();
        return (happenings, stories, new AcrossDocuments(stories, rarity, gazetteer));
    }

    private static List<Happening> Happenings(DocumentView document, WithinDocument within)
    {
        var happenings = within.Group(document);
        var main = MainHappening.Of(happenings);
        if (main is null)
            happenings.Add(main = new Happening(document));
        main.IsMain = true;
        return happenings;
    }
}

/// <param name="Groups">The happenings of each event, in order of the documents.</param>
internal sealed record EventGroups(IReadOnlyList<IReadOnlyList<Happening>> Groups);
