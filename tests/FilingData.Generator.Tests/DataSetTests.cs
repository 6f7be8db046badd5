using FilingData.Generator.Tests.Running;

namespace FilingData.Generator.Tests;

/// <summary>What is wrong with filings together, or with how many and how large they are.</summary>
public class DataSetTests
{
    [Fact]
    public void The_same_release_as_text_and_as_HTML_is_the_same_filing_twice()
    {
        var project = Samples.ProjectOf(
            ("a.txt", Samples.Sale(headline: "HARBOR LIGHT SELLS \"QUAY NETWORKS\" - AN UPDATE")),
            ("b.htm", Samples.Sale(headline: "Harbor Light Sells “Quay Networks” — an Update")));
        Assert.Equal(
            [
                "/home/me/a.txt(1,1): error FD0401: 'a.txt' is the same filing as 'b.htm': remove one of the two",
                "/home/me/b.htm(1,1): error FD0401: 'b.htm' is the same filing as 'a.txt': remove one of the two",
            ],
            project.Problems());
    }

    [Theory]
    [InlineData("Société Claire SA", "Societe Claire SA", "SociétéClaire")]
    [InlineData("Quay and Sons, LLC", "Quay & Sons, LLC", "QuayAndSons")]
    public void An_issuer_under_two_names_that_look_like_one_is_a_warning(string one, string other, string suggested)
    {
        var project = Samples.ProjectOf(("a.txt", Samples.Sale(one)), ("b.txt", Samples.Sale(other, "2022-01-01", "A second sale")));
        var problem = Assert.Single(project.Run().Diagnostics, problem => problem.Id == "FD0403");
        Assert.Equal(
            $"/home/me/b.txt(1,1): warning FD0403: '{other}' looks like '{one}' of 'a.txt', but would be a class of its own: "
                + $"name the class in the project: <Filing Update=\"**/b.txt\" Issuer=\"{suggested}\" />",
            problem.ToString());
        Assert.Equal("/home/me/a.txt", Assert.Single(problem.AdditionalLocations).GetLineSpan().Path);
        Assert.Empty((project with { Files = [project.Files[0].With("FilingAcceptDiagnostics", "FD0403"), project.Files[1]] }).Problems());
    }

    [Fact]
    public void Two_companies_that_would_share_a_class_are_a_warning()
    {
        var second = Samples.Sale("Harbor Light plc", "2022-01-01", "A second sale");
        var project = Samples.ProjectOf(("a.txt", Samples.Sale()), ("b.txt", second with { Filing = second.Filing with { Cik = "7654321" } }));
        Assert.Equal(
            ["/home/me/b.txt(1,1): warning FD0403: 'Harbor Light plc' looks like 'Harbor Light Group, Inc.' of 'a.txt', but has the CIK 7654321 and not 1234567: "
                + "name the class in the project: <Filing Update=\"**/b.txt\" Issuer=\"HarborLight7654321\" />"],
            project.Problems());
    }

    [Fact]
    public void Spellings_of_one_issuer_are_one_class_without_a_word() => Assert.Empty(Samples.Project(
        Samples.Sale("21Harbor Group, Inc."), Samples.Sale("21Harbor Group Inc", "2022-01-01", "two"), Samples.Sale("21HARBOR GROUP", "2023-01-01",
            "three")).Problems());

    [Fact]
    public void A_file_that_is_too_large_is_told_and_not_parsed()
    {
        var project = new Project
        {
            Files = [new InputFile("/f/a.txt", new string('x', 1001))],
            Parsing = (_, _) => throw new InvalidOperationException("parsed"),
        }.WithProperty("FilingDataMaxCharacters", "1000");
        Assert.Equal(
            [
                "/f/a.txt(1,1): error FD0109: The filing has 1001 characters: expected no more than 1000; "
                    + "add the exhibit itself, or raise the property FilingDataMaxCharacters",
            ],
            project.Problems());
        Assert.Contains("parsed", Assert.Single(project.WithProperty("FilingDataMaxCharacters", "1001").Problems()), StringComparison.Ordinal);
    }

    [Fact]
    public void More_data_than_the_compiler_takes_is_told_before_it_fails()
    {
        var file = new InputFile("/f/a.txt", new string('x', 100_000));
        var project = new Project { Files = [file], Parsing = (_, _) => new([Samples.Sale()], []) }.WithProperty("FilingDataMaxTotalCharacters",
            "50000");
        Assert.StartsWith("error FD0404: The texts and facts of the filings have 10", Assert.Single(project.Problems()), StringComparison.Ordinal);
        Assert.Empty(project.WithProperty("FilingDataEmbedTexts", "false").Problems());
    }
}
