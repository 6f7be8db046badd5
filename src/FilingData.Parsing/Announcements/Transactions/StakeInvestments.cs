using FilingData.Parsing.Announcements.Clauses;
using FilingData.Parsing.Mentions;

namespace FilingData.Parsing.Announcements.Transactions;

/// <summary>
/// Finds investments that buy a part of a company: "made a strategic investment of $85 million in Alder Holdings <em>for a 65% stake</em>".
/// </summary>
internal static class StakeInvestments
{
    private const int Reach = 24, StakeReach = 7;

    private static readonly Verb Acquire = new("acquire");
    private static readonly WordList Investing = WordClasses.Words("investment invest invests invested investing");
    private static readonly WordList Stakes = WordClasses.Words("stake interest shareholding holding equity ownership");

    /// <summary>The clause of the sentence's investment; null where it buys no stated part of a company that it names.</summary>
    public static TransferClause? In(News news, Sentence sentence)
    {
        var units = sentence.Units;
        var invest = sentence.IndexOf(static unit => unit.Is(Investing) && !unit.IsQuoted);
        if (invest < 1 || StakeAt(units, invest) is not { } stake || TargetAt(units, invest, stake.Start) is not { } target)
            return null;
        var edge = invest;
        while (edge > 0 && !units[edge - 1].IsActor && !units[edge - 1].Is(WordClasses.Pronouns) && invest - edge < StakeReach)
            edge--;
        var (subject, _) = SubjectReader.Read(sentence, TransferVerbs.All, edge);
        var taker = subject is null ? null : PartyIn(news, sentence, subject);
        if (taker is null || Referents.AreSame(news, taker, target))
            return null;
        var words = sentence.Range(stake.Start, stake.End);
        var frame = new Frame(sentence, Acquire, Voice.Active, IsDone(units, invest)
            ? Stage.Happened : Stage.Announced, sentence.Range(edge, invest + 1))
        {
            Index = invest,
            ClauseStart = ClauseStart.Of(units, edge, TransferVerbs.All),
            Edge = edge,
            Subject = subject,
            Slots = [new Slot(sentence, "", stake.Start, stake.End)],
        };
        return new TransferClause(frame, new Transfer
        {
            Transferee = taker,
            Target = target,
            Stake = Transactions.Stakes.In(sentence, words),
            Consideration = AmountIn(units, edge, stake.Start),
            Source = sentence.Passage.Source,
        })
        { IsNews = true };
    }

    /// <summary>
    /// "for <em>a 65% equity stake</em>", "giving it <em>a 30% interest</em>": from the percentage to its noun; null where none is bought.
    /// </summary>
    private static (int Start, int End)? StakeAt(IReadOnlyList<Unit> units, int invest)
    {
        for (var i = invest + 1; i < units.Count && i < invest + Reach && units[i].Kind != UnitKind.Stop; i++)
        {
            if (units[i].Mention is not PercentageMention || !IsReturn(units, invest, i))
                continue;
            for (var end = i + 1; end < units.Count && end < i + StakeReach; end++)
            {
                if (units[end].Is(Stakes) && !(end + 1 < units.Count && units[end + 1].Is(Stakes)))
                    return (i, end + 1);
            }
        }

        return null;
    }

    private static bool IsReturn(IReadOnlyList<Unit> units, int invest, int percentage)
    {
        for (var i = percentage - 1; i > invest && i > percentage - StakeReach; i--)
        {
            if (units[i].Word is "for" or "giving" or "acquiring" or "representing" or "receive" or "receiving" or "securing")
                return true;
        }

        return false;
    }

    /// <summary>"investment of $85 million <em>in Alder Holdings</em>": in whom; null where no company stands there.</summary>
    private static Party? TargetAt(IReadOnlyList<Unit> units, int invest, int end)
    {
        for (var i = invest + 1; i < end; i++)
        {
            if (units[i - 1].Word is "in" or "into" && units[i].Mention is PartyMention { Party: { } party })
                return party;
        }

        return null;
    }

    private static Party? PartyIn(News news, Sentence sentence, Slot subject)
    {
        for (var i = subject.Start; i < subject.End; i++)
        {
            if (Referents.PartyOf(news, sentence, sentence.Units[i]) is { } party)
                return party;
        }

        return null;
    }

    private static Money? AmountIn(IReadOnlyList<Unit> units, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (units[i].Mention is MoneyMention { Value: { Per: null } amount })
                return amount;
        }

        return null;
    }

    /// <summary>"has made an investment", "invested".</summary>
    private static bool IsDone(IReadOnlyList<Unit> units, int invest)
    {
        for (var i = invest; i > 0 && i > invest - StakeReach; i--)
        {
            if (units[i].Word is "made" or "completed" or "closed" or "invested")
                return true;
        }

        return false;
    }
}
