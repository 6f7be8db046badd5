using FilingData.Parsing.Mentions;

namespace FilingData.Parsing.Announcements.Clauses;

/// <summary>What describes the one before it, behind a comma: "Ms. Roe, formerly …", "Example Ltd., based in …".</summary>
internal static class Descriptions
{
    private static readonly WordList Words = WordClasses.Words(
        "a an the one its our currently formerly previously most wholly majority headquartered age aged founder co-founder").And("based on");

    /// <summary>Whether a description of who stands before the comma begins with a unit behind it.</summary>
    public static bool Opens(IReadOnlyList<Unit> units, int comma, int first) =>
        IsDescribed(units, comma) && (units[first].Is(Words) || units[first].Mention is TitleMention or NumberMention);

    /// <summary>"to an investor group led <em>by Alder Partners</em>": who leads or owns the one just named, and does not act himself.</summary>
    public static bool IsOfGroup(Slot by) => by.Start > 1
        && by.Sentence.Units[by.Start - 2].Word is "led" or "backed" or "managed" or "advised" or "controlled" or "headed" or "sponsored" or "formed";

    /// <summary>Whether somebody stands right before the comma, a bracket aside, whom a description can describe.</summary>
    private static bool IsDescribed(IReadOnlyList<Unit> units, int comma)
    {
        var before = comma - 1;
        while (before > 0 && units[before].Kind == UnitKind.Bracket)
            before--;
        return before >= 0 && units[before].Mention is PartyMention or PersonMention;
    }
}
