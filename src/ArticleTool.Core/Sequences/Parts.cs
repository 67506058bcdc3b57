using System.Collections;
using System.Runtime.CompilerServices;

namespace ArticleTool;

/// <summary>Those of a sequence that fulfil a condition; see <see cref="Sequence{TSource, T}"/> for why it looks as it does.</summary>
internal sealed class Filtered<T> : Sequence<T, T>, IEnumerable<T>, IEnumerator<T>
{
    private readonly Func<T, bool> condition;

    [MethodImpl(MethodImplOptions.NoInlining)]
    public Filtered(IEnumerable<T> source, Func<T, bool> condition)
        : base(source)
    {
        this.condition = condition;
        if (source is null && MoveNext())
            GetEnumerator();
    }

    object? IEnumerator.Current => Current;

    [MethodImpl(MethodImplOptions.NoInlining)]
    public bool MoveNext()
    {
        while (Next(out var item))
        {
            if (condition(item))
            {
                Current = item;
                return true;
            }
        }

        return false;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    public IEnumerator<T> GetEnumerator() => Begin() ? this : new Filtered<T>(Source, condition).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}

/// <summary>Some from the beginning.</summary>
internal sealed class Beginning<T> : Sequence<T, T>, IEnumerable<T>, IEnumerator<T>
{
    private readonly int count;
    private int taken;

    [MethodImpl(MethodImplOptions.NoInlining)]
    public Beginning(IEnumerable<T> source, int count)
        : base(source)
    {
        this.count = count;
        if (source is null && MoveNext())
            GetEnumerator();
    }

    object? IEnumerator.Current => Current;

    [MethodImpl(MethodImplOptions.NoInlining)]
    public bool MoveNext()
    {
        if (taken >= count || !Next(out var item))
            return false;
        taken++;
        Current = item;
        return true;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    public IEnumerator<T> GetEnumerator() => Begin() ? this : new Beginning<T>(Source, count).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}

/// <summary>The first item of each key.</summary>
internal sealed class Distinct<T, TKey> : Sequence<T, T>, IEnumerable<T>, IEnumerator<T>
{
    private readonly Func<T, TKey> key;
    private readonly IEqualityComparer<TKey>? comparer;
    private readonly HashSet<TKey> known;

    [MethodImpl(MethodImplOptions.NoInlining)]
    public Distinct(IEnumerable<T> source, Func<T, TKey> key, IEqualityComparer<TKey>? comparer)
        : base(source)
    {
        (this.key, this.comparer) = (key, comparer);
        known = new HashSet<TKey>(comparer);
        if (source is null && MoveNext())
            GetEnumerator();
    }

    object? IEnumerator.Current => Current;

    [MethodImpl(MethodImplOptions.NoInlining)]
    public bool MoveNext()
    {
        while (Next(out var item))
        {
            if (known.Add(key(item)))
            {
                Current = item;
                return true;
            }
        }

        return false;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    public IEnumerator<T> GetEnumerator() => Begin() ? this : new Distinct<T, TKey>(Source, key, comparer).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}

/// <summary>One after the other.</summary>
internal sealed class Joined<T> : Sequence<T, T>, IEnumerable<T>, IEnumerator<T>
{
    private readonly IEnumerable<T> second;
    private Items<T> rest;
    private bool isInSecond;

    [MethodImpl(MethodImplOptions.NoInlining)]
    public Joined(IEnumerable<T> first, IEnumerable<T> second)
        : base(first)
    {
        this.second = second;
        if (first is not null)
            return;
        if (MoveNext())
            GetEnumerator();
        Dispose();
    }

    object? IEnumerator.Current => Current;

    [MethodImpl(MethodImplOptions.NoInlining)]
    public bool MoveNext()
    {
        if (!isInSecond)
        {
            if (Next(out var item))
            {
                Current = item;
                return true;
            }

            isInSecond = true;
            rest = new Items<T>(second);
        }

        if (!rest.Next(out var other))
            return false;
        Current = other;
        return true;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    public new void Dispose()
    {
        if (isInSecond)
            rest.Dispose();
        base.Dispose();
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    public IEnumerator<T> GetEnumerator() => Begin() ? this : new Joined<T>(Source, second).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
