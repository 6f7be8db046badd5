namespace FilingData.Parsing.Tests.Mentions.People;

/// <summary>Which words are a person's name, and which of several forms.</summary>
public class NamesTests
{
    [Theory]
    [InlineData("Mr. Tobias Renner joined the board today.", "Tobias Renner")]
    [InlineData("Dr. Xolani Mbeki-Dube, a director, resigned.", "Xolani Mbeki-Dube")]
    [InlineData("The board appointed Maria de la Cruz Ortega as a director.", "Maria de la Cruz Ortega")]
    [InlineData("Jan van der Velde, the Company's Treasurer, will retire.", "Jan van der Velde")]
    [InlineData("J. Michael Odom, Jr., Chief Financial Officer, will retire.", "J. Michael Odom, Jr.")]
    [InlineData("Harold P. Whitcombe III was elected chairman.", "Harold P. Whitcombe III")]
    [InlineData("Sunita Rao, M.D., Ph.D., Chief Medical Officer, will speak.", "Sunita Rao")]
    [InlineData("Owen McAllister, CFA, Vice President of Finance, will speak.", "Owen McAllister")]
    [InlineData("Owen McAllister, P.Eng., Vice President of Finance, will speak.", "Owen McAllister")]
    [InlineData("Siobhan O’Rourke, General Counsel, will speak.", "Siobhan O’Rourke")]
    [InlineData("Robert \"Bob\" Ellery, Chief Executive Officer, will speak.", "Robert \"Bob\" Ellery")]
    [InlineData("Ms. Zhang Meiling, a director, resigned.", "Zhang Meiling")]
    [InlineData("Jae-hyun Park, President, will speak.", "Jae-hyun Park")]
    [InlineData("Bezalel (Butzi) Marlis, President of Harrow, will speak.", "Bezalel (Butzi) Marlis")]
    [InlineData("Soo Young Kim, who owns a tenth of the shares, thanked the board and said that she will stay.", "Soo Young Kim")]
    [InlineData("Dr. Elena Marsh Ph.D. President of Harrow said: “We are glad.”", "Elena Marsh")]
    [InlineData("A. J. Threlkeld, President, will speak.", "A. J. Threlkeld")]
    [InlineData("Devon May has been named to the new role of Senior Vice President of Planning.", "Devon May")]
    [InlineData("Professor Dame Anthea Bligh will join the board.", "Anthea Bligh")]
    [InlineData("Jean-Luc d'Orvalle, M.D., will join the board.", "Jean-Luc d'Orvalle")]
    [InlineData("Dzhuna A. Shoreham, Harrow Corp.'s president, said that she will stay.", "Dzhuna A. Shoreham")]
    [InlineData("With questions please contact Trúc Nguyen at 212-555-0144.", "Trúc Nguyen")]
    [InlineData("Grace Lake, who joined in 2015, will leave the Company.", "Grace Lake")]
    [InlineData("David Head, president of Harrow, will stay.", "David Head")]
    [InlineData("Robert B. Dean, Treasurer, will stay.", "Robert B. Dean")]
    [InlineData("Richard R. Current, Treasurer, will stay.", "Richard R. Current")]
    public void A_name_is_read_in_the_form_of_its_culture(string sentence, string name) =>
        Assert.Equal([name], Announced.By(sentence).Names());

    [Theory]
    [InlineData("The meeting will be held in San Jose, California.")]
    [InlineData("The project in Santa Clara serves St. Paul and Los Angeles.")]
    [InlineData("Morgan Stanley is acting as financial advisor.")]
    [InlineData("Charles Schwab & Co. and Wells Fargo Securities are acting as managers.")]
    [InlineData("The Audit Committee and the Nominating Committee approved it.")]
    [InlineData("Skadden, Arps, Slate, Meagher & Flom LLP is legal counsel.")]
    [InlineData("The Martin Luther King Center received a gift.")]
    [InlineData("The shares trade on the New York Stock Exchange.")]
    [InlineData("The boards of the South Carolina Network of Donors and of the museum approved it as chair.")]
    [InlineData("Grand Rapids Plant Manager positions are open.")]
    [InlineData("Private Securities Litigation Reform Act of 1995.")]
    public void A_place_a_firm_or_a_body_is_no_person(string sentence) =>
        Assert.Empty(Announced.By(sentence).Names());

    [Fact]
    public void Short_forms_lead_back_to_the_person()
    {
        var release = Announced.By(
            "Petra Vance, Chief Financial Officer, will retire in May. Ms. Vance joined the Company in 2004.",
            "“Petra has been a pillar of this Company,” said Igor Stanev, President. Vance will stay as an advisor.");

        Assert.Equal(["Petra Vance", "Igor Stanev"], release.Names());
        Assert.Equal(
            ["Petra Vance", "Ms. Vance", "Petra", "Vance"],
            release.Release.News.SelectMany(release.In).OfType<FilingData.Parsing.Mentions.PersonMention>()
                .Where(mention => mention.Person.Name == "Petra Vance").Select(mention => mention.Passage.Words));
        Assert.Equal("Ms.", release.Cast.People[0].Honorific);
    }

    [Fact]
    public void A_word_that_is_also_a_surname_is_no_mention_where_the_word_stands()
    {
        var release = Announced.By("Devon May, President, will retire. May 5, 2021 is the record date. Mr. May thanked the board.");

        Assert.Equal(
            ["Devon May", "Mr. May"],
            release.Release.News.SelectMany(release.In).OfType<FilingData.Parsing.Mentions.PersonMention>().Select(mention => mention.Passage.Words));
    }

    [Fact]
    public void The_fuller_form_of_one_given_name_is_the_name()
    {
        var release = Announced.By("Andrea Kolb, President, will retire.",
            "Andrea M. Kolb joined the Company in 2001. Andy Kolb is her brother and a director.");

        Assert.Contains("Andrea M. Kolb", release.Names());
    }

    [Fact]
    public void Two_people_of_one_surname_stay_two()
    {
        var release = Announced.By("Laura Finch, Chairman, and Peter Finch, President, will speak. Mr. Finch joined in 2001.");

        Assert.Equal(["Laura Finch: Chairman", "Peter Finch: President"], release.People());
    }

    [Fact]
    public void Whose_surname_stands_beside_what_is_quoted_is_a_person()
    {
        var release = Announced.By("The Company announced Xilo Ostrova's intent to leave in May.",
            "“I am thankful for many good years,” said Ostrova. “I will miss them.”");

        Assert.Equal(["Xilo Ostrova"], release.Names());
        Assert.Equal(["Xilo Ostrova: I am thankful for many good years, I will miss them."], release.Quotations());
    }

    [Fact]
    public void Whom_a_chair_is_named_for_is_nobody_in_the_news() =>
        Assert.Equal(["Petra Vance"], Announced.By("Petra Vance, M.D., joined the board. She is also the Igor R. Stanev professor of medicine at Aston University.").Names());

    [Theory]
    [InlineData("Winter & Stone lawyers Michael L. Brand, Ethan Quill and Odo Zent represent the Company.", "Michael L. Brand|Ethan Quill|Odo Zent")]
    [InlineData("Appointed were Mr. Tobias Renner, Xilo Akesson, Kenzo Yamato and Ms. Ann Lowell.",
        "Tobias Renner|Xilo Akesson|Kenzo Yamato|Ann Lowell")]
    [InlineData("The board consists of Thomas B. Pickering, John A. Oldham and Sha-Chelle Vance.",
        "Thomas B. Pickering|John A. Oldham|Sha-Chelle Vance")]
    public void Who_stands_in_a_list_of_persons_is_one(string sentence, string names) =>
        Assert.Equal(names.Split('|'), Announced.By(sentence).Names());

    [Theory]
    [InlineData("Harrow announced the retirement of its non-executive chairman, Xyro Mobine, at age 72.", "Xyro Mobine: non-executive chairman")]
    [InlineData("Harrow announced the appointment of Xyra A. Mobine to its Board of Directors. Ms. Mobine will serve as the Chair of the Audit Committee.", "Xyra A. Mobine: Chair of the Audit Committee")]
    [InlineData("Mr. Otto Ahlers is joined on the team by Lena Brandt.", "Otto Ahlers|Lena Brandt")]
    public void Where_a_name_stands_tells_a_person_whatever_the_name(string text, string people) =>
        Assert.Equal(people.Split('|'), Announced.By(text).People());

    [Theory]
    [InlineData("A.L. Mobinopoulos, Chairman, President and CEO, will retire.", "A.L. Mobinopoulos: Chairman; President; CEO")]
    [InlineData("• Selected Otto J. Ahlers as the board’s lead independent director.", "Otto J. Ahlers: lead independent director")]
    public void Initials_and_what_a_board_did_don_t_hide_a_name(string text, string person) => Assert.Equal([person], Announced.By(text).People());

    [Theory]
    [InlineData("Harrow Announces Otto Ahlers Will Succeed Lena Brandt")]
    [InlineData("HARROW SAYS LENA BRANDT SEPARATED FROM COMPANY; OTTO AHLERS NAMED SUCCESSOR")]
    public void The_text_tells_where_a_headlines_name_ends(string headline) => Assert.Equal(["Lena Brandt", "Otto Ahlers"], Announced.Read(
        headline + "\n\nDENVER, March 3, 2021 (GLOBE NEWSWIRE) -- Harrow Instruments, Inc. (Nasdaq: HRWI) said that Lena Brandt will leave it. "
        + "Otto Ahlers will join it.\n").Names().Order());

    [Fact]
    public void The_headlines_full_form_of_a_name_is_the_name() => Assert.Equal(["Otto J. Ahlers"], Announced.Read(
        """
        Harrow Appoints Otto J. Ahlers to Board

        DENVER, March 3, 2021 – Harrow Instruments, Inc. (Nasdaq: HRWI), a maker of optical sensors, today announced the appointment of Otto Ahlers to its board. Mr. Ahlers lives in Denver.
        """).Names());

    [Fact]
    public void Whoever_joins_a_number_of_directors_is_none_of_them() => Assert.Equal(
        ["Lena Brandt: President", "Otto Ahlers: Board member", "Xyra Mobine: Board member"],
        Announced.By("Lena Brandt is President.", "The board has five independent directors and Lena Brandt.",
            "Current Board members Otto Ahlers and Xyra Mobine will remain.").People());

    [Fact]
    public void Rows_of_a_ballot_name_persons() => Assert.Equal(
        ["Lena Brandt", "Huy T. Threlk"],
        Announced.Read(
            """
            Harrow Instruments Announces Results of Annual Meeting

            DENVER, March 3, 2021 (GLOBE NEWSWIRE) -- Harrow Instruments, Inc. (Nasdaq: HRWI) held its annual meeting on March 2, 2021. The holders elected the following directors:

            Name                        For          Withheld     Broker Non-Votes
            Lena Brandt               4,118,224      96,330        812,447
            Huy T. Threlk             4,075,906     138,648        812,447

            The holders also ratified the appointment of the auditors for the year and approved what the officers are paid.

            """).Names());
}
