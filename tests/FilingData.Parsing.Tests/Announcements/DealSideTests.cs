namespace FilingData.Parsing.Tests.Announcements;

/// <summary>Who gives and who takes where a clause leaves one out, puts him behind others, or tells it of somebody else.</summary>
public class DealSideTests
{
    [Theory]
    [InlineData("it has signed an agreement with an undisclosed buyer to sell its coal assets in Maine for $160 million.",
        "seller: Corran Mills Corp.|target: coal assets in Maine|consideration: USD 160000000")]
    [InlineData("it and certain of its subsidiaries have signed an agreement with certain subsidiaries of Elm Paper Corporation to sell its coal properties in Maine for $865 million.",
        "seller: Corran Mills Corp.|buyer: certain subsidiaries of Elm Paper Corporation|target: coal properties in Maine|consideration: USD 865000000")]
    [InlineData("it has entered into a definitive agreement with Elm Paper Corporation (“Elm”) for the sale to Elm of its 10% interest in the Birch property in Maine.",
        "seller: Corran Mills Corp.|buyer: Elm Paper Corporation|target: Birch property in Maine|stake: 10%")]
    [InlineData("it has formed a venture with Elm Paper Corporation whereby Elm Paper Corporation will acquire a 25% interest in Corran Mills's coal assets in Maine for $5 million.",
        "seller: Corran Mills Corp.|buyer: Elm Paper Corporation|target: coal assets in Maine|stake: 25%|consideration: USD 5000000")]
    public void A_sale_names_its_sides_in_many_ways(string news, string expected) => Assert.Equal(["status: Announced", .. expected.Split('|')],
        Releases.Rows(Releases.Of<Divestiture>(Read<Announcement>("Corran Mills to Sell Assets", news))));

    [Fact]
    public void An_issuer_may_tell_the_sale_of_its_own_company() => Assert.Equal(
        ["status: Announced", "seller: Birch Oil Corporation", "target: non-core coal properties", "consideration: USD 700000000"],
        Releases.Rows(Read<Divestiture>("Corran Mills Announces over $700 Million in Asset Sales",
            "the sale of non-core coal properties by Birch Oil Corporation with aggregate proceeds of more than $700 million.")));

    [Fact]
    public void Several_are_taken_by_the_one_who_agreed_to_take_them()
    {
        var rows = Releases.Rows(Read<Acquisition>("Corran Mills Announces Acquisitions",
            """
            it has entered into binding agreements to purchase two paper mills.

            Birch Mills is a plant located in Maine and will be acquired for $8 million. Both acquisitions are expected to be completed in the third quarter of 2022.
            """));
        Assert.Contains("target: Birch Mills", rows);
        Assert.Contains("consideration: USD 8000000", rows);
        Assert.Contains("closing: third quarter of 2022", rows);
        Assert.Contains("buyer: Corran Mills Corp.", rows);
    }

    [Fact]
    public void The_company_is_the_one_that_announces() => Assert.Equal(
        ["status: Approved", "buyer: Elm, Inc.", "target: Corran Mills Corp.", "consideration: USD 23000000", "perShare: USD 1.59",
            "approval: stockholders"],
        Releases.Rows(Read<Acquisition>("Corran Mills Announces Receipt of Shareholder Vote for Acquisition by Elm",
            "the company's stockholders approved the acquisition of the company by Elm, Inc. Corran Mills stockholders will receive a cash payment of $1.59 per share. Together, these payments give the merger a value of approximately $23 million.")));

    [Fact]
    public void A_recalled_agreement_tells_who_takes_whom_in_the_merger_that_holders_approve() => Assert.Equal(
        ["status: Approved", "buyer: Elm Group, Inc.", "target: Corran Mills Corp.", "perShare: USD 28", "approval: shareholders"],
        Releases.Rows(Read<Merger>("Shareholders Approve Merger",
            "the approval by its shareholders of the merger agreement with Elm Group, Inc. As previously announced on January 11, 2022, Corran Mills Corp. signed a definitive agreement to be acquired by Elm Group, Inc. for $28.00 in cash per share.")));

    private static T Read<T>(string headline, string news)
        where T : Announcement => Releases.Read<T>(
        $"""
        {headline}

        MOBILE, Ala., April 24, 2022 /PRNewswire/ -- Corran Mills Corp. (NYSE: CORM) announced today {(news.StartsWith("the ", StringComparison.Ordinal) ? "" : "that ")}{news}
        """);
}
