using FilingData.Generator.Tests.Running;

namespace FilingData.Generator.Tests;

/// <summary>What is written for a filing, document by document.</summary>
public class EmissionTests
{
    [Fact]
    public void A_filing_is_a_member_of_its_issuer()
    {
        var sale = (Divestiture)Samples.Project(Samples.Sale()).Evaluate("FilingData.Filings.HarborLight.Divestiture2021")!;
        Assert.Equal("Harbor Light Sells Quay Networks", sale.Headline);
        Assert.Equal(Samples.Sale().Transfers, sale.Transfers);
    }

    [Fact]
    public void Shelf() => Snapshot.Matches(Samples.Project(Samples.Sale()).Sources()["Filings.HarborLight.g.cs"]);

    [Fact]
    public void Lookup() => Snapshot.Matches(Samples.Project(Samples.Sale()).Sources()["Filings.g.cs"]);

    [Fact]
    public void Index() => Snapshot.Matches(Samples.Project(Samples.Sale()).Sources()["FilingIndex.0.g.cs"]);
}
