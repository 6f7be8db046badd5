namespace FilingData.Parsing.Announcements.Clauses;

/// <summary>
/// Finds with whom an agreement was made, between the agreement and what was agreed: "an agreement <em>with Example Ltd.</em> to sell".
/// </summary>
internal static class AgreementPartners
{
    // "an undisclosed third party".
    private const int LongestSort = 6;

    // "between its subsidiary Alder Ltd. (“Alder”) and Birch Inc. (“Birch”)".
    private const int LongestRow = 12;

    private static readonly WordList Vehicles = WordClasses.Words("subsidiary subsidiaries affiliate affiliates fund funds unit");
    private static readonly WordList Sorts = WordClasses.Words("buyer purchaser seller party company operator investor firm acquirer group");

    /// <summary>The one who is named "with" and whose words, what describes him included, end at this unit; null where nobody's do.</summary>
    public static int? Before(IReadOnlyList<Unit> units, int index)
    {
        if (index > 1 && IsNamed(units, index))
            return index;
        // "with Alder Company d/b/a Birch Media to sell"
        if (index > 3 && units[index].IsActor && units[index - 1].Word is "d/b/a" or "dba" && IsNamed(units, index - 2))
            return index - 2;
        return Described(units, index) ?? Located(units, index) ?? Through(units, index) ?? Apposed(units, index) ?? Unknown(units, index);
    }

    /// <summary>
    /// "with its parent, <em>Example Ltd.</em>, to buy": the name that a comma joins to who is described; null where none ends here.
    /// </summary>
    private static int? Apposed(IReadOnlyList<Unit> units, int index)
    {
        var name = units[index].Kind == UnitKind.Comma && units[index + 1].Is("to") ? index - 1 : index;
        while (name > 2 && units[name].Kind == UnitKind.Bracket)
            name--;
        if (name < 3 || !units[name].IsActor || units[name - 1].Kind != UnitKind.Comma)
            return null;
        for (var i = name - 2; i > 0 && i > name - LongestSort && units[i].Kind is UnitKind.Word or UnitKind.Mention; i--)
        {
            if (units[i].Is("with"))
                return LightWords.StageOf(units[i - 1]) is not null ? name : null;
        }

        return null;
    }

    /// <summary>"with <em>Example Investment Authority</em> for the sale": a name that nothing else makes known; null where none ends here.</summary>
    private static int? Unknown(IReadOnlyList<Unit> units, int index)
    {
        var at = index;
        while (at > 1 && index - at < LongestSort && units[at] is { Kind: UnitKind.Word, IsPossessive: false } word && char.IsUpper(word.Passage[0]))
            at--;
        return index - at > 1 && units[at].Is("with") && LightWords.StageOf(units[at - 1]) is not null ? index : null;
    }

    /// <summary>"with certain subsidiaries of <em>Example Ltd.</em> to sell": who stands behind those through whom he acts.</summary>
    private static int? Through(IReadOnlyList<Unit> units, int index) =>
        index > 3 && units[index].IsActor && units[index - 1].Is("of") && units[index - 2].Is(Vehicles)
        && (units[index - 3].Is("with") || (units[index - 4].Is("with") && units[index - 3].Is(WordClasses.Determiners))) ? index : null;

    /// <summary>
    /// Who agreed, where their words end at this unit, and where the words begin: "<em>with Alder Inc.</em>", "<em>between Birch Ltd. and Alder
    /// Inc.</em>"; null where nobody's do.
    /// </summary>
    public static (int Partner, int Start)? Row(IReadOnlyList<Unit> units, int index)
    {
        if (index < 2)
            return null;
        if (Before(units, index) is not { } partner)
            return Between(units, index) is { } between ? (index, between) : null;
        var start = partner;
        while (start > 0 && !units[start].Is("with"))
            start--;
        return (partner, start);
    }

    /// <summary>The same where brackets may stand behind their words: "with Alder Inc. (“Alder”)".</summary>
    public static (int Partner, int Start)? RowBefore(IReadOnlyList<Unit> units, int index)
    {
        while (index > 0 && units[index].Kind == UnitKind.Bracket)
            index--;
        return Row(units, index);
    }

    /// <summary>The unit of "between", where the names of two or more behind it end at this one; null otherwise.</summary>
    private static int? Between(IReadOnlyList<Unit> units, int index)
    {
        var parties = 0;
        for (var i = index; units[index].IsActor && i > 0 && index - i < LongestRow; i--)
        {
            if (units[i].IsActor)
                parties++;
            else if (units[i].Word is "between" or "among")
                return parties > 1 && LightWords.StageOf(units[i - 1]) is not null ? i : null;
            else if (!(units[i].Kind is UnitKind.Bracket or UnitKind.Comma || units[i].Is(WordClasses.Conjunctions)
                || units[i].Is(WordClasses.Possessives) || units[i].Is(Vehicles)))
                return null;
        }

        return null;
    }

    /// <summary>
    /// "with <em>an undisclosed buyer</em> to sell": the unit behind "with", where it names nobody and its words end at this one; null otherwise.
    /// </summary>
    public static int? Unnamed(IReadOnlyList<Unit> units, int index)
    {
        if (!units[index].Is(Sorts) || !(units[index + 1].Word is "to" or "for" or "regarding"))
            return null;
        var start = index;
        while (start > 1 && index - start < LongestSort && units[start].Kind == UnitKind.Word && !units[start].Is("with"))
            start--;
        return units[start].Is("with") && units[start + 1].Word is "a" or "an" ? start + 1 : null;
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
