namespace FilingData.Parsing.Tests.Mutations;

/// <summary>Sound announcements of an invented company, each with other things that can be damaged.</summary>
internal static class OriginalTexts
{
    private const string Standing =
        """
        About Halvard

        Halvard Marine Group, Inc. operates ferries in Norway. It carries more than four million passengers a year on thirty routes and employs 1,200 people in Bergen, Oslo and Stavanger, most of them at sea.

        Safe Harbor Statement

        This announcement contains forward-looking statements. These statements are made under the “safe harbor” provisions of the U.S. Private Securities Litigation Reform Act of 1995. A number of factors could cause actual results to differ materially from those contained in any forward-looking statement, and the Company undertakes no duty to update such information, except as required under applicable law.
        """;

    private const string Sale =
        """
        Exhibit 99.1

        Halvard Marine Completes Sale of Two Ferry Businesses

        OSLO, March 3, 2021 (GLOBE NEWSWIRE) — Halvard Marine Group, Inc. (Nasdaq: HALV) (“Halvard” or the “Company”), an operator of ferries in Norway, today announced that it has completed divesting two business units.

        For its coastal ferry business, Halvard transferred 66.67% of the equity interest in each of its six (6) wholly-owned companies engaged in the coastal ferry business (collectively, the “Coastline Entities”), for a nominal consideration of $1 for each of the Coastline Entities, to Nordfjord Capital Ltd. (“Nordfjord”), an investor in shipping. Following completion of the transfer, Nordfjord holds 66.67% and Halvard holds 33.33% equity interest in each of the Coastline Entities.

        For its harbor ferry business, Halvard transferred 20% of the equity interest in Skagen Boats AS (“Skagen”) to Lindholm Partners Inc. (“Lindholm”) for a consideration of $2 million. Immediately prior to the transfer, Halvard held 70% equity interest in Skagen. Following completion of the transfer, Halvard holds 50% equity interest in Skagen. Lindholm and Nordfjord will keep all routes open.

        “We are pleased to complete these transactions,” said Ingrid Dahl, Chief Executive Officer of the Company. “They let us focus on our core business and on our customers in the north.”

        The Company will hold a conference call on Friday, March 5, 2021, and will answer questions of its shareholders about the transactions.


        """ + Standing;

    private const string Board =
        """
        Halvard Marine Announces Resignation of Director

        OSLO, April 14, 2021 (GLOBE NEWSWIRE) — Halvard Marine Group, Inc. (Nasdaq: HALV) (“Halvard” or the “Company”), an operator of ferries in Norway, today announced that Mr. Lars Bakken has resigned as a director of the Company, effective Friday, April 30, 2021, due to personal reasons.

        The resignation of Mr. Bakken did not result from any disagreement with the Company. Following his resignation, the board of directors will consist of seven members, including five independent directors.

        “We thank Lars for his service on our board and wish him all the best,” said Ingrid Dahl, Chairwoman of the Company.


        """ + Standing;

    private const string DividendDeclared =
        """
        Halvard Marine Declares Quarterly Dividend

        OSLO, April 20, 2021 (GLOBE NEWSWIRE) — Halvard Marine Group, Inc. (NYSE: HMG) (“Halvard”) today announced that its board of directors has declared a quarterly dividend of $0.25 per share, payable on June 15, 2021 to shareholders of record on June 1, 2021.

        Halvard has paid a dividend in each of the last ten (10) years. The board of Halvard will meet again on Tuesday, July 20, 2021, and will then decide on the next dividend of Halvard.


        """ + Standing;

    private const string Notes =
        """
        Halvard Marine Prices Senior Notes Offering

        OSLO, May 4, 2021 (GLOBE NEWSWIRE) — Halvard Marine Group, Inc. (NYSE: HMG) (“Halvard”) today announced that it has priced an offering of $500 million of 4.5% senior notes due 2031.

        The notes will bear interest at a rate of 4.5% per annum and will mature on June 1, 2031. The offering is expected to close on Tuesday, May 11, 2021, and Halvard will use the proceeds to buy two (2) new ferries.

        Nordfjord Securities Ltd. (“Nordfjord”) is the underwriter of the offering. Nordfjord has worked with Halvard for many years and will keep doing so.


        """ + Standing;

    private const string Results =
        """
        Halvard Marine Reports First Quarter 2021 Results

        OSLO, May 6, 2021 (GLOBE NEWSWIRE) — Halvard Marine Group, Inc. (NYSE: HMG) (“Halvard”) today reported results for the first quarter ended March 31, 2021. Revenue was $160.0 million, compared with $145.0 million a year before.

        “We carried more people than ever before in the first quarter of a year,” said Ingrid Dahl, Chief Executive Officer of Halvard. “Our crews have done a great job.”

        (in thousands)                     2021         2020         2019
        Revenue from passengers       $ 100,000    $  95,000    $  90,000
        Revenue from freight             40,000       35,000       30,000
        Revenue from harbors             20,000       15,000       10,000
        Total revenue                 $ 160,000    $ 145,000    $ 130,000

        Halvard will hold its annual meeting on Thursday, May 27, 2021, in Bergen, and all shareholders of Halvard are invited to attend.


        """ + Standing;

    private const string Purchase =
        """
        Halvard Marine Completes Acquisition of Tromso Lines

        OSLO, May 10, 2021 (GLOBE NEWSWIRE) — Halvard Marine Group, Inc. (NYSE: HMG) (“Halvard” or the “Company”), an operator of ferries in Norway, today announced that it has completed the acquisition of Tromso Lines AS (“Tromso Lines”) for $30 million in cash. The transaction closed on May 7, 2021.

        “Tromso Lines is a great fit for us,” said Ingrid Dahl, Chief Executive Officer of the Company. “Its crews know the northern waters better than anybody else.”

        Tromso Lines operates four (4) ferries and employs 150 people. Sandvik Partners LLC (“Sandvik”) acted as financial advisor to the Company, and Sandvik will also advise on the integration.


        """ + Standing;

    private const string Buyback =
        """
        - 1 -

        Halvard Marine Announces Share Repurchase Program

        OSLO, May 5, 2021 (GLOBE NEWSWIRE) — Halvard Marine Group, Inc. (NYSE: HMG) (“Halvard” or the “Company”) today announced that its board of directors has authorized the repurchase of up to $50 million of its common stock.

        - 2 -

        The program will expire on Friday, December 31, 2021. The Company may buy shares in the open market at any time, and expects to use its cash for that purpose.

        - 3 -

        “We believe in the value of our shares, and have the means to buy them,” said Ingrid Dahl, Chief Executive Officer of the Company. The Company last bought shares three (3) years ago.

        - 4 -


        """ + Standing;

    /// <summary>All of them.</summary>
    public static IReadOnlyList<string> All { get; } = [Sale, Board, DividendDeclared, Notes, Results, Purchase, Buyback];
}
