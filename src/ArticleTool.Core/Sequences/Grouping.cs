using System.Collections;
using System.Runtime.CompilerServices;

namespace ArticleTool;

/// <summary>Groups, in the order in which their keys first come.</summary>
internal static partial class Sequences
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static IEnumerable<IGrouping<TKey, T>> GroupBy<T, TKey>(this IEnumerable<T> source, Func<T, TKey> key, IEqualityComparer<TKey>? comparer = null) =>
        source.GroupBy(key, item => item, comparer);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static IEnumerable<IGrouping<TKey, TPart>> GroupBy<T, TKey, TPart>(
        this IEnumerable<T> source, Func<T, TKey> key, Func<T, TPart> part, IEqualityComparer<TKey>? comparer = null) =>
        new Grouped<T, TKey, TPart>(source, key, part, comparer);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static IEnumerable<KeyValuePair<TKey, int>> CountBy<T, TKey>(this IEnumerable<T> source, Func<T, TKey> key) =>
        source.GroupBy(key).Select(group => KeyValuePair.Create(group.Key, group.Count()));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ILookup<TKey, T> ToLookup<T, TKey>(this IEnumerable<T> source, Func<T, TKey> key, IEqualityComparer<TKey>? comparer = null) =>
        Groups<TKey, T>.Of(source, key, item => item, comparer);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ILookup<TKey, TPart> ToLookup<T, TKey, TPart>(
        this IEnumerable<T> source, Func<T, TKey> key, Func<T, TPart> part, IEqualityComparer<TKey>? comparer = null) =>
        Groups<TKey, TPart>.Of(source, key, part, comparer);
}

internal sealed class Grouped<TItem, TKey, T> : Sequence<TItem, IGrouping<TKey, T>>, IEnumerable<IGrouping<TKey, T>>, IEnumerator<IGrouping<TKey, T>>
{
    private readonly Func<TItem, TKey> key;
    private readonly Func<TItem, T> part;
    private readonly IEqualityComparer<TKey>? comparer;
    private IReadOnlyList<Group<TKey, T>>? groups;
    private int next;

    [MethodImpl(MethodImplOptions.NoInlining)]
    public Grouped(IEnumerable<TItem> source, Func<TItem, TKey> key, Func<TItem, T> part, IEqualityComparer<TKey>? comparer)
        : base(source)
    {
        (this.key, this.part, this.comparer) = (key, part, comparer);
        if (source is null && MoveNext())
            GetEnumerator();
    }

    object IEnumerator.Current => Current;

    [MethodImpl(MethodImplOptions.NoInlining)]
    public bool MoveNext()
    {
        groups ??= Groups<TKey, T>.Of(Source, key, part, comparer).All;
        if (next == groups.Count)
            return false;
        Current = groups[next++];
        return true;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    public IEnumerator<IGrouping<TKey, T>> GetEnumerator() =>
        Begin() ? this : new Grouped<TItem, TKey, T>(Source, key, part, comparer).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}

internal sealed class Group<TKey, T>(TKey key, int hash, int next) : List<T>, IGrouping<TKey, T>
{
    public TKey Key => key;

    public int Hash => hash;

    /// <summary>The group made before it that falls into the same bucket; -1 where it is the first.</summary>
    public int Next { get; set; } = next;
}

internal sealed class Groups<TKey, T> : ILookup<TKey, T>
{
    private readonly IEqualityComparer<TKey> comparer;
    private readonly List<Group<TKey, T>> groups = [];

    /// <summary>One more than the place of the last group of each bucket; a power of two of them.</summary>
    private int[] buckets = new int[16];

    [MethodImpl(MethodImplOptions.NoInlining)]
    private Groups(IEqualityComparer<TKey> comparer)
    {
        this.comparer = comparer;
        if (comparer is not null)
            return;
        _ = this[default!];
        Contains(default!);
        GetEnumerator();
    }

    public IReadOnlyList<Group<TKey, T>> All => groups;

    public int Count => groups.Count;

    public IEnumerable<T> this[TKey key]
    {
        [MethodImpl(MethodImplOptions.NoInlining)]
        get => Find(key, Hash(key)) is { } group ? group : [];
    }

    public static Groups<TKey, T> Of<TItem>(IEnumerable<TItem> source, Func<TItem, TKey> key, Func<TItem, T> part, IEqualityComparer<TKey>? comparer)
    {
        var made = new Groups<TKey, T>(comparer ?? EqualityComparer<TKey>.Default);
        using var items = new Items<TItem>(source);
        while (items.Next(out var item))
            made.Under(key(item)).Add(part(item));
        return made;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    public bool Contains(TKey key) => Find(key, Hash(key)) is not null;

    [MethodImpl(MethodImplOptions.NoInlining)]
    public IEnumerator<IGrouping<TKey, T>> GetEnumerator() => groups.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => groups.GetEnumerator();

    private int Hash(TKey key) => key is null ? 0 : comparer.GetHashCode(key);

    private Group<TKey, T>? Find(TKey key, int hash)
    {
        for (var at = buckets[hash & (buckets.Length - 1)] - 1; at >= 0; at = groups[at].Next)
        {
            if (groups[at].Hash == hash && comparer.Equals(groups[at].Key, key))
                return groups[at];
        }

        return null;
    }

    private Group<TKey, T> Under(TKey key)
    {
        var hash = Hash(key);
        if (Find(key, hash) is { } known)
            return known;
        if (groups.Count == buckets.Length)
            Widen();
        ref var bucket = ref buckets[hash & (buckets.Length - 1)];
        var added = new Group<TKey, T>(key, hash, bucket - 1);
        groups.Add(added);
        bucket = groups.Count;
        return added;
    }

    private void Widen()
    {
        buckets = new int[2 * buckets.Length];
        for (var i = 0; i < groups.Count; i++)
        {
            ref var bucket = ref buckets[groups[i].Hash & (buckets.Length - 1)];
            groups[i].Next = bucket - 1;
            bucket = i + 1;
        }
    }
}
