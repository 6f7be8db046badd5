namespace FilingData.Parsing.Tests.Mentions.People;

/// <summary>Sentences as releases of many houses write them: who is in them, and what they are.</summary>
public class IdiomsTests
{
    [Theory]
    [InlineData("Harrow today announced that Dr. Wilma Oster, former president and CEO of The Quill Corporation, has been nominated for election to the board.", "Wilma Oster")]
    [InlineData("“She is an asset,” said Arthur Levins, the chair of Harrow’s board of directors.",
        "Arthur Levins: chair of Harrow’s board of directors")]
    [InlineData("Mr. Wang Rui has resigned as an independent non-executive director and as chairman of the Remuneration Committee.",
        "Wang Rui: independent non-executive director; chairman of the Remuneration Committee")]
    [InlineData("Ms. Leung Suet Wing has been appointed as joint company secretary.", "Leung Suet Wing: joint company secretary")]
    [InlineData("Harrow has named Dario A. Donne as its interim chief financial officer following the resignation of Jeff Finkel, who had served in the role since 2002.",
        "Dario A. Donne: interim chief financial officer|Jeff Finkel")]
    [InlineData("Commenting on the meeting, company president and CEO Dave Worth said the mood was good.", "Dave Worth: president; CEO")]
    [InlineData("Nadia Holt, Ph.D., Professor of Medicine at Quill Medical School, led the trial.", "Nadia Holt: Professor of Medicine")]
    [InlineData("The call will be led by Nadia Holt, Sr. Vice President and Chief Scientific Officer.",
        "Nadia Holt: Sr. Vice President; Chief Scientific Officer")]
    [InlineData("The call will be led by Nadia Holt, Chairman, President and CEO; and Carl Ives, EVP & CFO.",
        "Nadia Holt: Chairman; President; CEO|Carl Ives: EVP; CFO")]
    [InlineData("The board comprises Nadia Holt as Chair, Carl Ives as Vice Chair and Ruth Amadi.",
        "Nadia Holt: Chair|Carl Ives: Vice Chair|Ruth Amadi")]
    [InlineData("Mr. Carl Ives, aged 52, was appointed as an Executive Director of the Company.", "Carl Ives: Executive Director")]
    [InlineData("The Honorable Ruth Amadi joins the board.", "Ruth Amadi")]
    [InlineData("“Demand is strong,” said Carl Ives, Partner, Blue Venture Partners.", "Carl Ives: Partner")]
    [InlineData("Carl Ives, who co-founded Quill Optics and is its Chief Executive Officer, will join Harrow.", "Carl Ives: Chief Executive Officer")]
    [InlineData("Harrow appoints Carl Ives President and Chief Operating Officer.", "Carl Ives: President; Chief Operating Officer")]
    [InlineData("Carl Ives will transition to the position of Executive Chairman, and Ruth Amadi becomes Chief Executive Officer.",
        "Carl Ives: Executive Chairman|Ruth Amadi: Chief Executive Officer")]
    [InlineData("Ruth Amadi, currently the Company’s Vice President of Finance, has been elected Chief Financial Officer.",
        "Ruth Amadi: Vice President of Finance; Chief Financial Officer")]
    [InlineData("Effective May 1, Ruth Amadi will retire from her position as Executive Vice President, General Counsel and Secretary.",
        "Ruth Amadi: Executive Vice President; General Counsel; Secretary")]
    [InlineData("Ruth Amadi, the Chair of Harrow's Nominating and Governance Committee, led the search.",
        "Ruth Amadi: Chair of Harrow's Nominating and Governance Committee")]
    [InlineData("Ruth Amadi, Chief Research & Development Officer, and Carl Ives, Chief Diversity, Equity and Inclusion Officer, will speak.",
        "Ruth Amadi: Chief Research & Development Officer|Carl Ives: Chief Diversity, Equity and Inclusion Officer")]
    [InlineData("Ruth Amadi has agreed to remain as a consultant through June.", "Ruth Amadi: consultant")]
    [InlineData("Ruth Amadi (Chair), Carl Ives (Treasurer) and Nadia Holt were re-elected.", "Ruth Amadi: Chair|Carl Ives: Treasurer|Nadia Holt")]
    [InlineData("Mayor Ruth Amadi and Governor Carl Ives attended the opening.", "Ruth Amadi: Mayor|Carl Ives")]
    [InlineData("Ruth Amadi, Minister of Energy of Freedonia, signed the permit.", "Ruth Amadi: Minister of Energy of Freedonia")]
    [InlineData("Ruth Amadi and Carl Ives have each been appointed to the board of directors.", "Ruth Amadi|Carl Ives")]
    [InlineData("Trustees Ruth Amadi, Carl Ives and Nadia Holt were re-elected.", "Ruth Amadi: Trustee|Carl Ives: Trustee|Nadia Holt: Trustee")]
    [InlineData("The Company mourns the death of Ruth Amadi, its founder and longtime Chairman.", "Ruth Amadi: founder; Chairman")]
    [InlineData("The offering was led by William Blair and Raymond James.", "")]
    [InlineData("Harrow sells to Ralph Lauren, Estee Lauder and Tommy Hilfiger stores.", "")]
    [InlineData("The Ruth Amadi Foundation and the Carl Ives Family Trust own 4% of the shares.", "")]
    public void Who_is_named_and_as_what(string sentence, string people) =>
        Assert.Equal(people.Length == 0 ? [] : people.Split('|'), Announced.By(sentence).People());

    [Theory]
    [InlineData("Commenting on the results, Ruth Amadi, President, said: “We grow every year.”", "Ruth Amadi: We grow every year.")]
    [InlineData("Said Ruth Amadi, President: “We grow every year.”", "Ruth Amadi: We grow every year.")]
    [InlineData("“We grow every year”, said Ruth Amadi, President.", "Ruth Amadi: We grow every year")]
    [InlineData("“We grow every year,” stated Chairman and CEO, Ruth Amadi.", "Ruth Amadi: We grow every year,")]
    [InlineData("“We grow every year,” said Ruth Amadi and Carl Ives, co-CEOs.", "Ruth Amadi: We grow every year,")]
    [InlineData("Ruth Amadi, President, will retire. “We grow every year,” she said. “And we will go on.”",
        "Ruth Amadi: We grow every year, And we will go on.")]
    [InlineData("In a statement, Ruth Amadi, President, said, “We grow every year.”", "Ruth Amadi: We grow every year.")]
    [InlineData("‘We grow every year,’ said Ruth Amadi, President. ‘And we will go on.’", "Ruth Amadi: We grow every year, And we will go on.")]
    [InlineData("“We grow every year,” explained Ruth Amadi, M.D., the study’s principal investigator.", "Ruth Amadi: We grow every year,")]
    [InlineData("“We grow every year,” Harrow President Ruth Amadi said in a statement. “And we will go on.”",
        "Ruth Amadi: We grow every year, And we will go on.")]
    [InlineData("Ruth Amadi, President, noted, “We grow every year,” and added, “We will go on.”", "Ruth Amadi: We grow every year, We will go on.")]
    public void Who_says_what(string paragraph, string quotation) => Assert.Equal([quotation], Announced.By(paragraph).Quotations());
}
