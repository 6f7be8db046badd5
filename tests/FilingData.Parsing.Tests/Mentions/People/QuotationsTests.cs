using FilingData.Parsing.Mentions;

namespace FilingData.Parsing.Tests.Mentions.People;

/// <summary>What people are quoted with, and by whom.</summary>
public class QuotationsTests
{
    [Theory]
    [InlineData("“We grow every year,” said Lena Brandt, President. “We will go on.”", "We grow every year, We will go on.")]
    [InlineData("\"We grow every year,\" Lena Brandt, President of Harrow, said.", "We grow every year,")]
    [InlineData("Lena Brandt, President, commented: “We grow every year. We will go on.”", "We grow every year. We will go on.")]
    [InlineData("Lena Brandt, President, said that “We grow every year.”", "We grow every year.")]
    [InlineData("According to Lena Brandt, President, “We grow every year.”", "We grow every year.")]
    [InlineData("“We grow,” said Lena Brandt, President, “every year and everywhere.”", "We grow, every year and everywhere.")]
    [InlineData("“We grow every year,” says the Company's President, Lena Brandt.", "We grow every year,")]
    [InlineData("“We grow every year,” and “we will go on,” said Lena Brandt, President.", "We grow every year, we will go on,")]
    [InlineData("“We grow every year.” – Lena Brandt, President", "We grow every year.")]
    [InlineData("“Do we grow?” asked nobody. “We grow every year!” said Lena Brandt, President.", "We grow every year!")]
    [InlineData("“We call the “Atlas” sensor a landmark,” said Lena Brandt, President.", "We call the “Atlas” sensor a landmark,")]
    [InlineData("“We grow every year,“ said Lena Brandt, President. “We will go on.“", "We grow every year, We will go on.")]
    [InlineData("‘‘We grow every year,’’ said Lena Brandt, President.", "We grow every year,")]
    [InlineData("“We grow every year,” said Harrow Instruments, Inc. President Lena Brandt. “We will go on.”", "We grow every year, We will go on.")]
    [InlineData("Harrow Director Lena Brandt, Ph.D., provided the following update: “We grow every year.”", "We grow every year.")]
    [InlineData("''We grow every year,'' said Lena Brandt, President.", "We grow every year,")]
    [InlineData("'We grow every year,' said Lena Brandt, President. 'It's Harrow's best year.'", "We grow every year, It's Harrow's best year.")]
    [InlineData("``We grow every year,'' said Lena Brandt, President.", "We grow every year,")]
    [InlineData("Lena Brandt, President, issued the following statement: “We grow every year.”", "We grow every year.")]
    [InlineData("“We grow every year,\" said Lena Brandt, President.", "We grow every year,")]
    [InlineData("Lena Brandt, President, issued a statement that “We grow every year and everywhere.”", "We grow every year and everywhere.")]
    [InlineData("“We grow every year,” said Lena Brandt, Ph.D., Chief Executive Officer. “We will go on,” concluded Dr. Brandt.",
        "We grow every year, We will go on,")]
    [InlineData("A jury praised Harrow “for its work on sensors.” In the letter, President Lena Brandt said, “We grow every year.”", "We grow every year.")]
    public void The_attribution_stands_before_behind_or_within(string paragraph, string text) =>
        Assert.Equal(["Lena Brandt: " + text], Announced.By(paragraph).Quotations());

    [Theory]
    [InlineData("The term “sensor” means what Lena Brandt, President, says it means.")]
    [InlineData("Lena Brandt, President, leads the so-called “growth engine” of the Company.")]
    [InlineData("Harrow Sensors GmbH (“Sensors”) was founded by Lena Brandt, President.")]
    [InlineData("Lena Brandt, President, said the results “reflect strong demand” in all regions.")]
    [InlineData("Words such as “expects,” “anticipates,” and “plans” identify forward-looking statements, said Lena Brandt.")]
    public void Terms_and_single_words_in_marks_are_no_quotations(string paragraph) =>
        Assert.Empty(Announced.By(paragraph).Quotations());

    [Fact]
    public void A_statement_over_several_paragraphs_is_one()
    {
        var release = Announced.By(
            "“We grow every year,” said Lena Brandt, President.",
            "“We have opened three plants.",
            "“We will open two more.”",
            "The plants are in Ohio.");

        Assert.Equal(["Lena Brandt: We grow every year, We have opened three plants. We will open two more."], release.Quotations());
    }

    [Fact]
    public void What_stands_at_a_pages_foot_parts_no_statement()
    {
        var release = Announced.By("Lena Brandt, President, said, “We grow every year, and we will go", "¹ See “Non-GAAP Measures” below.",
            "400 GRANT STREET DENVER, CO 80203 | 303.555.0100", "March 3, 2021", "on with it.”");

        Assert.StartsWith("Lena Brandt: We grow every year, and we will go on with it.", release.Quotations().Single(), StringComparison.Ordinal);
    }

    [Fact]
    public void Paragraphs_that_are_each_attributed_are_statements_of_their_own()
    {
        var release = Announced.By("“We grow every year,” said Lena Brandt, President.", "“We will go on,” Brandt added.",
            "“Sensors sell,” said Otto Ahlers, Chairman.");

        Assert.Equal(["Lena Brandt: We grow every year,", "Lena Brandt: We will go on,", "Otto Ahlers: Sensors sell,"], release.Quotations());
    }

    [Fact]
    public void An_attribution_holds_for_the_rest_of_its_paragraph()
    {
        var release = Announced.By("“We grow every year,” said Lena Brandt, President. “We will go on.”", "“Sensors sell,” Brandt said.");

        Assert.Equal(["Lena Brandt: We grow every year, We will go on.", "Lena Brandt: Sensors sell,"], release.Quotations());
    }

    [Fact]
    public void Who_continues_is_still_the_same_statement()
    {
        var release = Announced.By("“We grow every year,” said Lena Brandt, President.", "“We will go on,” Ms. Brandt continued.");

        Assert.Equal(["Lena Brandt: We grow every year, We will go on,"], release.Quotations());
    }

    [Fact]
    public void Other_words_between_end_a_statement()
    {
        var release = Announced.By("“We grow every year,” said Lena Brandt, President. The Company has 400 employees. “We will go on,” she added.");

        Assert.Equal(["Lena Brandt: We grow every year,", "Lena Brandt: We will go on,"], release.Quotations());
    }

    [Fact]
    public void An_introduction_may_end_the_paragraph_before()
    {
        var release = Announced.By("Lena Brandt, President, commented on the results:", "“We grow every year. We will go on.”");

        Assert.Equal(["Lena Brandt: We grow every year. We will go on."], release.Quotations());
    }

    [Fact]
    public void A_quotation_leads_to_its_place()
    {
        var release = Announced.By("“We grow every year,” said Lena Brandt, President.");

        Assert.Equal("We grow every year,", release.Cast.Quotations[0].Source?.Quote);
        Assert.Same(release.Cast.People[0], release.Cast.Quotations[0].Speaker);
        Assert.Equal(["We grow every year,"], release.Release.News.SelectMany(release.In).OfType<QuotedMention>()
            .Select(mention => mention.Passage.Words));
    }

    [Fact]
    public void A_quotation_that_never_ends_is_noticed()
    {
        var release = Announced.By("“We grow every year, said Lena Brandt, President.", "The Company has 400 employees. “We will go on,” she added.");

        var unclosed = Assert.Single(release.Release.News.SelectMany(release.In).OfType<UnclosedQuotationMention>());
        Assert.StartsWith("We grow every year, said Lena Brandt", unclosed.Passage.Words, StringComparison.Ordinal);
        Assert.Equal(["Lena Brandt: We will go on,"], release.Quotations());
    }

    [Theory]
    [InlineData("The 6\" wafer and the 8\" wafer are made in Ohio.")]
    [InlineData("“We grow every year,” said Lena Brandt, President. “We will go on.”")]
    public void A_sound_paragraph_has_no_unclosed_quotation(string paragraph)
    {
        var release = Announced.By(paragraph);

        Assert.Empty(release.Release.News.SelectMany(release.In).OfType<UnclosedQuotationMention>());
    }
}
