using System.CommandLine;
using FilingData.Cli.Export;
using FilingData.Cli.Inputs;

namespace FilingData.Cli.Commands;

/// <summary><c>filings export PATH… --format ndjson|json|csv [--output FILE]</c>: the facts of filings as data.</summary>
internal static class ExportCommand
{
    public static Command Create()
    {
        var paths = FilingPaths.Argument();
        var format = new Option<string>("--format")
        {
            Description = "ndjson: one JSON object a line, one line an announcement; json: the same as one array; csv: one line a fact.",
            DefaultValueFactory = _ => "ndjson",
        };
        format.AcceptOnlyFromAmong("ndjson", "json", "csv");
        var output = new Option<FileInfo?>("--output", "-o") { Description = "The file to write; standard output without it." };
        var command = new Command("export", "Writes the facts of filings as NDJSON, JSON or CSV.") { paths, format, output };
        command.SetAction(parsed => Run(parsed.GetRequiredValue(paths), parsed.GetRequiredValue(format), parsed.GetValue(output)));
        return command;
    }

    private static int Run(string[] paths, string format, FileInfo? output)
    {
        using var stream = output is null ? Console.OpenStandardOutput() : output.Create();
        using IAnnouncementWriter writer = format switch
        {
            "json" => new JsonArrayWriter(stream),
            "csv" => new CsvWriter(stream),
            _ => new NdjsonWriter(stream),
        };
        var failed = false;
        foreach (var filing in FilingReading.Of(paths))
        {
            foreach (var message in filing.Messages)
            {
                Console.Error.WriteLine(message.Text);
                failed |= message.IsError;
            }

            foreach (var announcement in filing.Announcements)
                writer.Write(announcement);
        }

        return failed ? 1 : 0;
    }
}
