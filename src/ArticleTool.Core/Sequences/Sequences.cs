using System.Runtime.CompilerServices;

namespace ArticleTool;

/// <summary>
/// The queries that the stages are written with, meaning what those of System.Linq mean. They stand in the namespace around all
/// stages, where the compiler finds them first; a query that is not here is System.Linq's.
/// </summary>
/// <remarks>
/// A framework's query over a value type of ours is in nobody's ahead-of-time image, so a program that is done in half a second
/// spent a third of it compiling 1,260 such methods, the same ones at each start. What is defined here is compiled with us.
/// </remarks>
internal static partial class Sequences
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static IEnumerable<TResult> Select<T, TResult>(this IEnumerable<T> source, Func<T, TResult> selector) =>
        new Selected<T, TResult>(source, selector);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static IEnumerable<TResult> Select<T, TResult>(this IEnumerable<T> source, Func<T, int, TResult> selector) =>
        new NumberedSelected<T, TResult>(source, selector);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static IEnumerable<TResult> SelectMany<T, TResult>(this IEnumerable<T> source, Func<T, IEnumerable<TResult>> selector) =>
        new SelectedParts<T, TResult>(source, selector);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static IEnumerable<TResult> SelectMany<T, TPart, TResult>(this IEnumerable<T> source, Func<T, IEnumerable<TPart>> selector, Func<T, TPart, TResult> result) =>
        source.SelectMany(item => selector(item).Select(part => result(item, part)));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static IEnumerable<T> Where<T>(this IEnumerable<T> source, Func<T, bool> condition) =>
        new Filtered<T>(source, condition);

    public static IEnumerable<T> Where<T>(this IEnumerable<T> source, Func<T, int, bool> condition)
    {
        using var items = new Items<T>(source);
        for (var i = 0; items.Next(out var item); i++)
        {
            if (condition(item, i))
                yield return item;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static IEnumerable<T> Concat<T>(this IEnumerable<T> first, IEnumerable<T> second) =>
        new Joined<T>(first, second);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static IEnumerable<T> Append<T>(this IEnumerable<T> source, T item) => new Joined<T>(source, [item]);

    public static IEnumerable<T> Skip<T>(this IEnumerable<T> source, int count)
    {
        using var items = new Items<T>(source);
        for (var i = 0; items.Next(out var item); i++)
        {
            if (i >= count)
                yield return item;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static IEnumerable<T> Take<T>(this IEnumerable<T> source, int count) =>
        new Beginning<T>(source, count);

    public static IEnumerable<T> TakeWhile<T>(this IEnumerable<T> source, Func<T, bool> condition)
    {
        using var items = new Items<T>(source);
        while (items.Next(out var item) && condition(item))
            yield return item;
    }

    /// <summary>The first of each key, in the order in which they come.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static IEnumerable<T> DistinctBy<T, TKey>(this IEnumerable<T> source, Func<T, TKey> key, IEqualityComparer<TKey>? comparer = null) =>
        new Distinct<T, TKey>(source, key, comparer);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static IEnumerable<T> Distinct<T>(this IEnumerable<T> source, IEqualityComparer<T>? comparer = null) =>
        new Distinct<T, T>(source, item => item, comparer);
}
