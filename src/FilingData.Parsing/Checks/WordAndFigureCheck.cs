using System.Globalization;
using FilingData.Parsing.Mentions;
using FilingData.Parsing.Problems;

namespace FilingData.Parsing.Checks;

/// <summary>A number's word and its figure in brackets are the same: "six (6)".</summary>
internal sealed class WordAndFigureCheck : FilingCheck
{
    /// <inheritdoc/>
    public override IEnumerable<Problem> Find(CheckedRelease release) => release.All<NumberMention>()
        .Where(number => number.Figure is { } figure && figure != number.Value)
        .Select(number => new Problem(Catalogue.WordAndFigureDiffer, number.Passage.Source, number.Passage.Words, Text(number.Value),
            Text(number.Figure!.Value)));

    private static string Text(decimal number) => number.ToString("0.############", CultureInfo.InvariantCulture);
}
