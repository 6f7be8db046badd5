namespace FilingData.Parsing.Tests.Announcements;

/// <summary>How leads tell several deals at once, who bids, who signs and who owns; and how courts and authorities are told to have decided.</summary>
public class DealSideLeadTests
{
    [Theory]
    [InlineData("Norvane to Sell Two Units",
        "Norvane Industries, Inc. (NYSE: NRVN) said today it has signed agreements to sell (i) its Electro-Coat division to Kellerman Holdings LLC for $41 million in cash and (ii) its Western Castings subsidiary to Elmwood Corp. for $12.5 million.",
        "status: Announced | seller: Norvane Industries, Inc. | buyer: Kellerman Holdings LLC | buyer: Elmwood Corp. | target: Electro-Coat division | target: Western Castings subsidiary | consideration: USD 41000000 | consideration: USD 12500000")]
    [InlineData("Norvane Named Winning Bidder for Assets of Halbrook Sports",
        "Norvane Outdoor Group, Inc. (NYSE: NRVN) announced today that it was selected as the winning bidder in a court-supervised auction for substantially all of the assets of Halbrook Sports Corp. The purchase price is $36.5 million in cash plus the assumption of certain liabilities.",
        "status: Announced | buyer: Norvane Outdoor Group, Inc. | target: substantially all of the assets of Halbrook Sports Corp. | consideration: USD 36500000")]
    [InlineData("Norvane Takes 65% Stake in Polar Wind",
        "Norvane Energy Partners LP (NYSE: NRVN) today announced that it has made a strategic investment of $85 million in Polar Wind Holdings for a 65% stake in the developer of wind projects.",
        "status: Completed | buyer: Norvane Energy Partners LP | target: Polar Wind Holdings | stake: 65% | consideration: USD 85000000")]
    [InlineData("Norvane to Acquire Halbrook Clinics",
        "Norvane Healthcare, Inc. (NYSE: NRVN) and Halbrook Clinics Group (Nasdaq: HLBK) jointly announced today that their boards have approved a definitive agreement under which Norvane will acquire Halbrook for $27.50 in cash for each Halbrook share, or about $640 million.",
        "status: Announced | buyer: Norvane Healthcare, Inc. | target: Halbrook Clinics Group | consideration: USD 640000000 | perShare: USD 27.5 | approval: boards")]
    [InlineData("Norvane Agrees to Be Bought",
        "Norvane Savings Financial Corp. and Prairie States Bancorp said Friday they signed a definitive agreement calling for Prairie States to buy Norvane for $31.25 a share in cash and stock, or about $92 million.",
        "status: Announced | buyer: Prairie States Bancorp | target: Norvane Savings Financial Corp. | consideration: USD 92000000 | perShare: USD 31.25")]
    [InlineData("Norvane Completes Acquisition of Three Agencies",
        "Norvane Insurance Services, Inc. (Nasdaq: NRVN) announced today that it has completed the acquisitions of Coastal Risk Advisors, Inc. of Charleston, South Carolina; Peller Agency, LLC of Omaha, Nebraska; and the Dunmore Group of Scranton, Pennsylvania.",
        "status: Completed | buyer: Norvane Insurance Services, Inc. | target: Coastal Risk Advisors, Inc. | target: Peller Agency, LLC | target: Dunmore Group")]
    [InlineData("Norvane to Acquire Voxel Labs",
        "Norvane Digital, Inc. (Nasdaq: NRVN) has agreed to buy Voxel Labs, the visual effects arm of Brightwater Media Inc., for $130 million.",
        "status: Announced | seller: Brightwater Media Inc. | buyer: Norvane Digital, Inc. | target: Voxel Labs | consideration: USD 130000000")]
    [InlineData("Norvane Signs Agreement for Towers",
        "Norvane S.p.A. and Halbrook Infrastrutture S.p.A. have today signed the agreement for the sale of a 45% shareholding in Norvane Torri S.p.A. for a consideration of Euro 350 million.",
        "status: Announced | seller: Norvane S.p.A. | buyer: Halbrook Infrastrutture S.p.A. | target: Norvane Torri S.p.A. | stake: 45% | consideration: EUR 350000000")]
    [InlineData("Norvane to Divest Branches in Two Deals",
        "Norvane Financial Corp. (Nasdaq: NRVN) has entered into two definitive agreements for the sale of 11 branches. First Valley Bank will purchase seven branches in Ohio, and Laurel Savings Bank will acquire four branches in West Virginia.",
        "status: Announced | seller: Norvane Financial Corp. | buyer: First Valley Bank | buyer: Laurel Savings Bank | target: 11 branches | target: seven branches in Ohio | target: four branches in West Virginia")]
    [InlineData("Norvane Walks Away from Halbrook",
        "Norvane Steel Inc. (TSX: NRV) announced today that it has allowed its offer to purchase all of the common shares of Halbrook Tubular Ltd. at C$9.25 per share to expire.",
        "status: Terminated | buyer: Norvane Steel Inc. | target: Halbrook Tubular Ltd. | perShare: CAD 9.25")]
    [InlineData("Norvane Stockholders Vote",
        "Norvane Instruments Inc. (NYSE: NRVN) said its stockholders voted today to approve the previously announced merger of the company with a wholly owned subsidiary of Halbrook Controls Corp.",
        "status: Approved | buyer: Halbrook Controls Corp. | target: Norvane Instruments Inc. | approval: stockholders")]
    [InlineData("Norvane Unit Sold",
        "Norvane Corporation (NYSE: NRVN) said it completed the sale of its frozen foods business to an affiliate of Warrick Capital Partners for $215 million.",
        "status: Completed | seller: Norvane Corporation | buyer: affiliate of Warrick Capital Partners | target: frozen foods business | consideration: USD 215000000")]
    [InlineData("Jury Awards Norvane $14.2 Million",
        "A jury in the U.S. District Court for the Eastern District of Texas has returned a verdict in favor of Norvane Optics Corporation (NASDAQ: NRVN) against Kaneda Electric Co., Ltd., finding that Kaneda willfully infringed two of its patents and awarding damages of $14.2 million.",
        "court: U.S. District Court for the Eastern District of Texas | counterparty: Kaneda Electric Co., Ltd. | claim: infringed two of its patents | outcome: Jury Awards Norvane $14.2 Million")]
    [InlineData("Appeals Court Revives Suit Against Norvane",
        "Norvane Foods, Inc. (NYSE: NRVN) said today that the Ninth Circuit Court of Appeals has reversed the dismissal of an antitrust action against the company.",
        "court: Ninth Circuit Court of Appeals | claim: antitrust action | outcome: Appeals Court Revives Suit Against Norvane")]
    [InlineData("Health Canada Issues Licence for Norvane Catheter",
        "Norvane Medical Inc. (TSX: NRV) is pleased to announce that Health Canada has issued a medical device licence for its CoraFlow drainage catheter.",
        "authority: Health Canada | product: CoraFlow drainage catheter")]
    [InlineData("Norvane Gets Follow-on Order",
        "Norvane RF Systems Ltd. (NASDAQ: NRVN) announced today that it received a follow-on order totaling $4.1 million from a major defense contractor for radar front ends.",
        "amount: USD 4100000")]
    public void A_lead_tells_its_facts(string headline, string told, string rows)
    {
        var news = Releases.Read<Announcement>(headline + "\n\nSAN DIEGO, May 4, 2021 (GLOBE NEWSWIRE) -- " + told + "\n");
        Assert.Equal(rows.Split(" | "), news.Also.Prepend(news).SelectMany(Releases.Rows));
    }
}
