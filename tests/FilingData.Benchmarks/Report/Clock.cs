using System.Diagnostics;

namespace FilingData.Benchmarks.Report;

/// <summary>Times on a machine that others use, too: of several runs the quickest, which the others have disturbed least.</summary>
internal static class Clock
{
    private static readonly TimeSpan Warming = TimeSpan.FromSeconds(8);

    /// <summary>The milliseconds of the quickest of several runs.</summary>
    public static double Quickest(int runs, Action<int> run)
    {
        var quickest = double.MaxValue;
        for (var i = 0; i < runs; i++)
            quickest = Math.Min(quickest, Once(() => run(i)));
        return quickest;
    }

    /// <summary>The milliseconds of one run.</summary>
    public static double Once(Action run)
    {
        var start = Stopwatch.GetTimestamp();
        run();
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }

    /// <summary>
    /// Runs again and again until the JIT compiler has done to it what it does to code that is often used, as in a compiler server that has built
    /// before.
    /// </summary>
    public static void Warm(Action run)
    {
        var start = Stopwatch.GetTimestamp();
        while (Stopwatch.GetElapsedTime(start) < Warming)
            run();
    }

    /// <summary>What one run allocates on this thread.</summary>
    public static long Allocated(Action run)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        run();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
