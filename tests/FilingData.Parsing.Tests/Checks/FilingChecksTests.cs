using FilingData.Parsing.Problems;

namespace FilingData.Parsing.Tests.Checks;

public class FilingChecksTests
{
    private const string Head = "Cormorant Announces Plans\n\nBERGEN, March 3, 2021 (GLOBE NEWSWIRE) -- Cormorant Shipping Inc. (NYSE: CRM) (\"Cormorant\") today announced plans. ";

    [Fact]
    public void A_sound_release_has_no_problem() => Assert.Empty(Parse(Head + "It will sell 100% of the equity interest in one (1) of its mills on Thursday, March 4, 2021.").Problems);

    [Theory]
    [InlineData("The call is on September 31, 2021.", "FD0203", "September 31, 2021", "September has 30 days")]
    [InlineData("The call is on February 29, 2021.", "FD0203", "February 29, 2021", "February 2021 has 28 days")]
    [InlineData("The call is on Monday, March 5, 2021.", "FD0301", "Monday, March 5, 2021", "2021-03-05 is a Friday, not a Monday")]
    [InlineData("It will sell 110% of the equity interest in its mill.", "FD0302", "110%", "more than the whole")]
    [InlineData("It holds a 101% stake in its mill.", "FD0302", "101%", "more than the whole")]
    [InlineData("It will sell six (5) mills.", "FD0303", "six (5)", "says 6 in words and 5 in figures")]
    public void What_cannot_be_is_found_at_its_words(string sentence, string id, string words, string message)
    {
        var problem = Assert.Single(Parse(Head + sentence).Problems);
        Assert.Equal((id, words), (problem.Kind.Id, problem.Place.Quote));
        Assert.Contains(message, problem.Message, StringComparison.Ordinal);
        Assert.Equal((3, (Head + sentence).LastIndexOf('\n')), (problem.Place.Line, problem.Place.Start - problem.Place.Column));
    }

    [Theory]
    [InlineData("Orders grew by 250% over the year.")]
    [InlineData("Its share price has increased more than 550% of its value in ten years.")]
    [InlineData("It paid the dividend on the 29th of February, 2020.")]
    public void What_can_be_is_no_problem(string sentence) => Assert.Empty(Parse(Head + sentence).Problems);

    [Fact]
    public void A_headline_is_missed_where_the_text_begins()
    {
        var problem = Problem("BERGEN, March 3, 2021 (GLOBE NEWSWIRE) -- Cormorant Shipping Inc. (NYSE: CRM) today announced that it will build a ship.", "FD0201");
        Assert.Equal("BERGEN, March 3, 2021 (GLOBE NEWSWIRE)", problem.Place.Quote);
    }

    [Fact]
    public void A_date_is_missed_at_the_dateline_and_the_message_says_how_to_give_one()
    {
        const string text = "Cormorant Announces Plans\n\nBERGEN--(BUSINESS WIRE)--Cormorant Shipping Inc. (NYSE: CRM) today announced plans.";
        var problem = Problem(text, "FD0202");
        Assert.Equal(3, problem.Place.Line);
        Assert.Contains("<Filing Update=\"**/test.txt\" Date=\"2017-09-27\" />", problem.Message, StringComparison.Ordinal);
        var dated = FilingParser.Parse(new FilingInput("test.txt", text) { Date = new DateOnly(2021, 3, 3) });
        Assert.Empty(dated.Problems);
        Assert.Equal((new DateOnly(2021, 3, 3), DateProvenance.Metadata), (dated.Announcements[0].Date!.Value, dated.Announcements[0].Date!.Provenance));
    }

    [Fact]
    public void A_dateline_with_an_impossible_date_has_that_one_problem()
    {
        var problem = Assert.Single(Parse("Cormorant Announces Plans\n\nBERGEN, April 31, 2021 (GLOBE NEWSWIRE) -- Cormorant Shipping Inc. (NYSE: CRM) today announced plans.").Problems);
        Assert.Equal(("FD0203", "April 31, 2021"), (problem.Kind.Id, problem.Place.Quote));
    }

    [Fact]
    public void A_weekday_in_the_dateline_is_checked_too()
    {
        var problem = Problem("Cormorant Announces Plans\n\nBERGEN, Tuesday, March 3, 2021 (GLOBE NEWSWIRE) -- Cormorant Shipping Inc. (NYSE: CRM) today announced plans.", "FD0301");
        Assert.Equal("2021-03-03 is a Wednesday, not a Tuesday", problem.Message);
    }

    [Fact]
    public void An_issuer_is_missed_where_the_text_begins()
    {
        var problem = Problem("Plans for the Spring\n\nBERGEN, March 3, 2021 (GLOBE NEWSWIRE) -- there will be new ships in the spring, and more of them in the fall, when all are ready to go to sea.", "FD0204");
        Assert.StartsWith("there will be new ships", problem.Place.Quote, StringComparison.Ordinal);
    }

    [Fact]
    public void A_quotation_that_never_ends_is_found_where_it_begins()
    {
        var problem = Problem(Head + "\n\n“We are glad to build ships again, said Jane Roe, Chief Executive Officer of Cormorant.\n\nThe ships will be ready in May.", "FD0205");
        Assert.StartsWith("We are glad to build ships", problem.Place.Quote, StringComparison.Ordinal);
        Assert.Equal(5, problem.Place.Line);
    }

    private static string Sale(string stake) =>
        "Cormorant Sells Part of Its Mill\n\nBERGEN, March 3, 2021 (GLOBE NEWSWIRE) -- Cormorant Shipping Inc. (NYSE: CRM) (\"Cormorant\") today announced that it has sold " + stake + " of the equity interest in Skua Mill Ltd. (\"Skua\") to Gannet Paper Inc. (\"Gannet\"). ";

    [Fact]
    public void Holdings_that_do_not_add_up_are_found_at_the_one_after()
    {
        var problem = Problem(
            Sale("20%")
            + "Prior to the sale, Cormorant held 65% of the equity interest in Skua. Following completion of the sale, Cormorant holds 55% of the equity interest in Skua.", "FD0304");
        Assert.Equal(("55%", "65%"), (problem.Place.Quote, problem.Other!.Value.Quote));
        Assert.Equal("Cormorant holds 55 % after the transfer, but 65 % before it less 20 % transferred is 45 %", problem.Message);
    }

    [Fact]
    public void Shares_count_in_holdings()
    {
        const string text =
            """
            Cormorant Sells Two Shares

            BERGEN, March 3, 2021 (GLOBE NEWSWIRE) -- Cormorant Shipping Inc. (NYSE: CRM) ("Cormorant") today announced that it has transferred 2 shares in Skua Mill Ltd. ("Skua") to Gannet Paper Inc. for $1.
            Immediately prior to the transfer, Cormorant held 50% equity interest plus 1 share in Skua. Following the transfer, Cormorant holds 50% equity interest minus {0} in Skua.
            """;
        Assert.Empty(Parse(text.Replace("{0}", "1 share", StringComparison.Ordinal)).Problems);
        Assert.Equal("FD0304", Assert.Single(Parse(text.Replace("{0}", "3 shares", StringComparison.Ordinal)).Problems).Kind.Id);
    }

    [Theory]
    [InlineData("66.67%", "33.33%", null)]
    [InlineData("66.67%", "33.43%", "66.67 % (Gannet) and 33.43 % (Cormorant) add up to 100.1 %: expected 100 %")]
    [InlineData("51%", "19%", null)]
    public void What_the_holders_hold_adds_up_to_the_whole(string gannet, string cormorant, string? message)
    {
        var parsed = Parse(Sale(gannet)
            + $"Following completion of the sale, Gannet holds {gannet} and Cormorant holds {cormorant} of the equity interest in Skua.");
        Assert.Equal(message is null ? [] : [message], parsed.Problems.Select(problem => problem.Message));
        if (message is not null)
            Assert.Equal(("FD0305", cormorant), (parsed.Problems[0].Kind.Id, parsed.Problems[0].Place.Quote));
    }

    [Fact]
    public void More_independent_directors_than_members_are_found_at_their_number()
    {
        var problem = Problem(
            """
            Cormorant Announces Resignation of Director

            BERGEN, March 3, 2021 (GLOBE NEWSWIRE) -- Cormorant Shipping Inc. (NYSE: CRM) ("Cormorant") today announced that Ms. Jane Roe has resigned from its board of directors. The board will consist of six members, including seven independent directors.
            """, "FD0306");
        Assert.Equal(("seven", "six"), (problem.Place.Quote, problem.Other!.Value.Quote));
    }

    [Theory]
    [InlineData("The board of Cormorant consists of five directors, six of whom are independent.", "FD0306")]
    [InlineData("The board of Cormorant consists of six directors, five of whom are independent.", null)]
    public void A_board_is_counted_in_other_news_too(string sentence, string? id) => Assert.Equal(id, Parse(Head + sentence).Problems.Select(problem => problem.Kind.Id).SingleOrDefault());

    [Fact]
    public void A_problem_that_the_user_accepts_takes_no_announcement_away()
    {
        var input = new FilingInput("test.txt", Head + "It will sell six (5) mills.");
        Assert.Empty(FilingParser.Parse(input).Announcements);
        var accepted = FilingParser.Parse(input with { Accepted = ["FD0303"] });
        Assert.Empty(accepted.Problems);
        Assert.Single(accepted.Announcements);
    }

    private static ParsedFiling Parse(string text) => FilingParser.Parse(new FilingInput("test.txt", text));

    private static Problem Problem(string text, string id) => Assert.Single(Parse(text).Problems, problem => problem.Kind.Id == id);
}
