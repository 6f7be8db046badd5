namespace FilingData.Parsing.Tests.Mentions.Parties;

/// <summary>The organizations that a release names, by their form, by their kind and by what they do.</summary>
public class PartyTests
{
    [Theory]
    [InlineData("It paid Able Tools, Inc. in cash.", "Able Tools, Inc.")]
    [InlineData("It paid Able Baker’s of America, Inc. in cash.", "Able Baker’s of America, Inc.")]
    [InlineData("It paid Able Tools Co., Ltd. in cash.", "Able Tools Co., Ltd.")]
    [InlineData("It paid Able Mining S.A. de C.V. in cash.", "Able Mining S.A. de C.V.")]
    [InlineData("It paid Able Werke GmbH & Co. KG in cash.", "Able Werke GmbH & Co. KG")]
    [InlineData("It paid Able Foods S.p.A. in cash.", "Able Foods S.p.A.")]
    [InlineData("It paid Able Palm Oil Sdn. Bhd. in cash.", "Able Palm Oil Sdn. Bhd.")]
    [InlineData("It paid Able Shipping Pte. Ltd. in cash.", "Able Shipping Pte. Ltd.")]
    [InlineData("It paid Able Motors K.K. in cash.", "Able Motors K.K.")]
    [InlineData("It paid Able Fund III, L.P. in cash.", "Able Fund III, L.P.")]
    [InlineData("It paid Able, Baker, Charlie & Dog LLP in cash.", "Able, Baker, Charlie & Dog LLP")]
    [InlineData("It paid Able and Baker, LLC in cash.", "Able and Baker, LLC")]
    [InlineData("It paid Able & Company in cash.", "Able & Company")]
    [InlineData("It paid Able & Co. International plc in cash.", "Able & Co. International plc")]
    [InlineData("It paid the Sailors’ Retirement System of Ableland in cash.", "Retirement System of Ableland")]
    [InlineData("It paid Able, Baker & Zimt in cash.", "Able, Baker & Zimt")]
    [InlineData("It paid Able Bank AG, Hong Kong Branch in cash.", "Able Bank AG, Hong Kong Branch")]
    [InlineData("It paid Able (Shanghai) Trading Co., Ltd. in cash.", "Able (Shanghai) Trading Co., Ltd.")]
    [InlineData("It paid Able Company of America, Inc. in cash.", "Able Company of America, Inc.")]
    [InlineData("It paid eAble Corp. in cash.", "eAble Corp.")]
    [InlineData("It paid Able’s Companies, Inc. in cash. Able’s Companies took it, as Able’s does.", "Able’s Companies, Inc.")]
    [InlineData("It paid the Able Family Trust in cash.", "Able Family Trust")]
    [InlineData("It asked the Department of Health and Human Services for a permit.", "Department of Health and Human Services")]
    [InlineData("It asked the U.S. Food and Drug Administration for a permit.", "U.S. Food and Drug Administration")]
    [InlineData("It was sued in the District Court for the District of Ableland.", "District Court for the District of Ableland")]
    [InlineData("It was approved by the Company’s Audit Committee.", "Audit Committee")]
    [InlineData("It paid Berlin-based Able Corp. in cash.", "Able Corp.")]
    public void By_their_names(string sentence, string name) =>
        Assert.Contains(CastReading.CastOf("Norvik Shipping ASA sold a vessel. " + sentence).Parties, party => party.Name == name);

    [Theory]
    [InlineData("Able, Baker and Charlie Securities are acting as joint book-running managers.", "Able|Baker|Charlie Securities")]
    [InlineData("Ablestone acted as financial advisor and Baker Law served as legal counsel to Norvik.", "Ablestone|Baker Law")]
    [InlineData("The underwriters for the offering are Able and Bakerfield.", "Able|Bakerfield")]
    [InlineData("It will acquire Ablestone for cash. On Monday, Ablestone agreed.", "Ablestone")]
    [InlineData("It sold its ferries to Ablestone for cash. On Monday, Ablestone paid.", "Ablestone")]
    [InlineData("It works with Ablestone Marine, a leading provider of engines.", "Ablestone Marine")]
    public void By_what_they_do(string sentence, string names)
    {
        var parties = CastReading.CastOf("Norvik Shipping ASA sold a vessel. In May Able and Baker agreed to that. " + sentence).Parties.Select(party => party.Name).ToList();
        Assert.All(names.Split('|'), name => Assert.Contains(name, parties));
    }

    [Theory]
    [InlineData("It sold its ferries to John Able, Chief Executive Officer of the yard.", "John Able")]
    [InlineData("It sold its ferries to Mr. Able for cash.", "Able")]
    [InlineData("It sold its ferries to Bo Chen for cash.", "Bo Chen")]
    [InlineData("Jane Able served as legal counsel to the yard.", "Jane Able")]
    [InlineData("It sold its ferries to China for cash.", "China")]
    [InlineData("The Company sold it. Our Company kept it. Each Company rests.", "Company")]
    public void Persons_places_and_plain_words_are_none(string sentence, string name) =>
        Assert.DoesNotContain(CastReading.CastOf("Norvik Shipping ASA sold a vessel. " + sentence).Parties, party => party.Name == name);

    [Fact]
    public void Two_names_with_and_between_them_are_two_where_one_stands_alone()
    {
        var cast = CastReading.CastOf("Norvik Shipping ASA sold a vessel to Able and Baker Lines, Inc. Now Able has two.");
        Assert.Contains(cast.Parties, party => party.Name == "Baker Lines, Inc.");
    }

    [Theory]
    [InlineData("It sold Able AS, a company wholly owned by Baker Corp., for cash.", "Baker Corp.")]
    [InlineData("It sold Able AS (“Able”), a wholly-owned subsidiary of Baker Corp. (“Baker”), for cash.", "Baker Corp.")]
    [InlineData("It sold Able AS, an entity wholly owned by Mr. Jon Baker, for cash.", "Jon Baker")]
    [InlineData("Baker Corp. met Norvik. It bought Baker’s wholly owned subsidiary, Able AS, for cash.", "Baker Corp.")]
    [InlineData("Norvik sold its wholly owned subsidiary, Able AS, for cash.", "Norvik Shipping ASA")]
    [InlineData("It sold Able AS, a maker of ropes, for cash.", null)]
    public void Owners(string sentence, string? owner) =>
        Assert.Equal(owner, CastReading.CastOf("Norvik Shipping ASA sold a vessel. " + sentence).Party("Able AS").WhollyOwnedBy?.Value);

    [Fact]
    public void Short_forms_lead_to_the_full_name()
    {
        var cast = CastReading.CastOf("Ottermere Gold Mines Ltd. (TSX: OTM) found gold. Ottermere said that Ottermere Gold’s mine is rich.",
            "Ottermere Gold Mines has two mines.");
        Assert.Equal(["Ottermere", "Ottermere Gold", "Ottermere Gold Mines"], cast.Issuer!.Aliases.OrderBy(alias => alias, StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("On Monday, Harvest said that the harvest of its peers is late.", true)]
    [InlineData("Harvest is the time of year when the harvest comes in.", false)]
    [InlineData("On Monday, crews in Oslo and Harvest rested near Harvest.", false)]
    public void A_word_of_the_language_is_a_short_form_where_it_acts(string sentence, bool isName) =>
        Assert.Equal(isName, CastReading.CastOf("Harvest Tools ASA (OSE: HARV) sold a plough.", sentence).Issuer!.Aliases.Contains("Harvest"));

    [Fact]
    public void A_former_name_is_an_alias()
    {
        var issuer = CastReading.CastOf("Norvik Shipping ASA (formerly Fjordvik Rederi AS) (OSE: NORV) sold a vessel. Norvik kept one.").Issuer!;
        Assert.Equal(["Norvik", "Fjordvik Rederi AS"], issuer.Aliases);
    }

    [Fact]
    public void Proper_names_come_before_common_nouns() =>
        Assert.Equal("Norvik", CastReading.CastOf("Norvik Shipping ASA (the “Company”) sold a vessel. Norvik kept one. The Company is glad.").Issuer!.ShortName);

    [Theory]
    [InlineData("8x4, Inc. (NYSE: EXF), a maker of tables, today announced a sale. 8x4 expects more.", "8x4, Inc.")]
    [InlineData("1-900-BREADS.COM, Inc. (NASDAQ: BRDS) today announced a sale.", "1-900-BREADS.COM, Inc.")]
    [InlineData("71desks Holdings Ltd. (Nasdaq: DSKS) (“71desks”) announced a sale.", "71desks Holdings Ltd.")]
    [InlineData("6th Street Bakers, LLC today announced a sale. Customers of 6th Street Bakers know it.", "6th Street Bakers, LLC")]
    [InlineData("Plover Bank, National Association, today announced a sale.", "Plover Bank, National Association")]
    public void Names_may_begin_with_a_number_and_end_with_a_form_in_words(string lead, string name) =>
        Assert.Equal(name, CastReading.CastOf(lead).Issuer?.Name);

    [Fact]
    public void What_a_number_counts_is_no_part_of_a_name() =>
        Assert.Equal("Plover Stores, Inc.", CastReading.CastOf("On the 5th of May 2021, 12 Plover Stores, Inc. shops opened.").Issuer?.Name);
}
