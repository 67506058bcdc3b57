using System.Collections;
using System.Runtime.CompilerServices;

namespace ArticleTool;

/// <summary>Sorting: what has equal keys stays in its order.</summary>
internal static partial class Sequences
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static OrderedSequence<T> Order<T>(this IEnumerable<T> source, IComparer<T>? comparer = null) =>
        source.OrderBy(item => item, comparer);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static OrderedSequence<T> OrderBy<T, TKey>(this IEnumerable<T> source, Func<T, TKey> key, IComparer<TKey>? comparer = null) =>
        new(source, new SortLevel<T, TKey>(before: null, key, comparer, isDescending: false));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static OrderedSequence<T> OrderByDescending<T, TKey>(this IEnumerable<T> source, Func<T, TKey> key, IComparer<TKey>? comparer = null) =>
        new(source, new SortLevel<T, TKey>(before: null, key, comparer, isDescending: true));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static OrderedSequence<T> ThenBy<T, TKey>(this OrderedSequence<T> source, Func<T, TKey> key, IComparer<TKey>? comparer = null) =>
        new(source.Unsorted, new SortLevel<T, TKey>(source.By, key, comparer, isDescending: false));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static OrderedSequence<T> ThenByDescending<T, TKey>(this OrderedSequence<T> source, Func<T, TKey> key, IComparer<TKey>? comparer = null) =>
        new(source.Unsorted, new SortLevel<T, TKey>(source.By, key, comparer, isDescending: true));
}

internal sealed class OrderedSequence<T> : Sequence<T, T>, IEnumerable<T>, IEnumerator<T>
{
    private readonly List<T> items = [];
    private int[]? order;
    private int next;

    [MethodImpl(MethodImplOptions.NoInlining)]
    public OrderedSequence(IEnumerable<T> source, ISortLevel<T> by)
        : base(source)
    {
        By = by;
        if (source is null && MoveNext())
            GetEnumerator();
    }

    object? IEnumerator.Current => Current;

    public IEnumerable<T> Unsorted => Source;

    /// <summary>The last of the keys.</summary>
    public ISortLevel<T> By { get; }

    [MethodImpl(MethodImplOptions.NoInlining)]
    public bool MoveNext()
    {
        if (order is null)
        {
            while (Next(out var item))
                items.Add(item);
            order = Sorting.Sorted(items.Count, By.Keys(items, next: null));
        }

        if (next == order.Length)
            return false;
        Current = items[order[next++]];
        return true;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    public IEnumerator<T> GetEnumerator() => Begin() ? this : new OrderedSequence<T>(Source, By).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}

/// <summary>One of the keys that something is sorted by.</summary>
internal interface ISortLevel<T>
{
    /// <param name="next">The keys that decide where these are equal.</param>
    ISortKeys Keys(List<T> items, ISortKeys? next);
}

internal sealed class SortLevel<T, TKey> : ISortLevel<T>
{
    private readonly ISortLevel<T>? before;
    private readonly Func<T, TKey> key;
    private readonly IComparer<TKey>? comparer;
    private readonly bool isDescending;

    [MethodImpl(MethodImplOptions.NoInlining)]
    public SortLevel(ISortLevel<T>? before, Func<T, TKey> key, IComparer<TKey>? comparer, bool isDescending)
    {
        (this.before, this.key, this.comparer, this.isDescending) = (before, key, comparer, isDescending);
        if (key is null)
            Keys([], next: null);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    public ISortKeys Keys(List<T> items, ISortKeys? next)
    {
        var values = new TKey[items.Count];
        for (var i = 0; i < values.Length; i++)
            values[i] = key(items[i]);
        var keys = new SortKeys<TKey>(values, comparer ?? Comparer<TKey>.Default, isDescending, next);
        return before is null ? keys : before.Keys(items, keys);
    }
}

/// <summary>The keys of all items, which stand at places from 0.</summary>
internal interface ISortKeys
{
    int Compare(int a, int b);
}

/// <summary>The sorting itself knows places only, so that it is compiled once for whatever is sorted.</summary>
internal static class Sorting
{
    /// <summary>The places in the order of their keys: a merge sort, which leaves equals as they are.</summary>
    public static int[] Sorted(int count, ISortKeys keys)
    {
        var order = new int[count];
        for (var i = 0; i < count; i++)
            order[i] = i;
        var merged = new int[count];
        for (var width = 1; width < count; width *= 2)
        {
            for (var start = 0; start < count; start += 2 * width)
                Merge(order, merged, start, Math.Min(start + width, count), Math.Min(start + (2 * width), count), keys);
            (order, merged) = (merged, order);
        }

        return order;
    }

    private static void Merge(int[] from, int[] to, int start, int middle, int end, ISortKeys keys)
    {
        var (left, right) = (start, middle);
        for (var i = start; i < end; i++)
            to[i] = left < middle && (right == end || keys.Compare(from[left], from[right]) <= 0) ? from[left++] : from[right++];
    }
}

internal sealed class SortKeys<TKey> : ISortKeys
{
    private readonly TKey[] keys;
    private readonly IComparer<TKey> comparer;
    private readonly bool isDescending;
    private readonly ISortKeys? next;

    [MethodImpl(MethodImplOptions.NoInlining)]
    public SortKeys(TKey[] keys, IComparer<TKey> comparer, bool isDescending, ISortKeys? next)
    {
        (this.keys, this.comparer, this.isDescending, this.next) = (keys, comparer, isDescending, next);
        if (keys is null)
            Compare(0, 0);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    public int Compare(int a, int b)
    {
        var compared = comparer.Compare(keys[a], keys[b]);
        if (compared == 0)
            return next is null ? 0 : next.Compare(a, b);
        return (compared > 0) == isDescending ? -1 : 1;
    }
}
