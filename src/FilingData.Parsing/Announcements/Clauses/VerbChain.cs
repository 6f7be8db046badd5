using FilingData.Parsing.Mentions;

namespace FilingData.Parsing.Announcements.Clauses;

/// <summary>
/// What stands between a subject and the event: auxiliaries and light words, as in "<em>has entered into a definitive agreement to</em> sell" or
/// "<em>announced the completion of its</em> sale".
/// </summary>
internal sealed class VerbChain
{
    private static readonly WordList Links = WordClasses.Words("of for in on into to about regarding from as");
    private readonly IReadOnlyList<Unit> _units;
    private bool _inEventGroup = true;

    private VerbChain(IReadOnlyList<Unit> units, int edge) => (_units, Edge) = (units, edge);

    /// <summary>The first unit of the chain; the event itself where nothing stands before it.</summary>
    public int Edge { get; private set; }

    /// <summary>How far the light words say that the matter has come, the one next to the event first.</summary>
    public List<Stage> Stages { get; } = [];

    /// <summary>The auxiliaries that belong to the event itself.</summary>
    public List<string> Auxiliaries { get; } = [];

    /// <summary>Whether "not" or the like stands in it.</summary>
    public bool IsNegated { get; private set; }

    /// <summary>Who owns the event or the light noun: "<em>its</em> sale of", "<em>his</em> decision to"; null without one.</summary>
    public int? Owner { get; private set; }

    /// <summary>With whom an agreement was made: "an agreement <em>with Example Ltd.</em> to sell"; null without one.</summary>
    public int? With { get; private set; }

    /// <summary>Reads the chain leftwards from the event.</summary>
    public static VerbChain Read(IReadOnlyList<Unit> units, int index, VerbForm form)
    {
        var chain = new VerbChain(units, index);
        // "the contract acquired in the transaction": the noun is what the participle describes.
        if (form == VerbForm.Past && index > 1 && LightWords.StageOf(units[index - 1]) is not null
            && (units[index - 2].Is(WordClasses.Determiners) || units[index - 2].IsPossessive))
            return chain;
        chain.Read(form == VerbForm.Noun);
        return chain;
    }

    private void Read(bool behindNoun)
    {
        for (var i = Edge - 1; i >= 0 && i >= Edge - ClauseMarks.Reach;)
        {
            var unit = _units[i];
            var taken = behindNoun ? BeforeNoun(i, ref behindNoun) : BeforeVerb(i, ref behindNoun);
            if (taken == 0)
                return;
            // What the chain ends in must be a word of its own, so adverbs and brackets alone do not move its edge.
            if (unit.Kind != UnitKind.Bracket && !WordClasses.IsAdverb(unit))
                Edge = i - taken + 1;
            i -= taken;
        }
    }

    private int BeforeVerb(int index, ref bool behindNoun)
    {
        var unit = _units[index];
        if (unit.Is(WordClasses.Not))
            IsNegated = true;
        else if (WordClasses.IsAuxiliary(unit))
            AddAuxiliary(unit.Word);
        else if (IsSubjectOfEvent(unit))
            return 0;
        else if (Light(index, ref behindNoun) || unit.Kind == UnitKind.Bracket || WordClasses.IsAdverb(unit))
            return 1;
        else if (Auxiliaries.TrueForAll(static word => word is "to" or "be") && AgreementPartners.Before(_units, index) is { } partner)
        {
            return TakePartner(partner, index);
        }
        else if (Auxiliaries.TrueForAll(static word => word is "to" or "be") && AgreementPartners.Unnamed(_units, index) is { } unnamed)
        {
            return index - unnamed + 2;
        }
        else if (AgreedActors.Taken(_units, index, Auxiliaries.Contains("to")) is { } taken)
        {
            Owner ??= index;
            return taken;
        }
        else if (!(unit.Is(Links) && index > 0 && LightWords.StageOf(_units[index - 1]) is not null))
            return 0;
        return 1;
    }

    /// <summary>"the <em>agreement</em> has been approved": a noun before the event's own finite verb is its subject.</summary>
    private bool IsSubjectOfEvent(Unit unit) =>
        _inEventGroup && LightWords.StageOf(unit) is not null && Auxiliaries.Any(word => word is not ("to" or "be" or "been" or "being" or "having"));

    private int BeforeNoun(int index, ref bool behindNoun)
    {
        var unit = _units[index];
        // "the $5 million sale of": what is paid may stand before the noun.
        if (unit.Kind == UnitKind.Bracket || WordClasses.IsAdverb(unit) || unit.Mention is MoneyMention)
            return 1;
        if (unit.IsPossessive || unit.Is(WordClasses.Possessives))
        {
            Owner ??= index;
            return 1;
        }

        if (Light(index, ref behindNoun) || unit.Is(WordClasses.Determiners) || unit.Is(LightWords.Modifiers))
            return 1;
        // "closed today on the sale of"
        if (unit.Is(Links) && index > 0 && (LightWords.StageOf(_units[index - 1]) is not null
            || (index > 1 && WordClasses.IsAdverb(_units[index - 1]) && LightWords.StageOf(_units[index - 2]) == Stage.Completed)))
        {
            behindNoun = false;
            return 1;
        }

        // "an agreement with Example Ltd. (“Example”) for the sale of": who agreed stands between.
        if (AgreedTopics.PartnersOf(_units, index) is { } row)
        {
            behindNoun = false;
            With = row.Partner;
            return index - row.Start + 1;
        }

        // "an agreement with an undisclosed third party for the sale of"
        if (unit.Word is "for" or "regarding" && index > 2 && AgreementPartners.Unnamed(_units, index - 1) is { } unnamed)
        {
            behindNoun = false;
            return index - unnamed + 2;
        }

        return 0;
    }

    /// <summary>How many units the partner takes, back to "with", which stands before what he acts through, too.</summary>
    private int TakePartner(int partner, int index)
    {
        With = partner;
        while (partner > 0 && !_units[partner].Is("with"))
            partner--;
        return index - partner + 1;
    }

    private void AddAuxiliary(string word)
    {
        if (_inEventGroup && !Auxiliaries.Contains(word))
            Auxiliaries.Add(word);
    }

    private bool Light(int index, ref bool behindNoun)
    {
        if (LightWords.StageOf(_units[index]) is not { } stage)
            return false;
        // "launched an exchange offer to acquire": the offer is made.
        Stages.Add(_units[index].Is("offer") && index > 0 && _units[index - 1].Word is "exchange" or "takeover" ? Stage.Announced : stage);
        // "not in response to any proposal to acquire": of what may or may not be there nothing is told.
        IsNegated |= stage is Stage.Planned or Stage.Agreed && index > 0 && _units[index - 1].Word is "any" or "no";
        _inEventGroup = false;
        behindNoun = index > 0 && _units[index - 1] is var before
            && (before.IsPossessive || before.Is(WordClasses.Possessives) || before.Is(WordClasses.Determiners) || before.Is(LightWords.Modifiers)
                || LightWords.StageOf(before) is not null);
        return true;
    }
}
