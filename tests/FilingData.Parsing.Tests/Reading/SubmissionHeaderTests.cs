using static FilingData.Parsing.Tests.Reading.SubmissionExample;

namespace FilingData.Parsing.Tests.Reading;

public class SubmissionHeaderTests
{
    [Fact]
    public void The_header_says_what_the_filing_is()
    {
        var filing = Assert.Single(Read(Header + Document("EX-99.1", "Example Holdings today announced its results.")).Documents).Filing;
        Assert.Equal(FilingForm.Submission, filing.Form);
        Assert.Equal(("8-K", "0001234567-19-000042", "1234567"), (filing.FormType, filing.AccessionNumber, filing.Cik));
        Assert.Equal((new DateOnly(2019, 8, 6), new DateOnly(2019, 8, 5)), (filing.FiledOn, filing.PeriodOfReport));
        Assert.Equal(["Results of Operations and Financial Condition", "Financial Statements and Exhibits"], filing.Items);
        Assert.Equal("EXAMPLE: HOLDINGS INC", filing.RegistrantName);
        var company = new Registrant("EXAMPLE: HOLDINGS INC")
        {
            Cik = "1234567",
            IndustryCode = "7372",
            Industry = "SERVICES-PREPACKAGED SOFTWARE",
            StateOfIncorporation = "DE",
            FiscalYearEndMonth = 9,
            BusinessAddress = new PostalAddress(["1 EXAMPLE ROAD", "SUITE 5"], "SPRINGFIELD", "OR", "97477", "5415550100"),
            MailAddress = new PostalAddress(["P O BOX 7"], "SPRINGFIELD", null, null, null),
            FormerNames = [new FormerName("SAMPLE WIDGETS INC", new DateOnly(2010, 2, 3))],
        };
        Assert.Equal([company, new Registrant("EXAMPLE FINANCE CORP") { Cik = "7654" }], filing.Registrants);
        Assert.Equal("EXAMPLE: HOLDINGS INC", filing.Registrants[0].Source!.Value.Quote);
    }

    [Fact]
    public void The_header_of_the_feed_says_the_same()
    {
        const string header = """
            <SUBMISSION>
            <ACCESSION-NUMBER>0001234567-19-000042
            <TYPE>8-K
            <PERIOD>20190805
            <ITEMS>2.02
            <FILING-DATE>20190806
            <FILER>
            <COMPANY-DATA>
            <CONFORMED-NAME>Example Holdings Inc
            <CIK>0001234567
            <ASSIGNED-SIC>7372
            </COMPANY-DATA>
            <FILING-VALUES>
            <FORM-TYPE>8-K
            </FILING-VALUES>
            <BUSINESS-ADDRESS>
            <STREET1>1 EXAMPLE ROAD
            <CITY>SPRINGFIELD
            <STATE>OR
            </BUSINESS-ADDRESS>
            <FORMER-COMPANY>
            <FORMER-CONFORMED-NAME>Sample Widgets Inc
            <DATE-CHANGED>20100203
            </FORMER-COMPANY>
            </FILER>

            """;
        var filing = Assert.Single(Read(header + Document("EX-99.1", "Example Holdings sells.")).Documents).Filing;
        Assert.Equal(("8-K", "0001234567-19-000042", new DateOnly(2019, 8, 6)), (filing.FormType, filing.AccessionNumber, filing.FiledOn));
        Assert.Equal(["Results of Operations and Financial Condition"], filing.Items);
        var company = new Registrant("Example Holdings Inc")
        {
            Cik = "1234567",
            IndustryCode = "7372",
            BusinessAddress = new PostalAddress(["1 EXAMPLE ROAD"], "SPRINGFIELD", "OR", null, null),
            FormerNames = [new FormerName("Sample Widgets Inc", new DateOnly(2010, 2, 3))],
        };
        Assert.Equal([company], filing.Registrants);
    }
}
