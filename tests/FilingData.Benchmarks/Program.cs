using FilingData.Benchmarks;
using FilingData.Benchmarks.Generator;
using FilingData.Benchmarks.Report;

// dotnet run -c Release --project tests/FilingData.Benchmarks [-- --sizes 10,100,1000,10000] [-- --docs FOLDER]
if (Option("--docs") is { } folder)
{
    Throughput.Of(folder).Write(Console.Out);
    return 0;
}

var sizes = Option("--sizes")?.Split(',').Select(size => int.Parse(size, System.Globalization.CultureInfo.InvariantCulture)).ToArray() ?? [10, 100, 1_000, 10_000];
var table = new Table(sizes);
foreach (var size in sizes)
{
    Throughput.Add(table, size);
    GeneratorCosts.Add(table, size);
}

table.Write(Console.Out);
return 0;

string? Option(string name) => Array.IndexOf(args, name) is >= 0 and var at && at + 1 < args.Length ? args[at + 1] : null;
