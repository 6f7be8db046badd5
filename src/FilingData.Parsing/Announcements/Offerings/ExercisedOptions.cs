using FilingData.Parsing.Announcements.Clauses;

namespace FilingData.Parsing.Announcements.Offerings;

/// <summary>
/// Finds what underwriters bought by an option, where a release tells of nothing else: "have exercised their option to purchase an additional
/// 1,000,000 shares".
/// </summary>
internal static class ExercisedOptions
{
    private static readonly WordList Exercising = WordClasses.Words("exercise exercised exercises");
    private static readonly WordList Options = WordClasses.Words("option options over-allotment overallotment greenshoe");

    /// <summary>What was bought, in order.</summary>
    public static IEnumerable<OfferedSecurity> In(Sentence sentence) =>
        sentence.Units.Any(static unit => unit.Is(Exercising) && !unit.IsQuoted) && sentence.Units.Any(static unit => unit.Is(Options))
            && !sentence.Units.Any(static unit => unit.Word is "may" or "granted" or "warrants" or "if")
        ? OfferedAmounts.Counted(sentence, areOptions: true) : [];
}
