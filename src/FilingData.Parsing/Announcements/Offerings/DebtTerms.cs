using System.Globalization;
using FilingData.Parsing.Announcements.Clauses;
using FilingData.Parsing.Mentions;

namespace FilingData.Parsing.Announcements.Offerings;

/// <summary>When offered debt is due, and what it bears.</summary>
internal static class DebtTerms
{
    private const int MaturityReach = 6;

    private static readonly string[] Debts = ["note", "bond", "debenture", "debt", "loan", "securities"];

    // Preferred stock bears a rate and is no debt.
    private static readonly string[] Stocks = ["stock", "shares"];

    /// <summary>Whether the security is debt, by its terms or its name.</summary>
    public static bool Are(OfferedSecurity security) => security.Name.ToLowerInvariant() is var name
        && (name.HasAny(Debts) || (security.Coupon is not null || security.Maturity is not null) && !name.HasAny(Stocks));

    /// <summary>"The notes will mature on June 15, 2027": the days.</summary>
    public static IEnumerable<Timing> DaysOfMaturity(Sentence sentence)
    {
        for (var i = 0; i < sentence.Units.Count; i++)
        {
            // "The notes are due July 15, 2031"
            if (sentence.Units[i].Word is not ("mature" or "matures" or "maturing" or "maturity")
                && !(i > 0 && sentence.Units[i].Is("due") && sentence.Units[i - 1].Is(WordClasses.Be)))
                continue;
            if (sentence.Units.Skip(i + 1).Take(MaturityReach).TakeWhile(unit => unit.Kind is not (UnitKind.Comma or UnitKind.Stop))
                .Select(unit => unit.Mention).OfType<DateMention>().FirstOrDefault() is { } date)
                yield return Timings.On(date);
        }
    }

    /// <summary>Whether the day lies in the year that the security's name tells: "notes due 2027".</summary>
    public static bool IsDayOf(Timing? maturity, Timing day) =>
        maturity is { Date: null } && day.Date is { } date && maturity.Words == date.Year.ToString(CultureInfo.InvariantCulture);

    /// <summary>The rates of a sentence; "LIBOR plus 5.25%" is none by itself.</summary>
    public static IEnumerable<Percentage> Rates(Sentence sentence)
    {
        for (var i = 0; i < sentence.Units.Count; i++)
        {
            if (sentence.Units[i].Mention is PercentageMention rate && !(i > 0 && sentence.Units[i - 1].Is("plus")))
                yield return rate.Value;
        }
    }
}
