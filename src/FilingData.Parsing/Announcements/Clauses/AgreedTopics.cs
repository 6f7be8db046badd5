namespace FilingData.Parsing.Announcements.Clauses;

/// <summary>Tells from the word between an agreement's partners and what was agreed whether the partners are those of the matter.</summary>
internal static class AgreedTopics
{
    /// <summary>
    /// Who agreed, before the word that leads to what was agreed: "an agreement with Alder Inc. <em>for</em>"; "agreed with Alder <em>on</em>
    /// the sale" does not say who sells, "reached agreement with Alder on the sale" does.
    /// </summary>
    public static (int Partner, int Start)? PartnersOf(IReadOnlyList<Unit> units, int topic) =>
        (units[topic].Word is "for" or "regarding" or "concerning" || units[topic].Is("on"))
            && AgreementPartners.RowBefore(units, topic - 1) is { } row
        && (!units[topic].Is("on") || (row.Start > 0 && units[row.Start - 1].Word is "agreement" or "contract" or "deal" or "accord")) ? row : null;
}
