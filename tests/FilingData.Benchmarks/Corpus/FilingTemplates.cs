namespace FilingData.Benchmarks.Corpus;

/// <summary>One text a kind, from 2 to 8 kB.</summary>
internal static class FilingTemplates
{
    public static string Divestiture(FilingWords w) => Release(w, $"{w.Name} Announces Completion of the Sale of Its Field Services Unit", 6, [
        $"{w.Opening} that the Company has completed the sale of its field services unit to {w.Counterparty} LLC (“{w.Counterparty}”).",
        $"{w.Name} transferred {w.Figure}.5% of the equity interest in {w.Name} Field Services Co., Ltd. (“Field Services”) to {w.Counterparty} "
            + $"LLC for a consideration of $12.{w.Figure} million. Following completion of the transfer, {w.Counterparty} holds {w.Figure}.5% and "
            + $"{w.Name} holds {99 - w.Figure}.5% equity interest in Field Services.",
        $"“We are pleased to have completed this sale, which lets us focus on our core business,” said {w.Chief}, Chief Executive Officer of the Company.",
        "This transaction has received approval from both of the Company’s Audit Committee and board of directors.",
        $"Harrow & Pike LLP is acting as legal counsel to the Company. {w.Counterparty} was advised by Lindell Securities LLC, which acted as its "
            + "financial advisor."]);

    public static string Resignation(FilingWords w) => Release(w, $"{w.Name} Announces Resignation of Director", 2, [
        $"{w.Opening} that {Title(w)} {w.Other}, a director of the Company, informed the Company’s board of directors of the decision to resign "
            + $"from the board with effect from {w.Later} due to personal reasons. The resignation of {Title(w)} {w.Surname} did not result from any "
            + "disagreement with the Company on any matter relating to its operations, policies or practices.",
        $"Following the resignation of {Title(w)} {w.Surname}, the Company’s board of directors will consist of seven members, including five "
            + "independent directors."]);

    public static string Earnings(FilingWords w) => Release(w, $"{w.Name} Reports Third Quarter {w.Date.Year} Results", 9, [
        $"{w.Opening} its unaudited financial results for the third quarter ended September 30, {w.Date.Year}.",
        $"Total revenue was $1{w.Figure}.4 million, an increase of {w.Figure % 20}.3% from $1{w.Figure}.0 million in the same period of the prior "
            + $"year. Net income was $1{w.Figure % 9}.2 million, or $0.{w.Figure + 9} per diluted share, compared with $9.{w.Figure} million, or "
            + $"$0.{w.Figure + 5} per diluted share.",
        $"Adjusted EBITDA was $2{w.Figure % 9}.8 million, compared with $2{w.Figure % 7}.1 million in the same period of {w.Date.Year - 1}. "
            + $"Operating expenses were $4{w.Figure % 8}.0 million, a decrease of 1.{w.Figure}% year over year.",
        $"“Our results in the third quarter show the strength of our markets,” said {w.Chief}, Chief Executive Officer of {w.Name}. “Demand has "
            + "been strong in all of our regions, and we expect this to continue.”",
        $"“We ended the quarter with $1{w.Figure}.7 million in cash and cash equivalents,” said {w.Other}, Chief Financial Officer of the Company.",
        $"For the fourth quarter of {w.Date.Year}, the Company expects revenue of between $1{w.Figure}.0 million and $1{w.Figure}.9 million.",
        $"The Company’s management will host a conference call at 8:00 a.m. Eastern Time on {w.Later}. A replay will be available for seven days."]);

    public static string Acquisition(FilingWords w) => Release(w, $"{w.Name} to Acquire {w.Counterparty}", 5, [
        $"{w.Opening} that it has entered into a definitive agreement to acquire {w.Counterparty} Ltd. (“{w.Counterparty}”) for $1{w.Figure} "
            + $"million in cash. The transaction is expected to close in the first quarter of {w.Date.Year + 1}, subject to customary closing "
            + "conditions.",
        $"“{w.Counterparty} brings people and products that our customers have asked for,” said {w.Chief}, Chief Executive Officer of {w.Name}.",
        $"{w.Other}, founder of {w.Counterparty}, will join the Company as Senior Vice President.",
        $"Lindell Securities LLC is acting as financial advisor to {w.Name}, and Harrow & Pike LLP is acting as legal counsel."]);

    public static string Dividend(FilingWords w) => Release(w, $"{w.Name} Declares Quarterly Cash Dividend", 3, [
        $"{w.Opening} that its board of directors has declared a quarterly cash dividend of $0.{w.Figure + 9} per share of common stock. The "
            + $"dividend is payable on {w.Later} to shareholders of record as of the close of business on {w.Day}."]);

    private static string Title(FilingWords w) => w.Figure % 2 == 0 ? "Mr." : "Ms.";

    private static string Release(FilingWords w, string headline, int length, string[] paragraphs) =>
        string.Join("\n\n", (string[])[" Exhibit 99.1\n" + headline, .. paragraphs, .. Standing(w, length)]) + "\n";

    private static IEnumerable<string> Standing(FilingWords w, int length)
    {
        yield return $"About {w.Name}";
        yield return $"{w.Company} is a provider of services to enterprises in North America. {w.Name} operates in more than {w.Figure + 4} cities and serves "
            + $"a diversified and loyal base of over {w.Figure},200 enterprise customers that span numerous industries ranging from manufacturers to "
            + "government entities.";
        yield return "Safe Harbor Statement";
        yield return "This announcement contains forward-looking statements. These statements can be identified by terminology such as “will,” “expects,” "
            + "“anticipates,” “future,” “intends,” “plans,” “believes,” “estimates” and similar statements. Statements that are not historical facts "
            + "are forward-looking statements, which involve inherent risks and uncertainties.";
        for (var i = 0; i < length; i++)
            yield return "A number of factors could cause actual results to differ materially from those contained in any forward-looking statement. Among "
                + $"them are changes in demand for the services of {w.Name}, the ability of the Company to keep its customers and its people, the cost "
                + "and the supply of power and equipment, the outcome of legal proceedings, changes in laws and in their interpretation, and "
                + "conditions in the markets in which the Company operates. Information regarding these and other risks is included in the reports "
                + "that the Company has filed with the SEC. All information provided in this press release is as of its date, and the Company "
                + "undertakes no duty to update such information, except as required under applicable law.";
        yield return "Investor Relations Contact:";
        yield return $"{w.Other}\n{w.Company}\n+1 555 010 {w.Figure + 1000}\nir@{w.Name.ToLowerInvariant()}.example";
    }
}
