using FilingData.Parsing.Mentions;

namespace FilingData.Parsing.Tests.Mentions.Values;

public class MoneyTests
{
    [Theory]
    [InlineData("It paid $5 in cash.", "$5", "USD 5")]
    [InlineData("It paid RMB 1 for each.", "RMB 1", "CNY 1")]
    [InlineData("It paid RMB1,234.5 million.", "RMB1,234.5 million", "CNY 1,234,500,000")]
    [InlineData("It paid US$1.0 billion.", "US$1.0 billion", "USD 1,000,000,000")]
    [InlineData("It paid U.S.$2.5 million.", "U.S.$2.5 million", "USD 2,500,000")]
    [InlineData("It paid US $7 million.", "US $7 million", "USD 7,000,000")]
    [InlineData("It paid HK$3 million, then NT$4 million.", "HK$3 million|NT$4 million", "HKD 3,000,000|TWD 4,000,000")]
    [InlineData("It paid C$5M and A$2.5m.", "C$5M|A$2.5m", "CAD 5,000,000|AUD 2,500,000")]
    [InlineData("It paid €19.0 billion ($21.3 billion).", "€19.0 billion|$21.3 billion", "EUR 19,000,000,000|USD 21,300,000,000")]
    [InlineData("It paid £12.5m, ¥300 billion and ₹40 crore.", "£12.5m|¥300 billion|₹40 crore", "GBP 12,500,000|JPY 300,000,000,000|INR 400,000,000")]
    [InlineData("It paid USD 5,000 and EUR5.5 bn.", "USD 5,000|EUR5.5 bn", "USD 5,000|EUR 5,500,000,000")]
    [InlineData("It paid CHF 2.1 million, Rs. 1,00,000 and DKK 40.", "CHF 2.1 million|Rs. 1,00,000|DKK 40", "CHF 2,100,000|INR 100,000|DKK 40")]
    [InlineData("It paid $1.2-billion and $2billion.", "$1.2-billion|$2billion", "USD 1,200,000,000|USD 2,000,000,000")]
    [InlineData("It paid CAD $5 million for a$6 million of notes.", "CAD $5 million|$6 million", "CAD 5,000,000|USD 6,000,000")]
    [InlineData("It paid R$5 million and MX$6 million.", "R$5 million|MX$6 million", "BRL 5,000,000|MXN 6,000,000")]
    [InlineData("It sold SEK 2 481 M and MSEK 1 236.", "SEK 2 481 M|MSEK 1 236", "SEK 2,481,000,000|SEK 1,236,000,000")]
    [InlineData("It sold EUR 1,2 million, at SEK 2,41 each.", "EUR 1,2 million|SEK 2,41", "EUR 1,200,000|SEK 2.41")]
    [InlineData("It sold 2 481 MSEK, then 12.4 MEUR.", "2 481 MSEK|12.4 MEUR", "SEK 2,481,000,000|EUR 12,400,000")]
    [InlineData("It sold R4.2 billion.", "R4.2 billion", "ZAR 4,200,000,000")]
    public void A_sign_or_code_before_the_figure(string text, string words, string values) => Check(text, words, values);

    [Theory]
    [InlineData("It paid 5 million euros.", "5 million euros", "EUR 5,000,000")]
    [InlineData("It paid 20 million Swiss francs and 3 million New Taiwan dollars.", "20 million Swiss francs|3 million New Taiwan dollars",
        "CHF 20,000,000|TWD 3,000,000")]
    [InlineData("It paid 100 million yuan, 5 billion yen and 7 million pounds sterling.", "100 million yuan|5 billion yen|7 million pounds sterling",
        "CNY 100,000,000|JPY 5,000,000,000|GBP 7,000,000")]
    [InlineData("It paid one million U.S. dollars.", "one million U.S. dollars", "USD 1,000,000")]
    [InlineData("It paid Ten Million Dollars ($10,000,000).", "Ten Million Dollars ($10,000,000)", "USD 10,000,000")]
    [InlineData("It paid half a billion dollars.", "half a billion dollars", "USD 500,000,000")]
    [InlineData("It paid $5 million Canadian dollars, $6 million CAD and $7 million (AUD).",
        "$5 million Canadian dollars|$6 million CAD|$7 million (AUD)",
        "CAD 5,000,000|CAD 6,000,000|AUD 7,000,000")]
    [InlineData("It paid 200 million South Korean won and 30 million Mexican pesos.", "200 million South Korean won|30 million Mexican pesos",
        "KRW 200,000,000|MXN 30,000,000")]
    [InlineData("It won 3 million pounds of ore, and 5 million francs went missing.", "", "")]
    public void A_currency_behind_the_figure(string text, string words, string values) => Check(text, words, values);

    [Theory]
    [InlineData("A dividend of $0.24 per share is paid.", "$0.24 per share", "USD 0.24 per share")]
    [InlineData("It earned $3.07 per diluted share.", "$3.07 per diluted share", "USD 3.07 per diluted share")]
    [InlineData("It earned $3 per basic and diluted ADS.", "$3 per basic and diluted ADS", "USD 3 per basic and diluted ADS")]
    [InlineData("It offers $12.50 a share.", "$12.50 a share", "USD 12.5 per share")]
    [InlineData("It offers US$2.00/ADS.", "US$2.00/ADS", "USD 2 per ADS")]
    [InlineData("It offers $10.50-per-share in cash.", "$10.50-per-share", "USD 10.5 per share")]
    [InlineData("It pays $40 for each Class A ordinary share.", "$40 for each Class A ordinary share", "USD 40 per Class A ordinary share")]
    [InlineData("It pays $1,010 per $1,000 principal amount of notes.", "$1,010 per $1,000 principal amount",
        "USD 1,010 per $1,000 principal amount")]
    [InlineData("The rent is $2 million per year, $5 million a year before.", "$2 million per year|$5 million a year",
        "USD 2,000,000 per year|USD 5,000,000 per year")]
    [InlineData("A dividend of 75 cents per share, or 12.5¢.", "75 cents per share|12.5¢", "USD 0.75 per share|USD 0.125")]
    [InlineData("A dividend of 25 pence, 25p per share and 20 euro cents.", "25 pence|25p per share|20 euro cents",
        "GBP 0.25|GBP 0.25 per share|EUR 0.2")]
    [InlineData("The buyer paid $12 million a seller wanted.", "$12 million", "USD 12,000,000")]
    public void What_an_amount_is_paid_for(string text, string words, string values) => Check(text, words, values);

    [Theory]
    [InlineData("from $7.8 billion to $8.2 billion", "$7.8 billion|$8.2 billion", "USD 7,800,000,000|USD 8,200,000,000")]
    [InlineData("of $7.8 to $8.2 billion", "$7.8|$8.2 billion", "USD 7,800,000,000|USD 8,200,000,000")]
    [InlineData("of $7.8-8.2 billion", "$7.8|8.2 billion", "USD 7,800,000,000|USD 8,200,000,000")]
    [InlineData("of US$23.1 billion to 23.3 billion", "US$23.1 billion|23.3 billion", "USD 23,100,000,000|USD 23,300,000,000")]
    [InlineData("of $12.50 to 12.75 per diluted share", "$12.50|12.75 per diluted share", "USD 12.5 per diluted share|USD 12.75 per diluted share")]
    [InlineData("between $5 and $6 million", "$5|$6 million", "USD 5,000,000|USD 6,000,000")]
    [InlineData("between 10 and 12 million euros", "10|12 million euros", "EUR 10,000,000|EUR 12,000,000")]
    [InlineData("approximately $10 to $12 million", "approximately $10|$12 million", "about USD 10,000,000|about USD 12,000,000")]
    [InlineData("of $0.24 to $0.28 per share", "$0.24|$0.28 per share", "USD 0.24 per share|USD 0.28 per share")]
    [InlineData("from $950,000 to $1 million", "$950,000|$1 million", "USD 950,000|USD 1,000,000")]
    [InlineData("paid $5 and $6 million", "$5|$6 million", "USD 5|USD 6,000,000")]
    [InlineData("$(0.10) to $0.05 per share", "$(0.10)|$0.05 per share", "USD -0.1 per share|USD 0.05 per share")]
    public void A_range_is_two_amounts_that_share_what_one_of_them_says(string text, string words, string values) => Check(text, words, values);

    [Theory]
    [InlineData("a loss of ($5.3 million)", "$5.3 million", "USD -5,300,000")]
    [InlineData("a loss of $(5.3) million", "$(5.3) million", "USD -5,300,000")]
    [InlineData("a loss of ($5.3) million", "($5.3) million", "USD -5,300,000")]
    [InlineData("a result of -$5.3 million", "-$5.3 million", "USD -5,300,000")]
    [InlineData("a result of $-5.3 million", "$-5.3 million", "USD -5,300,000")]
    [InlineData("EPS was ($0.15)", "$0.15", "USD -0.15")]
    [InlineData("EPS was $(0.15) per share", "$(0.15) per share", "USD -0.15 per share")]
    [InlineData("cash ($5.3 million) and notes", "$5.3 million", "USD 5,300,000")]
    [InlineData("it paid €4 million ($5 million)", "€4 million|$5 million", "EUR 4,000,000|USD 5,000,000")]
    public void Signs_and_accountants_brackets_make_negative(string text, string words, string values) => Check(text, words, values);

    [Theory]
    [InlineData("for approximately $5 million", "approximately $5 million", "about USD 5,000,000")]
    [InlineData("for approx. $5 million, an estimated $6 million", "approx. $5 million|estimated $6 million",
        "about USD 5,000,000|about USD 6,000,000")]
    [InlineData("for more than $5 million", "more than $5 million", "more than USD 5,000,000")]
    [InlineData("for no more than $5 million", "no more than $5 million", "up to USD 5,000,000")]
    [InlineData("for not less than $5 million", "not less than $5 million", "at least USD 5,000,000")]
    [InlineData("up to an aggregate of $2 billion", "up to an aggregate of $2 billion", "up to USD 2,000,000,000")]
    [InlineData("up to approximately $300 million", "up to approximately $300 million", "up to USD 300,000,000")]
    [InlineData("in excess of $5 million", "in excess of $5 million", "more than USD 5,000,000")]
    [InlineData("at least $5 million, over $6 million, under $7 million", "at least $5 million|over $6 million|under $7 million",
        "at least USD 5,000,000|more than USD 6,000,000|less than USD 7,000,000")]
    [InlineData("a minimum of $5 million and a maximum of $9 million", "minimum of $5 million|maximum of $9 million",
        "at least USD 5,000,000|up to USD 9,000,000")]
    [InlineData("$5 million or more, $6 million-plus", "$5 million or more|$6 million-plus", "at least USD 5,000,000|at least USD 6,000,000")]
    [InlineData("an increase of 7% over $3.1 billion", "$3.1 billion", "USD 3,100,000,000")]
    [InlineData("as much as $5 million, not to exceed $6 million", "as much as $5 million|not to exceed $6 million",
        "up to USD 5,000,000|up to USD 6,000,000")]
    public void Bounds_are_part_of_the_value(string text, string words, string values) => Check(text, words, values);

    [Theory]
    [InlineData("Shares trade as A$AP and US$.")]
    [InlineData("TRY 5 of our blends; ALL 500 stores; Euro 6 engines")]
    [InlineData("It has XY$5 million.")]
    [InlineData("$1.2.3 and $1,23")]
    public void What_is_no_amount(string text) => Check(text, "", "");

    [Fact]
    public void An_amount_carries_its_place()
    {
        var found = Assert.Single(Blocks.Scan<MoneyMention>("It paid\nRMB 1 today."));
        Assert.Equal((2, 1, "RMB 1"), (found.Value.Source!.Value.Line, found.Value.Source.Value.Column, found.Value.Source.Value.Quote));
    }

    private static void Check(string text, string words, string values)
    {
        var found = Blocks.Scan<MoneyMention>(text);
        Assert.Equal(values, string.Join("|", found.Select(mention => mention.Value)));
        Assert.Equal(words, string.Join("|", found.Select(mention => mention.Passage.Words)));
    }
}
