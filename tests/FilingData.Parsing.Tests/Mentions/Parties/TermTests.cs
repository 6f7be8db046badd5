namespace FilingData.Parsing.Tests.Mentions.Parties;

/// <summary>What a release defines in brackets, and what it does not.</summary>
public class TermTests
{
    [Theory]
    [InlineData("(“Norvik”)", "Norvik")]
    [InlineData("(the “Company”)", "Company")]
    [InlineData("(“the Company”)", "Company")]
    [InlineData("(\"Norvik\" or the \"Company\")", "Norvik|Company")]
    [InlineData("(‘Norvik’)", "Norvik")]
    [InlineData("(“Norvik,” the “Company,” “we” or “us”)", "Norvik|Company|we|us")]
    [InlineData("(hereinafter referred to as “Norvik”)", "Norvik")]
    [InlineData("(together with its subsidiaries, the “Group”)", "Group")]
    [InlineData("(along with its subsidiaries, \"Norvik\")", "Norvik")]
    [InlineData("('Norvik' or the 'Company')", "Norvik|Company")]
    [InlineData("(Norvik)", "Norvik")]
    [InlineData("(the Company)", "Company")]
    [InlineData("(OSE: NORV; the “Company”)", "Company")]
    [InlineData("(“Norvik”) (OSE: NORV)", "Norvik")]
    [InlineData("(Norvik, OSE: NORV)", "Norvik")]
    [InlineData("(Norvik, the Company)", "Norvik|Company")]
    [InlineData("(Norvik or Company, OSE: NORV)", "Norvik|Company")]
    [InlineData("(the Company or Norvik)", "Company|Norvik")]
    public void A_company_gets_its_terms(string brackets, string terms) =>
        Assert.Equal(terms.Split('|').Select(term => term + " = Norvik Shipping ASA"),
            CastReading.CastOf("Norvik Shipping ASA " + brackets + " sold a vessel. Norvik kept one.").Terms());

    [Theory]
    [InlineData("Anna (“Nan”) B. Doe leads the fleet.")]
    [InlineData("For details (click on “Investors”), visit our site.")]
    [InlineData("The moving target meets our NeuroTiller(TM) goals.")]
    [InlineData("East Mojo Bank votes on March 14 (East Mojo) and Sample AB on March 21 (Sample).")]
    [InlineData("Statements in words such as these (“may,” “will” and “expect”) look ahead.")]
    [InlineData("The site (see “Risk Factors” there) is open.")]
    [InlineData("A vessel (a “beauty” in the words of its captain) was sold.")]
    [InlineData("The call is at 2:00 p.m. (ET) and free in one country (U.S.).")]
    [InlineData("Net income (loss) fell, as did cash (including deposits).")]
    [InlineData("The figures (UNAUDITED) are in dollars (USD).")]
    [InlineData("Vessels of that time (the '90s and later) are few.")]
    [InlineData("Reconciled to reported (GAAP) figures.")]
    [InlineData("A sale to Mojo AB (a Sample subsidiary) and others.")]
    [InlineData("Other costs / (Income) rose. Income was stable.")]
    [InlineData("It sailed in both halves (Table 3) and is for sale. Table 3 is below.")]
    [InlineData("The notes convert into Class A ordinary shares (or ADSs) at $3. An ADS is one share.")]
    [InlineData("Xiomar (“Xio”) Doe leads the fleet.")]
    [InlineData("A yard in Gdansk (Poland) builds it. In Poland, yards are cheap.")]
    public void Other_brackets_define_nothing(string sentence) =>
        Assert.Empty(CastReading.CastOf("Norvik Shipping ASA sold a vessel.", sentence).Terms());

    [Theory]
    [InlineData("content delivery network (CDN)", "CDN = content delivery network")]
    [InlineData("accelerated stock repurchase (“ASR”)", "ASR = accelerated stock repurchase")]
    [InlineData("diffuse large B-cell lymphoma (DLBCL)", "DLBCL = diffuse large B-cell lymphoma")]
    [InlineData("non-Hodgkin lymphoma (NHL)", "NHL = non-Hodgkin lymphoma")]
    [InlineData("fully electric vehicles (EVs)", "EVs = electric vehicles")]
    [InlineData("net revenue per available room (RevPAR)", "RevPAR = revenue per available room")]
    [InlineData("growth year-over-year (YoY)", "YoY = year-over-year")]
    [InlineData("the Internet of Things (IoT)", "IoT = Internet of Things")]
    [InlineData("software-as-a-service (SaaS)", "SaaS = software-as-a-service")]
    [InlineData("selling, general and administrative (SG&A)", "SG&A = selling, general and administrative")]
    [InlineData("phosphodiesterase 4 (PDE4)", "PDE4 = phosphodiesterase 4")]
    [InlineData("in constant currency (CC)", "CC = constant currency")]
    [InlineData("the Medical Surgical (MedSurg)", "MedSurg = Medical Surgical")]
    [InlineData("the U.S. Generally Accepted Accounting Principles (GAAP)", "GAAP = U.S. Generally Accepted Accounting Principles")]
    [InlineData("adjusted diluted earnings per share (“Adjusted EPS”)", "Adjusted EPS = adjusted diluted earnings per share")]
    [InlineData("respiratory virus (RV) prefusion F (RVpreF)", "RV = respiratory virus|RVpreF = respiratory virus (RV) prefusion F")]
    [InlineData("reserves of barrels of oil equivalent (boe)", "boe = barrels of oil equivalent")]
    [InlineData("billion cubic feet of natural gas equivalents (Bcfe)", "Bcfe = billion cubic feet of natural gas equivalents")]
    [InlineData("sensors for the electrocardiograph (ECG)", "ECG = electrocardiograph")]
    [InlineData("million cubic feet of natural gas equivalent (MMcfe)", "MMcfe = million cubic feet of natural gas equivalent")]
    [InlineData("wet bulk cargo (wet BC)", "wet BC = wet bulk cargo")]
    [InlineData("results in Danish kroner (“DKK”) and U.S. dollars (“US$”)", "DKK = Danish kroner|US$ = U.S. dollars")]
    [InlineData("sales of the third quarter of 2022 (3Q22)", "3Q22 = third quarter of 2022")]
    [InlineData("sales of the first half of fiscal 2021 (“1H21”)", "1H21 = first half of fiscal 2021")]
    [InlineData("vending technology (Norvik Managed Stock, or NMS®)", "NMS = Norvik Managed Stock")]
    public void An_acronym_stands_for_the_words_before_it(string words, string terms) =>
        Assert.Equal(terms.Split('|'), CastReading.CastOf("Norvik Shipping ASA sold a vessel.", "It improved " + words + " again.").Terms());

    [Theory]
    [InlineData("our Annual Report on Form 10-K for the year ended December 31, 2024 (2024 Form 10-K)", "The 2024 Form 10-K is public",
        "2024 Form 10-K = Annual Report on Form 10-K for the year ended December 31, 2024")]
    [InlineData("its case under Chapter 11 of the Code (Chapter 11)", "It left Chapter 11 in May", "Chapter 11 = Chapter 11 of the Code")]
    [InlineData("costs under the Cargo and Ports Act (CP Act)", "The CP Act was passed", "CP Act = Cargo and Ports Act")]
    [InlineData("the 2024 Oregon general rate case (2024 OR GRC)", "The 2024 OR GRC is heard", "2024 OR GRC = 2024 Oregon general rate case")]
    [InlineData("the ships of Baltic Ferries Company (Operator)", "The ships are those of the Operator, and the Operator runs them",
        "Operator = Baltic Ferries Company")]
    [InlineData("the port of Oregon Cargo Company (Ore Cargo)", "It is open", "Ore Cargo = Oregon Cargo Company")]
    public void A_bracket_without_quotation_marks_defines_what_the_release_then_uses(string words, string use, string term) =>
        Assert.Equal([term], CastReading.CastOf("Norvik Shipping ASA sold a vessel.", "It speaks of " + words + ".", use + ".").Terms());

    [Fact]
    public void The_labels_of_tables_define_short_forms()
    {
        const string Table = "Average daily rate (ADR)          $ 1,000    $ 900\nCargo and Ports Act (CP Act)         100       90\nNet income (loss)                    500      400\nRevenue (GAAP)                       500      400\n";
        var release = CastReading.Read("Norvik Sells Vessel\n\nOSLO, Norway, May 4, 2020 – Norvik Shipping ASA today announced that it has sold a vessel to a buyer in the Midwest.\n\n" + Table);

        Assert.Equal(["ADR = Average daily rate", "CP Act = Cargo and Ports Act"], release.Cast.Terms());
    }

    [Fact]
    public void A_term_may_be_a_possessive() =>
        Assert.Equal("Norvik’s", Assert.Single(CastReading.CastOf("Norvik’s, Inc. (“Norvik’s”) sold a restaurant.").Terms).Term);

    [Fact]
    public void The_first_definition_of_a_term_counts() =>
        Assert.Equal(["FCF = free cash flow"], CastReading.CastOf("Norvik Shipping ASA sold a vessel.", "It had free cash flow (FCF).",
            "Free cash flow (“FCF”) is cash less capital spent.").Terms());

    [Fact]
    public void A_term_knows_its_place()
    {
        var term = Assert.Single(CastReading.CastOf("Norvik Shipping ASA (the “Company”) sold a vessel.").Terms);
        Assert.Equal("Company", term.Source?.Quote);
    }

    [Fact]
    public void A_symbol_behind_a_name_is_no_term() =>
        Assert.Empty(CastReading.CastOf("Norvik Shipping ASA (NYSE: NRV) today announced a sale.", "Norvik Shipping ASA (NRV) owns tankers.")
        .Terms());
}
