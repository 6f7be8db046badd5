using FilingData.Parsing.Reading;

namespace FilingData.Parsing.Tests.Reading;

/// <summary>A submission's header, and documents to put behind it.</summary>
internal static class SubmissionExample
{
    /// <summary>The header of a Form 8-K that two companies file.</summary>
    public const string Header = """
        <SEC-DOCUMENT>0001234567-19-000042.txt : 20190806
        <SEC-HEADER>0001234567-19-000042.hdr.sgml : 20190806
        <ACCEPTANCE-DATETIME>20190806160512
        ACCESSION NUMBER:		0001234567-19-000042
        CONFORMED SUBMISSION TYPE:	8-K
        PUBLIC DOCUMENT COUNT:		3
        CONFORMED PERIOD OF REPORT:	20190805
        ITEM INFORMATION:		Results of Operations and Financial Condition
        ITEM INFORMATION:		Financial Statements and Exhibits
        FILED AS OF DATE:		20190806

        FILER:

        	COMPANY DATA:	
        		COMPANY CONFORMED NAME:			EXAMPLE: HOLDINGS INC
        		CENTRAL INDEX KEY:			0001234567
        		STANDARD INDUSTRIAL CLASSIFICATION:	SERVICES-PREPACKAGED SOFTWARE [7372]
        		STATE OF INCORPORATION:			DE
        		FISCAL YEAR END:			0930

        	BUSINESS ADDRESS:	
        		STREET 1:		1 EXAMPLE ROAD
        		STREET 2:		SUITE 5
        		CITY:			SPRINGFIELD
        		STATE:			OR
        		ZIP:			97477
        		BUSINESS PHONE:		5415550100

        	MAIL ADDRESS:	
        		STREET 1:		P O BOX 7
        		CITY:			SPRINGFIELD

        	FORMER COMPANY:	
        		FORMER CONFORMED NAME:	SAMPLE WIDGETS INC
        		DATE OF NAME CHANGE:	20100203

        FILER:

        	COMPANY DATA:	
        		COMPANY CONFORMED NAME:			EXAMPLE FINANCE CORP
        		CENTRAL INDEX KEY:			0000007654
        </SEC-HEADER>

        """;

    /// <summary>A document of a submission.</summary>
    public static string Document(string type, string text) =>
        "<DOCUMENT>\n<TYPE>" + type + "\n<SEQUENCE>1\n<FILENAME>example.txt\n<DESCRIPTION>EXAMPLE\n<TEXT>\n" + text + "\n</TEXT>\n</DOCUMENT>\n";

    /// <summary>What is read of a file.</summary>
    public static ReadFiling Read(string file) => FilingReader.Read(new SourceFile("example.txt", file));
}
