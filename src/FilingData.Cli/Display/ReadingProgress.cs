using FilingData.Cli.Inputs;
using Spectre.Console;

namespace FilingData.Cli.Display;

/// <summary>How far the reading has come, and what was said about it, on standard error.</summary>
internal sealed class ReadingProgress : IDisposable
{
    private readonly List<string> _said = [];
    private readonly TaskCompletionSource _ended = new();
    private readonly Task? _shown;
    private ProgressTask? _task;

    private ReadingProgress()
    {
    }

    private ReadingProgress(int files)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });
        _shown = console.Progress().AutoClear(true).StartAsync(context =>
        {
            _task = context.AddTask("Reading filings", maxValue: files);
            return _ended.Task;
        });
    }

    /// <summary>Begins. A bar is shown where somebody looks at it and the data goes elsewhere.</summary>
    public static ReadingProgress Begin(IReadOnlyList<string> paths, bool toFile) =>
        !Console.IsErrorRedirected && (toFile || Console.IsOutputRedirected) && !paths.Contains("-")
            ? new ReadingProgress(FilingPaths.Expand(paths).Count())
            : new ReadingProgress();

    /// <summary>One more file is done.</summary>
    public void Advance() => _task?.Increment(1);

    /// <summary>A line for the user; behind the bar where one is shown.</summary>
    public void Say(string line)
    {
        if (_shown is null)
            Console.Error.WriteLine(line);
        else
            _said.Add(line);
    }

    public void Dispose()
    {
        _ended.SetResult();
        _shown?.Wait();
        foreach (var line in _said)
            Console.Error.WriteLine(line);
    }
}
