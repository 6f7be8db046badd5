using FilingData.Parsing.Reading;

namespace FilingData.Parsing.Tests.Reading;

public class CoverTests
{
    private const string Cover = """
        UNITED STATES
        SECURITIES AND EXCHANGE COMMISSION
        Washington, D.C. 20549

        FORM 8-K
        CURRENT REPORT
        Pursuant to Section 13 or 15(d) of the Securities Exchange Act of 1934

        Date of Report (Date of earliest event reported): May 4, 2021 (May 3, 2021)

        EXAMPLE HOLDINGS, INC.
        ______________________
        (Exact name of registrant as specified in its charter)

        Item 8.01. Other Events
        On May 4, 2021, Example Holdings issued a press release (Exhibit 99.1).
        Item 9.01. Financial Statements and Exhibits
        (d) Exhibits
        Exhibit 99.1
        Press release dated May 4, 2021.

        SIGNATURES
        Pursuant to the requirements of the Securities Exchange Act of 1934, the registrant has signed.
        /s/ Jane Roe

        """;

    private static readonly string Release = "Example Holdings Sells Its Widgets\n\nSPRINGFIELD, May 4, 2021 - Example Holdings, Inc. today announced that it sold its widgets.\n\n"
        + string.Concat(Enumerable.Repeat("The widgets were large and the price was good, the company said.\n", 8));

    [Fact]
    public void The_announcement_is_found_behind_the_cover_of_a_form_8_K()
    {
        var file = Cover + "\f\nExhibit 99.1\n\n" + Release;
        var document = Assert.Single(Read(file).Documents);
        Assert.Equal(("Exhibit 99.1\n\n" + Release).TrimEnd(), document.Text.Value.Trim());
        Assert.Equal(file.LastIndexOf("Exhibit 99.1", StringComparison.Ordinal), document.Text.All.Trim().Source.Start);
        var filing = document.Filing;
        Assert.Equal(("8-K", "EXAMPLE HOLDINGS, INC.", new DateOnly(2021, 5, 4)),
            (filing.FormType, filing.RegistrantName, filing.DateOfReport?.Value));
        Assert.Equal("May 4, 2021", filing.DateOfReport!.Source!.Value.Quote);
        Assert.Equal(["Other Events", "Financial Statements and Exhibits"], filing.Items);
        Assert.Same(file, filing.File.Text);
    }

    [Fact]
    public void Of_several_attached_exhibits_those_that_announce_are_read()
    {
        var file = Cover + "\fExhibit 10.1\nAgreement\n\fExhibit 99.1\n" + Release + "\fExhibit 99.2\n" + string.Concat(Enumerable.Repeat("Sales 5 4 3 2 1\n", 40));
        var document = Assert.Single(Read(file).Documents);
        Assert.EndsWith("the company said.", document.Text.Value.TrimEnd(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_foreign_issuer_attaches_its_release_without_a_label()
    {
        var file = "SECURITIES AND EXCHANGE COMMISSION\n\nFORM 6-K\n\nREPORT OF FOREIGN PRIVATE ISSUER\n\nExample plc\n(Translation of registrant's name into English)\n\n\f\n" + Release
            + "\n\fSIGNATURES\n\nPursuant to the requirements of the Securities Exchange Act of 1934, signed.\n\nDate: May 5, 2021\n";
        var document = Assert.Single(Read(file).Documents);
        Assert.Equal(Release.TrimEnd(), document.Text.Value.Trim());
        Assert.Equal(("6-K", "Example plc", new DateOnly(2021, 5, 5)),
            (document.Filing.FormType, document.Filing.RegistrantName, document.Filing.DateOfReport?.Value));
    }

    [Fact]
    public void A_cover_of_html_is_a_cover()
    {
        var file = "<html><p>SECURITIES AND EXCHANGE COMMISSION</p><p>FORM <font>8-K/A</font></p><p>May 4, 2021</p><p>(Date of report)</p><p>Item 2.02 Results</p><p>SIGNATURE</p>"
            + "<p>Pursuant to the requirements of the Act</p><hr style='page-break-after:always'><p>Exhibit 99.1</p><p>" + Release.Replace("\n\n",
                "</p><p>", StringComparison.Ordinal) + "</p></html>";
        var document = Assert.Single(Read(file).Documents);
        Assert.StartsWith("Exhibit 99.1\n\nExample Holdings Sells", document.Text.Value.TrimStart('\f'), StringComparison.Ordinal);
        Assert.Equal(("8-K/A", new DateOnly(2021, 5, 4)), (document.Filing.FormType, document.Filing.DateOfReport?.Value));
    }

    [Theory]
    [InlineData(Cover, "a Form 8-K (Other Events) without an Exhibit 99", 5)]
    [InlineData("Form 10-Q/A (Amendment No. 1)\nSecurities Exchange Act of 1934\n", "a Form 10-Q/A without an Exhibit 99", 1)]
    [InlineData("SECURITIES AND EXCHANGE COMMISSION\nFORM 6-K\nEXHIBIT INDEX\nExhibit 99.1\nPress release\n", "a Form 6-K without an Exhibit 99", 2)]
    public void A_form_without_an_exhibit_is_no_announcement(string file, string what, int line)
    {
        var read = Read(file);
        Assert.Empty(read.Documents);
        var problem = Assert.Single(read.Problems);
        Assert.Equal(("FD0104", line, 1), (problem.Kind.Id, problem.Place.Line, problem.Place.Column));
        Assert.Equal([what], problem.Arguments);
    }

    [Theory]
    [InlineData("Example Inc. Sells\n\nMore is in our\nForm 10-K for 2020 and other filings\nwith the Securities and Exchange Commission.\n")]
    [InlineData("Exhibit 99.1\nExample Inc. Sells\nForm 8-K\nSecurities and Exchange Commission\n")]
    public void A_release_that_mentions_a_form_has_no_cover(string file) => Assert.Null(Assert.Single(Read(file).Documents).Filing.FormType);

    private static ReadFiling Read(string file) => FilingReader.Read(new SourceFile("example.txt", file));
}
