using FilingData.Parsing.Announcements.Clauses;

namespace FilingData.Parsing.Announcements.Transactions;

/// <summary>Finds when a transaction closed or is to close: "is expected to close in the second quarter of 2020".</summary>
internal static class Closings
{
    private static readonly Lexicon Verbs = new(
    [
        new Verb("close") { Nouns = "closing" }, new Verb("complete") { Nouns = "completion" }, new Verb("consummate") { Nouns = "consummation" },
        new Verb("finalize"), new Verb("conclude"), new Verb("occur") { Past = "occurred", Ing = "occurring", IsIntransitive = true },
        new Verb("spin") { Past = "spun", Ing = "spinning", Particle = "off" },
    ]);

    private static readonly HashSet<string> Matters = WordClasses.Words(
        "transaction transactions sale acquisition merger deal divestiture disposal purchase spin-off separation combination transfer it closing distribution offering offerings notes placement");

    /// <summary>The time; null where the news names none. What a transfer's own clause says ("will sell … on May 4, 2021") counts, too, when it has not happened yet.</summary>
    public static Timing? Of(News news, IEnumerable<TransferClause> transfers)
    {
        foreach (var frame in news.Frames(Verbs).Where(frame => !frame.IsQuoted && frame.Sentence.Zone is Zone.Lead or Zone.Rest))
        {
            if (Speaks(frame) && Timings.In(news, frame) is { } timing)
                return timing;
        }

        // What happened on a day has been done; what will is still to close.
        return transfers.Where(clause => clause.Frame.Stage is Stage.Announced or Stage.Planned && clause.Zone is Zone.Lead or Zone.Rest)
            .Select(clause => Timings.In(news, clause.Frame)).FirstOrDefault(found => found is not null);
    }

    private static bool Speaks(Frame frame) => (frame.Verb.Lemma == "spin" && frame.Stage is Stage.Announced or Stage.Planned)
        || (frame.Subject is { } subject && subject.Has(Matters)) || (frame.Object is { } theObject && theObject.Has(Matters));
}
