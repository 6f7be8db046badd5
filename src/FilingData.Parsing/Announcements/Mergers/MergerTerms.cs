using FilingData.Parsing.Announcements.Clauses;
using FilingData.Parsing.Mentions;

namespace FilingData.Parsing.Announcements.Mergers;

/// <summary>Finds a merger's terms: what ending it costs, and how the holders voted.</summary>
internal static class MergerTerms
{
    private const int Reach = 8;
    private static readonly WordList Cast = WordClasses.Words("cast voted voting");
    private static readonly WordList For = WordClasses.Words("favor favour approve approved approval adopt adopted adoption");

    /// <summary>"a termination fee of $50 million", "a $50 million break-up fee"; null where none is stated.</summary>
    public static Money? TerminationFee(News news)
    {
        foreach (var sentence in news.Text)
        {
            var units = sentence.Units;
            for (var i = 1; i < units.Count; i++)
            {
                if (!units[i].Is("fee") || units[i - 1].Word is not ("termination" or "break-up" or "breakup" or "break"))
                    continue;
                var near = units.Skip(Math.Max(0, i - 4)).Take(4 + Reach).TakeWhile(unit => unit.Kind != UnitKind.Stop).Select(unit => unit.Mention)
                    .OfType<MoneyMention>().FirstOrDefault();
                if (near is not null)
                    return near.Value;
            }
        }

        return null;
    }

    /// <summary>
    /// "approximately 99% of the votes cast were in favor of"; a part of all outstanding shares is none of the votes. Null where not stated.
    /// </summary>
    public static Percentage? VotesFor(News news)
    {
        foreach (var sentence in news.Text.Where(sentence => sentence.Units.Any(unit => unit.Is(For))))
        {
            var units = sentence.Units;
            for (var i = 0; i < units.Count; i++)
            {
                if (units[i].Mention is PercentageMention part
                    && units.Skip(i + 1).Take(Reach).TakeWhile(unit => unit.Mention is not PercentageMention && !unit.Is("outstanding"))
                    .Any(unit => unit.Is(Cast)))
                    return part.Value;
            }
        }

        return null;
    }

    /// <summary>"1.25 shares of Alder for each share of Birch", or a ratio in figures; null where not stated.</summary>
    public static ShareRatio? ExchangeRatio(News news, Transactions.HolderTerms? terms) => terms?.Shares is { } shares
        ? new ShareRatio(shares.Value, 1) { Source = shares.Source }
        : news.Text.SelectMany(sentence => sentence.Mentions.OfType<RatioMention>())
        .Select(ratio => new ShareRatio(ratio.New, ratio.Old) { Source = ratio.Passage.Source }).FirstOrDefault();
}
