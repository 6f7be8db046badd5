namespace FilingData.Parsing.Tests.Announcements;

/// <summary>How leads tell what is bought and sold: by whom, from whom, for how much, how far it has come.</summary>
public class DealLeadTests
{
    [Theory]
    [InlineData("Trellway Agrees to Sell Business",
        "Trellway Group, Inc. (NYSE: TRW) today announced a definitive agreement to sell its Consumer Products business to an affiliate of Onmark Capital Partners for $485 million in cash.",
        "status: Announced | seller: Trellway Group, Inc. | buyer: affiliate of Onmark Capital Partners | target: Consumer Products business | consideration: USD 485000000")]
    [InlineData("Halvern to Acquire Brightpool",
        "Halvern Corporation (NYSE: HLV) and Brightpool Systems Inc. (NASDAQ: BPSI) announced today that they have entered into a definitive agreement under which Halvern will commence a tender offer for all of the outstanding shares of Brightpool for $43.50 per share in cash.",
        "status: Announced | buyer: Halvern Corporation | target: Brightpool Systems Inc. | perShare: USD 43.5")]
    public void A_lead_tells_its_facts(string headline, string told, string rows)
    {
        var news = Releases.Read<Announcement>(headline + "\n\nSAN DIEGO, May 4, 2021 (GLOBE NEWSWIRE) -- " + told + "\n");
        Assert.Equal(rows.Split(" | "), news.Also.Prepend(news).SelectMany(Releases.Rows));
    }
}
