using FilingData.Parsing.Announcements.Results;

namespace FilingData.Parsing.Announcements;

/// <summary>Reads results: the text first, the tables for what it leaves unsaid.</summary>
internal sealed class EarningsReader : AnnouncementReader
{
    private const double OutlookShare = 0.5;
    private static readonly Cue Outlook = new("guidance|outlook|forecast|expectations"), Report = new("results|reports|report|reported|reporting|announces|posts|delivers|record");

    /// <inheritdoc/>
    protected override IReadOnlyList<Cue> Cues { get; } =
    [
        new("report|reports|announces|reported|announced|posts|delivers … results|earnings|income|revenue|sales"), new("quarter|year|half|month|months|q1|q2|q3|q4 … results|earnings|income|revenue|revenues|sales"),
        new("financial|operating|quarterly|preliminary results"), new("results for the … quarter|year|months"), new("net income for the"), new("record revenue|earnings|sales"),
        // A notice of the day on which results will be told has none.
        new("to report|announce|release|host|hold|publish|discuss … results|earnings", -1), new("plans to release|report", -1), new("will report|release|announce|host|hold … results|earnings", -0.6),
        new("trial|study|clinical|vote|voting|test|exchange|offer|tender|auction|solicitation|meeting results", -0.8),
        new("results of|from … offer|offers|tender|auction|solicitation|meeting|vote|trial|study|redemption", -1), new("results date|call", -1),
    ];

    /// <inheritdoc/>
    protected override IReadOnlyList<string> Items => ["Results of Operations"];

    /// <inheritdoc/>
    public override Evidence Weigh(News news)
    {
        // "Updates First Quarter Revenue Outlook" names what is reported otherwise.
        var words = base.Weigh(news);
        return words.Headline > 0 && news.Words[Zone.Headline] is var headline && Outlook.IsIn(headline) && !Report.IsIn(headline)
            ? words with { Headline = words.Headline * OutlookShare } : words;
    }

    /// <inheritdoc/>
    public override Announcement Read(News news)
    {
        if (!Evidence.IsTold(Weigh(news)))
            return new Earnings();
        var periods = ReportedPeriods.In(news);
        var tables = periods.Count == 0 ? null : new ResultTables(news);
        return new Earnings { Results = periods.Select(period => Full(news, tables!, period)).ToValueList() };
    }

    // The text before the tables, and headlines, which round, last.
    private static PeriodResult Full(News news, ResultTables tables, ReportedPeriod period)
    {
        var headlines = news.Sentences.Where(sentence => sentence.Zone is Zone.Headline or Zone.Subheadline).ToList();
        return new(period.Period)
        {
            PeriodEnd = period.End,
            Revenue = ResultSentences.Amount(news.Text, Metric.Revenue, period) ?? tables.Amount(Metric.Revenue, period) ?? ResultSentences.Amount(headlines, Metric.Revenue, period),
            RevenueChange = ResultSentences.Change(news, Metric.Revenue, period),
            NetIncome = ResultSentences.Amount(news.Text, Metric.NetIncome, period) ?? tables.Amount(Metric.NetIncome, period) ?? ResultSentences.Amount(headlines, Metric.NetIncome, period),
            DilutedEps = DilutedEarnings.In(news.Text, period) ?? tables.DilutedEps(period) ?? DilutedEarnings.In(headlines, period),
            Source = period.Period.Source,
        };
    }
}
