using FilingData.Parsing.Announcements.Clauses;
using FilingData.Parsing.Announcements.Times;

namespace FilingData.Parsing.Announcements.Redemptions;

/// <summary>
/// Tells the days of several debts of one sentence apart: "will redeem its 5% notes <em>on June 4</em> and its 6% notes <em>on June 15</em>".
/// </summary>
internal static class RedemptionDays
{
    /// <summary>The day of each debt; empty where the sentence names no day for each.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="roles">Which days are those of a redemption.</param>
    /// <param name="debts">Where the debts of the sentence are named, in order.</param>
    public static IReadOnlyList<Timing> Each(Sentence sentence, TimeRoles roles, IReadOnlyList<Source> debts)
    {
        var times = roles.In(sentence).Select(static found => found.Time).Where(static time => time.Source is not null).ToList();
        if (debts.Count < 2 || times.Count < debts.Count)
            return [];
        if (times.Count == debts.Count && sentence.Units.Any(static unit => unit.Is("respectively")))
            return times;
        var days = new List<Timing>();
        for (var i = 0; i < debts.Count; i++)
        {
            var until = i + 1 < debts.Count ? debts[i + 1].Start : int.MaxValue;
            if (times.Find(time => time.Source!.Value.Start > debts[i].Start && time.Source.Value.Start < until) is not { } day)
                return [];
            days.Add(day);
        }

        return days;
    }
}
