using FilingData.Package.Tests.Building;

namespace FilingData.Package.Tests;

/// <summary>What the tool "filings", installed from its package, says of filings that a build would refuse.</summary>
public class FilingsCheckTests
{
    private const string Announcement = FilingsToolTests.Announcement;

    private readonly FilingsTool _tool = new();

    [Fact]
    public async Task Check_shows_the_line_of_the_filing_and_marks_the_words()
    {
        _tool.Write("bad.txt", Announcement.Replace("May 6", "April 31", StringComparison.Ordinal));

        var check = await _tool.Run("check", "bad.txt");

        Assert.Equal(1, check.ExitCode);
        Assert.Equal(
            """
            bad.txt(5,9): error FD0203: 'April 31, 2021' is no date: April has 30 days (https://github.com/FilingData/FilingData.Generator/blob/main/src/FilingData.Generator/docs/FD0203.md)
              5 | ZURICH, April 31, 2021 (GLOBE NEWSWIRE) — Müller Werke AG (NYSE: MWA) (“Müller”) today announced that Jane R…
                |         ^^^^^^^^^^^^^^
            1 filing, 1 error, 0 warnings

            """,
            check.Output);
    }

    [Fact]
    public async Task Check_shows_both_of_two_places_that_contradict_each_other()
    {
        _tool.Write("dividend.txt", """
            Müller Declares Dividend

            ZURICH, May 6, 2021 (GLOBE NEWSWIRE) — Müller Werke AG (NYSE: MWA) (“Müller”) today announced that its board has declared a dividend of $0.25 per share.

            The dividend will be paid on June 15, 2021
            to shareholders of record on June 21, 2021.

            """);

        var check = await _tool.Run("check", "dividend.txt");

        Assert.Equal(1, check.ExitCode);
        Assert.Equal(
            """
            dividend.txt(6,30): error FD0309: The record date 2021-06-21 lies after the payment date 2021-06-15: expected it before that (https://github.com/FilingData/FilingData.Generator/blob/main/src/FilingData.Generator/docs/FD0309.md)
              6 | to shareholders of record on June 21, 2021.
                |                              ^^^^^^^^^^^^^
              5 | The dividend will be paid on June 15, 2021
                |                              -------------
            1 filing, 1 error, 0 warnings

            """,
            check.Output);
    }

    [Fact]
    public async Task Check_says_what_a_build_says_of_several_filings()
    {
        _tool.Write("2021/a.txt", Announcement);
        _tool.Write("b.txt", Announcement.Replace("\n\n", "\n\n\n", StringComparison.Ordinal));

        var check = await _tool.Run("check", ".");

        Assert.Equal(1, check.ExitCode);
        Assert.Equal(
            [
                "./2021/a.txt(3,1): error FD0401: 'a.txt' is the same filing as 'b.txt': remove one of the two",
                "./b.txt(4,1): error FD0401: 'b.txt' is the same filing as 'a.txt': remove one of the two",
            ],
            check.Lines.Where(line => line.Contains(": error ", StringComparison.Ordinal))
                .Select(line => line[..line.IndexOf(" (https", StringComparison.Ordinal)]));
        Assert.Equal("2 filings, 2 errors, 0 warnings", check.Lines[^1]);
    }
}
