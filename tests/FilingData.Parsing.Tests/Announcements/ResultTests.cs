namespace FilingData.Parsing.Tests.Announcements;

/// <summary>Results as sentences tell them.</summary>
public class ResultTests
{
    [Fact]
    public void What_a_metric_changed_by_and_what_it_is_compared_with_is_not_what_it_was()
    {
        var result = Read("Net sales increased $391.4 million to $2.6 billion. Net income rose to $300.1 million compared to $295.7 million.");
        Assert.Equal((2_600_000_000m, 300_100_000m), (result.Revenue!.Amount, result.NetIncome!.Amount));
    }

    [Fact]
    public void What_a_loss_was_made_on_is_no_loss()
    {
        var result = Read("Net loss was ($10.4) million on revenues of $106.9 million.");
        Assert.Equal((106_900_000m, -10_400_000m), (result.Revenue!.Amount, result.NetIncome!.Amount));
    }

    [Fact]
    public void The_name_may_stand_behind_the_amount_for_a_share()
    {
        var result = Read("U.S. GAAP net loss of $41 million, or $(0.08) diluted EPS, compared to net loss of $159 million, or $(0.38) diluted EPS, for the prior year.");
        Assert.Equal((-41_000_000m, -0.08m), (result.NetIncome!.Amount, result.DilutedEps!.Amount));
    }

    [Fact]
    public void A_day_in_the_middle_above_the_years_is_that_of_both_columns()
    {
        var result = Read("""
            The board met in Dayton and approved the statements for the quarter.

                                                     Three Months Ended
                                                         March 31,
            (in millions)                           2022            2021
            Revenues                             $ 1,262         $   998
            Operating costs                        1,209             900
            Income taxes                              94              90
            Net loss                             $   (41)        $  (159)
            """);
        Assert.Equal((1_262_000_000m, -41_000_000m), (result.Revenue!.Amount, result.NetIncome!.Amount));
    }

    [Fact]
    public void A_change_alone_is_no_amount()
    {
        var result = Read("Net sales decreased compared to $95 million in the first quarter of 2021. Net income increased by $3 million.");
        Assert.Null(result.Revenue);
        Assert.Null(result.NetIncome);
    }

    [Fact]
    public void The_period_of_a_comparison_does_not_make_the_figures_another_periods()
    {
        var result = Read("Net sales increased 10.1% to $97.5 million compared to $88.6 million in the first quarter of fiscal 2021.");
        Assert.Equal(("Q1 2022", 97_500_000m, 10.1m), (result.Period.ToString(), result.Revenue!.Amount, result.RevenueChange!.Value));
    }

    [Theory]
    [InlineData("Net sales were $97.5 million compared to $88.6 million for the same quarter last year, an increase of $8.9 million, or 10%.")]
    [InlineData("Net sales were $97.5 million, up 8% from $90.3 million in the fourth quarter of 2021, and up 10% from $88.6 million in last year's first quarter.")]
    [InlineData("Net sales reached $97.5 million, representing a sequential increase of 8% and year-over-year growth of 10%.")]
    public void The_change_is_that_against_the_year_before(string sentence) => Assert.Equal(10m, Read(sentence).RevenueChange!.Value);

    [Theory]
    [InlineData("Sales in local currency increased 4%. Net sales were $97.5 million.")]
    [InlineData("Same-store sales rose 4%.")]
    public void A_change_on_another_basis_is_no_change_of_revenue(string sentences) => Assert.Null(Read(sentences).RevenueChange);

    [Fact]
    public void What_is_left_out_first_makes_the_figures_adjusted_ones()
    {
        var result = Read("Net income was $19.5 million; excluding those charges, net income was $37.8 million or $0.88 per diluted share.");
        Assert.Equal(19_500_000m, result.NetIncome!.Amount);
        Assert.Null(result.DilutedEps);
    }

    [Theory]
    [InlineData("Diluted earnings per share increased 5.6% to $6.02 compared to $5.70.", 6.02)]
    [InlineData("Diluted EPS was $1.28, and non-GAAP diluted EPS was $2.12.", 1.28)]
    [InlineData("Net loss per diluted share was $0.16.", -0.16)]
    [InlineData("Net income was $80.5 million, or $1.23 per diluted share, compared with a net loss of $12.0 million, or $0.20 per diluted share.",
        1.23)]
    [InlineData("Net loss was $112.3 million ($2.41 per diluted share).", -2.41)]
    [InlineData("GAAP diluted earnings per share came to $0.81; a gain of $5 million, or $0.04 per diluted share, is included.", 0.81)]
    public void Diluted_earnings_per_share_are_named_in_several_ways(string sentence, decimal expected) =>
        Assert.Equal(expected, Read(sentence).DilutedEps!.Amount);

    [Theory]
    [InlineData("Adjusted diluted earnings per share were $2.63.")]
    [InlineData("Restructuring reduced diluted EPS by $0.05.")]
    public void What_is_adjusted_or_only_a_part_is_left_out(string sentence) => Assert.Null(Read(sentence).DilutedEps);

    [Theory]
    [InlineData("The Company expects revenue of $120 million and net income of $8 million.")]
    [InlineData("Revenue from services was $40 million. Sales in Europe were $12 million. Adjusted net income was $9 million.")]
    [InlineData("Net income for the first quarter of 2021 was $4 million. Revenue growth was driven by a contract of $50 million.")]
    public void Guidance_parts_and_other_periods_are_no_results(string sentences)
    {
        var result = Read(sentences);
        Assert.Null(result.Revenue);
        Assert.Null(result.NetIncome);
    }

    [Theory]
    [InlineData("The company's net loss was $5.8 million, or a loss of $0.18 per share.", -0.18)]
    [InlineData("Net income was $5.7 million, or $1.13 diluted earnings per share.", 1.13)]
    [InlineData("Net income was $5.7 million, or $1.13 per diluted common share.", 1.13)]
    [InlineData("Net income was $5.7 million, or $0.58 per basic share.", null)]
    [InlineData("Net income was $5.7 million, or $0.58 per share. Basic earnings per share in 2021 were $0.50.", null)]
    public void What_a_share_earned_counts_as_diluted_unless_it_is_said_to_be_basic(string sentences, double? expected) =>
        Assert.Equal((decimal?)expected, Read(sentences).DilutedEps?.Amount);

    [Theory]
    [InlineData("The improvements yielded an overall 12.1% increase in net sales.", 12.1)]
    [InlineData("There was a 3 percent decline in total revenue.", -3.0)]
    [InlineData("Revenue was $48.0 million. This represents an increase of 8.9% over the prior year.", 8.9)]
    [InlineData("Revenue was $48.0 million. This represents a decrease of 8.9% from the prior year.", -8.9)]
    [InlineData("There was a 4% increase in constant-currency net sales.", null)]
    public void A_change_may_stand_before_its_metric(string sentence, double? expected) =>
        Assert.Equal((decimal?)expected, Read(sentence).RevenueChange?.Value);

    [Fact]
    public void What_is_adjusted_far_before_the_share_is_no_diluted_earnings() =>
        Assert.Null(Read("Adjusted earnings from continuing operations per diluted share increased 17.6% to $0.40.").DilutedEps);

    private static PeriodResult Read(string sentences) => Assert.Single(Releases.Read<Earnings>(
        $"""
        Quarry Hill Reports First Quarter 2022 Results

        RENO, Nev., April 28, 2022 /PRNewswire/ -- Quarry Hill Corp. (NYSE: QHC) today reported results for the first quarter ended March 31, 2022. {sentences}
        """).Results);
}
