using System.Globalization;

namespace FilingData.Benchmarks.Report;

/// <summary>The table: a row for each cost, a column for each number of filings.</summary>
internal sealed class Table(IReadOnlyList<int> sizes)
{
    private readonly List<(string Group, string Name, string Budget)> _rows = [];
    private readonly Dictionary<(string Name, int Size), double> _values = [];
    private readonly Dictionary<(string Name, int Size), string> _words = [];

    /// <summary>The numbers of filings.</summary>
    public IReadOnlyList<int> Sizes => sizes;

    /// <summary>Adds a value. The first of a row says what it may be at most.</summary>
    public void Add(string group, string name, int size, double value, string budget = "")
    {
        AddRow(group, name, budget);
        _values[(name, size)] = value;
    }

    /// <summary>Adds words where there is no number.</summary>
    public void Add(string group, string name, int size, string words)
    {
        AddRow(group, name, "");
        _words[(name, size)] = words;
    }

    /// <summary>The values of a row, by the number of filings; what was not measured is left out.</summary>
    public IReadOnlyList<(int Size, double Value)> ValuesOf(string name) =>
        [.. sizes.Where(size => _values.ContainsKey((name, size))).Select(size => (size, _values[(name, size)]))];

    /// <summary>The table as Markdown.</summary>
    public void Write(TextWriter output)
    {
        var group = "";
        foreach (var row in _rows)
        {
            if (row.Group != group)
            {
                group = row.Group;
                output.WriteLine($"\n| {group} | {string.Join(" | ", sizes.Select(size => "N = " + size.ToString("N0", CultureInfo.InvariantCulture)))} | at most |");
                output.WriteLine("|---|" + string.Concat(sizes.Select(_ => "---:|")) + "---|");
            }

            output.WriteLine($"| {row.Name} | {string.Join(" | ", sizes.Select(size => Cell(row.Name, size)))} | {row.Budget} |");
        }
    }

    private string Cell(string name, int size) =>
        _values.TryGetValue((name, size), out var value) ? Number(value) : _words.GetValueOrDefault((name, size), "");

    private static string Number(double value) => value switch
    {
        >= 100 => value.ToString("N0", CultureInfo.InvariantCulture),
        >= 10 => value.ToString("N1", CultureInfo.InvariantCulture),
        _ => value.ToString("0.###", CultureInfo.InvariantCulture),
    };

    private void AddRow(string group, string name, string budget)
    {
        if (!_rows.Exists(row => row.Name == name))
            _rows.Add((group, name, budget));
    }
}
