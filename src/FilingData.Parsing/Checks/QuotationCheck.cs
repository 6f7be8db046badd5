using FilingData.Parsing.Mentions;
using FilingData.Parsing.Problems;

namespace FilingData.Parsing.Checks;

/// <summary>A quotation ends.</summary>
internal sealed class QuotationCheck : FilingCheck
{
    /// <inheritdoc/>
    public override IEnumerable<Problem> Find(CheckedRelease release) => release.All<UnclosedQuotationMention>()
        .Select(quotation => new Problem(Catalogue.UnclosedQuotation, quotation.Passage.Source, Openings.Of(quotation.Passage).Words));
}
