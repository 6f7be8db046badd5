namespace FilingData.Parsing.Tests.Announcements;

/// <summary>Job cuts, defences against takeovers, annual reports.</summary>
public class ReorganizationTests
{
    [Fact]
    public void A_restructuring_says_whom_and_what_it_costs()
    {
        var plan = Releases.Read<Restructuring>(
            """
            Barley Robotics Announces Restructuring Plan to Reduce Workforce

            AUSTIN, Texas, January 18, 2023 -- Barley Robotics Holdings, Inc. (NYSE: BRLY) today announced a restructuring plan. Under the plan it will reduce its global workforce by approximately 15%,
            or about 220 full-time employees. The company expects to incur charges of $8 million to $10 million. It expects to complete the plan by the end of the second quarter of 2023.
            """);
        Assert.Equal((15m, 220m, "full-time employees"), (plan.WorkforceReduction!.Value, plan.Positions!.Value, plan.Positions.Of));
        Assert.Equal((8_000_000m, 10_000_000m), (plan.Charges!.Amount, plan.HighCharges!.Amount));
        Assert.Equal("end of the second quarter of 2023", plan.Completion!.Words);
    }

    [Fact]
    public void A_rights_plan_has_its_trigger_and_its_end()
    {
        var defense = Releases.Read<TakeoverDefense>(
            """
            Norrland Industries Adopts Limited-Duration Shareholder Rights Plan

            CLEVELAND, April 6, 2020 -- Norrland Industries Corp. (NYSE: NRL) today announced that its Board of Directors has adopted a limited-duration shareholder rights plan. The plan is effective
            immediately and will expire on April 5, 2021. The rights will become exercisable if a person or group acquires beneficial ownership of 10% or more of the common stock.
            """);
        Assert.Equal((DefenseMeasure.RightsPlan, 10m, "2021-04-05"), (defense.Measure!.Value, defense.Trigger!.Value, defense.Expiry!.Words));
    }

    [Theory]
    [InlineData("Norrland Industries Rejects Unsolicited Proposal from Quarry Capital", DefenseMeasure.Rejection)]
    [InlineData("Norrland Industries Confirms Receipt of Unsolicited Proposal from Quarry Capital", DefenseMeasure.Review)]
    public void The_headline_says_how_an_offer_is_met(string headline, DefenseMeasure measure)
    {
        var defense = Releases.Read<TakeoverDefense>(
            $"""
            {headline}

            CLEVELAND, April 6, 2020 -- Norrland Industries Corp. (NYSE: NRL) today commented on an unsolicited proposal from Quarry Capital LP to buy all of its shares.
            """);
        Assert.Equal((measure, "Quarry Capital"), (defense.Measure!.Value, defense.Opponent!.Name.Substring(0, 14)));
    }

    [Fact]
    public void An_annual_report_names_its_form_and_day()
    {
        var report = Releases.Read<AnnualReport>(
            """
            Granby Bancorp Files Annual Report on Form 10-K

            MANCHESTER, N.H., March 16, 2023 (GLOBE NEWSWIRE) -- Granby Bancorp, Inc. (NASDAQ: GRBY) announced today that it filed its Annual Report on Form 10-K for the fiscal year ended December 31,
            2022 with the U.S. Securities and Exchange Commission on March 15, 2023.
            """);
        Assert.Equal(("Form 10-K", "2023-03-15", "FY 2022"), (report.Form!.Value, report.Filed!.Words, report.Period!.ToString()));
    }
}
