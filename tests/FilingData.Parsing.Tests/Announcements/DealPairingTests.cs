namespace FilingData.Parsing.Tests.Announcements;

/// <summary>How one sentence tells two deals, who acts for the issuer, and with whom it agreed.</summary>
public class DealPairingTests
{
    [Theory]
    [InlineData("Dominion Reef Royalty Purchase",
        "(Marketwire) -- 03/09/12 -- Dominion Reef Royalties Corp. (TSX: DRR) announces that a wholly owned subsidiary has agreed to purchase from Oro Blanco S.A. a 2.5% net smelter return royalty on the Agua Fria silver project in Durango, Mexico, for US$31 million. The purchase will be funded from cash on hand.",
        "status: Announced | seller: Oro Blanco S.A. | buyer: Dominion Reef Royalties Corp. | target: 2.5% net smelter return royalty | consideration: USD 31000000")]
    [InlineData("Edgemont Completes Sale of Two Business Units",
        "Edgemont Industries, Inc. (NASDAQ: EDGM) announced today it has completed the previously announced divestitures of its Castings business to Northfield Foundry Group and its Hydraulics business to Takeda Fluid Power Co. Ltd. for combined gross proceeds of $88 million.",
        "status: Completed | seller: Edgemont Industries, Inc. | buyer: Northfield Foundry Group | buyer: Takeda Fluid Power Co. Ltd. | target: Castings business | target: Hydraulics business | consideration: USD 88000000")]
    [InlineData("Galaxion Launches Exchange Offer for Northstar Lottery",
        "Galaxion Holdings plc announced that it has launched an exchange offer to acquire all outstanding common shares of Northstar Lottery Inc. for 0.65 Galaxion ordinary shares and $4.00 in cash per Northstar share. The offer is scheduled to expire on September 20, 2006.",
        "status: Announced | buyer: Galaxion Holdings plc | target: Northstar Lottery Inc. | perShare: USD 4")]
    [InlineData("Lancet Biologics Acquired by Thornfield Pharma",
        "Lancet Biologics, Inc., a privately held developer of antibody therapeutics, announced today that it has been acquired by Thornfield Pharma AG (SIX: THFN). Under the terms of the agreement, Lancet shareholders received an upfront payment of $160 million and are eligible for milestone payments of up to $290 million.",
        "status: Completed | buyer: Thornfield Pharma AG | target: Lancet Biologics, Inc. | consideration: USD 160000000")]
    [InlineData("Orchid Island Resorts Sells Palm Cove to Sovereign Wealth Fund",
        "Orchid Island Resorts Ltd (SGX: OIR) wishes to announce that its indirect wholly-owned subsidiary, OIR Maldives Pvt Ltd, has entered into a sale and purchase agreement with Falcon Investment Authority for the disposal of the entire issued share capital of Palm Cove Resort Pvt Ltd for a cash consideration of US$87.5 million.",
        "status: Announced | seller: OIR Maldives Pvt Ltd | buyer: Falcon Investment Authority | target: Palm Cove Resort Pvt Ltd | consideration: USD 87500000")]
    [InlineData("Pacific Gateway Properties Signs Merger Agreement with Mission Peak",
        "Pacific Gateway Realty, Inc. (AMEX: PGR) today announced that it has signed a merger agreement with Mission Peak Properties, Inc. under which Mission Peak would acquire all of the outstanding common stock of Pacific Gateway for $12.75 per share in cash. The total value of the transaction, including assumed debt, is approximately $137 million.",
        "status: Announced | buyer: Mission Peak Properties, Inc. | target: Pacific Gateway Realty, Inc. | consideration: USD 137000000 | perShare: USD 12.75")]
    [InlineData("TelVue Networks Announces Sale of Towers",
        "TelVue Networks Corp. closed today on the sale of 147 wireless towers to American Mast Corporation for $61 million in cash. TelVue will lease space on the towers for an initial term of ten years.",
        "status: Completed | seller: TelVue Networks Corp. | buyer: American Mast Corporation | target: 147 wireless towers | consideration: USD 61000000")]
    [InlineData("Valcor Energy Announces Agreement to Acquire Pipeline Company From Parent",
        "Valcor Midstream Partners LP (NYSE: VMP) today announced that it has entered into an agreement with its general partner's parent, Valcor Energy Corporation (NYSE: VLC), to acquire a 40% membership interest in Brazos Crude Pipeline LLC for total consideration of $300 million, consisting of $270 million in cash and $30 million in common units. The terms were approved by the conflicts committee.",
        "status: Announced | seller: Valcor Energy Corporation | buyer: Valcor Midstream Partners LP | target: Brazos Crude Pipeline LLC | stake: 40% | consideration: USD 300000000 | consideration: USD 270000000 | consideration: USD 30000000 | approval: committee")]
    [InlineData("Xylo Forest Sells Sawmills in Finland",
        "Xylo Forest Oyj has signed an agreement on the sale of its sawmills in Kuhmo and Lieksa to Northern Timber Oy. The transaction price is approximately EUR 38 million and the number of employees transferring is 160. The deal is expected to be finalised during the second quarter of 2014.",
        "status: Announced | seller: Xylo Forest Oyj | buyer: Northern Timber Oy | target: sawmills in Kuhmo and Lieksa | consideration: EUR 38000000 | closing: second quarter of 2014")]
    [InlineData("Zimmer Creek Uranium Sells Wyoming Project",
        "Zimmer Creek Uranium Corp. (TSX: ZCU) reported that it has closed its sale of the Gas Hills uranium project to Atomic Fuels Ltd. Under the terms of the sale, Zimmer Creek received 8.5 million shares of Atomic Fuels and $1.5 million in cash.",
        "status: Completed | seller: Zimmer Creek Uranium Corp. | buyer: Atomic Fuels Ltd. | target: Gas Hills uranium project | consideration: USD 1500000")]
    public void A_deal_is_told_with_its_other_side(string headline, string told, string rows)
    {
        var news = Releases.Read<Announcement>(headline + "\n\nSAN DIEGO, May 4, 2021 (GLOBE NEWSWIRE) -- " + told + "\n");
        Assert.Equal(rows.Split(" | "), news.Also.Prepend(news).SelectMany(Releases.Rows));
    }
}
