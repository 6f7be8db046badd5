namespace FilingData.Parsing.Tests.Announcements;

/// <summary>A submission that several companies file together is that of the one that announces.</summary>
public class RegistrantTests
{
    [Theory]
    [InlineData("Halvard Company", "HALVARD CO", "999992")]
    [InlineData("Tern Power Company", "TERN POWER CO", "999991")]
    [InlineData("Halvard Northern Company", "TERN POWER CO", "999991")] // no such company: the first
    public void The_number_is_the_issuers(string issuer, string name, string cik)
    {
        var text = $"""
            <SEC-DOCUMENT>0000999992-21-000001.txt : 20210304
            <SEC-HEADER>0000999992-21-000001.hdr.sgml : 20210304
            ACCESSION NUMBER:		0000999992-21-000001
            CONFORMED SUBMISSION TYPE:	8-K
            FILED AS OF DATE:		20210304

            FILER:

            	COMPANY DATA:
            		COMPANY CONFORMED NAME:			TERN POWER CO
            		CENTRAL INDEX KEY:			0000999991

            FILER:

            	COMPANY DATA:
            		COMPANY CONFORMED NAME:			HALVARD CO
            		CENTRAL INDEX KEY:			0000999992
            </SEC-HEADER>
            <DOCUMENT>
            <TYPE>EX-99.1
            <SEQUENCE>1
            <TEXT>
            {issuer} Announces Plans

            OSLO, March 3, 2021 (GLOBE NEWSWIRE) -- {issuer} (NYSE: HALV) today announced plans.
            </TEXT>
            </DOCUMENT>
            </SEC-DOCUMENT>
            """;

        var filing = Assert.Single(FilingParser.Parse(new FilingInput("test.txt", text)).Announcements).Filing;

        Assert.Equal((name, cik), (filing.RegistrantName, filing.Cik));
        Assert.Equal(["TERN POWER CO", "HALVARD CO"], filing.Registrants.Select(registrant => registrant.Name));
    }
}
