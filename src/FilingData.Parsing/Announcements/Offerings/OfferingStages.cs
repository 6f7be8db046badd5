using FilingData.Parsing.Announcements.Clauses;

namespace FilingData.Parsing.Announcements.Offerings;

/// <summary>Tells how far an offering has come, by the first word that says so: the headline's before the lead's.</summary>
internal static class OfferingStages
{
    private static readonly (WordList Words, OfferingStatus Status)[] Words =
    [
        (WordClasses.Words("pricing priced prices price"), OfferingStatus.Priced),
        (WordClasses.Words("closing closed closes completes completed completion close"), OfferingStatus.Closed),
        (WordClasses.Words("proposed proposes intends intention commences commenced commencement launches launched launch plans offers raise announces offering offer"), OfferingStatus.Proposed),
    ];

    /// <summary>The status; null where no word tells it.</summary>
    public static Stated<OfferingStatus>? Of(News news)
    {
        foreach (var sentence in news.Sentences.Where(sentence => sentence.Zone is Zone.Headline or Zone.Lead))
        {
            foreach (var (words, status) in Words)
            {
                if (sentence.Units.FirstOrDefault(unit => unit.Is(words) && !unit.IsQuoted) is { } told)
                    return new Stated<OfferingStatus>(status) { Source = told.Passage.Source };
            }
        }

        return null;
    }
}
