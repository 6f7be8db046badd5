namespace FilingData.Parsing.Tests.Announcements;

/// <summary>Where the day of a release comes from when its dateline has none.</summary>
public class ReleaseDateTests
{
    private const string Head = """
        Ashcombe Sends Letter to Shareholders

        MILWAUKEE--(BUSINESS WIRE)--Ashcombe Materials, Inc. (NYSE: ACM) (“Ashcombe”) today sent the following letter to its shareholders in connection with its annual meeting:


        """;

    [Theory]
    [InlineData("March 2, 2021\n\nDear Fellow Shareholders,\n\nYour board has a plan for Ashcombe.")]
    [InlineData("March 2, 2021\n\nMs. Jane Roe\n\nQuarry Partners LLC\n\n1 Harbor Street\n\nDear Ms. Roe:\n\nYour board has a plan for Ashcombe.")]
    public void A_letter_dates_the_release_that_makes_it_public(string letter)
    {
        var date = Releases.Read<Announcement>(Head + letter).Date!;
        Assert.Equal(("2021-03-02", DateProvenance.Letter, "March 2, 2021"), (date.ToString(), date.Provenance, date.Source?.Quote));
    }

    [Theory]
    [InlineData("Dear Fellow Shareholders,\n\nYour board has a plan since March 2, 2021.")]
    [InlineData("Dear Fellow Shareholders,\n\nYour board has a plan for the meeting on\n\nMarch 2, 2021\n\nand thanks you.")]
    [InlineData("We began on March 2, 2021.\n\nDear Fellow Shareholders,\n\nYour board has a plan for Ashcombe.")]
    [InlineData("March 2, 2021\n\nThe board has a plan for Ashcombe, and wants you to vote for it.")]
    public void Another_date_of_a_letter_does_not(string letter) =>
        Assert.Equal("FD0202", Assert.Single(FilingParser.Parse(new FilingInput("letter.txt", Head + letter)).Problems).Kind.Id);
}
