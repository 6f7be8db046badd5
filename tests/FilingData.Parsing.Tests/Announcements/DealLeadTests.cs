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
    [InlineData("Penrose Foods Buys Snack Maker",
        "Penrose Foods Inc. (NYSE: PNF) said Monday it bought privately held Crispin Snacks for $92 million in cash.",
        "status: Completed | buyer: Penrose Foods Inc. | target: Crispin Snacks | consideration: USD 92000000")]
    [InlineData("Norwood Plans to Separate into Two Companies",
        "Norwood Electric Company (NYSE: NWE) announced that its board has approved a tax-free spin-off of its Lighting business to shareholders.",
        "status: Approved | seller: Norwood Electric Company | target: Lighting business | approval: board")]
    [InlineData("Zephyr Agrees to Buy Majority Stake",
        "Zephyr Chemical Company (NYSE: ZPH) has agreed to purchase a 60 percent stake in Quimica Verde Ltda., a Sao Paulo-based distributor, for about $48 million. The seller, Grupo Andrada, will retain the rest.",
        "status: Announced | seller: Grupo Andrada | buyer: Zephyr Chemical Company | target: Quimica Verde Ltda. | stake: 60% | consideration: USD 48000000")]
    [InlineData("Kinross Shareholders Approve Sale",
        "Kinross Media Ltd. (TSX: KMD) announced that its shareholders have approved the plan of arrangement under which Lumen Communications Inc. will acquire all of the outstanding shares of Kinross Media for C$11.50 per share.",
        "status: Approved | buyer: Lumen Communications Inc. | target: Kinross Media Ltd. | perShare: CAD 11.5 | approval: shareholders")]
    [InlineData("ALDER BANCSHARES TO ACQUIRE FIRST BIRCH BANK",
        "Alder Bancshares, Inc. (Nasdaq: ALDB) and First Birch Bank jointly announced today the signing of a definitive agreement for Alder to acquire First Birch for $48.5 million.",
        "status: Announced | buyer: Alder Bancshares, Inc. | target: First Birch Bank | consideration: USD 48500000")]
    public void A_lead_tells_its_facts(string headline, string told, string rows)
    {
        var news = Releases.Read<Announcement>(headline + "\n\nSAN DIEGO, May 4, 2021 (GLOBE NEWSWIRE) -- " + told + "\n");
        Assert.Equal(rows.Split(" | "), news.Also.Prepend(news).SelectMany(Releases.Rows));
    }
}
