namespace FilingData.Generator.Tests.Running;

/// <summary>A project with six filings, small enough to see what each change runs.</summary>
internal static class SixFilings
{
    private static readonly string[] Names = ["alpha-2020", "alpha-2021", "beta-2020", "beta-2021", "gamma-2020", "gamma-2021"];

    /// <summary>Two filings each of three issuers; a file's name says whose filing of which year it is.</summary>
    public static Project Project() => new()
    {
        Files = [.. Names.Select(name => new InputFile("/f/" + name + ".txt", TextOf(name)))],
        Parsing = (input, _) =>
        {
            var (issuer, year) = (char.ToUpperInvariant(input.FileName[0]) + input.FileName[1..^9], input.FileName[^8..^4]);
            var sale = Samples.Sale(issuer + " Group, Inc.", year + "-05-06", issuer + " sells a unit in " + year);
            return new([sale with { Reasons = [new Stated<string>("text of " + input.Text.Length)] }], []);
        },
    };

    /// <summary>The text of the filing of this name.</summary>
    public static string TextOf(string name) => name + ": " + new string('x', 300);
}
