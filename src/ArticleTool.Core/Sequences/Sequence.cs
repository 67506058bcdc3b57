using System.Collections;
using System.Runtime.CompilerServices;

namespace ArticleTool;

/// <summary>What a query gives, worked out item by item as it is gone over, which may be done again.</summary>
/// <remarks>
/// Ahead of time is compiled what is called by name. What is only called through an interface is found for types that are ours to
/// the last argument, which a tuple of the framework's is not. So a sequence calls its methods by name too, where it has no
/// source, which never is; and they are neither virtual nor inlined there, nor is that.
/// </remarks>
internal abstract class Sequence<TSource, T>
{
    private readonly int thread = Environment.CurrentManagedThreadId;
    private Items<TSource> items;
    private bool isBegun;

    protected Sequence(IEnumerable<TSource> source)
    {
        Source = source;
        if (source is not null)
            return;
        Current = Current is null ? default! : Current;
        Dispose();
    }

    public T Current
    {
        [MethodImpl(MethodImplOptions.NoInlining)]
        get;
        protected set;
    } = default!;

    protected IEnumerable<TSource> Source { get; }

    [MethodImpl(MethodImplOptions.NoInlining)]
    public void Dispose() => items.Dispose();

    public void Reset() => throw new NotSupportedException();

    protected bool Next(out TSource item) => items.Next(out item);

    /// <summary>True at first, then false: what has been begun goes on, and another walk needs a sequence of its own.</summary>
    protected bool Begin()
    {
        if (isBegun || thread != Environment.CurrentManagedThreadId)
            return false;
        isBegun = true;
        items = new Items<TSource>(Source);
        return true;
    }
}

internal sealed class Selected<TSource, T> : Sequence<TSource, T>, IEnumerable<T>, IEnumerator<T>
{
    private readonly Func<TSource, T> selector;

    [MethodImpl(MethodImplOptions.NoInlining)]
    public Selected(IEnumerable<TSource> source, Func<TSource, T> selector)
        : base(source)
    {
        this.selector = selector;
        if (source is null && MoveNext())
            GetEnumerator();
    }

    object? IEnumerator.Current => Current;

    [MethodImpl(MethodImplOptions.NoInlining)]
    public bool MoveNext()
    {
        if (!Next(out var item))
            return false;
        Current = selector(item);
        return true;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    public IEnumerator<T> GetEnumerator() => Begin() ? this : new Selected<TSource, T>(Source, selector).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}

internal sealed class NumberedSelected<TSource, T> : Sequence<TSource, T>, IEnumerable<T>, IEnumerator<T>
{
    private readonly Func<TSource, int, T> selector;
    private int at;

    [MethodImpl(MethodImplOptions.NoInlining)]
    public NumberedSelected(IEnumerable<TSource> source, Func<TSource, int, T> selector)
        : base(source)
    {
        this.selector = selector;
        if (source is null && MoveNext())
            GetEnumerator();
    }

    object? IEnumerator.Current => Current;

    [MethodImpl(MethodImplOptions.NoInlining)]
    public bool MoveNext()
    {
        if (!Next(out var item))
            return false;
        Current = selector(item, at++);
        return true;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    public IEnumerator<T> GetEnumerator() => Begin() ? this : new NumberedSelected<TSource, T>(Source, selector).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}

internal sealed class SelectedParts<TSource, T> : Sequence<TSource, T>, IEnumerable<T>, IEnumerator<T>
{
    private readonly Func<TSource, IEnumerable<T>> selector;
    private Items<T> parts;
    private bool hasParts;

    [MethodImpl(MethodImplOptions.NoInlining)]
    public SelectedParts(IEnumerable<TSource> source, Func<TSource, IEnumerable<T>> selector)
        : base(source)
    {
        this.selector = selector;
        if (source is not null)
            return;
        if (MoveNext())
            GetEnumerator();
        Dispose();
    }

    object? IEnumerator.Current => Current;

    [MethodImpl(MethodImplOptions.NoInlining)]
    public bool MoveNext()
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
    public new void Dispose()
    {
        if (hasParts)
            parts.Dispose();
        base.Dispose();
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    public IEnumerator<T> GetEnumerator() => Begin() ? this : new SelectedParts<TSource, T>(Source, selector).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
