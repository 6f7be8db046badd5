namespace FilingData.Parsing.Tests.Announcements;

/// <summary>Directors whom a clause only counts, and what later sentences say of those that it names.</summary>
public class CountedDirectorsTests
{
    [Fact]
    public void Resignations_of_several_are_those_of_the_persons_listed_behind_them()
    {
        var change = Releases.Read<LeadershipChange>(
            """
            Calder Acoustics, Inc. Announces the Restructuring of Its Board of Directors

            PEABODY, Mass., May 26, 2021 /PRNewswire/ -- Calder Acoustics, Inc. (Nasdaq: CALD) today announced a restructuring of its board of directors. The company has accepted the resignations
            of two of its incumbent directors, Lisa M. Moore and Frank H. Willey. Ms. Moore's resignation will take effect immediately. The resignation of Mr. Willey will take effect on
            July 1, 2021.
            """);
        Assert.Equal(
            [
                "action: Lisa M. Moore: Resigned", "position: Lisa M. Moore: director", "effective: Lisa M. Moore: 2021-05-26",
                "action: Frank H. Willey: Resigned", "position: Frank H. Willey: director", "effective: Frank H. Willey: 2021-07-01",
            ],
            Releases.Rows(change));
    }

    [Fact]
    public void Who_the_new_director_is_may_stand_in_the_next_sentence()
    {
        var change = Releases.Read<LeadershipChange>(
            """
            Ennis Industries Elects New Director

            TORONTO, June 3, 2021 /CNW/ -- Ennis Industries Ltd. (TSX: EIL) today announced that its shareholders elected one new director. The new director is Peter Robinson, who has many years of
            experience in contracting.
            """);
        Assert.Equal(["action: Peter Robinson: Elected", "position: Peter Robinson: director"], Releases.Rows(change));
    }

    [Fact]
    public void Each_new_director_may_have_a_paragraph()
    {
        var change = Releases.Read<LeadershipChange>(
            """
            Fallon Glass Elects Two New Directors

            DULUTH, Minn., June 9, 2021 /PRNewswire/ -- Fallon Glass, Inc. (Nasdaq: FLGL) today announced the election of two new directors.

            Terry Manning, 53, is a retired partner of an accounting firm. He will serve on the audit committee.

            Robert Marsh, 60, is a retired chairman of Corran Foods, Inc.
            """);
        Assert.Equal(
            ["action: Terry Manning: Elected", "position: Terry Manning: director", "action: Robert Marsh: Elected",
                "position: Robert Marsh: director"],
            Releases.Rows(change).Where(row => !row.StartsWith("effective", StringComparison.Ordinal)));
    }

    [Fact]
    public void Board_members_that_a_list_names_all_resign()
    {
        var change = Releases.Read<LeadershipChange>(
            """
            Merrow Labs Announces Changes to Board of Directors

            AUSTIN, Texas, June 29, 2021 /PRNewswire/ -- Merrow Labs, Inc. (Nasdaq: MRRW) today announced several changes to its board. Effective July 1, 2021, the salary of the chief executive
            officer will be reduced by 10 percent, and board members Sarah Manning and Michael Humphrey will resign.
            """);
        Assert.Equal(
            [
                "action: Sarah Manning: Resigned", "position: Sarah Manning: director", "effective: Sarah Manning: 2021-07-01",
                "action: Michael Humphrey: Resigned", "position: Michael Humphrey: director", "effective: Michael Humphrey: 2021-07-01",
            ],
            Releases.Rows(change));
    }
}
