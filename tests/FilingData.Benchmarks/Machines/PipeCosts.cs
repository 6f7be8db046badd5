using System.Globalization;
using FilingData.Benchmarks.Corpus;

namespace FilingData.Benchmarks.Machines;

/// <summary>What <c>filings export -</c>, packed and installed as a user has it, takes under GNU parallel on one core and on two.</summary>
internal static class PipeCosts
{
    private const int Runs = 3;

    /// <summary>Exports so many filings in several ways and prints a table.</summary>
    /// <exception cref="System.ComponentModel.Win32Exception">GNU parallel is not installed.</exception>
    public static void Write(TextWriter output, int filings)
    {
        // A pipeline whose command is missing ends at once and would be measured.
        Command.Run("parallel", Command.Repository, ["--version"]);
        var folder = Directory.CreateTempSubdirectory("filingdata-").FullName;
        try
        {
            Command.Run("dotnet", Command.Repository, ["pack", "src/FilingData.Cli", "-v", "q", "--output", Path.Combine(folder, "feed")]);
            Command.Run("dotnet", folder, ["tool", "install", "FilingData.Cli", "--tool-path", folder, "--source", Path.Combine(folder, "feed")]);
            Directory.CreateDirectory(Path.Combine(folder, "filings.d"));
            for (var filing = 0; filing < filings; filing++)
                File.WriteAllText(Path.Combine(folder, "filings.d", SyntheticFilings.NameOf(filing)), SyntheticFilings.TextOf(filing));
            Write(output, folder, filings);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static void Write(TextWriter output, string folder, int filings)
    {
        const string All = "find filings.d -name '*.txt'";
        (string Name, int Cores, string Pipeline)[] ways =
        [
            ("`filings export -`", 1, All + " | taskset -c 0 ./filings export -"),
            ("`parallel -j 1`, one process", 1, All + " | taskset -c 0 parallel --pipe --round-robin --block 4k -j 1 ./filings export -"),
            ("`parallel -j 2`, two processes", 2, All + " | taskset -c 0,1 parallel --pipe --round-robin --block 4k -j 2 ./filings export -"),
            ("`parallel -j 2`, a process for 500 paths", 2, All + " | taskset -c 0,1 parallel --pipe -N 500 -j 2 ./filings export -"),
            ("`filings export FOLDER`", 2, "taskset -c 0,1 ./filings export filings.d"),
            ("start-up: one path", 1, "find filings.d -name 00000.txt | taskset -c 0 ./filings export -"),
        ];
        var seconds = Enumerable.Repeat((Clock: double.MaxValue, Cores: double.MaxValue), ways.Length).ToArray();
        var results = new string[ways.Length];
        for (var run = 0; run < Runs; run++)
        {
            for (var way = 0; way < ways.Length; way++)
            {
                var (clock, cores, result) = Time(folder, ways[way].Pipeline);
                seconds[way] = (Math.Min(seconds[way].Clock, clock), Math.Min(seconds[way].Cores, cores));
                results[way] = result;
            }
        }

        var number = filings.ToString("N0", CultureInfo.InvariantCulture);
        output.WriteLine($"\n| {number} filings | cores | s | s of all cores | filings a second | against one process on one core | same facts |");
        output.WriteLine("|---|---:|---:|---:|---:|---:|---|");
        for (var way = 0; way < ways.Length; way++)
        {
            // The last way has one path: it is compared with nothing.
            var isOnePath = way == ways.Length - 1;
            var each = (isOnePath ? 1 : filings) / seconds[way].Clock;
            var times = isOnePath ? "" : (seconds[0].Clock / seconds[way].Clock).ToString("N2", CultureInfo.InvariantCulture);
            var same = isOnePath ? "" : results[way] == results[0] ? "yes" : "no";
            output.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"| {ways[way].Name} | {ways[way].Cores} | {seconds[way].Clock:N2} | {seconds[way].Cores:N2} | {each:N0} | {times} | {same} |"));
        }
    }

    /// <summary>What a pipeline takes and a hash of its lines in order.</summary>
    private static (double Clock, double Cores, string Result) Time(string folder, string pipeline)
    {
        // Bash says what a pipeline took: seconds on the clock, and seconds of all cores in the program and in the system.
        var timed = "TIMEFORMAT='%R %U %S'; { time ( { " + pipeline + "; } > facts.ndjson 2> /dev/null ); } 2>&1; LC_ALL=C sort facts.ndjson | sha256sum";
        var lines = Command.Run("bash", folder, ["-c", timed]).Output.Split('\n');
        var times = lines[0].Split(' ').Select(word => double.Parse(word, CultureInfo.InvariantCulture)).ToArray();
        return (times[0], times[1] + times[2], lines[1]);
    }
}
