namespace FilingData.Parsing.Tests.Checks;

/// <summary>What a sound filing cannot say.</summary>
public class FilingChecksTests
{
    [Fact]
    public void A_sound_release_has_no_problem() =>
        Assert.Empty(Checked.Parse(Checked.Head + "It will sell 100% of the equity interest in one (1) of its mills on Thursday, March 4, 2021.").Problems);

    [Theory]
    [InlineData("The call is on September 31, 2021.", "FD0203", "September 31, 2021", "September has 30 days")]
    [InlineData("The call is on February 29, 2021.", "FD0203", "February 29, 2021", "February 2021 has 28 days")]
    [InlineData("The call is on Monday, March 5, 2021.", "FD0301", "Monday, March 5, 2021", "2021-03-05 is a Friday, not a Monday")]
    [InlineData("It will sell 110% of the equity interest in its mill.", "FD0302", "110%", "more than the whole")]
    [InlineData("It holds a 101% stake in its mill.", "FD0302", "101%", "more than the whole")]
    [InlineData("It will sell six (5) mills.", "FD0303", "six (5)", "says 6 in words and 5 in figures")]
    public void What_cannot_be_is_found_at_its_words(string sentence, string id, string words, string message)
    {
        var problem = Assert.Single(Checked.Parse(Checked.Head + sentence).Problems);
        Assert.Equal((id, words), (problem.Kind.Id, problem.Place.Quote));
        Assert.Contains(message, problem.Message, StringComparison.Ordinal);
        Assert.Equal((3, (Checked.Head + sentence).LastIndexOf('\n')), (problem.Place.Line, problem.Place.Start - problem.Place.Column));
    }

    [Theory]
    [InlineData("Orders grew by 250% over the year.")]
    [InlineData("Its share price has increased more than 550% of its value in ten years.")]
    [InlineData("It paid the dividend on the 29th of February, 2020.")]
    public void What_can_be_is_no_problem(string sentence) => Assert.Empty(Checked.Parse(Checked.Head + sentence).Problems);

    [Fact]
    public void A_headline_is_missed_where_the_text_begins()
    {
        const string text = "BERGEN, March 3, 2021 (GLOBE NEWSWIRE) -- Cormorant Shipping Inc. (NYSE: CRMS) today announced that it will build a ship.";
        var problem = Checked.Problem(text, "FD0201");
        Assert.Equal("BERGEN, March 3, 2021 (GLOBE NEWSWIRE)", problem.Place.Quote);
    }

    [Fact]
    public void A_date_is_missed_at_the_dateline_and_the_message_says_how_to_give_one()
    {
        const string text = "Cormorant Announces Plans\n\nBERGEN--(BUSINESS WIRE)--Cormorant Shipping Inc. (NYSE: CRMS) today announced plans.";
        var problem = Checked.Problem(text, "FD0202");
        Assert.Equal(3, problem.Place.Line);
        Assert.Contains("<Filing Update=\"**/test.txt\" Date=\"2017-09-27\" />", problem.Message, StringComparison.Ordinal);
        var dated = FilingParser.Parse(new FilingInput("test.txt", text) { Date = new DateOnly(2021, 3, 3) });
        Assert.Empty(dated.Problems);
        Assert.Equal((new DateOnly(2021, 3, 3), DateProvenance.Metadata),
            (dated.Announcements[0].Date!.Value, dated.Announcements[0].Date!.Provenance));
    }

    [Fact]
    public void A_dateline_with_an_impossible_date_has_that_one_problem()
    {
        var problem = Assert.Single(Checked.Parse(Checked.Head.Replace("March 3", "April 31", StringComparison.Ordinal)).Problems);
        Assert.Equal(("FD0203", "April 31, 2021"), (problem.Kind.Id, problem.Place.Quote));
    }

    [Fact]
    public void A_weekday_in_the_dateline_is_checked_too()
    {
        var problem = Checked.Problem(Checked.Head.Replace("March 3", "Tuesday, March 3", StringComparison.Ordinal), "FD0301");
        Assert.Equal("2021-03-03 is a Wednesday, not a Tuesday", problem.Message);
    }

    [Fact]
    public void An_issuer_is_missed_where_the_text_begins()
    {
        var problem = Checked.Problem(
            """
            Plans for the Spring

            BERGEN, March 3, 2021 (GLOBE NEWSWIRE) -- there will be new ships in the spring, and more of them in the fall, when all are ready to go to sea.
            """, "FD0204");
        Assert.StartsWith("there will be new ships", problem.Place.Quote, StringComparison.Ordinal);
    }

    [Fact]
    public void A_quotation_that_never_ends_is_found_where_it_begins()
    {
        var problem = Checked.Problem(
            Checked.Head + "\n\n“We are glad to build ships again, said Jane Roe, Chief Executive Officer of Cormorant.\n\nThe ships will be ready in May.", "FD0205");
        Assert.StartsWith("We are glad to build ships", problem.Place.Quote, StringComparison.Ordinal);
        Assert.Equal(5, problem.Place.Line);
    }

    [Fact]
    public void A_problem_that_the_user_accepts_takes_no_announcement_away()
    {
        var input = new FilingInput("test.txt", Checked.Head + "It will sell six (5) mills.");
        Assert.Empty(FilingParser.Parse(input).Announcements);
        var accepted = FilingParser.Parse(input with { Accepted = ["FD0303"] });
        Assert.Empty(accepted.Problems);
        Assert.Single(accepted.Announcements);
    }
}
