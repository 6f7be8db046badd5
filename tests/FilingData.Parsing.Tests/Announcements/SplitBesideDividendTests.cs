namespace FilingData.Parsing.Tests.Announcements;

/// <summary>Splits beside dividends, and those that are only recalled.</summary>
public class SplitBesideDividendTests
{
    [Fact]
    public void The_first_of_several_matters_is_the_principal_one()
    {
        var split = Read("PINEBROOK APPROVES TWO-FOR-ONE STOCK SPLIT,\nDECLARES REGULAR QUARTERLY DIVIDEND",
            "announced today that its board of directors approved a two-for-one stock split, which is payable on April 4, 2021 to shareholders of record on March 28, 2021.\n\nThe board also declared a quarterly dividend of $.28 per share. This represents a 7.7% increase over the dividend of $.26 per share declared in the same quarter last year.");

        Assert.Equal(["ratio: 2-for-1", "recordDate: 2021-03-28", "effectiveDate: 2021-04-04"], Releases.Rows(split).Take(3));
        Assert.Equal(["perShare: USD 0.28", "frequency: Quarterly"], Releases.Rows(Releases.Of<Dividend>(split)).Take(2));
    }

    [Fact]
    public void A_split_of_former_years_gives_no_day() => Assert.Null(Read("Pinebrook Announces Two-for-One Stock Split",
        "announced today a two-for-one stock split. Pinebrook also effected a two-for-one stock split on August 31, 1997.").EffectiveDate);

    private static StockSplit Read(string headline, string news) => Releases.Read<StockSplit>(
        $"{headline}\n\nBOISE, Idaho, March 8, 2021 /PRNewswire/ -- Pinebrook Systems, Inc. (NYSE: PBK) {news}\n");
}
