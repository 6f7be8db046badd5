namespace FilingData.Parsing.Structure.Sections;

/// <summary>
/// Tells where the financial statements behind the text begin, by their titles (17 CFR 210.3-01 to 3-04: balance sheets, income, cash flows, equity).
/// </summary>
internal static class Statements
{
    private static readonly Phrases<bool> Titles = new(new[]
    {
        "statements of operations", "statement of operations", "statements of income", "statement of income", "statements of earnings",
        "statement of earnings", "statements of cash flow",
        "statement of cash flow", "balance sheet", "statements of financial", "statement of financial", "statements of comprehensive",
        "statement of comprehensive", "statements of consolidated",
        "statement of consolidated", "income statement", "cash flow statement", "statements of loss", "selected financial", "selected consolidated",
        "financial statements", "statements of profit", "statements of net",
        "statement of profit", "consolidated financial highlights", "supplemental financial data", "consolidated results of operations",
    }.Select(title => (title, true)));

    private const int LongestTitle = 130;

    /// <summary>Whether the line is such a title.</summary>
    public static bool IsTitle(string line) =>
        line.Length <= LongestTitle && line[line.Length - 1] != '.' && char.IsUpper(line[0]) && Titles.Find(line, 0, line.Length) is not null;
}
