using System.Globalization;

namespace FilingData.Benchmarks.Corpus;

/// <summary>What differs between two filings of one kind.</summary>
/// <param name="Name">The issuer's name in short.</param>
/// <param name="Trade">What it trades in.</param>
/// <param name="Symbol">Its symbol.</param>
/// <param name="City">Where it announces.</param>
/// <param name="Date">When.</param>
/// <param name="Chief">Its chief executive.</param>
/// <param name="Other">Somebody else of the company.</param>
/// <param name="Counterparty">With whom it deals.</param>
/// <param name="Figure">A figure from 1 to 90.</param>
internal sealed record FilingWords(string Name, string Trade, string Symbol, string City, DateOnly Date, string Chief, string Other,
    string Counterparty, int Figure)
{
    public string Company => Name + " " + Trade + ", Inc.";

    public string Day => Date.ToString("MMMM d, yyyy", CultureInfo.InvariantCulture);

    public string Later => Date.AddDays(30).ToString("MMMM d, yyyy", CultureInfo.InvariantCulture);

    public string Surname => Other[(Other.IndexOf(' ', StringComparison.Ordinal) + 1)..];

    public string Opening => $"{City}, {Day} (GLOBE NEWSWIRE) — {Company} (Nasdaq: {Symbol}) (“{Name}” or the “Company”), "
        + "a provider of services to enterprises in North America, today announced";
}
