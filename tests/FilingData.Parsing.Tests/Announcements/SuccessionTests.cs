namespace FilingData.Parsing.Tests.Announcements;

/// <summary>Changes of office as releases word them, beyond the plain appointment.</summary>
public class SuccessionTests
{
    [Fact]
    public void Offices_in_a_row_are_all_taken()
    {
        var change = Assert.Single(Read(
            """
            Marlin Retail Names Chief Merchandising Officer

            NEW YORK, May 3, 2021 (BUSINESS WIRE) -- Marlin Retail Group, Inc. (NYSE: MRLN) today announced that Sasha Lindqvist has joined the company as Executive Vice President, Chief Merchandising
            Officer. She will report to Brian Adeyemi, Chairman and Chief Executive Officer.
            """));
        Assert.Equal(("Sasha Lindqvist", OfficeAction.Appointed), (change.Person.Name, change.Action));
        Assert.Equal(["Executive Vice President", "Chief Merchandising Officer"], change.Positions.Select(position => position.Value));
    }

    [Fact]
    public void Directors_who_do_not_stand_again_leave_at_the_meeting()
    {
        var changes = Read(
            """
            Blue Heron Resources Announces Changes to Its Board of Directors

            DENVER, March 2, 2023 /PRNewswire/ -- Blue Heron Resources, Inc. (NYSE: BHR) today announced that directors James Whitlock and Eleanor Finch will not stand for re-election at the company's 2023
            annual meeting of stockholders on May 17, 2023.
            """);
        Assert.Equal([("James Whitlock", OfficeAction.Departed), ("Eleanor Finch", OfficeAction.Departed)],
            changes.Select(change => (change.Person.Name, change.Action)));
    }

    [Fact]
    public void The_next_sentence_may_say_from_when()
    {
        var change = Assert.Single(Read(
            """
            Juniper Crest Foods Board Appoints Akira Yamamoto as Director

            SEATTLE, Sept. 5, 2018 /PRNewswire/ -- Juniper Crest Foods, Inc. (NYSE: JCF) said today that Akira Yamamoto has been appointed to the company's board. Yamamoto's appointment is effective September 10.
            """));
        Assert.Equal("2018-09-10", change.Effective!.Words);
    }

    [Fact]
    public void A_list_of_changes_needs_no_auxiliaries() => Assert.Equal(
        [("Laura Graham", OfficeAction.Appointed, "Executive Director"), ("John A. Sanders", OfficeAction.Promoted, "Executive Vice President"),
            ("Rita Lopez", OfficeAction.Appointed, "Chief Scientist")],
        Read(
            """
            Genoa Labs Announces Management Appointments and Promotions

            PHILADELPHIA, July 26, 2004 /PRNewswire/ -- Genoa Labs Corporation (Nasdaq: GNOA) today announced the following executive appointments and promotions:

            - Laura Graham appointed to Executive Director
            - John A. Sanders, Chief Financial Officer and Corporate Secretary, promoted to Executive Vice President

            Rita Lopez has returned to the company as Chief Scientist. On June 5, 2004, Genoa announced the appointment of Mark Oster as its new Chief Operating Officer.
            """).Select(change => (change.Person.Name, change.Action, change.Positions[0].Value)));

    [Fact]
    public void Both_change_on_one_day()
    {
        var changes = Read(
            """
            Corran Energy Announces Executive Appointments

            MINNEAPOLIS--(BUSINESS WIRE)--Corran Energy, Inc. (NASDAQ: CRRN) today announced that Robert Frazier will be named president and chief operating officer and that Anna Van Doorn will be named chief
            financial officer, both effective March 31. Van Doorn is currently treasurer.

            https://www.businesswire.com/news/home/20200219005971/en/
            """);
        Assert.Equal([("Robert Frazier", "president, chief operating officer"), ("Anna Van Doorn", "chief financial officer")],
            changes.Select(change => (change.Person.Name, string.Join(", ", change.Positions.Select(position => position.Value)))));
        // The text itself names no year; the newswire's address does.
        Assert.All(changes, change => Assert.Equal(("March 31", new DateOnly(2020, 3, 31)), (change.Effective!.Words, change.Effective.Date)));
    }

    [Fact]
    public void What_was_announced_before_is_no_news()
    {
        var earnings = Releases.Read<Earnings>(
            """
            Orchard Lane Insurance Group Reports Fourth Quarter Results

            ERIE, Pa., Feb. 20, 2020 /PRNewswire/ -- Orchard Lane Insurance Group (NASDAQ: OLIG) reported net income of $12.0 million for the fourth quarter of 2019.

            As previously announced, John Baker retired as chief financial officer on December 31, 2019, and was succeeded by Amy Lin.
            """);
        Assert.Empty(earnings.Also);
    }

    [Fact]
    public void A_verb_of_the_headline_is_no_name() => Assert.Equal(["Ruth Abernathy"], Releases.Read<LeadershipChange>(
        """
        Board Member Ruth Abernathy Passes Away

        MINNEAPOLIS, July 6, 2017 -- Northfield Grain Inc. (NYSE: NFG) is deeply saddened to announce that Ruth Abernathy, a member of its Board of Directors since 2004, died on July 4, 2017.
        """).People.Select(person => person.Name));

    private static ValueList<OfficeChange> Read(string text) => Releases.Read<LeadershipChange>(text).Changes;

    [Fact]
    public void A_sentence_on_all_changes_gives_them_their_day()
    {
        var change = Releases.Read<LeadershipChange>(
            """
            Harrow Elects Officers

            DAYTON, Ohio, Jan. 16, 2006 -- Harrow Corp. (NYSE: HRW) announced that its board has elected Lena Brandt president and John Roe chairman. All changes were approved by the board today and
            are effective March 1.
            """);
        Assert.Equal(["2006-03-01", "2006-03-01"], change.Changes.Select(one => one.Effective!.Words));
    }
}
