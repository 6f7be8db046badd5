namespace FilingData.Parsing.Tests.Announcements;

public class LeadershipChangeTests
{
    [Theory]
    [InlineData("will step aside")]
    [InlineData("will step away")]
    [InlineData("will step down")]
    public void Who_steps_from_an_office_resigns_on_the_day_that_the_text_says_in_full(string words)
    {
        var change = Releases.Read<LeadershipChange>(
            $"""
            Lindqvist Marine Announces Transition of Chief Financial Officer

            Karen Dahl to Step Down in August 2020

            OSLO, February 10, 2020 (GLOBE NEWSWIRE) -- Lindqvist Marine ASA (NYSE: LQM) ("Lindqvist") announced today that Karen Dahl {words} as its Chief Financial Officer, effective August 21, 2020.
            """);
        var resignation = Assert.Single(change.Changes);
        Assert.Equal(("Karen Dahl", OfficeAction.Resigned, "Chief Financial Officer"),
            (resignation.Person.Name, resignation.Action, Assert.Single(resignation.Positions).Value));
        Assert.Equal(new DateOnly(2020, 8, 21), resignation.Effective!.Date);
    }

    [Fact]
    public void One_retires_and_another_is_appointed_to_succeed()
    {
        var change = Releases.Read<LeadershipChange>(
            """
            Bellwether Chief Financial Officer Ruth Ames to Retire; Omar Haddad Named Successor

            PHOENIX, Sept. 9, 2019 /PRNewswire/ -- Bellwether Homes, Inc. (NYSE: BLW) ("Bellwether") today announced that Ruth Ames, Chief Financial Officer, will retire on December 31, 2019. The Board of Directors has appointed Omar Haddad,
            currently Senior Vice President of Finance, as Chief Financial Officer, effective January 1, 2020, succeeding Ms. Ames.

            "Ruth built our finance team," said Dana Cole, Chief Executive Officer of Bellwether.
            """);
        Assert.Equal(
        [
            "action: Ruth Ames: Retired", "position: Ruth Ames: Chief Financial Officer", "effective: Ruth Ames: 2019-12-31",
            "action: Omar Haddad: Appointed", "position: Omar Haddad: Chief Financial Officer", "effective: Omar Haddad: 2020-01-01",
            "successorTo: Omar Haddad: Ruth Ames",
        ], Releases.Rows(change));
    }

    [Fact]
    public void An_appointment_stands_beside_a_resignation_in_another_order()
    {
        var change = Releases.Read<LeadershipChange>(
            """
            Tanager Appoints Elena Ruiz as Chief Executive Officer

            AUSTIN, Texas, May 2, 2022 (GLOBE NEWSWIRE) -- Tanager Software, Inc. (Nasdaq: TNGR) ("Tanager" or the "Company") today announced the appointment of Elena Ruiz as Chief Executive Officer and a member of the Board, effective June 1, 2022.
            Ms. Ruiz replaces Victor Hale, who has stepped down as Chief Executive Officer and director to pursue other interests.

            Ms. Ruiz joined Meridian Cloud in 2009 and was appointed its chief operating officer in 2014. She has served on the board of Quillon Bank since 2018.
            """);
        Assert.Equal(
        [
            "action: Elena Ruiz: Appointed", "position: Elena Ruiz: Chief Executive Officer", "position: Elena Ruiz: director",
            "effective: Elena Ruiz: 2022-06-01", "successorTo: Elena Ruiz: Victor Hale",
            "action: Victor Hale: Resigned", "position: Victor Hale: Chief Executive Officer", "position: Victor Hale: director",
        ], Releases.Rows(change));
        Assert.Equal("to pursue other interests", change.Changes[1].Reason!.Value);
        Assert.Equal("LeadershipChange", change.Topic);
    }

    [Theory]
    [InlineData("the board of directors elected Mara Quinn as an independent director", "Elected", "independent director")]
    [InlineData("Mara Quinn was elected to its board of directors", "Elected", "director")]
    [InlineData("Mara Quinn has been promoted to President and Chief Operating Officer", "Promoted", "President, Chief Operating Officer")]
    [InlineData("it has named Mara Quinn Chief Technology Officer", "Appointed", "Chief Technology Officer")]
    [InlineData("Mara Quinn will join the company as General Counsel", "Appointed", "General Counsel")]
    [InlineData("Mara Quinn has been appointed interim Chief Executive Officer", "Interim", "interim Chief Executive Officer")]
    [InlineData("it has nominated Mara Quinn for election to its board of directors", "Nominated", "director")]
    [InlineData("Mara Quinn, its Chief Marketing Officer, will leave the company", "Departed", "Chief Marketing Officer")]
    [InlineData("its founder and Chairman, Mara Quinn, passed away", "Died", "Chairman")]
    [InlineData("Mara Quinn will step down as Chair of the Board", "Resigned", "Chair of the Board")]
    [InlineData("Mara Quinn has tendered her resignation as Chief Risk Officer", "Resigned", "Chief Risk Officer")]
    [InlineData("director Mara Quinn intends to retire", "Retired", "director")]
    public void Each_way_to_say_it_is_one_action(string clause, string action, string positions)
    {
        var change = Releases.Read<LeadershipChange>(
            $"""
            Harrier Announces Change in Leadership

            SEATTLE, March 3, 2021 (GLOBE NEWSWIRE) -- Harrier Aviation, Inc. (NYSE: HRR) ("Harrier") today announced that {clause}.
            """);
        var one = Assert.Single(change.Changes);
        Assert.Equal(("Mara Quinn", action, positions), (one.Person.Name, one.Action.ToString(), string.Join(", ", one.Positions)));
    }

    [Fact]
    public void An_effective_time_that_is_no_day_keeps_the_filings_words()
    {
        var change = Releases.Read<LeadershipChange>(
            """
            Corvid Mining's Chair to Retire at 2023 Annual Meeting

            PERTH, Australia, March 6, 2023 (GLOBE NEWSWIRE) -- Corvid Mining Limited (NYSE: CVM) today announced that its Chair, Helen Marsh, will retire at the 2023 Annual General Meeting of Shareholders. Corvid's 11-member board will name a successor later.
            """);
        Assert.Equal(
        [
            "action: Helen Marsh: Retired", "position: Helen Marsh: Chair", "effective: Helen Marsh: 2023 Annual General Meeting of Shareholders",
            "boardSize: 11",
        ], Releases.Rows(change));
        Assert.Null(change.Changes[0].Effective!.Date);
    }

    [Fact]
    public void A_day_without_a_year_is_the_releases_next()
    {
        var change = Releases.Read<LeadershipChange>(
            """
            Peregrine Names Treasurer

            MIAMI, December 12, 2019 (GLOBE NEWSWIRE) -- Peregrine Cruise Lines, Inc. (NYSE: PGN) today announced that Noel Park has been appointed Treasurer, effective January 15.
            """);
        Assert.Equal(new DateOnly(2020, 1, 15), Assert.Single(change.Changes).Effective!.Date);
    }

    [Fact]
    public void A_successor_in_the_passive_takes_the_office_that_is_left()
    {
        var change = Releases.Read<LeadershipChange>(
            """
            Solstice Foods Announces CFO Retirement

            LYON, France, June 4, 2018 (GLOBE NEWSWIRE) -- Solstice Foods SA (NYSE: SFS) today announced that Mark Morel will retire as Chief Financial Officer on July 31, 2018. Mr. Morel will be succeeded by Ms. Anne Petit.
            """);
        Assert.Equal(
        [
            "action: Mark Morel: Retired", "position: Mark Morel: Chief Financial Officer", "effective: Mark Morel: 2018-07-31",
            "action: Anne Petit: Appointed", "position: Anne Petit: Chief Financial Officer", "successorTo: Anne Petit: Mark Morel",
        ], Releases.Rows(change));
    }

    [Fact]
    public void Every_value_knows_its_place()
    {
        var change = Releases.Read<LeadershipChange>(
            "Kite Names Treasurer\n\nROME, March 3, 2021 (GLOBE NEWSWIRE) -- Kite SpA (NYSE: KIT) today announced that Ada Rossi has been appointed Treasurer, effective April 1, 2021.\n");
        var one = Assert.Single(change.Changes);
        Assert.Equal(("Treasurer", 3), (one.Positions[0].Source!.Value.Quote, one.Positions[0].Source!.Value.Line));
        Assert.Equal("April 1, 2021", one.Effective!.Source!.Value.Quote);
    }
}
