using System.Diagnostics;
using FilingData.Benchmarks.Report;

namespace FilingData.Benchmarks.Machines;

/// <summary>Commands as somebody at a terminal gives them.</summary>
internal static class Command
{
    /// <summary>Runs a program, perhaps with an input; gives what it took in milliseconds and what it wrote.</summary>
    /// <exception cref="InvalidOperationException">It failed.</exception>
    public static (double Milliseconds, string Output) Run(string program, string folder, IEnumerable<string> arguments, string input = "")
    {
        var start = new ProcessStartInfo(program,
            arguments)
        { WorkingDirectory = folder, RedirectStandardInput = true, RedirectStandardOutput = true };
        // A build node that stays would keep the pipes open.
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        var output = "";
        var milliseconds = Clock.Once(() =>
        {
            using var process = Process.Start(start)!;
            process.StandardInput.Write(input);
            process.StandardInput.Close();
            output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            if (process.ExitCode != 0)
                throw new InvalidOperationException($"{program} {string.Join(' ', arguments)}: exit code {process.ExitCode}\n{output}");
        });
        return (milliseconds, output);
    }

    /// <summary>The repository that the benchmarks were built from.</summary>
    public static string Repository { get; } = Above(new DirectoryInfo(AppContext.BaseDirectory));

    private static string Above(DirectoryInfo? folder) =>
        folder is null ? throw new DirectoryNotFoundException("The benchmarks do not run inside the repository.")
        : File.Exists(Path.Combine(folder.FullName, "FilingData.Generator.sln")) ? folder.FullName
        : Above(folder.Parent);
}
