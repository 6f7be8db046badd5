using System.CommandLine;
using FilingData.Cli.Commands;

return new RootCommand("Reads company announcements filed with the SEC: Exhibit 99.1 press releases as plain text, EDGAR HTML or whole submissions.")
{
    CheckCommand.Create(),
    ShowCommand.Create(),
    ExportCommand.Create(),
}.Parse(args).Invoke();
