namespace ArticleTool.Reconciling.Events;

/// <summary>
/// Finds the pairs of happenings worth comparing: those that share something telling. Where many share it, each is paired
/// with its neighbours in order of time only, so the pairs grow with the happenings and not with their square. A place,
/// participant or day is enough; of the words and names that documents are about two must be shared, as in a large
/// collection every rare word turns up in some unrelated article too.
/// </summary>
internal static class Blocking
{
    private const int Neighbours = 12;
    public const int StoryKeys = 20;
    private const int SurroundingKeys = 4;

    /// <summary>Begins the keys that must be met twice.</summary>
    private const char Weak = '~';

    /// <summary>Pairs of indices, the smaller first, each once, sorted.</summary>
    public static IEnumerable<(int A, int B)> Pairs(IReadOnlyList<Happening> happenings, IReadOnlyList<Story> stories)
    {
        var order = Order(happenings);
        var buckets = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        foreach (var index in order)
        {
            foreach (var key in Keys(happenings[index], stories).Distinct())
            {
                if (!buckets.TryGetValue(key, out var bucket))
                    buckets[key] = bucket = [];
                bucket.Add(index);
            }
        }

        var pairs = new List<ulong>();
        foreach (var (key, bucket) in buckets)
        {
            for (var i = 0; i < bucket.Count; i++)
            {
                for (var j = i + 1; j < bucket.Count && j <= i + Neighbours; j++)
                {
                    if (happenings[bucket[i]].Document.Index == happenings[bucket[j]].Document.Index)
                        continue;
                    pairs.Add(Pack(bucket[i], bucket[j]));
                    if (key[0] != Weak)
                        pairs.Add(Pack(bucket[i], bucket[j]));
                }
            }
        }

        return Twice(pairs);
    }

    private static IEnumerable<(int A, int B)> Twice(List<ulong> pairs)
    {
        pairs.Sort();
        for (var i = 1; i < pairs.Count; i++)
        {
            if (pairs[i] == pairs[i - 1] && (i == 1 || pairs[i] != pairs[i - 2]))
                yield return ((int)(pairs[i] >> 32), (int)(uint)pairs[i]);
        }
    }

    /// <summary>By time, unknown times last, then by document: what is reported together stands together.</summary>
    private static int[] Order(IReadOnlyList<Happening> happenings)
    {
        long TimeOf(int i) => (happenings[i].Time ?? happenings[i].Document.Published)?.From ?? long.MaxValue;
        return [.. Enumerable.Range(0, happenings.Count).OrderBy(TimeOf).ThenBy(i => i)];
    }

    private static IEnumerable<string> Keys(Happening happening, IReadOnlyList<Story> stories)
    {
        if (happening.IsMain)
        {
            foreach (var feature in stories[happening.Document.Index].Telling)
                yield return $"{Weak}{feature:x}";
        }

        if (happening.Claims.Count == 0)
            yield break;
        foreach (var feature in stories[happening.Document.Index].Telling.Where(StoryFeatures.IsName).Take(SurroundingKeys))
            yield return $"{Weak}{happening.Type}|{feature:x}";
        var day = happening.Time is { IsDay: true } time ? time.From / TimeRange.Day : -1;
        foreach (var affected in happening.Affected)
            yield return $"affected|{affected}";
        foreach (var place in happening.Places)
        {
            yield return $"{happening.Type}|{place}";
            if (day >= 0)
                yield return $"{place}|{day}";
        }

        foreach (var agent in happening.Agents.Where(a => a[0] != '~'))
            yield return $"{happening.Type}|agent|{agent}";
    }

    private static ulong Pack(int a, int b) => a < b ? ((ulong)(uint)a << 32) | (uint)b : ((ulong)(uint)b << 32) | (uint)a;
}
