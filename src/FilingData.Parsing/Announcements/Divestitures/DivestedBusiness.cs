using FilingData.Parsing.Announcements.Clauses;
using FilingData.Parsing.Announcements.Transactions;

namespace FilingData.Parsing.Announcements.Divestitures;

/// <summary>Finds the business that the divested units belong to, and what it included before.</summary>
internal static class DivestedBusiness
{
    private static readonly Lexicon Verbs = new([new Verb("include"), new Verb("comprise"), new Verb("consist") { IsIntransitive = true },
        new Verb("encompass")]);

    /// <summary>"two units within its Example Services (ES) business"; null where no clause says what the units belong to.</summary>
    public static Business? Of(News news, IEnumerable<TransferClause> clauses)
    {
        foreach (var clause in clauses.Where(clause => clause.UnitCount is not null))
        {
            foreach (var slot in clause.Frame.AtAny("within", "in", "of", "from"))
            {
                if (NameIn(slot) is not { } name)
                    continue;
                var abbreviation = news.Release.Cast.Terms.FirstOrDefault(term => term.Meaning == name.Value)?.Term;
                return new Business(name.Value)
                {
                    Abbreviation = abbreviation,
                    IncludedBefore = IncludedIn(news, name.Value, abbreviation).ToValueList(),
                    Source = name.Source,
                };
            }
        }

        return null;
    }

    private static Stated<string>? NameIn(Slot slot)
    {
        var units = slot.Units.ToList();
        if (units.Count < 2 || !IsBusiness(units[units.Count - 1]))
            return null;
        var first = units.FindIndex(unit => !unit.Is(WordClasses.Determiners) && !unit.IsPossessive);
        var last = units.FindLastIndex(units.Count - 2, unit => unit.Kind is UnitKind.Word or UnitKind.Mention);
        return first < 0 || last < first ? null : units[first].Passage.To(units[last].Passage).Stated();
    }

    private static bool IsBusiness(Unit unit) => unit.Word is "business" or "businesses" or "segment" or "division";

    /// <summary>"Prior to the sale, its ES business included A, B and C."</summary>
    private static IEnumerable<Stated<string>> IncludedIn(News news, string name, string? abbreviation)
    {
        foreach (var frame in news.Frames(Verbs).Where(frame => frame.Voice == Voice.Active && frame.Stage == Stage.Happened))
        {
            if (frame.Subject is not { } subject || !subject.Units.Any(IsBusiness)
                || !(Names(subject, name) || (abbreviation is not null && Names(subject, abbreviation))))
                continue;
            if ((frame.At("") ?? frame.At("of")) is { } list)
                return WordLists.Items(list.Sentence, list.Start, list.End).Select(item => item.Stated());
        }

        return [];
    }

    private static bool Names(Slot subject, string name) => subject.Passage.Words.IndexOf(name, StringComparison.Ordinal) >= 0;
}
