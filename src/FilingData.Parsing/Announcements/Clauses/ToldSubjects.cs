using FilingData.Parsing.Mentions;

namespace FilingData.Parsing.Announcements.Clauses;

/// <summary>Finds the subjects of clauses whose "that" is left out, behind a verb of telling.</summary>
internal static class ToldSubjects
{
    // How many units may stand between the subject's article and its verb.
    private const int Reach = 6;

    /// <summary>"announced <em>it</em> has …": a clause of its own whose "that" is left out.</summary>
    public static bool IsPronoun(IReadOnlyList<Unit> units, int index) => units[index].Is(WordClasses.Pronouns) && IsAt(units, index);

    /// <summary>"announced <em>Jane Roe</em> has been named", "announced <em>the board</em> has declared": somebody whose own verb follows.</summary>
    public static bool IsActor(IReadOnlyList<Unit> units, int index, int edge, Lexicon lexicon)
    {
        if (!IsAt(units, index) || !(units[index].IsActor || (edge - index <= Reach && units[index].Is(WordClasses.Determiners)))
            || !ClauseMarks.IsFinite(units, edge, lexicon))
            return false;
        if (IsDescribed(units, index, edge))
            return true;
        for (var i = index + 1; i < edge; i++)
        {
            if (units[i].Is(WordClasses.Conjunctions) || units[i].Kind == UnitKind.Comma || ClauseMarks.IsFinite(units, i, lexicon))
                return false;
        }

        return true;
    }

    /// <summary>"said <em>Jane Roe</em>, a director since 2004, was named": what describes her stands between two commas.</summary>
    private static bool IsDescribed(IReadOnlyList<Unit> units, int index, int edge)
    {
        if (units[index] is not { Mention: PersonMention, IsPossessive: false } || edge - index < 4 || units[index + 1].Kind != UnitKind.Comma
            || units[edge - 1].Kind != UnitKind.Comma || units[index - 1].IsQuoted || (index > 1 && units[index - 2].Kind == UnitKind.Comma))
            return false;
        for (var i = index + 2; i < edge - 1; i++)
        {
            if (units[i].Mention is PersonMention || units[i].Kind == UnitKind.Stop)
                return false;
        }

        return true;
    }

    private static bool IsAt(IReadOnlyList<Unit> units, int index)
    {
        // "announced today it has"
        var before = index - 1;
        while (before > 0 && WordClasses.IsAdverb(units[before]))
            before--;
        return before >= 0 && units[before].Word is "announced" or "announces" or "said" or "says" or "reported" or "confirmed" or "disclosed";
    }
}
