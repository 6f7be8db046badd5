using FilingData.Generator.Tests.Running;
using Microsoft.CodeAnalysis;

namespace FilingData.Generator.Tests;

/// <summary>A contradiction that stands in the filing as filed can be accepted: the facts are there, and say so.</summary>
public class AcceptanceTests
{
    private const string Problem = "/f/a.txt(7,14): error FD0303: 'six (5)' says 6 in words and 5 in figures: expected the same number twice";

    private static readonly Project Plants = new()
    {
        Files =
        [
            new InputFile("/f/a.txt", """
                Exhibit 99.1

                Acme Widgets Opens Fifth Plant

                BERLIN, March 11, 2020 (GLOBE NEWSWIRE) — Acme Widgets, Inc. (NYSE: ACW) (“Acme”), a maker of widgets, today announced news.

                Acme now has six (5) plants.

                """),
        ],
    };

    [Fact]
    public void What_nobody_accepted_is_an_error_and_takes_the_members_away()
    {
        Assert.Equal([Problem], Plants.Problems());
        Assert.Equal(0, MembersOf(Plants));
    }

    [Theory]
    [InlineData("FD0303")]
    [InlineData("FD0301,FD0303")]
    [InlineData("FD0301; FD0303")]
    [InlineData("  fd0303\t")]
    [InlineData("FD0303%3B")]
    [InlineData("FD0303 %23 as filed: the table has five")]
    public void A_project_accepts_in_one_file_by_metadata(string value)
    {
        var project = Plants with { Files = [Plants.Files[0].With("FilingAcceptDiagnostics", value)] };
        Assert.Empty(project.Problems());
        Accepted(project);
    }

    [Fact]
    public void A_section_of_a_configuration_file_accepts_in_its_files()
    {
        var project = Plants with { Files = [Plants.Files[0].Configured("filingdata_accept_diagnostics", "FD0301, FD0303")] };
        Assert.Empty(project.Problems());
        Accepted(project);
        project = Plants with { Files = [Plants.Files[0].Configured("filingdata_accept_diagnostics", "FD0303, FD03")] };
        Assert.Equal(
            ["/f/a.txt(1,1): error FD0412: The metadata filingdata_accept_diagnostics of 'a.txt' is 'FD03': expected ids of diagnostics, such as FD0301"],
            project.Problems());
    }

    [Theory]
    [InlineData(ReportDiagnostic.Suppress, null)]
    [InlineData(ReportDiagnostic.Hidden, DiagnosticSeverity.Hidden)]
    [InlineData(ReportDiagnostic.Info, DiagnosticSeverity.Info)]
    [InlineData(ReportDiagnostic.Warn, DiagnosticSeverity.Warning)]
    public void A_lower_severity_in_a_configuration_file_accepts_in_all_files(ReportDiagnostic chosen, DiagnosticSeverity? expected)
    {
        Dictionary<string, ReportDiagnostic> severities = new() { ["FD0303"] = chosen };
        foreach (var configured in new InputSeverities[] { new() { Global = severities }, new() { OfAllFiles = severities } })
        {
            var project = Plants with { Severities = configured };
            Assert.Equal(expected, project.Run().Diagnostics.SingleOrDefault()?.Severity);
            Accepted(project);
        }
    }

    [Theory]
    [InlineData(ReportDiagnostic.Error)]
    [InlineData(ReportDiagnostic.Default)]
    public void An_error_that_stays_one_is_not_accepted(ReportDiagnostic chosen)
    {
        var project = Plants with { Severities = new() { Global = { ["FD0303"] = chosen } } };
        Assert.Equal([Problem], project.Problems());
        Assert.Equal(0, MembersOf(project));
    }

    /// <summary>The member is there with what the text says, the model says what to doubt and where, and so does the doc comment.</summary>
    private static void Accepted(Project project)
    {
        var accepted = (AcceptedDiagnostic)project.Evaluate("FilingData.Filings.AcmeWidgets.All[0].AcceptedDiagnostics[0]")!;
        Assert.Equal("FD0303: 'six (5)' says 6 in words and 5 in figures: expected the same number twice", accepted.ToString());
        Assert.Equal("a.txt(7,14)", accepted.Source.ToString());
        Assert.Contains("/// <para>Accepted: FD0303: 'six (5)' says 6 in words", project.Sources()["Filings.AcmeWidgets.g.cs"],
            StringComparison.Ordinal);
    }

    private static int MembersOf(Project project)
    {
        Assert.Empty((project with { Code = "class Use { int Count = FilingData.Filings.All.Count; }" }).CompilerMessages());
        return project.Sources().Keys.Count(name => name.StartsWith("Filings.Acme", StringComparison.Ordinal));
    }
}
