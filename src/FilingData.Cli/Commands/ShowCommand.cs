using System.CommandLine;
using FilingData.Cli.Display;
using FilingData.Cli.Inputs;
using FilingData.Parsing.Problems;

namespace FilingData.Cli.Commands;

/// <summary><c>filings show PATH…</c>: the facts of filings, laid out for a reader.</summary>
internal static class ShowCommand
{
    public static Command Create()
    {
        var paths = FilingPaths.Argument();
        var command = new Command("show", "Lays out the facts of filings.") { paths };
        command.SetAction(parsed => Run(parsed.GetRequiredValue(paths)));
        return command;
    }

    private static int Run(string[] paths)
    {
        var console = Terminal.Laid();
        var failed = false;
        // Where a build must know the day to name its member, data may lack it: the date is then null.
        foreach (var file in FilingReading.Of(paths, Catalogue.NoDate))
        {
            foreach (var announcement in file.Announcements)
                console.Write(new AnnouncementDisplay(announcement));
            foreach (var problem in file.Problems)
                console.Write(new ProblemDisplay(file.Path, problem));
            failed |= file.Problems.Any(problem => problem.Kind.Severity == Severity.Error);
        }

        return failed ? 1 : 0;
    }
}
