using FilingData.Generator.Tests.Running;

namespace FilingData.Generator.Tests;

/// <summary>What filings and what they name are called.</summary>
public class NamingTests
{
    [Theory]
    [InlineData("HFC", "Hfc")]
    [InlineData("Quay-Holdings", "QuayHoldings")]
    [InlineData("Ana Petrova", "AnaPetrova")]
    [InlineData("J.P. Quay III", "JPQuayIii")]
    [InlineData("WiQuay Entities", "WiQuayEntities")]
    [InlineData("class", "Class")]
    [InlineData("𝒜nother", "Nother")]
    [InlineData("😀", "")]
    [InlineData("İstanbul", "İstanbul")]
    public void Words_of_a_filing_become_a_name(string words, string expected) => Assert.Equal(expected, Identifier.FromWords(words));

    [Fact]
    public void A_long_name_ends_with_a_word() =>
        Assert.Equal("AnIndependentFinancialAdvisorToTheAuditCommitteeOfTheBoardOf", Identifier.FromWords(
            "an independent financial advisor to the audit committee of the board of directors of the company"));

    [Fact]
    public void A_short_name_stays_while_one_announcement_has_it()
    {
        var code = Samples.Project(Samples.Sale()).Sources()["Filings.HarborLight.g.cs"];
        Assert.Contains(" Divestiture20210304 => ", code, StringComparison.Ordinal);
        Assert.Contains(" Divestiture2021 => Divestiture20210304;", code, StringComparison.Ordinal);
    }

    [Fact]
    public void A_short_name_of_two_announcements_is_an_error_that_names_both()
    {
        var project = Samples.Project(Samples.Sale(), Samples.Sale(date: "2021-07-01", headline: "Harbor Light sells again"));
        Assert.Empty(project.Problems());
        var use = project with { Code = "class Use { object Sale = FilingData.Filings.HarborLight.Divestiture2021; }" };
        Assert.Equal(
            [
                "Program.cs(1,27): error CS0619: 'Filings.HarborLight.Divestiture2021' is obsolete: "
                    + "''Divestiture2021' names several announcements: use 'Divestiture20210304' or 'Divestiture20210701''",
            ],
            use.CompilerMessages());
    }

    [Fact]
    public void Two_filings_with_one_name_are_an_error_at_both()
    {
        var project = Samples.ProjectOf(("a.txt", Samples.Sale(headline: "Harbor Light sells one")),
            ("b.txt", Samples.Sale(headline: "Harbor Light sells two")));
        Assert.Equal(
            [
                "/home/me/a.txt(1,1): error FD0402: 'HarborLight.Divestiture20210304' is the name of 'b.txt' too: "
                    + "give one of them another in the project: <Filing Update=\"**/a.txt\" Name=\"Divestiture20210304No2\" />",
                "/home/me/b.txt(1,1): error FD0402: 'HarborLight.Divestiture20210304' is the name of 'a.txt' too: "
                    + "give one of them another in the project: <Filing Update=\"**/b.txt\" Name=\"Divestiture20210304No2\" />",
            ],
            project.Problems());
        var second = Assert.Single(project.Run().Diagnostics,
            problem => problem.Location.GetLineSpan().Path.EndsWith("b.txt", StringComparison.Ordinal));
        Assert.Equal("/home/me/a.txt", Assert.Single(second.AdditionalLocations).GetLineSpan().Path);
    }

    [Fact]
    public void A_given_name_takes_the_place_of_both_names()
    {
        var project = Samples.Project(Samples.Sale(), Samples.Sale(headline: "Harbor Light sells again"));
        project = project with { Files = [project.Files[0], project.Files[1].With("FilingName", "SaleOfTheRest")] };
        Assert.Equal("Harbor Light sells again", project.Evaluate("FilingData.Filings.HarborLight.SaleOfTheRest.Headline.Value"));
        Assert.Equal("Harbor Light Sells Quay Networks", project.Evaluate("FilingData.Filings.HarborLight.Divestiture2021.Headline.Value"));
    }

    [Fact]
    public void A_given_name_cannot_take_a_short_name_away()
    {
        var project = Samples.Project(Samples.Sale(), Samples.Sale(date: "2019-01-01", headline: "An older sale"));
        project = project with { Files = [project.Files[0], project.Files[1].With("FilingName", "Divestiture2021")] };
        Assert.Contains("'HarborLight.Divestiture2021' is the name of 'f1.txt' too", project.Problems()[0], StringComparison.Ordinal);
    }

    [Fact]
    public void What_a_release_announces_besides_has_a_member_too()
    {
        var sale = Samples.Sale() with { Also = [Samples.Payout("Harbor Light Group, Inc.", "2021-03-04", "the same"), Samples.Sale()] };
        var project = Samples.Project(sale);
        const string same = "object.ReferenceEquals(FilingData.Filings.HarborLight.Dividend2021, FilingData.Filings.HarborLight.Divestiture20210304.Also[0])";
        Assert.Equal(true, project.Evaluate(same));
        Assert.Equal("Divestiture", project.Evaluate("FilingData.Filings.HarborLight.Divestiture20210304No2.Kind"));
        Assert.Equal(1, project.Evaluate("FilingData.Filings.All.Count"));
        Assert.Equal(1, project.Evaluate("FilingData.Filings.ByKind[\"Dividend\"].Count"));
        Assert.Equal(true, project.WithProperty("FilingDataNamedMembers", "false").Evaluate(same));
    }

    [Fact]
    public void Parties_people_and_terms_are_members_of_a_filing()
    {
        var project = Samples.Project(Samples.Sale());
        Assert.Equal("Northern Cable Limited", project.Evaluate("FilingData.Filings.HarborLight.Divestiture2021.Parties.Northern.Name"));
        Assert.Equal("Chief Executive Officer", project.Evaluate("FilingData.Filings.HarborLight.Divestiture2021.People.AnaPetrova.Roles[0].Title"));
        Assert.Equal("hybrid fibre-coaxial", project.Evaluate("FilingData.Filings.HarborLight.Divestiture2021.Terms.Hfc.Meaning"));
    }

    [Fact]
    public void A_copy_with_another_list_has_the_list_that_it_was_given()
    {
        const string names = "FilingData.Filings.HarborLight.Divestiture20210304Filing.";
        const string type = "FilingData.Divestiture<" + names + "NamedParties, " + names + "NamedPeople, " + names + "NamedTerms>";
        var project = Samples.Project(Samples.Sale());
        Assert.Equal(0, project.Evaluate("(FilingData.Filings.HarborLight.Divestiture2021 with { Parties = new() }).Parties.Count"));
        Assert.Equal("New", project.Evaluate(
            "((" + type + ")((FilingData.Divestiture)FilingData.Filings.HarborLight.Divestiture2021 with { Parties = [new FilingData.Party(\"New\")] })).Parties.HarborLight.Name"));
    }

    [Fact]
    public void A_misspelt_name_is_a_compile_error() => Assert.Equal(
        ["Program.cs(1,58): error CS0117: 'Filings.HarborLight' does not contain a definition for 'Divestitude2021'"],
        (Samples.Project(Samples.Sale()) with { Code = "class Use { object Sale = FilingData.Filings.HarborLight.Divestitude2021; }" })
        .CompilerMessages());
}
