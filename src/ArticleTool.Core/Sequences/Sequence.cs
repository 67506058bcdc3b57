using System.Collections;
using System.Runtime.CompilerServices;

namespace ArticleTool;

/// <summary>What a query gives, worked out item by item as it is gone over, which may be done again.</summary>
/// <remarks>
/// Ahead of time is compiled what is called by name. What is only called through an interface is found for types that are ours to
/// the last argument, which a tuple of the framework's is not. So a sequence calls its methods by name too, where there is no
/// source, which never is; and they are kept from being inlined there.
/// </remarks>
internal abstract class Sequence<TSource, T> : IEnumerable<T>, IEnumerator<T>
{
    private readonly int thread = Environment.CurrentManagedThreadId;
    private readonly IEnumerable<TSource> source;
    private Items<TSource> items;
    private bool isBegun;

    protected Sequence(IEnumerable<TSource> source)
    {
        this.source = source;
        if (source is not null)
            return;
        Current = GetEnumerator().MoveNext() ? Current : default!;
    }

    public T Current
    {
        [MethodImpl(MethodImplOptions.NoInlining)]
        get;
        protected set;
    } = default!;

    object? IEnumerator.Current => Current;

    protected IEnumerable<TSource> Source => source;

    [MethodImpl(MethodImplOptions.NoInlining)]
    public IEnumerator<T> GetEnumerator()
    {
        var sequence = isBegun || thread != Environment.CurrentManagedThreadId ? Again() : this;
        sequence.isBegun = true;
        sequence.items = new Items<TSource>(source);
        return sequence;
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    public abstract bool MoveNext();

    [MethodImpl(MethodImplOptions.NoInlining)]
    public virtual void Dispose() => items.Dispose();

    public void Reset() => throw new NotSupportedException();

    protected bool Next(out TSource item) => items.Next(out item);

    /// <summary>The same, not yet begun.</summary>
    protected abstract Sequence<TSource, T> Again();
}

internal sealed class Selected<TSource, T> : Sequence<TSource, T>
{
    private readonly Func<TSource, T> selector;

    public Selected(IEnumerable<TSource> source, Func<TSource, T> selector)
        : base(source)
    {
        this.selector = selector;
        if (source is not null)
            return;
        if (MoveNext())
            Again();
        Dispose();
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    public override bool MoveNext()
    {
        if (!Next(out var item))
            return false;
        Current = selector(item);
        return true;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    protected override Sequence<TSource, T> Again() => new Selected<TSource, T>(Source, selector);
}

internal sealed class SelectedParts<TSource, T> : Sequence<TSource, T>
{
    private readonly Func<TSource, IEnumerable<T>> selector;
    private Items<T> parts;
    private bool hasParts;

    public SelectedParts(IEnumerable<TSource> source, Func<TSource, IEnumerable<T>> selector)
        : base(source)
    {
        this.selector = selector;
        if (source is not null)
            return;
        if (MoveNext())
            Again();
        Dispose();
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    public override bool MoveNext()
    {
        while (true)
        {
            if (hasParts)
            {
                if (parts.Next(out var part))
                {
                    Current = part;
                    return true;
                }

                hasParts = false;
                parts.Dispose();
            }

            if (!Next(out var item))
                return false;
            parts = new Items<T>(selector(item));
            hasParts = true;
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    public override void Dispose()
    {
        if (hasParts)
            parts.Dispose();
        base.Dispose();
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    protected override Sequence<TSource, T> Again() => new SelectedParts<TSource, T>(Source, selector);
}

internal sealed class Filtered<T> : Sequence<T, T>
{
    private readonly Func<T, bool> condition;

    public Filtered(IEnumerable<T> source, Func<T, bool> condition)
        : base(source)
    {
        this.condition = condition;
        if (source is not null)
            return;
        if (MoveNext())
            Again();
        Dispose();
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    public override bool MoveNext()
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
    protected override Sequence<T, T> Again() => new Filtered<T>(Source, condition);
}

/// <summary>The first item of each key.</summary>
internal sealed class Distinct<T, TKey> : Sequence<T, T>
{
    private readonly Func<T, TKey> key;
    private readonly IEqualityComparer<TKey>? comparer;
    private readonly HashSet<TKey> known;

    public Distinct(IEnumerable<T> source, Func<T, TKey> key, IEqualityComparer<TKey>? comparer)
        : base(source)
    {
        (this.key, this.comparer) = (key, comparer);
        known = new HashSet<TKey>(comparer);
        if (source is not null)
            return;
        if (MoveNext())
            Again();
        Dispose();
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    public override bool MoveNext()
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
    protected override Sequence<T, T> Again() => new Distinct<T, TKey>(Source, key, comparer);
}

/// <summary>One after the other.</summary>
internal sealed class Joined<T> : Sequence<T, T>
{
    private readonly IEnumerable<T> second;
    private Items<T> rest;
    private bool isInSecond;

    public Joined(IEnumerable<T> first, IEnumerable<T> second)
        : base(first)
    {
        this.second = second;
        if (first is not null)
            return;
        if (MoveNext())
            Again();
        Dispose();
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    public override bool MoveNext()
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
    public override void Dispose()
    {
        if (isInSecond)
            rest.Dispose();
        base.Dispose();
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    protected override Sequence<T, T> Again() => new Joined<T>(Source, second);
}
