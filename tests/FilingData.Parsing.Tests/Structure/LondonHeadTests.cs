namespace FilingData.Parsing.Tests.Structure;

/// <summary>Heads as London companies write them: the company's name and its terms above the title.</summary>
public class LondonHeadTests
{
    private const string Text =
        "Northfield Tools plc (AIM: NFT), a maker of hand tools, is pleased to announce that it has exchanged contracts for the disposal of its works in\n"
        + "Leeds to Calder Real Estate Fund for a cash consideration of £3.4 million. Completion is expected on 30 April 2019.\n";

    [Theory]
    [InlineData("14 March 2019\n\nNorthfield Tools plc\n(“Northfield” or the “Company”)\n\nDisposal of Leeds Works\n\n", "Disposal of Leeds Works")]
    [InlineData("Northfield Tools plc\n\n(“Northfield”, “the Company” or “the Group”) (AIM: NFT)\n\nAgreement with Calder Real Estate Ltd\n\n", "Agreement with Calder Real Estate Ltd")]
    [InlineData("Northfield Tools plc / Index: AIM / Epic: NFT / Sector: Engineering\n\n14 March 2019\n\nTermination of Talks with Calder Limited\n\n", "Termination of Talks with Calder Limited")]
    [InlineData("Northfield Tools plc\n(the “Company”)\n\nStatement regarding possible offer by Calder, Inc.\n\n", "Statement regarding possible offer by Calder, Inc.")]
    [InlineData("RECOMMENDED CASH ACQUISITION\nof\nNORTHFIELD TOOLS PLC\nby\nCALDER UK LIMITED\na wholly-owned subsidiary of\nCALDER, INC.\n\n", "RECOMMENDED CASH ACQUISITION of NORTHFIELD TOOLS PLC by CALDER UK LIMITED a wholly-owned subsidiary of CALDER, INC.")]
    public void The_title_is_the_headline(string head, string headline) =>
        Assert.Equal(headline, Releases.Of(head + Text).Headline());
}
