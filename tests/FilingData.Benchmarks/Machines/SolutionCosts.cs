using System.Globalization;

namespace FilingData.Benchmarks.Machines;

/// <summary>What a solution of many projects with filings costs to build, beside one project with all of them.</summary>
internal static class SolutionCosts
{
    private const int Runs = 2;

    /// <summary>Builds so many projects of so many filings each, one at a time and side by side, and one project of all; prints a table.</summary>
    public static void Write(TextWriter output, int projects, int filings)
    {
        var folder = Directory.CreateTempSubdirectory("filingdata-").FullName;
        try
        {
            var feed = Path.Combine(folder, "feed");
            Command.Run("dotnet", Command.Repository, ["pack", "src/FilingData.Generator", "-c", "Release", "-v", "q", "--output", feed]);
            var many = new FilingsSolution(Path.Combine(folder, "many"), feed, projects, filings);
            var one = new FilingsSolution(Path.Combine(folder, "one"), feed, 1, projects * filings);
            var sides = Environment.ProcessorCount;
            // In turns, so that what else the machine does falls on all of them; of each the quickest counts.
            double single = double.MaxValue, sequential = double.MaxValue, parallel = double.MaxValue;
            for (var run = 0; run < Runs; run++)
            {
                single = Math.Min(single, one.Build(sides));
                parallel = Math.Min(parallel, many.Build(sides));
                sequential = Math.Min(sequential, many.Build(1));
            }

            var all = projects * filings;
            output.WriteLine($"\n| {all:N0} filings, {sides} cores | build, s | of one project's | data sets | found | catalog: first, ms | all, µs a filing |");
            output.WriteLine("|---|---:|---:|---:|---:|---:|---:|");
            output.WriteLine(Row($"one project of {all:N0}, `-m`", single, single, one.Run()));
            output.WriteLine(Row($"{projects} projects of {filings:N0}, `-m`", parallel, single, many.Run()));
            output.WriteLine(Row($"{projects} projects of {filings:N0}, `-m:1`", sequential, single, many.Run()));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static string Row(string name, double milliseconds, double single, double[] found) => string.Create(CultureInfo.InvariantCulture,
        $"| {name} | {milliseconds / 1000:N1} | {milliseconds / single:P0} | {found[0]} | {found[1]:N0} | {found[3]:N1} | {found[4] * 1000 / found[1]:N0} |");
}
