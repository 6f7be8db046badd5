using FilingData.Generator.Tests.Running;

namespace FilingData.Generator.Tests;

/// <summary>What the class of an issuer is called.</summary>
public class IssuerNamingTests
{
    [Theory]
    [InlineData("21Lantern Group, Inc.", "Lantern")]
    [InlineData("Kumo.com, Inc.", "KumoCom")]
    [InlineData("Harbor Light Company", "HarborLight")]
    [InlineData("The Harbor Light Company", "HarborLight")]
    [InlineData("HARBOR LIGHT CORP /DE/", "HarborLight")]
    [InlineData("Harbor Light Holdings (Cayman) Ltd.", "HarborLight")]
    [InlineData("Puerto Claro S.A.B. de C.V.", "PuertoClaro")]
    [InlineData("Kaffeehaus SE & Co. KGaA", "Kaffeehaus")]
    [InlineData("Nordlys A/S", "Nordlys")]
    [InlineData("Quay & Sons, LLC", "QuaySons")]
    [InlineData("A&Q Inc", "Aq")]
    [InlineData("O'Hara’s Tools plc", "OHarasTools")]
    [InlineData("4K Co", "_4K")]
    [InlineData("360 Degrees Inc", "_360Degrees")]
    [InlineData("1st Lantern Bancorp", "_1stLanternBancorp")]
    [InlineData("eLantern, Inc.", "ELantern")]
    [InlineData("Group Holdings Limited", "Group")]
    [InlineData("Fjällräv AB (publ)", "Fjällräv")]
    [InlineData("Lan\u200btern\u202e Inc", "Lantern")]
    [InlineData("…", "")]
    public void An_issuers_class_has_its_name_without_the_corporate_form(string legalName, string expected) =>
        Assert.Equal(expected, IssuerName.ClassOf(legalName));

    [Fact]
    public void Two_spellings_of_an_issuer_are_one_class()
    {
        var project = Samples.Project(Samples.Sale("HARBOR LIGHT GROUP, INC."),
            Samples.Sale("Harbor Light Group Inc", "2022-01-01", "A second sale"));
        Assert.Equal(2, project.Evaluate("FilingData.Filings.HarborLight.All.Count"));
        Assert.Equal(1, project.Evaluate("FilingData.Filings.ByIssuer[\"Harbor Light Group Inc\"].Count"));
        Assert.Equal(2, project.Evaluate("FilingData.Filings.ByIssuer[\"harborlight\"].Count"));
    }

    [Fact]
    public void A_given_issuer_names_the_class()
    {
        var project = Samples.Project(Samples.Sale());
        project = project with { Files = [project.Files[0].With("FilingIssuer", "Lighthouse")] };
        Assert.Equal("Harbor Light Group, Inc.", project.Evaluate("FilingData.Filings.Lighthouse.Divestiture2021.Issuer.Name"));
    }

    [Fact]
    public void An_issuers_name_that_is_taken_gets_a_word_more()
    {
        var names = new Dictionary<string, string>
        {
            ["All, Inc."] = "AllCompany",
            ["Packed Corp"] = "PackedCompany",
            ["Filings Ltd"] = "FilingsCompany",
            ["Profile Group"] = "ProfileCompany",
            ["Equals LLC"] = "EqualsCompany",
            ["Divestiture2021 Inc"] = "Divestiture2021Company",
            ["Divestiture20210304Filing Inc"] = "Divestiture20210304FilingCompany",
            ["Announcement"] = "Announcement",
            ["System"] = "System",
            ["FilingData"] = "FilingData",
            ["Divestiture"] = "Divestiture",
        };
        var filings = Samples.Project(names.Keys.Select(issuer => (Announcement)Samples.Sale(issuer)).ToArray()).Load()
            .GetType("FilingData.Filings")!;
        Assert.All(names, name => Assert.Equal(name.Key, filings.GetNestedType(name.Value)?.GetField("LegalName")?.GetValue(null)));
    }
}
