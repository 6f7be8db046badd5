namespace FilingData.Parsing.Tests.Mentions.People;

/// <summary>Persons whom one can contact, in the forms that contact blocks have.</summary>
public class ContactsTests
{
    [Theory]
    [InlineData("Lena Brandt\nVice President, Investor Relations\n(303) 555-0100\nlbrandt@harrow.example",
        "Lena Brandt: Vice President, Investor Relations")]
    [InlineData("Lena Brandt, (303) 555-0100\nOtto Ahlers, (303) 555-0101", "Lena Brandt|Otto Ahlers")]
    [InlineData("Investors:\nLena Brandt, 303-555-0100\nMedia:\nOtto Ahlers, 303-555-0101", "Lena Brandt|Otto Ahlers")]
    [InlineData("Harrow Instruments, Inc.\nLena Brandt, Investor Relations\n303-555-0100", "Lena Brandt: Investor Relations")]
    [InlineData("Xyra Threlk, Investors\n303-555-0100\n\nOtto Ahlers, Media\n303-555-0101", "Xyra Threlk|Otto Ahlers")]
    [InlineData("Lena Brandt, CPA\nInvestors\n303.555.0100", "Lena Brandt")]
    [InlineData("Xyra Threlk\n303-555-0100\nxyra.threlk@harrow.example", "Xyra Threlk")]
    [InlineData("Investor Relations\nLena Brandt\n+49 30 5550 0100", "Lena Brandt")]
    [InlineData("Contact:  Lena Brandt            Otto Ahlers / Xyra Mobine\n          Treasurer              Blue Finch Partners\n          303-555-0100           303-555-0101", "Lena Brandt: Treasurer|Otto Ahlers|Xyra Mobine")]
    [InlineData("Lena Brandt / Otto Ahlers\nBlue Finch Partners\n303-555-0100", "Lena Brandt|Otto Ahlers")]
    [InlineData("{'name': 'Lena Brandt', 'other_information': ['Director of Media Relations'], 'phone': '(303) 555-0100'}",
        "Lena Brandt: Director of Media Relations")]
    [InlineData("Lena Brandt          Otto Ahlers\nPresident            Treasurer\n303-555-0100         303-555-0101",
        "Lena Brandt: President|Otto Ahlers: Treasurer")]
    [InlineData("Media Contact:          Investor Contact:\nXyra Mobine             Otto Ahlers\n303-555-0100            303-555-0101",
        "Xyra Mobine|Otto Ahlers")]
    [InlineData("Media:\nXyra Mobine\n303-555-0100", "Xyra Mobine")]
    [InlineData("Website: www.harrow.example\nEmail: tmobine@harrow.example\nXyra Mobine", "Xyra Mobine")]
    [InlineData("Lena Brandt, 303-555-0100        Otto Ahlers, 303-555-0101", "Lena Brandt|Otto Ahlers")]
    [InlineData("Lena Brandt, President          Otto Ahlers, Treasurer\n303-555-0100                    303-555-0101",
        "Lena Brandt: President|Otto Ahlers: Treasurer")]
    [InlineData("Xyra Mobine             Otto Ahlers\n303-555-0100            303-555-0101", "Xyra Mobine|Otto Ahlers")]
    [InlineData("Lena Brandt                   Otto Ahlers or Jane Doe\nSenior Vice President         Blue Finch Partners\n303-555-0100                  303-555-0101", "Lena Brandt: Senior Vice President|Otto Ahlers|Jane Doe")]
    [InlineData("Lena Brandt               Mobine PR\n303-555-0100              303-555-0101", "Lena Brandt")]
    [InlineData("Harrow Instruments, Inc.\n400 Grant Street\nDenver, CO 80203\n303-555-0100", "")]
    [InlineData("Lena Brandt       (303) 555-0100\nOtto Ahlers       (303) 555-0101", "Lena Brandt|Otto Ahlers")]
    [InlineData("Investor Relations Contact: Lena Brandt, Harrow Instruments of Denver, Colorado, and of Boulder, Colorado, Tel: +1 303 555 0100, Email: ir@harrow.example", "Lena Brandt")]
    [InlineData("Lena Brandt\nChief of Staff, Vice President of Investor Relations\n(303) 555-0100",
        "Lena Brandt: Chief of Staff; Vice President of Investor Relations")]
    [InlineData("Harrow Instruments, Inc.\n400 Grant Street\nBeverly Falls, CO 80203\n303-555-0100", "")]
    [InlineData("Otto Ahlers / Xyra Threlk\nBlue Finch Partners\n303-555-0100", "Otto Ahlers|Xyra Threlk")]
    [InlineData("Investors: Lena Brandtinvestor@harrow.example", "Lena Brandt")]
    [InlineData("Media: Xyra Mobinexyra.mobine@harrow.example", "Xyra Mobine")]
    [InlineData("Toll Free: 888-555-0100", "")]
    [InlineData("Investor Relations\n303-555-0100\nir@harrow.example", "")]
    public void A_contact_block_names_persons_and_what_they_are(string block, string people) =>
        Assert.Equal(people.Length == 0 ? [] : people.Split('|'), Announced.By("The Company has 400 employees.", "Contacts", block).People());

    [Fact]
    public void Contacts_may_stand_in_running_text()
    {
        var release = Announced.By("For more information, please contact Lena Brandt at (303) 555-0100 or Otto Ahlers at otto.ahlers@harrow.example.");

        Assert.Equal(["Lena Brandt", "Otto Ahlers"], release.Names());
    }

    [Fact]
    public void A_letter_is_signed_with_name_and_title()
    {
        var release = Announced.By("We thank you for your support.", "Sincerely,", "/s/ Lena Brandt", "Lena Brandt",
            "Chairman and Chief Executive Officer");

        Assert.Equal(["Lena Brandt: Chairman; Chief Executive Officer"], release.People());
    }
}
