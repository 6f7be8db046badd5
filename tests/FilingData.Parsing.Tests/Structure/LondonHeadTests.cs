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
    [InlineData("14 March 2019\n\nTHIS ANNOUNCEMENT IS NOT FOR RELEASE, PUBLICATION OR DISTRIBUTION, IN WHOLE OR IN PART, IN OR INTO THE UNITED STATES OF AMERICA OR JAPAN\n\nNorthfield Tools plc\n\nDisposal of Leeds Works\n\n", "Disposal of Leeds Works")]
    [InlineData("NORTHFIELD TOOLS PLC\n\n(“NFT” or the “Company”)\n\nProposed Acquisition of Calder Ltd\n\nProposed Placing to raise approximately £29.0 million at 60 pence per share\n\n", "Proposed Acquisition of Calder Ltd")]
    [InlineData("Northfield Tools plc\n(“Northfield” or “the Company”)\nProposed acquisition of Calder Payroll Services Limited\nPlacing of 10,526,316 new Ordinary Shares at 38 pence per share\nApplication for admission to trading on AIM\n\n", "Proposed acquisition of Calder Payroll Services Limited")]
    public void The_title_is_the_headline(string head, string headline) =>
        Assert.Equal(headline, Releases.Of(head + Text).Headline());

    [Fact]
    public void A_text_that_is_all_a_list_begins_with_the_item_that_announces()
    {
        var release = Releases.Of("Northfield Tools plc\n(the “Company”)\n\nProposed acquisition of Calder Limited\n\n- The Board of Northfield Tools plc is pleased to announce that "
            + "it has today conditionally agreed to acquire the entire issued share capital of Calder Limited from Elm Group Limited.\n\n- The principal activity of Calder "
            + "Limited is the making of saws and files for customers in the north of England, which it has done since 1890 under the name of its founder.\n");

        Assert.Equal("Proposed acquisition of Calder Limited", release.Headline());
        Assert.Empty(release.Subheadlines());
    }
}
