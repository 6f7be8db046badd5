namespace FilingData.Parsing.Tests.Announcements;

public class OfficeListTests
{
    [Theory]
    [InlineData("the unanimous election of Jane Roe as chair and Peter Olsen as vice chair")]
    [InlineData("that its board elected director Jane Roe to serve as chair and Peter Olsen to serve as vice chair")]
    [InlineData("that Jane Roe has been elected chair and Peter Olsen vice chair")]
    public void Each_person_of_a_list_takes_the_office_named_behind(string words)
    {
        var change = Read($"Lindqvist Marine ASA (NYSE: LQM) today announced {words}.");
        Assert.Equal(["Jane Roe: chair", "Peter Olsen: vice chair"], Offices(change));
    }

    [Fact]
    public void A_sentence_that_ends_in_a_colon_opens_a_list() => Assert.Equal(["Jane Roe: executive vice president", "Xiomar Olsen: treasurer"],
        Offices(Read("Lindqvist Marine ASA (NYSE: LQM) has promoted two executives:\n\n• Jane Roe to executive vice president\n\n• Xiomar Olsen to treasurer")));

    [Theory]
    [InlineData("appointed Jane Roe as interim chief financial officer, effective upon Mr. Olsen's retirement")]
    [InlineData("appointed Jane Roe as interim chief financial officer upon Mr. Olsen's retirement")]
    [InlineData("appointed Jane Roe chief financial officer on an interim basis, following Mr. Olsen's retirement")]
    public void Who_takes_an_office_upon_another_ones_leave_succeeds_this_one(string words)
    {
        var change = Read($"Lindqvist Marine ASA (NYSE: LQM) announced that Peter Olsen, its chief financial officer, will retire June 30, 2021. The board has {words}.");
        var successor = Assert.Single(change.Changes, one => one.Person.Name == "Jane Roe");
        Assert.Equal((OfficeAction.Interim, "Peter Olsen"), (successor.Action, successor.SuccessorTo!.Name));
        Assert.EndsWith("Mr. Olsen's retirement", successor.Effective!.Words, StringComparison.Ordinal);
        Assert.Equal(new DateOnly(2021, 6, 30), Assert.Single(change.Changes, one => one.Person.Name == "Peter Olsen").Effective!.Date);
    }

    [Fact]
    public void To_succeed_him_means_the_other_person_of_the_sentence()
    {
        var change = Read("Lindqvist Marine ASA (NYSE: LQM) announced that its president, Peter Olsen, has stepped down and that Jane Roe has been elected to succeed him as president, effective May 4, 2021.");
        Assert.Equal("Peter Olsen", Assert.Single(change.Changes, one => one.Person.Name == "Jane Roe").SuccessorTo!.Name);
    }

    [Theory]
    [InlineData("As of June 1, 2021, director Jane Roe will become chief executive officer.")]
    [InlineData("Jane Roe will become chief executive officer, effective June 1, 2021, the first day of the fiscal year.")]
    [InlineData("Jane Roe was appointed chief executive officer, effective June 1, 2021, and will serve as such until the annual meeting in May 2022.")]
    public void The_day_from_which_an_office_is_held_is_neither_its_end_nor_its_description(string sentence)
    {
        var change = Read($"Lindqvist Marine ASA (NYSE: LQM) announced a change. {sentence}");
        Assert.Equal(new DateOnly(2021, 6, 1), Assert.Single(change.Changes).Effective!.Date);
    }

    [Fact]
    public void A_seat_on_a_committee_is_no_office()
    {
        var change = Read(
            """
            Lindqvist Marine ASA (NYSE: LQM) announced that Jane Roe has joined its board of directors as an independent director. The board also appointed Jane Roe and Peter Olsen to the Board's Audit Committee.
            """);
        Assert.Equal(["Jane Roe: independent director"], Offices(change));
    }

    [Fact]
    public void Who_takes_two_offices_is_appointed_once_in_the_flat_facts()
    {
        var change = Read("Lindqvist Marine ASA (NYSE: LQM) announced the appointment of Jane Roe as chief executive officer, effective June 1, 2021. Ms. Roe has also been appointed to the board of directors, effective July 1, 2021.");
        Assert.Single(change.Facts, row => row.Role == "action");
        Assert.Equal(["chief executive officer", "director"], change.Facts.Where(row => row.Role == "position")
            .Select(row => row.Value.Substring("Jane Roe: ".Length)));
    }

    [Theory]
    [InlineData("the following appointments:\n\n- Jane Roe, Chief Commercial Officer\n- Peter Olsen, General Counsel and Secretary")]
    [InlineData("the following promotions, effective immediately:\n\n* Jane Roe to Chief Commercial Officer\n* Peter Olsen to General Counsel and Secretary")]
    [InlineData("the election of the following officers:\n\nJane Roe - Chief Commercial Officer\n\nPeter Olsen - General Counsel and Secretary")]
    public void A_list_tells_who_takes_what(string list) => Assert.Equal(
        ["Jane Roe: Chief Commercial Officer", "Peter Olsen: General Counsel", "Peter Olsen: Secretary"],
        Offices(Read($"Lindqvist Marine ASA (NYSE: LQM) announced {list}\n")));

    private static IEnumerable<string> Offices(LeadershipChange change) =>
        change.Changes.SelectMany(one => one.Positions.Select(position => $"{one.Person.Name}: {position.Value}"));

    private static LeadershipChange Read(string lead) =>
        Releases.Read<LeadershipChange>($"Lindqvist Marine Announces Leadership Changes\n\nOSLO, May 3, 2021 (GLOBE NEWSWIRE) -- {lead}");

    [Fact]
    public void Titles_behind_a_person_are_not_those_of_the_next_one() => Assert.Equal(
        [("Lisa Pointe", "Chief Financial Officer|Executive Vice President"), ("Alexander Bondar", "Chief Business Officer"),
            ("Karl Sproat", "Executive Vice President, Manufacturing")], Changes(
            "Lisa Pointe, Chief Financial Officer and Executive Vice President, Alexander Bondar, Chief Business Officer, and Karl Sproat, Executive Vice President, Manufacturing, provided written notice of their resignations effective June 20, 2022."));

    [Fact]
    public void All_titles_and_the_seat_on_the_board_are_left() => Assert.Equal([("Wayne Moor", "Chief Executive Officer|President|director")],
        Changes("Wayne Moor, Chief Executive Officer, President and a member of the company's Board of Directors, tendered his resignation effective June 20, 2022."));

    [Fact]
    public void Several_become_directors_together() => Assert.Equal([("Riley Peveto", "director"), ("Jack Biffle", "director")],
        Changes("Riley Peveto, President of Brook, and Jack Biffle, a director of Brook, will become directors of Tamarack upon consummation of the merger."));

    [Fact]
    public void Whose_employment_is_terminated_leaves() => Assert.Equal([("Mark Emal", "Chief Executive Officer|President")],
        Changes("a special committee authorized the termination for cause of the employment of Mark Emal as Chief Executive Officer and President."));

    [Theory]
    [InlineData("it terminated its employment agreement with Mark Emal.")]
    [InlineData("it has requested that Mark Emal resign from the Board.")]
    [InlineData("Mark Emal ended his leave of absence from the Board.")]
    public void Who_is_only_asked_to_go_or_comes_back_does_not_leave(string news) => Assert.Empty(Changes(news));

    [Fact]
    public void A_day_before_a_form_of_address_is_the_day() => Assert.Equal(new DateOnly(2022, 5, 20), Assert.Single(Releases.Read<LeadershipChange>(
        """
        Tamarack Announces Management Changes and Resignations

        MOBILE, Ala., May 24, 2022 /PRNewswire/ -- Tamarack Mills Corp. (NYSE: TMRK) has been notified that as of May 20, 2022 Dr. Wayne Moor has resigned his positions as CEO and President.
        """).Changes).Effective!.Date);

    [Theory]
    [InlineData("elected Jane Roe as Chairman, President, and Chief Executive Officer, effective June 20, 2022.")]
    [InlineData("elected Jane Roe, currently head of Birch Power, to serve as Chairman, President, and Chief Executive Officer of the company.")]
    public void A_comma_may_stand_before_the_last_office(string news) => Assert.Equal(
        [("Jane Roe", "Chairman|President|Chief Executive Officer")], Changes("its board has " + news));

    private static IEnumerable<(string Person, string Positions)> Changes(string news) => Releases.Read<LeadershipChange>(
        $"""
        Tamarack Announces Management Changes and Resignations

        MOBILE, Ala., May 24, 2022 /PRNewswire/ -- Tamarack Mills Corp. (NYSE: TMRK) announced today that {news}
        """).Changes.Select(change => (change.Person.Name, string.Join("|", change.Positions.Select(position => position.Value))));
}
