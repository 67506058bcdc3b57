using ArticleTool.Records;

namespace ArticleTool.Reconciling.Events;

/// <summary>What happened: happenings within each document, then over documents, then written down as events with their parts.</summary>
internal static class EventFinder
{
    public static EventGroups Find(IReadOnlyList<DocumentView> documents, Gazetteer gazetteer)
    {
        var (happenings, stories, across) = Prepare(documents, gazetteer);
        var clusters = new HappeningClusters(happenings, stories, Edges(happenings, stories, across));
        var sides = new SideHappenings(happenings, clusters.Group, across);
        return new EventGroups([.. Enumerable.Range(0, happenings.Count)
            .GroupBy(sides.Group)
            .OrderBy(g => g.Key)
            .Select(g => (IReadOnlyList<Happening>)[.. g.Select(i => happenings[i])])]);
    }

    /// <summary>All pairs that were compared, as what speaks against joining two groups counts as well.</summary>
    private static IEnumerable<HappeningEdge> Edges(List<Happening> happenings, List<Story> stories, AcrossDocuments across)
    {
        foreach (var (a, b) in Blocking.Pairs(happenings, stories))
        {
            var sum = across.Compare(happenings[a], happenings[b]);
            yield return new HappeningEdge(a, b, sum.IsRuledOut ? RuledOut(happenings[a], happenings[b]) : sum.Total - StoryPoints(happenings[a], happenings[b], stories));
        }
    }

    private static int RuledOut(Happening a, Happening b) => (a.IsMain && b.IsMain ? WeightScope.Main : WeightScope.Passing).Of("ruled-out");

    private static int StoryPoints(Happening a, Happening b, List<Story> stories) =>
        a.IsMain && b.IsMain ? WeightScope.Main.Of("story") * stories[a.Document.Index].KnownLikeness(stories[b.Document.Index]) : 0;

    /// <summary>What the decisions over documents rest on.</summary>
    internal static (List<Happening> Happenings, List<Story> Stories, AcrossDocuments Across) Prepare(IReadOnlyList<DocumentView> documents, Gazetteer gazetteer)
    {
        // The features are found twice: to keep those of all documents would take more memory than anything else here.
        var rarity = new Rarity();
        foreach (var document in documents)
            rarity.Count(StoryFeatures.Counted(document));
        var countries = gazetteer.Countries.Select(StoryFeatures.Name).ToHashSet();
        var stories = documents.Select(d => Story.Of(d, StoryFeatures.Of(d), rarity, countries)).ToList();
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
