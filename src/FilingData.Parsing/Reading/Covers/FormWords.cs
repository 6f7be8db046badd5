namespace FilingData.Parsing.Reading.Covers;

/// <summary>Says what a filing is that holds no announcement.</summary>
internal static class FormWords
{
    /// <summary>"a Form 8-K (Changes in Registrant's Certifying Accountant)", "a Form 10-Q".</summary>
    public static string Of(Filing filing)
    {
        var items = string.Join("; ", filing.Items.Where(item => !item.Equals(FormItems.Exhibits, StringComparison.OrdinalIgnoreCase)));
        return "a Form " + filing.FormType + (items.Length > 0 ? " (" + items + ")" : "");
    }
}
