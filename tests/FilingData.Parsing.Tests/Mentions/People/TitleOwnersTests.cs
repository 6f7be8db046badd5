namespace FilingData.Parsing.Tests.Mentions.People;

/// <summary>Whose a title is: lists, shared titles, titles before names, the same office in other words.</summary>
public class TitleOwnersTests
{
    [Fact]
    public void A_list_gives_each_person_the_title_beside_the_name()
    {
        var release = Announced.By(
            "Reporting to Brandt are Kevin Oduya, Senior Vice President of Technical Operations; Paul Stone, Senior Vice President of Flight and "
            + "Integrated Operations Center and Ron Ito, Vice President of Safety, as announced by Lena Brandt, President.");

        Assert.Equal(
            [
                "Kevin Oduya: Senior Vice President of Technical Operations",
                "Paul Stone: Senior Vice President of Flight and Integrated Operations Center",
                "Ron Ito: Vice President of Safety",
                "Lena Brandt: President",
            ],
            release.People());
    }

    [Theory]
    [InlineData("Lena Brandt, at present Treasurer, was there.")]
    [InlineData("Lena Brandt, who is at present the Treasurer, was there.")]
    [InlineData("Lena Brandt, until now the Treasurer, was there.")]
    [InlineData("\"The sensors sell well,\" Lena Brandt observed, the Treasurer of Harrow.")]
    public void What_somebody_is_at_present_stands_behind_the_name(string sentence) =>
        Assert.Equal(["Lena Brandt: Treasurer"], Announced.By(sentence).People());

    [Fact]
    public void One_title_before_several_names_is_each_ones()
    {
        var release = Announced.By("Two Quill directors, Lena Brandt of Brandt Capital Partners, LLC and Otto F. Ahlers of Ahlers Holdings, LP, have joined the board.");

        Assert.Equal(["Lena Brandt: director", "Otto F. Ahlers: director"], release.People());
    }

    [Fact]
    public void Several_behind_their_title_may_have_rare_names()
    {
        var release = Announced.By("Lena Brandt was elected as chair of the board, and board members Ingunn Smines Tveit-Gjerde, Jarle Nordby and Gro Kolland were reelected.");

        Assert.Equal(["Lena Brandt: chair of the board", "Ingunn Smines Tveit-Gjerde: board member", "Jarle Nordby: board member",
            "Gro Kolland: board member"], release.People());
    }

    [Fact]
    public void The_text_says_a_title_in_full_that_the_headline_shortens()
    {
        var release = Announced.Read(
            "Harrow CFO Lena Brandt to Retire\n\nDENVER, March 3, 2021 (GLOBE NEWSWIRE) -- Harrow Instruments, Inc. (Nasdaq: HRWI) today announced that Lena Brandt, "
            + "Chief Financial Officer, will retire.\n");

        Assert.Equal(["Lena Brandt: Chief Financial Officer"], release.People());
    }

    [Fact]
    public void The_board_of_which_somebody_is_the_chair_goes_without_saying()
    {
        var release = Announced.Read(
            "Lena Brandt Named Chairman of Harrow's Board\n\nDENVER, March 3, 2021 (GLOBE NEWSWIRE) -- Harrow Instruments, Inc. (Nasdaq: HRWI) today announced that Lena Brandt, 58, "
            + "has been elected Chairman of the Board.\n");

        Assert.Equal(["Lena Brandt: Chairman of the Board"], release.People());
    }

    [Fact]
    public void Several_who_share_a_title_each_have_it()
    {
        var release = Announced.By("Lena Brandt and Otto Ahlers, co-founders of Quill Optics, will stay.");

        Assert.Equal(["Lena Brandt: co-founder", "Otto Ahlers: co-founder"], release.People());
    }

    [Fact]
    public void Several_share_a_title_past_what_each_of_them_is() => Assert.Equal(
        ["Lena Brandt: Treasurer; independent director", "Otto Ahlers: President; independent director"],
        Announced.By("The board has elected Lena Brandt, Treasurer, Quill Optics, Inc., and Otto Ahlers, President, Threlk Foods, LLC, as independent directors.")
            .People());

    [Fact]
    public void Titles_before_names_go_to_the_name_that_follows()
    {
        var release = Announced.By("The call will be hosted by Harrow Chief Executive Officer Lena Brandt, Quill Founder and CEO Otto Ahlers and Chief Financial Officer Ines Moreau.");

        Assert.Equal(["Lena Brandt: Chief Executive Officer", "Otto Ahlers: Founder; CEO", "Ines Moreau: Chief Financial Officer"], release.People());
    }

    [Fact]
    public void The_same_office_is_one_role_however_it_is_written()
    {
        var release = Announced.By("Lena Brandt, Chief Financial Officer, will retire. “Lena has been our CFO for six years,” said Otto Ahlers, Chairman. As CFO, Lena built a team.");

        Assert.Equal(["Lena Brandt: Chief Financial Officer", "Otto Ahlers: Chairman"], release.People());
    }
}
