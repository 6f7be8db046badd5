namespace FilingData.Parsing.Announcements.Clauses;

/// <summary>Finds with whom an agreement was made, between the agreement and what was agreed: "an agreement <em>with Example Ltd.</em> to sell".</summary>
internal static class AgreementPartners
{
    /// <summary>The one who is named "with" and whose words, what describes him included, end at this unit; null where nobody's do.</summary>
    public static int? Before(IReadOnlyList<Unit> units, int index)
    {
        if (index > 1 && IsNamed(units, index))
            return index;
        return Described(units, index) ?? Located(units, index);
    }

    /// <summary>"with <em>Example Ltd.</em>, a maker of paper, to sell": who stands before the description that the comma here closes.</summary>
    private static int? Described(IReadOnlyList<Unit> units, int index)
    {
        if (units[index].Kind != UnitKind.Comma)
            return null;
        // "with Example Ltd., (NYSE: EX) to sell": the comma before a bracket closes nothing.
        if (units[index + 1].Kind == UnitKind.Bracket)
            return OfAgreement(units, index - 1);
        if (units[index + 1].Word != "to")
            return null;
        var open = index - 1;
        while (open > 2 && open > index - ClauseMarks.Reach && units[open].Kind is not (UnitKind.Comma or UnitKind.Stop))
            open--;
        return units[open].Kind == UnitKind.Comma ? OfAgreement(units, open - 1) : null;
    }

    /// <summary>"with <em>Example Ltd.</em> of Norway to sell", "with <em>Example Ltd.</em> in Oslo to": who stands before his place.</summary>
    private static int? Located(IReadOnlyList<Unit> units, int index)
    {
        var at = index;
        while (at > 2 && index - at < 4 && (units[at].Kind == UnitKind.Comma || (units[at].Passage.Length > 0 && char.IsUpper(units[at].Passage[0]))))
            at--;
        return at < index && at > 2 && units[index + 1].Word == "to" && units[at].Word is "of" or "in" or "from" ? OfAgreement(units, at - 1) : null;
    }

    /// <summary>Who is named here, brackets aside, right behind a word for the agreement and its "with".</summary>
    private static int? OfAgreement(IReadOnlyList<Unit> units, int index)
    {
        while (index > 1 && units[index].Kind == UnitKind.Bracket)
            index--;
        return index > 1 && IsNamed(units, index) && LightWords.StageOf(units[index - 2]) is not null ? index : null;
    }

    private static bool IsNamed(IReadOnlyList<Unit> units, int index) => units[index].IsActor && units[index - 1].Is("with");
}
