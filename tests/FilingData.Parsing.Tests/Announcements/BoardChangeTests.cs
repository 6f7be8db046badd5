namespace FilingData.Parsing.Tests.Announcements;

/// <summary>Who joins and leaves a board, and how large it is then.</summary>
public class BoardChangeTests
{
    [Fact]
    public void A_director_nominated_under_an_agreement_resigns_without_disagreement()
    {
        var change = Releases.Read<LeadershipChange>(
            """
            Dovetail Announces Resignation of Director

            SHANGHAI, August 3, 2021 (GLOBE NEWSWIRE) -- Dovetail Networks Ltd. (Nasdaq: DVTL) ("Dovetail" or the "Company") today announced that on August 2, 2021, Ms. Wei Lan, a director of the Company nominated by
            Foxglove Capital Limited ("Foxglove") pursuant to a Shareholders Agreement dated as of March 9, 2018 by and among the Company, Foxglove and certain other shareholders (the "Shareholders Agreement"), notified the Company's
            board of directors of her decision to resign from the board, effective August 31, 2021, for health reasons. Ms. Lan's resignation was not the result of any disagreement with the Company.

            As Foxglove no longer has the right to nominate a director under the Shareholders Agreement, the board will consist of nine directors, six of whom are independent.
            """);
        var resignation = Assert.Single(change.Changes);
        Assert.Equal(("Wei Lan", OfficeAction.Resigned, "director"),
            (resignation.Person.Name, resignation.Action, Assert.Single(resignation.Positions).Value));
        Assert.Equal((new DateOnly(2021, 8, 31), false), (resignation.Effective!.Date, resignation.Effective.IsImmediate));
        Assert.Equal(new DateOnly(2021, 8, 2), resignation.InformedOn!.Value);
        Assert.Equal("health reasons", resignation.Reason!.Value);
        Assert.False(resignation.Disagreement!.Value);
        var nomination = resignation.NominatedBy!;
        Assert.Equal(("Foxglove Capital Limited", "Shareholders Agreement", new DateOnly(2018, 3, 9)),
            (nomination.By.Name, nomination.Under!.Title, nomination.Under.Date!.Value));
        Assert.Equal(["Dovetail Networks Ltd.", "Foxglove Capital Limited"], nomination.Under.Parties.Select(party => party.Name));
        Assert.True(nomination.Under.HasOtherParties);
        Assert.True(nomination.HasCeased!.Value);
        Assert.Equal((9, 6), (change.BoardAfter!.Size!.Value, change.BoardAfter.Independent!.Value));
        Assert.Equal("DirectorResignation", change.Topic);
    }

    [Fact]
    public void Two_directors_resign_with_immediate_effect()
    {
        var change = Releases.Read<LeadershipChange>(
            """
            Two Directors Leave the Board of Lindqvist Marine

            OSLO, February 10, 2020 (GLOBE NEWSWIRE) -- Lindqvist Marine ASA (NYSE: LQM) ("Lindqvist") announced today that Ms. Karen Dahl and Mr. Peter Olsen have resigned from its board of directors with immediate effect due to other commitments.
            Neither resignation is the result of a disagreement with Lindqvist.
            """);
        Assert.Equal(
        [
            "action: Karen Dahl: Resigned", "position: Karen Dahl: director", "effective: Karen Dahl: 2020-02-10",
            "action: Peter Olsen: Resigned", "position: Peter Olsen: director", "effective: Peter Olsen: 2020-02-10",
        ], Releases.Rows(change));
        Assert.All(change.Changes, one => Assert.Equal(("other commitments", true), (one.Reason!.Value, one.Effective!.IsImmediate)));
        Assert.All(change.Changes, one => Assert.False(one.Disagreement!.Value));
    }

    [Fact]
    public void A_larger_board_is_counted_after_the_change()
    {
        var change = Releases.Read<LeadershipChange>(
            """
            Junction Rail Appoints Two Independent Directors

            KANSAS CITY, Mo., April 22, 2021 (GLOBE NEWSWIRE) -- Junction Rail Holdings, Inc. (NYSE: JRH) today announced the appointment of two new independent directors, Mr. Thomas Vega and Ms. Lucy Brandt, to its Board of Directors, effective May 1, 2021.
            With these appointments, the board expands from eight to ten members, including eight independent directors.
            """);
        Assert.Equal(["Thomas Vega: Appointed", "Lucy Brandt: Appointed"], change.Changes.Select(one => one.Person + ": " + one.Action));
        Assert.All(change.Changes, one => Assert.Equal(("director", new DateOnly(2021, 5, 1)),
            (Assert.Single(one.Positions).Value, one.Effective!.Date!.Value)));
        Assert.Equal((10, 8), (change.BoardAfter!.Size!.Value, change.BoardAfter.Independent!.Value));
        Assert.Equal("DirectorAppointment", change.Topic);
    }

    [Fact]
    public void Directors_who_join_after_a_merger_are_announced_beside_it()
    {
        var merger = Releases.Read<Announcement>(
            """
            Alderbrook Bancorp Completes Merger with Stonebridge Financial

            DES MOINES, Iowa, January 4, 2021 (GLOBE NEWSWIRE) -- Alderbrook Bancorp, Inc. (Nasdaq: ALDB) ("Alderbrook") today announced the completion of its merger with Stonebridge Financial Corp. ("Stonebridge").

            In connection with the merger, two Stonebridge directors, Carl Brandt and Nora Flynn, have joined Alderbrook's board of directors.
            """);
        var change = Releases.Of<LeadershipChange>(merger);
        Assert.Equal(["Carl Brandt", "Nora Flynn"], change.Changes.Select(one => one.Person.Name));
    }

    [Fact]
    public void A_career_that_is_told_is_no_change()
    {
        var change = Releases.Read<LeadershipChange>(
            """
            Merganser Energy Elects Paul Stroud to Board

            TULSA, Okla., July 7, 2020 (GLOBE NEWSWIRE) -- Merganser Energy Corporation (NYSE: MGE) today announced that Paul Stroud has been elected to its board of directors.

            Mr. Stroud retired from Basalt Oil Company in 2016, where he was named chief executive officer in 2008. He was elected to the board of Tern Pipelines in 2012 and resigned from it in 2019. Earlier he served as president of Basalt's refining arm.
            """);
        Assert.Equal(["action: Paul Stroud: Elected", "position: Paul Stroud: director"], Releases.Rows(change));
    }
}
