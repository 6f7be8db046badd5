using FilingData.Parsing.Announcements.Clauses;
using FilingData.Parsing.Mentions;
using FilingData.Parsing.Structure;

namespace FilingData.Parsing.Announcements.Outlooks;

/// <summary>
/// Reads expectations sentence by sentence. What a sentence leaves unsaid stands before it: the period in the heading, in the sentence that opens the
/// list, or in the expectation before ("It also expects …").
/// </summary>
internal sealed class OutlookText(OutlookPeriods periods, OutlookHeading? heading)
{
    private readonly FiscalPeriod? _headed = heading?.Period;
    private FiscalPeriod? _said, _near;
    private Block? _nearBlock, _told;
    private bool _goesOn;
    private Sentence? _list;

    /// <summary>
    /// What the block that was read last says of an outlook, for the table below it: "The Company's guidance for the fourth quarter is as follows:";
    /// null where it says nothing.
    /// </summary>
    public OutlookHeading? Opened { get; private set; }

    /// <summary>The expectations of a block's sentences.</summary>
    public IEnumerable<Expectation> Read(IEnumerable<Sentence> sentences)
    {
        var opened = Opened;
        Opened = null;
        foreach (var sentence in sentences)
        {
            // "(in millions, except per share data)" stands between the words and their table.
            Opened = sentence.Passage[0] == '(' ? opened : OpenedBy(sentence);
            if (sentence.Block.Kind != BlockKind.Bullet)
                _list = OutlookWords.OpensList(sentence) ? sentence : null;
            _goesOn = (ReferenceEquals(_told, sentence.Block) && sentence.Units.Any(OutlookWords.GoOn)) || IsLabelled(sentence);
            foreach (var expectation in Read(sentence))
            {
                _told = sentence.Block;
                yield return expectation;
            }
        }
    }

    private IEnumerable<Expectation> Read(Sentence sentence)
    {
        var isListed = _list is not null && _list != sentence;
        if ((!isListed && heading is null && !_goesOn && !sentence.Units.Any(OutlookWords.Expect)) || OtherTimes.AreEarlier(sentence)
            || OtherTimes.AreYears(sentence) || OutlookWords.IsProfile(sentence))
            yield break;
        // In a list all that stands before the first figure is its metric's name.
        var found = 0;
        if (isListed && ListedExpectation.In(sentence) is var (name, listed) && Of(sentence, 0, listed.End, listed.Of(name.Stated())) is { } item)
        {
            found = listed.End;
            yield return item;
        }

        foreach (var (metric, range) in ExpectedMetric.In(sentence)
            .Select(metric => (metric, ExpectedRange.Behind(sentence, metric.End) ?? AmountBefore.Of(sentence, metric.Start))))
        {
            if (metric.Start >= found && ExpectedGrowth.Before(sentence, metric) is { } grown
                && IsExpected(sentence, metric, grown.Start, metric.End, isListed)
                && Of(sentence, grown.Start, metric.End, grown.Of(sentence.Range(metric.Start, metric.End).Stated())) is { } growth)
            {
                found = metric.End;
                yield return growth;
                continue;
            }

            if (range is null && metric.Start >= found && Worded(sentence, metric, isListed) is var (end, inWords))
            {
                found = end;
                yield return inWords;
            }

            if (range is null || metric.Start < found || !IsExpected(sentence, metric, range.Start, range.End, isListed))
                continue;
            found = range.End;
            foreach (var expectation in PairedMetrics.Of(sentence, metric, range))
            {
                if (Of(sentence, metric.Start, range.End, expectation) is { } told)
                    yield return told with { Metric = OutlookWords.OfShare(sentence, OutlookWords.Basis(sentence, told.Metric), range.End) };
            }
        }

        // "… is increasing its guidance for the third quarter": what follows is said of that quarter.
        if (found == 0 && periods.In(sentence, 0, OutlookWords.ComparedFrom(sentence)) is { } opened)
        {
            if (sentence.Units.Any(OutlookWords.IsNoun) && periods.Calendar.IsToCome(opened))
                _said = opened;
            // "Based on our review for the second quarter of 2022, we anticipate record sales. We expect": within its paragraph.
            else if (OutlookWords.IsPreliminary(sentence) && (periods.Calendar.IsToCome(opened) || periods.Calendar.HasJustEnded(opened)))
                (_near, _nearBlock) = (opened, sentence.Block);
        }
    }

    /// <summary>"2022: net sales of $4 billion; EBITDA of $1 billion", where the text has spoken of guidance.</summary>
    private bool IsLabelled(Sentence sentence) => _said is not null && sentence.Units.Count > 2 && sentence.Units[1].Kind == UnitKind.Stop
        && sentence.Units[1].Passage[0] == ':' && periods.In(sentence, 0, 1) is { } named && periods.Calendar.IsToCome(named);

    private OutlookHeading? OpenedBy(Sentence sentence) => sentence.Units.Any(OutlookWords.IsNoun) || OutlookWords.OpensList(sentence)
        ? new OutlookHeading(periods.In(sentence, 0, sentence.Units.Count)) : null;

    private bool IsExpected(Sentence sentence, ExpectedMetric metric, int start, int end, bool isListed) =>
        (isListed || _goesOn || (heading is not null && !sentence.Units[metric.Start].IsQuoted)
        || sentence.Units.Take(start).Any(OutlookWords.Expect))
        && !EarlierWords.AreIn(sentence.Units, ClauseStart(sentence, metric.Start), metric.Start)
        && !OtherFigures.IsToldBefore(sentence, metric, start) && !OtherFigures.IsHeldAgainst(sentence.Units, end)
        && !OtherFigures.IsOfLastYear(sentence.Units, metric.Start)
        && !(sentence.Units[metric.End - 1].Is("results") && sentence.Units[start].Mention is not MoneyMention { Value.Per: not null })
        && !EarlierWords.AreIn(sentence.Units, metric.End, end);

    /// <summary>What is expected in words, and the unit behind them; null where no such words stand beside the metric.</summary>
    private (int End, Expectation Expectation)? Worded(Sentence sentence, ExpectedMetric metric, bool isListed)
    {
        if ((WordedOutlook.Before(sentence, metric.Start) ?? WordedOutlook.After(sentence, metric.End)) is not { } words)
            return null;
        var (start, end) = (Math.Min(words.Start, metric.Start), Math.Max(words.End, metric.End));
        return IsExpected(sentence, metric, words.Start, words.End, isListed)
            && Of(sentence, start, end, new Expectation(sentence.Range(metric.Start, metric.End)
            .Stated().Value, words.In(sentence).Value)) is { } told ? (end, told) : null;
    }

    private Expectation? Of(Sentence sentence, int start, int end, Expectation expectation)
    {
        if (periods.In(sentence, start, end) is { } own)
            (_said, _nearBlock) = (own, null);
        else if (_list is not null && _list != sentence && periods.In(_list, 0, _list.Units.Count) is { } listed)
            _said = listed;
        var period = (_nearBlock == sentence.Block ? _near : null) ?? _said ?? _headed ?? periods.OfHeadline(sentence);
        return period is null || !(periods.Calendar.IsToCome(period)
            || (periods.Calendar.HasJustEnded(period)
            && ((heading is { IsPreliminary: true } && IsRange(expectation)) || _goesOn || OutlookWords.IsPreliminary(sentence))
            && (IsRange(expectation) || periods.IsWithoutResults || !OtherFigures.IsOfResults(expectation.Metric))))
            ? null : expectation with { Period = period, Source = sentence.Range(start, end).Source };
    }

    private static bool IsRange(Expectation expectation) =>
        (expectation.Low is { } low && low.Amount != expectation.High!.Amount)
        || (expectation.LowPercentage is { } part && part.Value != expectation.HighPercentage!.Value);

    /// <summary>Where the clause begins in which this unit stands.</summary>
    private static int ClauseStart(Sentence sentence, int index)
    {
        while (index > 0 && sentence.Units[index - 1].Kind is not (UnitKind.Stop or UnitKind.Comma) && !sentence.Units[index - 1].Is("and"))
            index--;
        return index;
    }
}
