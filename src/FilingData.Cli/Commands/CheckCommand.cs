using System.CommandLine;
using FilingData.Cli.Display;
using FilingData.Cli.Inputs;
using FilingData.Parsing.Problems;
using Spectre.Console;

namespace FilingData.Cli.Commands;

/// <summary><c>filings check PATH…</c>: what is wrong with filings, each problem with the line that it stands in.</summary>
internal static class CheckCommand
{
    public static Command Create()
    {
        var paths = FilingPaths.Argument();
        var command = new Command("check", "Says what is wrong with filings, and where.") { paths };
        command.SetAction(parsed => Run(parsed.GetRequiredValue(paths)));
        return command;
    }

    private static int Run(string[] paths)
    {
        var console = Terminal.Unwrapped();
        int filings = 0, errors = 0, warnings = 0;
        var together = new FilesTogether();
        foreach (var file in FilingReading.Of(paths))
        {
            filings++;
            together.Add(file);
            foreach (var problem in file.Problems)
                Write(file.Path, problem);
        }

        foreach (var (path, problem) in together.Problems())
            Write(path, problem);
        console.WriteLine($"{Count(filings, "filing")}, {Count(errors, "error")}, {Count(warnings, "warning")}");
        return errors == 0 ? 0 : 1;

        void Write(string path, Problem problem)
        {
            if (problem.Kind.Severity == Severity.Error)
                errors++;
            else
                warnings++;
            console.Write(new ProblemDisplay(path, problem));
        }
    }

    private static string Count(int number, string noun) => FormattableString.Invariant($"{number} {noun}{(number == 1 ? "" : "s")}");
}
