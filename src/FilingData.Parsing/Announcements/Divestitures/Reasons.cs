using FilingData.Parsing.Announcements.Clauses;

namespace FilingData.Parsing.Announcements.Divestitures;

/// <summary>Finds why the issuer divests.</summary>
internal static class Reasons
{
    private static readonly Lexicon Verbs = new([new Verb("face"), new Verb("suffer"), new Verb("experience"), new Verb("encounter")]);

    // What the units are said to be.
    private static readonly WordList Predicates = WordClasses.Words("loss-making lossmaking unprofitable non-core noncore underperforming");

    /// <summary>The reasons, in the filing's words and in their order; what is quoted does not count.</summary>
    public static IEnumerable<Stated<string>> In(News news, IEnumerable<Frame> transfers)
    {
        var found = new List<Stated<string>>();
        foreach (var frame in transfers.Where(frame => !frame.IsQuoted))
            found.AddRange(frame.AtAny("due").Select(slot => Frame.Words(frame.Parts(slot)).Stated()));
        foreach (var frame in news.Frames(Verbs).Where(frame => !frame.IsQuoted && frame.Voice == Voice.Active
            && frame.Stage is Stage.Happened or Stage.Announced))
        {
            if (frame.At("") is { } slot && frame.Subject is not null)
                found.Add(Frame.Words(frame.Parts(slot)).Stated());
        }

        foreach (var sentence in news.Text)
            found.AddRange(sentence.Units.Where((unit, i) => unit.Is(Predicates) && !unit.IsQuoted && IsPredicate(sentence, i))
                .Select(unit => unit.Passage.Stated()));
        return found.OrderBy(reason => reason.Source!.Value.Start).Distinct();
    }

    /// <summary>"are currently loss-making", but not "the loss-making retailer".</summary>
    private static bool IsPredicate(Sentence sentence, int index)
    {
        var before = index - 1;
        while (before >= 0 && WordClasses.IsAdverb(sentence.Units[before]))
            before--;
        return before >= 0 && sentence.Units[before].Is(WordClasses.Be);
    }
}
