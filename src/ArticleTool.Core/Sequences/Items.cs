using System.Runtime.CompilerServices;

namespace ArticleTool;

/// <summary>
/// Goes over a sequence: arrays and lists by their index, others by their enumerator. The enumerators of arrays and lists of value
/// types, when asked for through their interface, are framework code that no image holds.
/// </summary>
internal struct Items<T> : IDisposable
{
    private readonly T[]? array;
    private readonly List<T>? list;
    private readonly IEnumerator<T>? others;
    private int next;

    public Items(IEnumerable<T> source)
    {
        if (source is T[] itsArray)
            array = itsArray;
        else if (source is List<T> itsList)
            list = itsList;
        else
            others = source.GetEnumerator();
    }

    public bool Next(out T item)
    {
        if (array is not null)
        {
            if (next < array.Length)
            {
                item = array[next++];
                return true;
            }
        }
        else if (list is not null)
        {
            if (next < list.Count)
            {
                item = list[next++];
                return true;
            }
        }
        else if (others!.MoveNext())
        {
            item = others.Current;
            return true;
        }

        item = default!;
        return false;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    public readonly void Dispose() => others?.Dispose();
}
