namespace FilingData.Parsing.Tests.Announcements;

/// <summary>Contacts above the headline are a section when a line of its own heads them.</summary>
public class ContactSectionTests
{
    [Theory]
    [InlineData("CONTACTS:\nJane Doe\n(303) 555-0100", "CONTACTS")]
    [InlineData("Company Contact\nJane Doe\n(303) 555-0100", "Company Contact")]
    [InlineData("Contact Information\nInvestors: Jane Doe, (303) 555-0100", "Contact Information")]
    [InlineData("Contacts\nJane Doe\n(303) 555-0100", "Contacts")]
    [InlineData("Contact: Jane Doe\n(303) 555-0100", null)]
    [InlineData("Investors\nJane Doe\n(303) 555-0100", null)]
    public void Only_a_heading_of_their_own_makes_them_one(string contacts, string? heading)
    {
        var announcement = Releases.Read<Announcement>(
            contacts + "\n\nBrenner Foods Opens Third Mill\n\nDENVER, March 3, 2021 – Brenner Foods Inc. (NYSE: BRNF) today announced that it has opened its third mill, which "
            + "will grind grain for bakers in Colorado.\n\n\"We are glad,\" said Jane Doe, President of Brenner Foods.\n");

        Assert.Equal(heading is null ? [] : [heading], announcement.Sections.Select(section => section.Heading).OfType<string>());
    }
}
