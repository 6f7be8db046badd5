using FilingData.Parsing.Announcements.Clauses;
using FilingData.Parsing.Mentions.Values;
using FilingData.Parsing.Structure;

namespace FilingData.Parsing.Announcements.Outlooks;

/// <summary>Finds what is expected of a period to come: "expects full-year 2023 revenue of $7.8 billion to $8.2 billion".</summary>
internal static class Expectations
{
    /// <summary>The expectations, in the order of the text, each metric of a period once.</summary>
    public static IReadOnlyList<Expectation> In(News news)
    {
        var known = new HashSet<(string Metric, bool IsPercentage, FiscalPeriod? Period)>();
        var told = new HashSet<(string Metric, string Range, FiscalPeriod? Period)>();
        return All(news).Where(found => MetricName.Key(found.Metric, found.LowPercentage is not null) is var key
            && known.Add((key, found.LowPercentage is not null, found.Period))
            && told.Add((MetricName.WithoutGaap(key), found.Range, found.Period))).ToList();
    }

    private static IEnumerable<Expectation> All(News news)
    {
        var periods = new OutlookPeriods(news);
        var sentences = news.Sentences.ToLookup(sentence => sentence.Block);
        var release = news.Release.Release;
        var heads = release.Headline is { } headline ? release.Subheadlines.Prepend(headline) : release.Subheadlines;
        var tables = new OutlookTable(periods, news.Release.Currencies);
        var texts = release.Sections.Where(section => section.Kind is SectionKind.Body or SectionKind.Topic);
        return texts.Aggregate(
            heads.SelectMany(head => new OutlookText(periods, null).Read(sentences[head])).ToList().AsEnumerable(),
            (found, section) => found.Concat(In(section, periods, tables, sentences)));
    }

    private static IEnumerable<Expectation> In(ReleaseSection section, OutlookPeriods periods, OutlookTable tables,
        ILookup<Block, Sentence> sentences)
    {
        var heading = Heading(section, periods);
        var text = new OutlookText(periods, heading);
        return section.Blocks.SelectMany(block => block.Table is { } table
            ? tables.Read(table, text.Opened is { Period: not null } opened ? opened : heading ?? text.Opened)
            : text.Read(sentences[block]));
    }

    /// <summary>What the section's heading says of an outlook; null where it heads something else.</summary>
    private static OutlookHeading? Heading(ReleaseSection section, OutlookPeriods periods)
    {
        if (section.Heading is not { } heading || !(OutlookWords.Name(heading.Words) || OutlookWords.NamesPreliminary(heading.Words)))
            return null;
        var block = new Block(BlockKind.Heading, heading.Text.Copy(heading.Start, heading.Length));
        return new OutlookHeading(periods.In(SentenceReader.Read(block, ValueScanner.Scan(block))))
        {
            IsPreliminary = OutlookWords.NamesPreliminary(heading.Words),
        };
    }
}
