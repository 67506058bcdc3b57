using ArticleTool.Knowledge;
using ArticleTool.Records;
using ArticleTool.Text;

namespace ArticleTool.Reconciling.Entities;

/// <summary>Finds who is who over documents, from the names alone and the name-list entries that the mentions carry.</summary>
internal static class EntityLinker
{
    /// <param name="documents">Sorted by id.</param>
    public static EntityLinking Link(IReadOnlyList<LocalRecords> documents)
    {
        var chains = documents.SelectMany(NamedChain.In).ToList();
        var nodes = Nodes(chains, out var nodeOf);
        var graph = new NameGraph(nodes, chains);
        var clusters = new SortedDictionary<int, List<int>>();
        for (var i = 0; i < chains.Count; i++)
        {
            if (graph.IsOpen(nodeOf[i]))
                continue;
            var root = graph.Cluster(nodeOf[i]);
            if (!clusters.TryGetValue(root, out var members))
                clusters[root] = members = [];
            members.Add(i);
        }

        return Entities(documents, chains, clusters.Values);
    }

    private static List<NameNode> Nodes(List<NamedChain> chains, out int[] nodeOf)
    {
        var nodes = new List<NameNode>();
        var byKey = new Dictionary<string, int>(StringComparer.Ordinal);
        nodeOf = new int[chains.Count];
        for (var i = 0; i < chains.Count; i++)
        {
            var chain = chains[i];
            var key = chain.Known is { } known ? "known|" + known : $"{chain.Name.Class}|{chain.Name.Folded}";
            if (!byKey.TryGetValue(key, out var node))
            {
                byKey[key] = node = nodes.Count;
                nodes.Add(new NameNode(chain.Name, chain.Known));
            }

            nodes[node].Chains.Add(i);
            nodeOf[i] = node;
        }

        return nodes;
    }

    private static EntityLinking Entities(IReadOnlyList<LocalRecords> documents, List<NamedChain> chains, IEnumerable<List<int>> clusters)
    {
        var ids = new ReadableIds();
        var records = new List<EntityRecord>();
        var entityOf = new Dictionary<string, string>(StringComparer.Ordinal);
        // Chains are in order of the documents, so a cluster's first is its smallest member.
        foreach (var members in clusters.OrderBy(c => c[0]))
        {
            var type = members.GroupBy(c => chains[c].Type).OrderByDescending(g => g.Sum(c => chains[c].Mentions)).ThenBy(g => g.Key).First().Key;
            var first = members.Where(c => !IsShort(chains[c].Name)).Append(members[0]).First();
            var known = members.Select(c => chains[c].Known).FirstOrDefault(k => k is not null);
            var label = known ?? $"{TypeLabel(type)}/{NameFolding.Slug(chains[first].Name.Text)}";
            var id = ids.Next(label, chains[members[0]].Id);
            foreach (var member in members)
                entityOf[chains[member].Id] = id;
            records.Add(Record(documents, chains, members, id, type));
        }

        return new EntityLinking([.. records.OrderBy(r => r.Id, Utf8Order.Comparer)], entityOf);
    }

    private static EntityRecord Record(IReadOnlyList<LocalRecords> documents, List<NamedChain> chains, List<int> members, string id, MentionType type)
    {
        var name = members
            .GroupBy(c => chains[c].Name.Text)
            .OrderBy(g => IsShort(chains[g.First()].Name)).ThenByDescending(g => g.Sum(c => chains[c].Mentions)).ThenBy(g => g.Key, Utf8Order.Comparer)
            .First().Key;
        return new EntityRecord(
            id,
            type,
            name,
            [.. members.SelectMany(c => chains[c].Forms).Distinct().Order(Utf8Order.Comparer)],
            Links(name, type, id),
            members.Sum(c => chains[c].Mentions),
            [.. members.Select(c => chains[c].Document).Distinct().Select(d => documents[d].Document.Id)],
            [.. members.Select(c => chains[c].Id).Order(Utf8Order.Comparer)]);
    }

    private static LinksRecord? Links(string name, MentionType type, string id)
    {
        if (NameLists.BuiltIn.Find(name, type) is not { } known || known.Key != id)
            return null;
        var iso = known.Country is { } country && NameLists.BuiltIn.Country(country)?.Key == id ? country : null;
        return iso is null && known.Wikidata is null && known.Geonames is null ? null : new LinksRecord(known.Wikidata, iso, known.Geonames);
    }

    private static bool IsShort(ParsedName name) => name.Acronym || (name.Class == NameClass.Person && name.Words.Length == 1);

    private static string TypeLabel(MentionType type) => type.ToString().ToLowerInvariant();
}

/// <param name="Records">Sorted by id.</param>
internal sealed record EntityLinking(IReadOnlyList<EntityRecord> Records, IReadOnlyDictionary<string, string> EntityOfChain)
{
    public string? Entity(string? chain) => chain is not null && EntityOfChain.TryGetValue(chain, out var entity) ? entity : null;

    /// <summary>The local records with the entities filled in.</summary>
    public LocalRecords Complete(LocalRecords records) => records with
    {
        Mentions = [.. records.Mentions.Select(m => m with { Entity = Entity(m.Chain) })],
        Attributions = [.. records.Attributions.Select(a => a with { Sources = [.. a.Sources.Select(Complete)] })],
        Claims = [.. records.Claims.Select(c => c with { Arguments = [.. c.Arguments.Select(x => x with { Entity = Entity(x.Chain) })] })],
    };

    private SourceRecord Complete(SourceRecord source) => source with
    {
        Entity = Entity(source.Chain),
        Body = source.Body is { } body ? body with { Entity = Entity(body.Chain) } : null,
    };
}
