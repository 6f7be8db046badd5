using FilingData.Generator.Tests.Running;

namespace FilingData.Generator.Tests;

/// <summary>What a project says in its properties and in the metadata of its files.</summary>
public class OptionTests
{
    private static readonly Project OneSale = Samples.Project(Samples.Sale());

    [Fact]
    public void Filings_are_internal_unless_the_project_says_public()
    {
        Assert.Contains("internal static partial class Filings", OneSale.Sources()["Filings.g.cs"], StringComparison.Ordinal);
        var project = OneSale.WithProperty("FilingDataAccessibility", "public");
        Assert.True(project.Load().GetType("FilingData.Filings")!.IsPublic);
    }

    [Fact]
    public void Filings_stand_in_the_namespace_that_the_project_gives() =>
        Assert.Equal(1, OneSale.WithProperty("FilingDataNamespace", "Lighthouse.Data").Evaluate("Lighthouse.Data.Filings.All.Count"));

    [Fact]
    public void Named_members_can_be_left_out()
    {
        var project = OneSale.WithProperty("FilingDataNamedMembers", "false");
        Assert.DoesNotContain("record", project.Sources()["Filings.HarborLight.g.cs"], StringComparison.Ordinal);
        Assert.Equal(typeof(Divestiture), project.Evaluate("FilingData.Filings.HarborLight.Divestiture2021")!.GetType());
    }

    [Theory]
    [InlineData("FilingDataNamespace", "", null)]
    [InlineData("FilingDataNamespace", "Data", null)]
    [InlineData("FilingDataNamespace", "Data..Filings", "a C# namespace, such as Example.Filings")]
    [InlineData("FilingDataNamespace", "my-data", "a C# namespace, such as Example.Filings")]
    [InlineData("FilingDataNamespace", "Data.class", "a C# namespace, such as Example.Filings")]
    [InlineData("FilingDataNamespace", "Data { } namespace Evil", "a C# namespace, such as Example.Filings")]
    [InlineData("FilingDataAccessibility", "Public", null)]
    [InlineData("FilingDataAccessibility", "private", "public or internal")]
    [InlineData("FilingDataNamedMembers", "False", null)]
    [InlineData("FilingDataNamedMembers", "no", "true or false")]
    [InlineData("FilingDataEmbedTexts", "yes", "true or false")]
    [InlineData("FilingDataMaxCharacters", "1000", null)]
    [InlineData("FilingDataMaxCharacters", "0", "a whole number from 1 to 2147483647")]
    [InlineData("FilingDataMaxCharacters", "20 MB", "a whole number from 1 to 2147483647")]
    [InlineData("FilingDataMaxTotalCharacters", "-1", "a whole number from 1 to 2147483647")]
    [InlineData("FilingDataMaxTotalCharacters", "2147483648", "a whole number from 1 to 2147483647")]
    public void A_wrong_property_is_an_error(string property, string value, string? expected)
    {
        var project = OneSale.WithProperty(property, value);
        Assert.Equal(expected is null ? [] : [$"error FD0411: The property {property} is '{value}': expected {expected}"], project.Problems());
        // With the default in its place the rest of the project still compiles.
        Assert.Empty(project.CompilerMessages());
    }

    [Theory]
    [InlineData("Filing", "yes", "Filing", "true or false")]
    [InlineData("FilingDate", "27.9.2017", "Date", "a date, such as 2017-09-27")]
    [InlineData("FilingDate", "2017-02-30", "Date", "a date, such as 2017-09-27")]
    [InlineData("FilingIssuer", "&;", "Issuer", "a company's name, with at least a letter or a digit")]
    [InlineData("FilingName", "Sale 2017", "Name", "a C# name, such as Sale2017, that every issuer's class leaves free")]
    [InlineData("FilingName", "All", "Name", "a C# name, such as Sale2017, that every issuer's class leaves free")]
    [InlineData("FilingName", "record", "Name", null)]
    [InlineData("FilingName", "class", "Name", "a C# name, such as Sale2017, that every issuer's class leaves free")]
    [InlineData("FilingAcceptDiagnostics", "FD0301, FD0302", "AcceptDiagnostics", null)]
    [InlineData("FilingAcceptDiagnostics", "FD9999", "AcceptDiagnostics", "ids of diagnostics, such as FD0301")]
    public void Wrong_metadata_is_an_error_at_the_file(string metadata, string value, string name, string? expected)
    {
        var project = OneSale with { Files = [OneSale.Files[0].With(metadata, value)] };
        Assert.Equal(
            expected is null ? [] : [$"/home/me/f0.txt(1,1): error FD0412: The metadata {name} of 'f0.txt' is '{value}': expected {expected}"], project.Problems());
        Assert.Empty(project.CompilerMessages());
    }

    [Fact]
    public void Metadata_reaches_the_parsing()
    {
        Parsing.FilingInput? seen = null;
        var file = new InputFile("/f/a.txt", "text")
            .With("FilingDate", "2017-09-27").With("FilingIssuer", "Quay%3B %23 100%25").With("FilingAcceptDiagnostics", "FD0301,FD0302");
        var project = new Project
        {
            Files = [file],
            Parsing = (input, _) =>
            {
                seen = input;
                return new([Samples.Sale()], []);
            },
        };
        Assert.Empty(project.Problems());
        Assert.Equal((new DateOnly(2017, 9, 27), "Quay; # 100%"), (seen!.Date, seen.Issuer));
        Assert.Equal(["FD0301", "FD0302"], seen.Accepted);
    }
}
