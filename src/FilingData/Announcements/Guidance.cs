namespace FilingData;

/// <summary>The issuer says what it expects of its results, or updates what it said.</summary>
public record Guidance : Announcement
{
    /// <inheritdoc/>
    public override string Kind => nameof(Guidance);

    /// <summary>What is expected, an expectation a metric and period.</summary>
    public ValueList<Expectation> Expectations { get; init; } = [];

    /// <inheritdoc/>
    protected override IEnumerable<FactRow> KindFacts()
    {
        var periods = new HashSet<string>(StringComparer.Ordinal);
        foreach (var expectation in Expectations)
        {
            if (expectation.Period is { } period && periods.Add(period.ToString()))
                yield return Row("period", period.ToString(), period);
            yield return Row("metric", expectation.Metric + ": " + expectation.Range, expectation);
        }
    }
}

/// <summary>What is expected of one metric.</summary>
/// <param name="Metric">The metric in the filing's words: "revenue", "GAAP EPS".</param>
/// <param name="Range">What is expected of it in flat form: "USD 7.8 billion to 8.2 billion", "grow approximately 13% to 17%".</param>
public sealed record Expectation(string Metric, string Range) : Fact
{
    /// <summary>The period; null where not stated.</summary>
    public FiscalPeriod? Period { get; init; }

    /// <summary>The lower end of an amount of money; null where the metric is none, or where open.</summary>
    public Money? Low { get; init; }

    /// <summary>The upper end of an amount of money; null where the metric is none, or where open.</summary>
    public Money? High { get; init; }

    /// <summary>The lower end of a percentage; null where the metric is none, or where open.</summary>
    public Percentage? LowPercentage { get; init; }

    /// <summary>The upper end of a percentage; null where the metric is none, or where open.</summary>
    public Percentage? HighPercentage { get; init; }
}
