namespace FilingData.Parsing.Tests.Announcements;

/// <summary>Offices that a predicate gives to somebody: "its next chief executive officer is Jane Roe".</summary>
public class PredicateOfficeTests
{
    [Theory]
    [InlineData("its next chief executive officer is Jane Roe. Ms. Roe will take over on September 1, 2022.",
        "action: Jane Roe: Appointed|position: Jane Roe: chief executive officer|effective: Jane Roe: 2022-09-01")]
    [InlineData("its new president will be Jane Roe, who leads the felt unit.", "action: Jane Roe: Appointed|position: Jane Roe: president")]
    [InlineData("John Doe, its treasurer, will retire on May 31, 2022. Jane Roe will be acting treasurer until a successor is found.",
        "action: Jane Roe: Interim|position: Jane Roe: acting treasurer|successorTo: Jane Roe: John Doe")]
    public void Who_is_the_next_or_will_be_an_officer_takes_the_office(string news, string expected)
    {
        var rows = Releases.Rows(Read(news));
        Assert.All(expected.Split('|'), row => Assert.Contains(row, rows));
    }

    [Theory]
    [InlineData("its treasurer is Jane Roe. The host of the day will be John Doe, chief executive officer.")]
    [InlineData("Jane Roe will be available for questions of the chief executive officer.")]
    public void Who_is_one_or_will_be_elsewhere_takes_none(string news) =>
        Assert.DoesNotContain(FilingParser.Parse(Input(news)).Announcements, announcement => announcement is LeadershipChange { Changes.Count: > 0 });

    private static LeadershipChange Read(string news) => Releases.Of<LeadershipChange>(FilingParser.Parse(Input(news)).Announcements[0]);

    private static FilingInput Input(string news) => new("release.txt",
        $"""
        Corran Mills Announces Next Steps

        MOBILE, Ala., April 24, 2022 /PRNewswire/ -- Corran Mills Corp. (NYSE: CORM) announced today that {news}
        """);
}
