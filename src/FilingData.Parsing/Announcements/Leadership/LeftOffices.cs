using FilingData.Parsing.Announcements.Clauses;
using FilingData.Parsing.Mentions;

namespace FilingData.Parsing.Announcements.Leadership;

/// <summary>
/// Adds to the seat on the board that somebody leaves the offices that go with it: a chair's ("Chairman John Doe will retire from the board"), and
/// all
/// with which whoever leaves the company, too, is introduced.
/// </summary>
internal static class LeftOffices
{
    /// <summary>The offices that are left.</summary>
    /// <param name="news">The news.</param>
    /// <param name="frame">The clause.</param>
    /// <param name="person">Whose they are.</param>
    /// <param name="said">The offices that the clause itself names.</param>
    public static IEnumerable<Stated<string>> With(News news, Frame frame, Unit person, List<Stated<string>> said)
    {
        if (!said.TrueForAll(static office => office.Value == "director"))
            return said;
        var isOfCompany = IsOfCompany(news, frame);
        var offices = new List<Stated<string>>();
        foreach (var office in Introductions.Of(frame.Sentence, person))
        {
            if (office.Value != "director" && (isOfCompany || office.Value.StartsWith("chair", StringComparison.OrdinalIgnoreCase)))
                offices.Add(office);
        }

        offices.AddRange(said);
        return offices;
    }

    /// <summary>"from the Company and its Board of Directors", "from the board and the company".</summary>
    private static bool IsOfCompany(News news, Frame frame)
    {
        foreach (var slot in frame.Slots)
        {
            if (slot.Preposition != "from" || slot.Start < frame.Index)
                continue;
            for (var i = slot.Start; i < slot.End; i++)
            {
                var unit = slot.Sentence.Units[i];
                if (!unit.IsPossessive && (unit.Passage.EndsWith("ompany") || (unit.Mention is PartyMention { Party: { } party } && party == news.Issuer)))
                    return true;
            }
        }

        return false;
    }
}
