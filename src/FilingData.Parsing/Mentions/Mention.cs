using FilingData.Parsing.Reading;

namespace FilingData.Parsing.Mentions;

/// <summary>Something that a text names: an amount, a date, a person, a company.</summary>
/// <param name="Passage">The words that name it, in their block's text.</param>
public abstract record Mention(Passage Passage);

/// <summary>An amount of money. A range ("$7.8 billion to $8.2 billion") is two mentions.</summary>
public sealed record MoneyMention(Passage Passage, Money Value) : Mention(Passage);

/// <summary>A percentage, or basis points as hundredths of it. The value is negative where the words say so in brackets or by a sign.</summary>
public sealed record PercentageMention(Passage Passage, Percentage Value) : Mention(Passage);

/// <summary>A number of shares or other equity units.</summary>
public sealed record ShareCountMention(Passage Passage, ShareCount Value) : Mention(Passage);

/// <summary>A ratio of new to old: "two-for-one", "2-for-1", "1:10".</summary>
public sealed record RatioMention(Passage Passage, decimal New, decimal Old) : Mention(Passage);

/// <summary>
/// A plain number with what is counted left to the reader: "six (6)", "seven", "4,000"; <paramref name="Figure"/> differs from
/// <paramref name="Value"/> only in a contradiction.
/// </summary>
/// <param name="Passage">The words.</param>
/// <param name="Value">The number; where word and figure differ, that of the word.</param>
/// <param name="Figure">The figure in brackets behind a word; null without one.</param>
/// <param name="Bound">How exact it is.</param>
public sealed record NumberMention(Passage Passage, decimal Value, decimal? Figure, Bound Bound) : Mention(Passage);

/// <summary>A full date.</summary>
/// <param name="Passage">The words, weekday included.</param>
/// <param name="Value">The date.</param>
/// <param name="Weekday">The weekday that the words name; null where they name none.</param>
public sealed record DateMention(Passage Passage, DateOnly Value, DayOfWeek? Weekday) : Mention(Passage);

/// <summary>Words that have a date's form and are no date: "September 31, 2017".</summary>
public sealed record ImpossibleDateMention(Passage Passage, int Year, int Month, int Day) : Mention(Passage);

/// <summary>A time that is no full date: "September 2020", "early 2021", "the second half of 2020", "December 14" without a year.</summary>
public sealed record LooseDateMention(Passage Passage, int? Year, int? Month, int? Day) : Mention(Passage);

/// <summary>A fiscal period: "the third quarter of 2017", "fiscal year ended June 30, 2020".</summary>
public sealed record PeriodMention(Passage Passage, FiscalPeriod Value) : Mention(Passage)
{
    /// <summary>The period's last day; null where the words leave it out.</summary>
    public DateOnly? End { get; init; }
}

/// <summary>A fiscal period whose number or year the words leave open: "the third quarter", "three months ended March 31, 2019".</summary>
/// <param name="Passage">The words.</param>
/// <param name="Span">How much of a year.</param>
/// <param name="Number">Which quarter or half; null where the words don't say.</param>
/// <param name="End">The period's last day; null where the words leave it out.</param>
public sealed record LoosePeriodMention(Passage Passage, PeriodSpan Span, int? Number, DateOnly? End) : Mention(Passage);

/// <summary>A party of the cast: an organization or a group by its name, its term or a short form ("the Company", "TUS").</summary>
public sealed record PartyMention(Passage Passage, Party Party) : Mention(Passage);

/// <summary>A person of the cast, by the full name or a short form ("Mr. Zou").</summary>
public sealed record PersonMention(Passage Passage, Person Person) : Mention(Passage);

/// <summary>A title that a person can have: "Chief Executive Officer", "director".</summary>
public sealed record TitleMention(Passage Passage) : Mention(Passage);

/// <summary>Words in quotation marks that somebody says (no term, no scare quotes); the marks are not part of it.</summary>
public sealed record QuotedMention(Passage Passage) : Mention(Passage);

/// <summary>Words behind an opening quotation mark that nothing closes, up to the end of the block.</summary>
public sealed record UnclosedQuotationMention(Passage Passage) : Mention(Passage);
