using System.Runtime.InteropServices;

namespace ArticleTool;

/// <summary>The queries that end in a value or a collection.</summary>
internal static partial class Sequences
{
    public static List<T> ToList<T>(this IEnumerable<T> source)
    {
        var list = new List<T>(Known(source));
        using var items = new Items<T>(source);
        while (items.Next(out var item))
            list.Add(item);
        return list;
    }

    public static T[] ToArray<T>(this IEnumerable<T> source)
    {
        if (source is ICollection<T> known)
        {
            if (known.Count == 0)
                return [];
            var copy = new T[known.Count];
            known.CopyTo(copy, 0);
            return copy;
        }

        var list = source.ToList();
        return list.Count == 0 ? [] : CollectionsMarshal.AsSpan(list).ToArray();
    }

    public static Dictionary<TKey, T> ToDictionary<T, TKey>(this IEnumerable<T> source, Func<T, TKey> key, IEqualityComparer<TKey>? comparer = null)
        where TKey : notnull => source.ToDictionary(key, item => item, comparer);

    /// <exception cref="ArgumentException">Two items have one key.</exception>
    public static Dictionary<TKey, TValue> ToDictionary<T, TKey, TValue>(
        this IEnumerable<T> source, Func<T, TKey> key, Func<T, TValue> value, IEqualityComparer<TKey>? comparer = null)
        where TKey : notnull
    {
        var values = new Dictionary<TKey, TValue>(Known(source), comparer);
        using var items = new Items<T>(source);
        while (items.Next(out var item))
            values.Add(key(item), value(item));
        return values;
    }

    public static Dictionary<TKey, TValue> ToDictionary<TKey, TValue>(this IEnumerable<(TKey Key, TValue Value)> source, IEqualityComparer<TKey>? comparer = null)
        where TKey : notnull => source.ToDictionary(pair => pair.Key, pair => pair.Value, comparer);

    public static Dictionary<TKey, TValue> ToDictionary<TKey, TValue>(this IEnumerable<KeyValuePair<TKey, TValue>> source, IEqualityComparer<TKey>? comparer = null)
        where TKey : notnull => source.ToDictionary(pair => pair.Key, pair => pair.Value, comparer);

    public static bool Any<T>(this IEnumerable<T> source)
    {
        if (source is ICollection<T> known)
            return known.Count > 0;
        using var items = new Items<T>(source);
        return items.Next(out _);
    }

    public static bool Any<T>(this IEnumerable<T> source, Func<T, bool> condition)
    {
        using var items = new Items<T>(source);
        while (items.Next(out var item))
        {
            if (condition(item))
                return true;
        }

        return false;
    }

    public static bool All<T>(this IEnumerable<T> source, Func<T, bool> condition)
    {
        using var items = new Items<T>(source);
        while (items.Next(out var item))
        {
            if (!condition(item))
                return false;
        }

        return true;
    }

    public static int Count<T>(this IEnumerable<T> source)
    {
        if (source is ICollection<T> known)
            return known.Count;
        var count = 0;
        using var items = new Items<T>(source);
        while (items.Next(out _))
            count++;
        return count;
    }

    public static int Count<T>(this IEnumerable<T> source, Func<T, bool> condition)
    {
        var count = 0;
        using var items = new Items<T>(source);
        while (items.Next(out var item))
            count += condition(item) ? 1 : 0;
        return count;
    }

    /// <exception cref="InvalidOperationException">There is none.</exception>
    public static T First<T>(this IEnumerable<T> source)
    {
        using var items = new Items<T>(source);
        return items.Next(out var item) ? item : throw None();
    }

    /// <inheritdoc cref="First{T}(IEnumerable{T})"/>
    public static T First<T>(this IEnumerable<T> source, Func<T, bool> condition)
    {
        using var items = new Items<T>(source);
        while (items.Next(out var item))
        {
            if (condition(item))
                return item;
        }

        throw None();
    }

    public static T? FirstOrDefault<T>(this IEnumerable<T> source)
    {
        using var items = new Items<T>(source);
        return items.Next(out var item) ? item : default;
    }

    public static T? FirstOrDefault<T>(this IEnumerable<T> source, Func<T, bool> condition)
    {
        using var items = new Items<T>(source);
        while (items.Next(out var item))
        {
            if (condition(item))
                return item;
        }

        return default;
    }

    /// <exception cref="OverflowException">It is more than an integer holds.</exception>
    public static int Sum<T>(this IEnumerable<T> source, Func<T, int> number)
    {
        var sum = 0;
        using var items = new Items<T>(source);
        while (items.Next(out var item))
            sum = checked(sum + number(item));
        return sum;
    }

    /// <inheritdoc cref="First{T}(IEnumerable{T})"/>
    public static int Max<T>(this IEnumerable<T> source, Func<T, int> number)
    {
        using var items = new Items<T>(source);
        var greatest = items.Next(out var item) ? number(item) : throw None();
        while (items.Next(out item))
            greatest = Math.Max(greatest, number(item));
        return greatest;
    }

    /// <inheritdoc cref="First{T}(IEnumerable{T})"/>
    public static int Min<T>(this IEnumerable<T> source, Func<T, int> number)
    {
        using var items = new Items<T>(source);
        var least = items.Next(out var item) ? number(item) : throw None();
        while (items.Next(out item))
            least = Math.Min(least, number(item));
        return least;
    }

    private static int Known<T>(IEnumerable<T> source) => source is ICollection<T> known ? known.Count : 0;

    private static InvalidOperationException None() => new("the sequence has no such item");
}
