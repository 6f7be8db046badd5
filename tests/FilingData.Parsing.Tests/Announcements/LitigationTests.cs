namespace FilingData.Parsing.Tests.Announcements;

/// <summary>Suits and their ends.</summary>
public class LitigationTests
{
    [Fact]
    public void The_court_is_that_of_the_text_not_a_run_of_capitals_in_the_headline()
    {
        var suit = Releases.Read<Litigation>(
            """
            Delaware Court Dismisses Shareholder Suit Against Thistle Holdings

            WILMINGTON, Del., July 19, 2019 -- Thistle Holdings, Inc. (NYSE: THSL) announced today that the Delaware Court of Chancery has dismissed with prejudice the lawsuit filed against the company by
            Quarry Capital LP.
            """);
        Assert.Equal("Delaware Court of Chancery", suit.Court?.Value);
    }

    [Fact]
    public void A_court_that_a_speaker_mentions_is_not_the_court_of_the_suit()
    {
        var suit = Releases.Read<Litigation>(
            """
            Thistle Devices Wins Dismissal of Product Liability Lawsuit

            AUSTIN, Texas, July 19, 2019 -- Thistle Devices, Inc. (NYSE: THD) announced today that a product liability lawsuit was dismissed.

            "We won this case in the same week as our brief in the Ninth Circuit Court of Appeals," said Dana Moreno, General Counsel of Thistle.
            """);
        Assert.Null(suit.Court);
    }

    [Fact]
    public void What_a_suits_end_costs_is_its_amount()
    {
        var suit = Releases.Read<Litigation>(
            """
            Alder Labs Settles Patent Lawsuit With Birch

            BOSTON, May 3, 2021 /PRNewswire/ -- Alder Labs, Inc. (Nasdaq: ALD) today announced that it has settled its patent lawsuit against Birch Systems, Inc., which will pay Alder $12.5 million.
            """);
        Assert.Equal(12_500_000m, suit.Amount!.Amount);
    }
}
