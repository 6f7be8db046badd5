namespace FilingData.Parsing.Tests.Mentions.People;

/// <summary>The titles of people: how they are written, to whom they belong, of which organization.</summary>
public class TitlesTests
{
    [Theory]
    [InlineData("said Lena Brandt, Chairman and Chief Executive Officer of Harrow.", "Chairman, Harrow|Chief Executive Officer, Harrow")]
    [InlineData("Lena Brandt, Chairman of the Management Board, will speak, says Chairman Lena Brandt.", "Chairman of the Management Board, Harrow")]
    [InlineData("said Lena Brandt, the Company's interim co-Chief Executive Officer.", "interim co-Chief Executive Officer, the Company")]
    [InlineData("said Lena Brandt, Harrow's Executive Vice President, Chief Human Resources Officer.",
        "Executive Vice President, Harrow|Chief Human Resources Officer, Harrow")]
    [InlineData("said Lena Brandt, Harrow senior vice president of research and development.",
        "senior vice president of research and development, Harrow")]
    [InlineData("said Lena Brandt, Group President, Industrial Sensors.", "Group President, Industrial Sensors, Harrow")]
    [InlineData("said Lena Brandt, President and CEO of Quill Optics, LLC.", "President, Quill Optics, LLC|CEO, Quill Optics, LLC")]
    [InlineData("said Lena Brandt, Founder & Managing Partner at Brandt Capital Partners.",
        "Founder, Brandt Capital Partners|Managing Partner, Brandt Capital Partners")]
    [InlineData("said Lena Brandt, Vice President-Finance and Chief Financial Officer.",
        "Vice President-Finance, Harrow|Chief Financial Officer, Harrow")]
    [InlineData("Lena Brandt has transitioned to Chief Administrative Officer, where she will lead the company.", "Chief Administrative Officer, Harrow")]
    [InlineData("said Lena Brandt, Manager, Investor Relations.", "Manager, Investor Relations, Harrow")]
    [InlineData("said Harrow Chief Technology Officer Lena Brandt.", "Chief Technology Officer, Harrow")]
    [InlineData("said the Company's General Counsel, Lena Brandt.", "General Counsel, the Company")]
    [InlineData("said Lena Brandt, SVP & General Manager, Sensors at Harrow.", "SVP, Harrow|General Manager, Sensors, Harrow")]
    [InlineData("said Lena Brandt, 52, non-executive chair of the board.", "non-executive chair of the board, Harrow")]
    [InlineData("said Lena Brandt (Chief Operating Officer).", "Chief Operating Officer, Harrow")]
    [InlineData("said Lena Brandt, head of the newly formed Sensors unit.", "head of the newly formed Sensors unit, Harrow")]
    [InlineData("said Lena Brandt, chair of the Audit Committee.", "chair of the Audit Committee, Harrow")]
    [InlineData("said Lena Brandt, Vice President, Investor Relations and Treasurer.",
        "Vice President, Investor Relations, Harrow|Treasurer, Harrow")]
    [InlineData("said Lena Brandt, M.D., Chief Medical Officer.", "Chief Medical Officer, Harrow")]
    [InlineData("said Lena Brandt, who is President of Harrow.", "President, Harrow")]
    [InlineData("said Lena Brandt, chair of the governance and nominating committee.", "chair of the governance and nominating committee, Harrow")]
    [InlineData("said Lena Brandt, Assistant Secretary for Readiness and Response.", "Assistant Secretary for Readiness and Response, Harrow")]
    [InlineData("said Lena Brandt, Professor of Cell Medicine, University of Oulu.", "Professor of Cell Medicine, University of Oulu")]
    [InlineData("said Lena Brandt, general manager of the offshore division.", "general manager of the offshore division, Harrow")]
    [InlineData("said Lena Brandt, chancellor for Health Affairs at Aston University.", "chancellor for Health Affairs, Aston University")]
    [InlineData("said Lena Brandt, Chairman of the board’s Risk Committee.", "Chairman of the board’s Risk Committee, Harrow")]
    [InlineData("said Lena Brandt, Chairman, President, and Chief Executive Officer of Harrow.",
        "Chairman, Harrow|President, Harrow|Chief Executive Officer, Harrow")]
    [InlineData("said Lena Brandt, vice president/Investor Relations & Corporate Communications.",
        "vice president/Investor Relations & Corporate Communications, Harrow")]
    [InlineData("said Lena Brandt, Chairman of the Management Review and Director Affairs Committee.",
        "Chairman of the Management Review and Director Affairs Committee, Harrow")]
    [InlineData("said Lena Brandt, Chairman of the Board and consultant to the Company.",
        "Chairman of the Board, the Company|consultant, the Company")]
    [InlineData("said Lena Brandt, S.V.P. and Chief Financial Officer.", "S.V.P., Harrow|Chief Financial Officer, Harrow")]
    [InlineData("said Lena Brandt, the board’s new lead independent director.", "lead independent director, Harrow")]
    [InlineData("said Lena Brandt, Director of Quill Laboratory at Aston University.", "Director of Quill Laboratory, Aston University")]
    [InlineData("said Lena Brandt, M.D., professor of cell medicine at the University of Oulu.", "professor of cell medicine, University of Oulu")]
    [InlineData("said Lena Brandt, former president of Quill Optics and now senior vice president and general manager of Harrow.",
        "senior vice president, Harrow|general manager, Harrow")]
    [InlineData("said Lena Brandt, GVP, Investor Relations.", "GVP, Investor Relations, Harrow")]
    [InlineData("said Board Chairman Lena Brandt.", "Chairman, Harrow")]
    public void Titles_stand_beside_the_name(string attribution, string roles) =>
        Assert.Equal(roles.Split('|'), Announced.By("“We are pleased with the result,” " + attribution).Roles());

    [Theory]
    [InlineData("Lena Brandt has been named Chief Operating Officer, effective April 1.", "Chief Operating Officer")]
    [InlineData("Lena Brandt has been appointed to the newly created role of Chief Digital Officer.", "Chief Digital Officer")]
    [InlineData("The board appointed Lena Brandt as Chief Operating Officer.", "Chief Operating Officer")]
    [InlineData("The Company promoted Lena Brandt to Vice President of Sales.", "Vice President of Sales")]
    [InlineData("The board elected Lena Brandt chairman of the board.", "chairman of the board")]
    [InlineData("Lena Brandt will serve as interim Chief Financial Officer.", "interim Chief Financial Officer")]
    [InlineData("Lena Brandt is being promoted to Senior Vice President of Flight Service.", "Senior Vice President of Flight Service")]
    [InlineData("Lena Brandt will assume the role of President on June 1.", "President")]
    [InlineData("Lena Brandt will assume the Board Secretary responsibilities.", "Board Secretary")]
    [InlineData("Lena Brandt, 46, has been Treasurer of Quill Optics since May 2001.", "Treasurer")]
    [InlineData("The board appointed Lena Brandt of Quill Optics, Inc., to the additional role of Chairman of the Board.", "Chairman of the Board")]
    [InlineData("Lena Brandt joined the board. She is the director of operations at the Quill Foundation.", "director of operations")]
    [InlineData("Lena Brandt will step down as Chief Financial Officer.", "Chief Financial Officer")]
    [InlineData("The Company announced the appointment of Lena Brandt as Treasurer.", "Treasurer")]
    [InlineData("Lena Brandt has joined the Company. She will serve as General Counsel.", "General Counsel")]
    [InlineData("Lena Brandt was elected to the board. Brandt is the founder of Quill Optics.", "founder")]
    [InlineData("The board accepted the resignation of Lena Brandt as an independent director of the Company's board of directors.",
        "independent director")]
    [InlineData("Lena Brandt will become a consultant to Harrow.", "consultant")]
    [InlineData("Lena Brandt has joined Harrow. Brandt will serve as a consultant.", "consultant")]
    [InlineData("Lena Brandt will retire. The Board of Directors has appointed her Chair Emerita, effective June 1.", "Chair Emerita")]
    [InlineData("Lena Brandt joined the board. Brandt has been a Director of Quill Optics, Inc. for more than 20 years.", "Director")]
    [InlineData("Lena R. (“Lee”) Brandt has been named vice president of sales, effective immediately.", "vice president of sales")]
    public void Titles_are_said_of_a_person(string sentence, string title) =>
        Assert.Equal([title], Announced.By(sentence).Cast.People.Single().Roles.Select(role => role.Title));

    [Theory]
    [InlineData("Lena Brandt, the former Chief Executive Officer of Quill Optics, will speak.")]
    [InlineData("Lena Brandt joined the board. Brandt previously served as Chief Financial Officer of Quill Optics.")]
    [InlineData("Lena Brandt joined the board. Prior to joining the Company, she was Vice President of Sales at Quill Optics.")]
    [InlineData("Lena Brandt joined the board. From 2006 to 2014, Ms. Brandt served as Chief Executive Officer of Quill Optics.")]
    [InlineData("Lena Brandt joined the board. She began her career as a financial analyst at Quill Optics.")]
    [InlineData("Lena Brandt joined the board. Most recently, she was President of Quill Optics.")]
    [InlineData("Lena Brandt joined the board. She was formerly a director of Quill Optics.")]
    [InlineData("Lena Brandt joined the board. She also serves as a director of the Quill Foundation.")]
    [InlineData("Lena Brandt joined the Company and will report to the Chief Executive Officer.")]
    [InlineData("Lena Brandt joined the board. Brandt joined Quill Optics, Inc. as Treasurer in October 2003, one month after its founder.")]
    [InlineData("Lena Brandt joined the board. “Her experience as an international leader in optics will help us,” said the Company.")]
    [InlineData("Lena Brandt, the company's previous Treasurer, has resigned from the board.")]
    public void Career_history_is_no_title(string text) => Assert.Empty(Announced.By(text).Cast.People.Single().Roles);

    [Fact]
    public void Who_succeeds_has_the_title_and_not_who_is_succeeded()
    {
        var release = Announced.By("Lena Brandt will succeed Otto Ahlers as Chief Financial Officer and report to Ines Moreau, Chief Executive Officer.");

        Assert.Equal(["Lena Brandt: Chief Financial Officer", "Otto Ahlers", "Ines Moreau: Chief Executive Officer"], release.People());
    }

    [Fact]
    public void A_verb_behind_and_goes_on_with_the_subject() => Assert.Equal(
        ["Lena Brandt: Treasurer; Secretary", "Otto Ahlers: President"],
        Announced.By("Lena Brandt has been named Treasurer. She will report to the President, Otto Ahlers, and serve as Secretary and as a member of Harrow's leadership team.")
            .People());
}
