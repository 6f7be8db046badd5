using FilingData.Parsing.Announcements.Clauses;
using FilingData.Parsing.Mentions;

namespace FilingData.Parsing.Announcements.Mergers;

/// <summary>
/// Tells who takes whom from those who sign the merger: "by and among Alder, Birch Merger Sub, a wholly owned subsidiary of Alder, and Elm". The one
/// whose subsidiary signs takes the one that is left.
/// </summary>
internal static class Signatories
{
    // How many units the row of those who sign may take, and how far behind a name its description may say "subsidiary".
    private const int Row = 60, Description = 8;
    private static readonly string[] Shells = ["merger sub", "acquisition sub", "merger corp", "merger subsidiary", "mergersub"];

    /// <summary>Taker and taken; null where the clause names no signatories, or nobody's subsidiary among three.</summary>
    public static (Party Taker, Party Taken)? In(News news, Frame frame)
    {
        if (frame.AtAny("among", "between", "with").FirstOrDefault(slot => slot.Start > frame.Index) is not { } slot)
            return null;
        var units = frame.Sentence.Units;
        var signing = new List<Party>();
        Party? parent = null;
        var hasShell = false;
        for (var i = slot.Start; i < units.Count && i < slot.Start + Row && units[i].Kind != UnitKind.Stop
            && !units[i].Is(WordClasses.Subordinators); i++)
        {
            if (units[i].Mention is not PartyMention || units[i].IsPossessive || Referents.PartyOf(news, frame.Sentence, units[i]) is not { } party)
                continue;
            if (IsOwner(units, i))
                parent = party;
            else if (SubsidiaryBehind(units, i) is { } described)
                (hasShell, parent) = (true, units.Skip(described.Start).Take(described.Length).Any(unit => unit.Is("its")) ? signing.LastOrDefault()
                    ?? parent : parent);
            else if (IsShell(party))
                (hasShell, parent) = (true, parent ?? signing.LastOrDefault());
            else if (!signing.Exists(other => Referents.AreSame(news, other, party)))
                signing.Add(party);
            // "Birch Limited (“Parent”)": whose shell it is, by its term.
            if (party.Aliases.Contains("Parent"))
                parent = party;
        }

        if (!hasShell || signing.Count != 2)
            return null;
        // Without a word on whose it is, the shell stands behind its owner.
        var taker = signing.Find(one => Referents.AreSame(news, one, parent)) ?? signing[0];
        return (taker, ReferenceEquals(taker, signing[0]) ? signing[1] : signing[0]);
    }

    /// <summary>"a subsidiary <em>of Alder</em>".</summary>
    private static bool IsOwner(IReadOnlyList<Unit> units, int index) => index > 1 && units[index - 1].Is("of") && units[index - 2].Is("subsidiary");

    /// <summary>
    /// "Birch Merger Sub, <em>a wholly owned subsidiary</em>": the description right behind the name; null where it says no such thing.
    /// </summary>
    private static (int Start, int Length)? SubsidiaryBehind(IReadOnlyList<Unit> units, int index)
    {
        var start = index + 1;
        while (start < units.Count && units[start].Kind is UnitKind.Comma or UnitKind.Bracket)
            start++;
        for (var i = start; i < units.Count && i < start + Description && units[i].Kind is UnitKind.Word or UnitKind.Comma
            && !units[i].Is(WordClasses.Prepositions) && units[i].Word != "and"; i++)
        {
            if (units[i].Is("subsidiary"))
                return (start, i - start);
        }

        return null;
    }

    /// <summary>Whether the company is there for the merger alone: "Birch Limited (“Merger Sub”)".</summary>
    public static bool IsShell(Party party) => IsShell(party.Name) || party.Aliases.Any(IsShell);

    private static bool IsShell(string name) => Array.Exists(Shells, words => name.IndexOf(words, StringComparison.OrdinalIgnoreCase) >= 0);
}
