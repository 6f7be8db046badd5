using FilingData.Parsing.Announcements.Clauses;
using FilingData.Parsing.Mentions;

namespace FilingData.Parsing.Announcements.Offerings;

/// <summary>Tells what underwriters may buy beyond the offering from what is offered.</summary>
internal static class OverAllotments
{
    private static readonly WordList Options = WordClasses.Words("option over-allotment overallotment greenshoe");

    /// <summary>Whether an option stands before the amount, in its part of the sentence, or the amount tells how far one was exercised.</summary>
    public static bool Are(Sentence sentence, Mention amount)
    {
        var before = sentence.Units.TakeWhile(unit => unit.Mention != amount).Reverse()
            .TakeWhile(unit => unit.Kind != UnitKind.Stop && unit.Mention is not MoneyMention).ToList();
        // "the underwriters have 30 days in which they may buy additional shares for"
        return before.Exists(static unit => unit.Is(Options))
            || (before.Exists(static unit => unit.Is("underwriters")) && before.Exists(static unit => unit.Word is "additional" or "further"))
            || IsPartOfAll(sentence, amount);
    }

    /// <summary>"including 191,000 shares and 76,400 warrants sold pursuant to the exercise of the over-allotment option".</summary>
    private static bool IsPartOfAll(Sentence sentence, Mention amount)
    {
        var at = sentence.IndexOf(amount);
        var including = at - 1;
        while (including >= 0 && !sentence.Units[including].Is("including")
            && sentence.Units[including].Kind is not (UnitKind.Comma or UnitKind.Stop))
            including--;
        return including >= 0 && sentence.Units[including].Is("including")
            && sentence.Units.Skip(at).Any(static unit => unit.Is(Options) || unit.Is("exercise"));
    }
}
