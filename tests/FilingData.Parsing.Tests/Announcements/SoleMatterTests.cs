namespace FilingData.Parsing.Tests.Announcements;

/// <summary>What a release tells by the way, where it announces nothing else.</summary>
public class SoleMatterTests
{
    [Fact]
    public void An_outlook_in_an_update_on_business_is_what_is_announced()
    {
        var news = Releases.Read<Announcement>(
            """
            Corran Mills Provides Update on Its Business

            MOBILE, Ala., April 24, 2022 /PRNewswire/ -- Corran Mills, Inc. (NASDAQ: CORM), a maker of paper, provided an update on its business.
            Its mills run as planned. The company has taken steps to protect its people. It has changed the shifts at both mills.
            Corran Mills expects first quarter revenue to be approximately $106 million, an increase of 11% from last year.
            """);

        var outlook = Assert.IsType<Guidance>(news);
        Assert.Equal("revenue", Assert.Single(outlook.Expectations).Metric);
        Assert.Empty(outlook.Also);
    }
}
