using System.Text;
using FilingData.Benchmarks.Corpus;
using FilingData.Benchmarks.Report;
using FilingData.Parsing;
using FilingData.Parsing.Reading;

namespace FilingData.Benchmarks;

/// <summary>How fast filings are parsed on one core, from a file's bytes to records and problems.</summary>
internal static class Throughput
{
    private const string Group = "Parsing on one core";

    // Many filings are a long run, which needs no other beside it.
    private const int Many = 1_000;

    /// <summary>Measures the corpus up to this number.</summary>
    public static void Add(Table table, int size) =>
        Add(table, size, [.. Enumerable.Range(0, size)
        .Select(number => (SyntheticFilings.NameOf(number), Encoding.UTF8.GetBytes(SyntheticFilings.TextOf(number))))]);

    /// <summary>Measures the files of a folder.</summary>
    public static Table Of(string folder)
    {
        var files = Directory.GetFiles(folder).Order(StringComparer.Ordinal).Select(path => (Path.GetFileName(path), File.ReadAllBytes(path)))
            .ToArray();
        var table = new Table([files.Length]);
        Add(table, files.Length, files);
        return table;
    }

    private static void Add(Table table, int size, (string Name, byte[] Content)[] files)
    {
        var bytes = files.Sum(file => (long)file.Content.Length);
        Clock.Warm(() => Parse(files[..Math.Min(files.Length, Many)]));
        var allocated = Clock.Allocated(() => Parse(files));
        var quickest = Clock.Quickest(size < Many ? 5 : 1, _ => Parse(files));
        table.Add(Group, "MB a second", size, bytes / 1000.0 / quickest, "at least 5");
        table.Add(Group, "ms a filing, parsing alone", size, quickest / size);
        table.Add(Group, "allocated by parsing, times the filing's size", size, (double)allocated / bytes);
    }

    private static void Parse((string Name, byte[] Content)[] files)
    {
        foreach (var (name, content) in files)
            FilingParser.Parse(new FilingInput(name, FilingBytes.Decode(content)));
    }
}
