namespace FilingData;

/// <summary>A series or class of securities that is offered.</summary>
/// <param name="Name">Its name in the filing: "3.375% notes due 2030", "common stock".</param>
public sealed record OfferedSecurity(string Name) : Fact
{
    /// <summary>The principal, or what the offering is worth in all; null where not stated.</summary>
    public Money? Principal { get; init; }

    /// <summary>What the underwriters may buy beyond that; null where not stated.</summary>
    public Money? OverAllotment { get; init; }

    /// <summary>How many shares are offered; null where not stated.</summary>
    public ShareCount? Shares { get; init; }

    /// <summary>What one share costs; null where not stated, or for debt.</summary>
    public Money? Price { get; init; }

    /// <summary>What debt costs, in percent of the principal; null where not stated, or for shares.</summary>
    public Percentage? IssuePrice { get; init; }

    /// <summary>The interest a year; null where not stated.</summary>
    public Percentage? Coupon { get; init; }

    /// <summary>When the principal is due: a day, or the year; null where not stated.</summary>
    public Timing? Maturity { get; init; }

    /// <summary>What kind of offering it makes, as one C# word.</summary>
    internal string Topic
    {
        get
        {
            var name = Name.ToLowerInvariant();
            var convertible = name.Contains("convertible") ? "Convertible" : "";
            if (name.Contains("note") || name.Contains("debenture") || name.Contains("bond"))
                return convertible + (name.Contains("bond") ? "BondOffering" : "NotesOffering");
            return name.Contains("preferred") ? "PreferredStockOffering" : "ShareOffering";
        }
    }

    /// <summary>The flat rows.</summary>
    internal IEnumerable<FactRow> Rows(string kind)
    {
        yield return new FactRow(kind, "security", Name) { Source = Source };
        foreach (var (role, value, from) in new (string, string?, Fact?)[]
        {
            ("principal", Principal is null ? null : FactRow.Flat(Principal), Principal),
            ("principal", OverAllotment is null ? null : FactRow.Flat(OverAllotment), OverAllotment),
            ("shares", Shares is null ? null : Invariant.Number(Shares.Count), Shares),
            ("price", Price is null ? null : FactRow.Flat(Price), Price),
            ("price", IssuePrice is null ? null : FactRow.Flat(IssuePrice), IssuePrice),
            ("coupon", Coupon is null ? null : FactRow.Flat(Coupon), Coupon),
            ("maturity", Maturity?.Words, Maturity),
        })
        {
            if (value is not null)
                yield return new FactRow(kind, role, value) { Source = from?.Source };
        }
    }
}
