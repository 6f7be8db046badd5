namespace FilingData.Parsing.Tests.Mentions.People;

/// <summary>
/// Titles that somebody had, in biographies, are none that the release gives; and whose title is told where two persons stand together.
/// </summary>
public class CareersTests
{
    [Theory]
    [InlineData("Lena Brandt, Treasurer, was named to the position of Controller in 2014.", "Lena Brandt: Treasurer")]
    [InlineData("Lena Brandt, Treasurer, joined Harrow in 2016 as Corporate Controller.", "Lena Brandt: Treasurer")]
    [InlineData("Lena Brandt, Treasurer, was appointed in 2011 as President and CEO of Quill Optics.", "Lena Brandt: Treasurer")]
    [InlineData("Lena Brandt, Treasurer, was named Vice President, Production, in 1999.", "Lena Brandt: Treasurer")]
    [InlineData("Lena Brandt is Treasurer. In January 2007, she was named Chief Operating Officer.", "Lena Brandt: Treasurer")]
    [InlineData("Lena Brandt is Treasurer. In 2000, she returned to Denver as Controller of Harrow.", "Lena Brandt: Treasurer")]
    [InlineData("Lena Brandt, Treasurer, has 19 years of experience, starting her banking career as assistant controller.", "Lena Brandt: Treasurer")]
    [InlineData("Lena Brandt, Treasurer, brings twenty years of experience, most recently as Controller of Quill Optics.", "Lena Brandt: Treasurer")]
    [InlineData("Lena Brandt, the former Controller of Quill Optics, serves as Treasurer.", "Lena Brandt: Treasurer")]
    [InlineData("Lena Brandt, the former Controller of Quill Optics, has become Treasurer.", "Lena Brandt: Treasurer")]
    [InlineData("Lena Brandt will become Chief Financial Officer in 2031.", "Lena Brandt: Chief Financial Officer")]
    [InlineData("Lena Brandt has joined Harrow as Chief Financial Officer.", "Lena Brandt: Chief Financial Officer")]
    public void A_year_alone_tells_a_career_unless_it_is_to_come(string sentence, string person) =>
        Assert.Equal([person], Announced.By(sentence).People());

    [Fact]
    public void What_follows_a_former_office_may_be_held_still() => Assert.Equal(
        ["Lena Brandt: director"], Announced.By("Lena Brandt, the former President of Quill Optics, LLC and a director of the Company, will stay.")
            .People());

    [Fact]
    public void A_headline_in_capitals_shortens_a_title() => Assert.Equal(
        ["Lena Brandt: non-executive Chair of the Board"],
        Announced.Read("HARROW'S LENA BRANDT ELECTED CHAIR\n\nDENVER, March 3, 2021 (GLOBE NEWSWIRE) -- Harrow Instruments, Inc. (Nasdaq: HRWI) today announced that Lena Brandt was elected non-executive Chair of the Board.\n").People());

    [Fact]
    public void Who_is_replaced_has_the_offices_that_are_told_of_this_one() => Assert.Equal(
        ["Peter Olsen", "Lena Brandt: Chief Executive Officer; Director"],
        Announced.By("Mr. Peter Olsen replaces Lena Brandt, who resigned from her roles as Chief Executive Officer and Director.").People());

    [Fact]
    public void Who_appoints_is_no_part_of_a_title() => Assert.Equal(
        ["Lena Brandt: Chief Executive Officer"],
        Announced.By("Lena Brandt was appointed Chief Executive Officer of Harrow by the Board on February 3.").People());

    [Theory]
    [InlineData("J. Patrick Doe, President, will retire. “Patrick Doe has served us well,” said Lena Brandt, Treasurer.", "J. Patrick Doe")]
    [InlineData("Mr. CHAN Tai Man, Peter (“Mr. Chan”), has resigned as President. Lena Brandt, Treasurer, follows Mr. Chan.", "CHAN Tai Man, Peter")]
    public void One_person_has_one_name(string text, string name) => Assert.Equal([name, "Lena Brandt"], Announced.By(text).Names());
}
