using FilingData.Parsing.Mentions;
using FilingData.Parsing.Structure;

namespace FilingData.Parsing.Announcements.Base;

/// <summary>The amounts, parts, counts and days that a release names outside of its boilerplate, in the order of the text.</summary>
internal static class Values
{
    /// <summary>Every amount of money.</summary>
    public static IEnumerable<Money> Money(MentionedRelease release) =>
        Mentions<MoneyMention>(release).Select(mention => mention.Value);

    /// <summary>Every percentage.</summary>
    public static IEnumerable<Percentage> Percentages(MentionedRelease release) =>
        Mentions<PercentageMention>(release).Select(mention => mention.Value);

    /// <summary>Every number of shares.</summary>
    public static IEnumerable<ShareCount> ShareCounts(MentionedRelease release) =>
        Mentions<ShareCountMention>(release).Select(mention => mention.Value);

    /// <summary>Every full date.</summary>
    public static IEnumerable<Stated<DateOnly>> Dates(MentionedRelease release) =>
        Mentions<DateMention>(release).Select(mention => new Stated<DateOnly>(mention.Value) { Source = mention.Passage.Source });

    private static IEnumerable<T> Mentions<T>(MentionedRelease release)
        where T : Mention =>
        Blocks(release.Release).SelectMany(release.In).OfType<T>();

    private static IEnumerable<Block> Blocks(Release release)
    {
        IEnumerable<Block> head = release.Headline is null ? [] : [release.Headline];
        return head.Concat(release.Subheadlines).Concat(release.Sections.Where(section => !section.IsBoilerplate)
            .SelectMany(section => section.Blocks));
    }
}
