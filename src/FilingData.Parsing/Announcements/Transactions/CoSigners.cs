using FilingData.Parsing.Announcements.Clauses;

namespace FilingData.Parsing.Announcements.Transactions;

/// <summary>Tells who takes from who signs: "Alder and <em>Birch</em> have signed the agreement for the sale of".</summary>
internal static class CoSigners
{
    /// <summary>The second of two who sign; null where not just two do, or the words name an owner.</summary>
    public static Party? Of(News news, Frame frame, Party? giver)
    {
        if (frame.Voice != Voice.Nominal || giver is null || frame.Owner is not null || frame.Subject is not { Actors.Count: 2 } signing)
            return null;
        for (var i = frame.Edge; i < frame.Index; i++)
        {
            if (LightWords.StageOf(frame.Sentence.Units[i]) == Stage.Agreed)
                return Other(news, frame, signing.Actors, giver);
        }

        return null;
    }

    private static Party? Other(News news, Frame frame, IReadOnlyList<Unit> signing, Party giver)
    {
        for (var i = 0; i < signing.Count; i++)
        {
            if (Referents.PartyOf(news, frame.Sentence, signing[i]) is { } party && !Referents.AreSame(news, party, giver))
                return party;
        }

        return null;
    }
}
