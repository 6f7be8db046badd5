namespace FilingData.Parsing.Tests.Announcements;

/// <summary>Lawsuits, authorities, offers that nobody asked for.</summary>
public class DisputeTests
{
    [Fact]
    public void A_lawsuit_has_its_court_claim_and_opponent()
    {
        var suit = Releases.Read<Litigation>(
            """
            Ashdown Optics Files Patent Infringement Lawsuit Against Verity Lens

            PORTLAND, Ore., May 12, 2021 /PRNewswire/ -- Ashdown Optics, Inc. (Nasdaq: ASHO) today announced that it has filed a patent infringement lawsuit against Verity Lens Corp. The lawsuit was
            filed in the United States District Court for the District of Oregon.
            """);
        Assert.Equal(
            ["court: United States District Court for the District of Oregon", "counterparty: Verity Lens Corp.",
                "claim: patent infringement"], Releases.Rows(suit));
    }

    [Theory]
    [InlineData("the U.S. Supreme Court denied Verity Lens Corp.'s petition for a writ of certiorari in the patent case", "Verity Lens Corp.")]
    [InlineData("the United States Court of Appeals for the Federal Circuit has issued a favorable ruling in Ashdown v. Verity Lens Corp. (Case No. 2022-1755)", "Verity Lens Corp.")]
    public void A_case_names_its_sides(string sentence, string opponent)
    {
        var suit = Releases.Read<Litigation>(
            $"""
            Ashdown Wins $5 Million Suit as Supreme Court Rejects Appeal

            PORTLAND, Ore., May 12, 2021 /PRNewswire/ -- Ashdown Optics, Inc. (Nasdaq: ASHO) today announced that {sentence}.
            """);
        Assert.Equal(opponent, Assert.Single(suit.Counterparties).Name);
        Assert.Equal("Supreme Court Rejects Appeal", suit.Outcome!.Value);
    }

    [Fact]
    public void An_approval_names_the_authority()
    {
        var decision = Releases.Read<RegulatoryDecision>(
            """
            FDA Approves Brightwell's Treatment for Migraine

            BASEL, Aug. 3, 2021 (GLOBE NEWSWIRE) -- Brightwell Pharma AG (Nasdaq: BRWL) today announced that the FDA has approved its migraine treatment.
            """);
        Assert.Equal("FDA", decision.Authority!.Value);
    }

    [Fact]
    public void A_rejected_offer_is_a_takeover_defence()
    {
        var defense = Releases.Read<TakeoverDefense>(
            """
            Sandpiper Rejects Unsolicited Proposal from Holloway Partners

            TAMPA, Fla., Dec. 2, 2021 /PRNewswire/ -- Sandpiper Resorts, Inc. (NYSE: SPR) today announced that its board of directors rejected the unsolicited proposal from Holloway Partners LLC.
            """);
        Assert.Equal("Holloway Partners LLC", defense.Opponent!.Name);
    }
}
