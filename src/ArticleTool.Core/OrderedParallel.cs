namespace ArticleTool;

/// <summary>Work on several items at once, results in the items' order, and never more than a few results waiting.</summary>
public static class OrderedParallel
{
    /// <param name="jobs">Items worked on at once; 1 stays on the calling thread.</param>
    public static IEnumerable<TResult> Select<T, TResult>(IEnumerable<T> items, Func<T, TResult> work, int jobs, CancellationToken cancellation)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(jobs, 1);
        return jobs == 1 ? InTurn(items, work, cancellation) : AtOnce(items, work, jobs, cancellation);
    }

    private static IEnumerable<TResult> InTurn<T, TResult>(IEnumerable<T> items, Func<T, TResult> work, CancellationToken cancellation)
    {
        foreach (var item in items)
        {
            cancellation.ThrowIfCancellationRequested();
            yield return work(item);
        }
    }

    private static IEnumerable<TResult> AtOnce<T, TResult>(IEnumerable<T> items, Func<T, TResult> work, int jobs, CancellationToken cancellation)
    {
        // Twice the jobs: while the oldest is awaited, the others have something to do.
        var window = 2 * jobs;
        var slots = new SemaphoreSlim(jobs);
        var running = new Queue<Task<TResult>>(window);
        foreach (var item in items)
        {
            if (running.Count == window)
                yield return Result(running.Dequeue(), cancellation);
            cancellation.ThrowIfCancellationRequested();
            running.Enqueue(Task.Run(() => InSlot(item, work, slots, cancellation), cancellation));
        }

        while (running.Count > 0)
            yield return Result(running.Dequeue(), cancellation);
    }

    private static TResult InSlot<T, TResult>(T item, Func<T, TResult> work, SemaphoreSlim slots, CancellationToken cancellation)
    {
        slots.Wait(cancellation);
        try
        {
            return work(item);
        }
        finally
        {
            slots.Release();
        }
    }

    private static TResult Result<TResult>(Task<TResult> task, CancellationToken cancellation) =>
        task.WaitAsync(cancellation).GetAwaiter().GetResult();
}
