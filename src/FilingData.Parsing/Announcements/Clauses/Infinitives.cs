namespace FilingData.Parsing.Announcements.Clauses;

/// <summary>Tells "to succeed Ms. Roe" from "to Example Ltd.".</summary>
internal static class Infinitives
{
    // What announcements say that somebody is to do.
    private static readonly WordList Verbs = WordClasses.Words(
        """
        be become continue focus serve succeed replace support lead provide help pursue ensure allow create expand accelerate invest take make give
        enable reduce strengthen
        drive deliver use repay fund join report step spend return enhance work improve build grow hold retain operate meet maintain facilitate fill
        assist devote assume
        oversee manage head run act stay remain advance address better buy sell acquire form establish develop bring complete
        """);

    /// <summary>
    /// Whether what stands here behind "to" is an infinitive: no name, no determiner, no figure, and no noun with an adjective's or plural's look.
    /// </summary>
    public static bool Is(IReadOnlyList<Unit> units, int index, Lexicon lexicon)
    {
        var unit = units[index];
        return unit.Kind == UnitKind.Word && !unit.IsPossessive && (lexicon.At(units, index) is { Form: VerbForm.Base } || unit.Is(Verbs));
    }
}
