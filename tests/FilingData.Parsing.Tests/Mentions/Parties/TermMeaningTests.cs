namespace FilingData.Parsing.Tests.Mentions.Parties;

/// <summary>How far back the words reach for which a term stands.</summary>
public class TermMeaningTests
{
    [Theory]
    [InlineData("Mr. Robert Green, a director of Norvik Shipping ASA (“Mr. Green”), has resigned.", "Mr. Green = Robert Green")]
    [InlineData("Ms. Lin Doe Doe, who chairs the board (“Ms. Doe”), will vote.", "Ms. Doe = Lin Doe Doe")]
    [InlineData("It reported results for the quarter ended March 31, 2020 (“Q1 2020”).", "Q1 2020 = quarter ended March 31, 2020")]
    [InlineData("It reported results for the six months ended June 30, 2020 (“H1 2020”).", "H1 2020 = six months ended June 30, 2020")]
    [InlineData("Alder Capital Partners LP and certain of its affiliates (collectively, “Alder”) bought shares.",
        "Alder = Alder Capital Partners LP and certain of its affiliates")]
    [InlineData("It signed a credit agreement with Alder Bank, N.A., as administrative agent (the “Agent”).", "Agent = Alder Bank, N.A.")]
    [InlineData("It has received a proposal from Alder Industries, Inc. (NASDAQ: ALDR) to buy its shares (the “Proposal”).",
        "Proposal = proposal from Alder Industries, Inc. (NASDAQ: ALDR) to buy its shares")]
    [InlineData("It owns U.S. Patent No. 5,852,326 (the “Hull Patent”).", "Hull Patent = U.S. Patent No. 5,852,326")]
    public void A_term_stands_for_the_words_that_name_it(string text, string term) =>
        Assert.Contains(term, CastReading.CastOf(text).Terms());
}
