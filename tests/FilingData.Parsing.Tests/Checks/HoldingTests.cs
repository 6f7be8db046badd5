namespace FilingData.Parsing.Tests.Checks;

/// <summary>Holdings before and after a transfer, what the holders hold, and boards with their independent members add up.</summary>
public class HoldingTests
{
    [Fact]
    public void Holdings_that_do_not_add_up_are_found_at_the_one_after()
    {
        var problem = Checked.Problem(
            Sale("20%") + "Prior to the sale, Cormorant held 65% of the equity interest in Skua. "
                + "Following completion of the sale, Cormorant holds 55% of the equity interest in Skua.", "FD0304");
        Assert.Equal(("55%", "65%"), (problem.Place.Quote, problem.Other!.Value.Quote));
        Assert.Equal("Cormorant holds 55 % after the transfer, but 65 % before it less 20 % transferred is 45 %", problem.Message);
    }

    [Fact]
    public void Shares_count_in_holdings()
    {
        const string text =
            """
            Cormorant Sells Two Shares

            BERGEN, March 3, 2021 (GLOBE NEWSWIRE) -- Cormorant Shipping Inc. (NYSE: CRMS) ("Cormorant") today announced that it has transferred 2 shares in Skua Mill
            Ltd. ("Skua") to Gannet Paper Inc. for $1. Immediately prior to the transfer, Cormorant held 50% equity interest plus 1 share in Skua. Following the
            transfer, Cormorant holds 50% equity interest minus {0} in Skua.
            """;
        Assert.Empty(Checked.Parse(text.Replace("{0}", "1 share", StringComparison.Ordinal)).Problems);
        Assert.Equal("FD0304", Assert.Single(Checked.Parse(text.Replace("{0}", "3 shares", StringComparison.Ordinal)).Problems).Kind.Id);
    }

    [Theory]
    [InlineData("66.67%", "33.33%", null)]
    [InlineData("66.67%", "33.43%", "66.67 % (Gannet) and 33.43 % (Cormorant) add up to 100.1 %: expected 100 %")]
    [InlineData("51%", "19%", null)]
    public void What_the_holders_hold_adds_up_to_the_whole(string gannet, string cormorant, string? message)
    {
        var parsed = Checked.Parse(Sale(gannet)
            + $"Following completion of the sale, Gannet holds {gannet} and Cormorant holds {cormorant} of the equity interest in Skua.");
        Assert.Equal(message is null ? [] : [message], parsed.Problems.Select(problem => problem.Message));
        if (message is not null)
            Assert.Equal(("FD0305", cormorant), (parsed.Problems[0].Kind.Id, parsed.Problems[0].Place.Quote));
    }

    [Fact]
    public void More_independent_directors_than_members_are_found_at_their_number()
    {
        var problem = Checked.Problem(
            """
            Cormorant Announces Resignation of Director

            BERGEN, March 3, 2021 (GLOBE NEWSWIRE) -- Cormorant Shipping Inc. (NYSE: CRMS) ("Cormorant") today announced that Ms. Jane Roe has resigned from its
            board of directors. The board will consist of six members, including seven independent directors.
            """, "FD0306");
        Assert.Equal(("seven", "six"), (problem.Place.Quote, problem.Other!.Value.Quote));
    }

    [Theory]
    [InlineData("The board of Cormorant consists of five directors, six of whom are independent.", "FD0306")]
    [InlineData("The board of Cormorant consists of six directors, five of whom are independent.", null)]
    public void A_board_is_counted_in_other_news_too(string sentence, string? id) =>
        Assert.Equal(id, Checked.Parse(Checked.Head + sentence).Problems.Select(problem => problem.Kind.Id).SingleOrDefault());

    private static string Sale(string stake) =>
        "Cormorant Sells Part of Its Mill\n\n"
        + "BERGEN, March 3, 2021 (GLOBE NEWSWIRE) -- Cormorant Shipping Inc. (NYSE: CRMS) (\"Cormorant\") today announced that it has sold "
        + $"{stake} of the equity interest in Skua Mill Ltd. (\"Skua\") to Gannet Paper Inc. (\"Gannet\"). ";
}
