using ArticleTool.Reconciling.Dating;
using ArticleTool.Reconciling.Copies;
using ArticleTool.Reconciling.Entities;
using ArticleTool.Reconciling.Events;
using ArticleTool.Reconciling.Findings;
using ArticleTool.Records;
using ArticleTool.Text;

namespace ArticleTool.Reconciling;

/// <summary>
/// The collection layer: what the sources say together. A pure function of the local layers of all documents, whatever
/// their order; it also completes the local records (entities, inferred dates, each document's main event).
/// </summary>
public sealed class Reconciler
{
    /// <param name="documents">In any order.</param>
    public Reconciliation Reconcile(IReadOnlyList<LocalRecords> documents)
    {
        var sorted = documents.OrderBy(d => d.Document.Id, Utf8Order.Comparer).ToList();
        var (dated, datings) = CollectionDating.Date(sorted);
        var entities = EntityLinker.Link(dated);
        var views = dated.Select((d, i) => new DocumentView(entities.Complete(d), i)).ToList();
        var copies = CopyFinder.Find(views);
        var gazetteer = new Gazetteer(entities.Records);
        var events = new EventWriter(gazetteer).Write(EventFinder.Find(views, gazetteer));
        var names = entities.Records.ToDictionary(e => e.Id, e => e.Name, StringComparer.Ordinal);
        var writer = new FindingWriter(views, new Origins(views, copies.Original, names, gazetteer), gazetteer);
        var findings = events.Tops.SelectMany(writer.Write).OrderBy(f => f.Id, Utf8Order.Comparer).ToList();
        var timeline = Timeline.Of(events.Tops, findings);
        var completed = views.Select(v => WithMainEvent(v.Records, events)).ToList();
        return new Reconciliation(completed, new CollectionRecords(entities.Records, datings, copies.Records, events.Records, findings, timeline));
    }

    /// <summary>
    /// One document completed from a collection that was made before: what a record of its own came of needs no other
    /// document to be analysed again. A document that the collection dated has to be reconciled anew.
    /// </summary>
    public static Reconciliation Alone(LocalRecords document, CollectionRecords collection)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(collection);
        var entityOf = collection.Entities.SelectMany(e => e.Chains.Select(chain => (chain, e.Id))).ToDictionary(e => e.chain, e => e.Id, StringComparer.Ordinal);
        return new Reconciliation([new EntityLinking(collection.Entities, entityOf).Complete(document)], collection);
    }

    private static LocalRecords WithMainEvent(LocalRecords records, EventSet events) => records with
    {
        Document = records.Document with { MainEvent = events.MainEvents.GetValueOrDefault(records.Document.Id) },
    };
}

/// <param name="Documents">The local layers, completed, sorted by document id.</param>
public sealed record Reconciliation(IReadOnlyList<LocalRecords> Documents, CollectionRecords Collection);
