using Spectre.Console;

namespace FilingData.Cli.Display;

/// <summary>Standard output as a reader sees it: coloured on a terminal, plain text in a file or a pipe.</summary>
internal static class Terminal
{
    private const int PageWidth = 150;

    /// <summary>For lines that the terminal itself breaks, so that editors can follow file(line,column).</summary>
    public static IAnsiConsole Unwrapped() => OfWidth(int.MaxValue);

    /// <summary>For tables and paragraphs, as wide as the terminal, or as a wide page.</summary>
    public static IAnsiConsole Laid() => OfWidth(Console.IsOutputRedirected ? PageWidth : null);

    private static IAnsiConsole OfWidth(int? width)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Ansi = Console.IsOutputRedirected ? AnsiSupport.No : AnsiSupport.Detect });
        console.Profile.Width = width ?? console.Profile.Width;
        return console;
    }
}
