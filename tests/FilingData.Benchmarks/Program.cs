using System.Globalization;
using FilingData.Benchmarks;
using FilingData.Benchmarks.Generator;
using FilingData.Benchmarks.Machines;
using FilingData.Benchmarks.Programs;
using FilingData.Benchmarks.Report;

if (args is ["probe", var assembly, var data, var key])
{
    FreshProcess.Measure(assembly, data, key);
    return 0;
}

if (args.Length % 2 != 0 || args.Where((_, place) => place % 2 == 0).Except(["--sizes", "--svg", "--docs", "--solution", "--pipe"]).Any())
{
    Console.Error.WriteLine("expected [--sizes 10,100,1000,10000] [--svg FILE], or --docs FOLDER, or --solution PROJECTSxFILINGS, or --pipe FILINGS");
    return 2;
}

if (Option("--docs") is { } folder)
{
    Throughput.Of(folder).Write(Console.Out);
    return 0;
}

// With [-- --solution 20x500]: so many projects of so many filings.
if (Option("--solution")?.Split('x') is [var projects, var filings])
{
    SolutionCosts.Write(Console.Out, int.Parse(projects, CultureInfo.InvariantCulture), int.Parse(filings, CultureInfo.InvariantCulture));
    return 0;
}

// With [-- --pipe 10000]: the command line under GNU parallel.
if (Option("--pipe") is { } piped)
{
    PipeCosts.Write(Console.Out, int.Parse(piped, CultureInfo.InvariantCulture));
    return 0;
}

var sizes = Option("--sizes")?.Split(',').Select(size => int.Parse(size, CultureInfo.InvariantCulture)).ToArray() ?? [10, 100, 1_000, 10_000];
var table = new Table(sizes);
foreach (var size in sizes)
{
    Throughput.Add(table, size);
    GeneratorCosts.Add(table, size);
    EmittedCosts.Add(table, size);
    AlternativeCosts.Add(table, size);
}

table.Write(Console.Out);
if (Option("--svg") is { } plot)
{
    File.WriteAllText(plot, Plot.Of(table,
    [
        "cold run, ms a filing", "key press in a C# file, ms in the driver", "one filing edited, ms", "first access in a fresh process, ms",
        "C# of constructors: first access in a fresh process, ms", "JsonDocument: first access in a fresh process, ms",
    ]));
}

return 0;

string? Option(string name) => Array.IndexOf(args, name) is >= 0 and var at && at + 1 < args.Length ? args[at + 1] : null;
