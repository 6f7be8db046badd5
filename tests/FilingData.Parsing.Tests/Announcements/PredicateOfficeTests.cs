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

    [Theory]
    [InlineData("John Doe, chief executive officer since 2003, will transition the position of chief executive officer to Jane Roe in May 2022. Ms. Roe leads the felt unit.",
        "action: Jane Roe: Appointed|position: Jane Roe: chief executive officer|successorTo: Jane Roe: John Doe")]
    [InlineData("John Doe will remain chair as Jane Roe becomes president. Roe will join the board of directors, effective today.",
        "position: Jane Roe: president|effective: Jane Roe: 2022-04-24")]
    public void Who_takes_over_what_another_hands_on_takes_the_office(string news, string expected)
    {
        var change = Read(news);
        var rows = Releases.Rows(change);
        Assert.All(expected.Split('|'), row => Assert.Contains(row, rows));
        Assert.All(change.Changes, one => Assert.Equal("Jane Roe", one.Person.Name));
    }

    [Fact]
    public void A_career_is_told_in_a_release_without_a_year_too() => Assert.Equal(
        ["action: Jane Roe: Retired", "position: Jane Roe: Treasurer", "effective: Jane Roe: 2008-07-01"],
        Releases.Rows(Assert.Single(FilingParser.Parse(new FilingInput("release.txt",
            """
            Corran Mills Announces Retirement of Treasurer

            MOBILE, Ala., JULY 2 --- Corran Mills Corp. (NYSE: CORM) today announced the retirement of Jane Roe, Treasurer, effective July 1, 2008. Ms. Roe joined Corran Mills in June of 1998 as Treasurer and a member of the Board of Directors.
            """)
        { Accepted = ["FD0202"] }).Announcements)));

    private static LeadershipChange Read(string news) => Releases.Of<LeadershipChange>(FilingParser.Parse(Input(news)).Announcements[0]);

    private static FilingInput Input(string news) => new("release.txt",
        $"""
        Corran Mills Announces Next Steps

        MOBILE, Ala., April 24, 2022 /PRNewswire/ -- Corran Mills Corp. (NYSE: CORM) announced today that {news}
        """);
}
