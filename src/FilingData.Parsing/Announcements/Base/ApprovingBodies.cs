using FilingData.Parsing.Announcements.Clauses;
using FilingData.Parsing.Mentions;
using FilingData.Parsing.Reading;

namespace FilingData.Parsing.Announcements.Base;

/// <summary>Names the boards, committees and holders that approve.</summary>
internal static class ApprovingBodies
{
    private static readonly WordList Bodies = WordClasses.Words(
        """
        board boards committee committees commission shareholders stockholders unitholders members trustees
        """);

    // What committees are for, and which members: in small letters, too.
    private static readonly WordList Tasks = WordClasses.Words("independent special compensation audit nominating governance");

    /// <summary>The bodies that the slot names, each board and committee by its name.</summary>
    public static IEnumerable<Approval> In(Slot slot)
    {
        var units = slot.Sentence.Units;
        var isNamed = false;
        for (var i = slot.Start; i < slot.End; i++)
        {
            // "the board, including all of its independent members"
            if (units[i].Is(WordClasses.Relatives) || (isNamed && units[i].Is("including")))
                yield break;
            // "a committee of the board": the board only says whose.
            if (i > slot.Start + 1 && isNamed && (units[i - 1].Is("of") || (units[i - 1].Is(WordClasses.Determiners) && units[i - 2].Is("of"))))
                continue;
            if (!units[i].Is(Bodies) && !(units[i].Mention is PartyMention && !units[i].IsPossessive && Is(units[i].Passage)))
                continue;
            var start = i;
            while (start > slot.Start && IsPartOfName(units[start - 1]))
                start--;
            // "the independent members of the board"
            var end = i + 1;
            if (units[i].Is("members") && end < units.Count && units[end].Is("of"))
                end = Math.Min(units.Count, units[end + 1 < units.Count ? end + 1 : end].Is(WordClasses.Determiners) ? end + 3 : end + 2);
            // "shareholders of each company", "of both banks"
            else if (units[i].Word is "shareholders" or "stockholders" && end + 2 < units.Count && units[end].Is("of")
                && units[end + 1].Word is "each" or "both" && units[end + 2].Kind == UnitKind.Word)
                end += 3;
            var name = slot.Sentence.Range(start, end);
            // "the Alder and Birch boards of directors" are two.
            if (units[i].Is("board") && start < i && start - 1 > slot.Start && units[start - 1].Is("and")
                && units[start - 2].Mention is PartyMention other && name.Words.IndexOf("oards", StringComparison.Ordinal) > 0)
            {
                var own = units[i].Passage.Words.Replace("oards", "oard");
                yield return new Approval(other.Passage.Words + " " + own) { Source = other.Passage.To(name).Source };
                yield return new Approval(slot.Sentence.Range(start, i).Words + " " + own) { Source = name.Source };
                continue;
            }

            i = Math.Max(i, end - 1);
            isNamed = true;
            yield return new Approval(name.Stated().Value) { Source = name.Source };
        }
    }

    /// <summary>Whether it is the name of a board, a committee or holders.</summary>
    public static bool Is(Passage name) =>
        name.Words.EndsWith(" Board of Directors", StringComparison.OrdinalIgnoreCase)
        || name.Words.StartsWith("Board of ", StringComparison.OrdinalIgnoreCase)
        || Bodies.Contains(name.Words.Substring(name.Words.LastIndexOf(' ') + 1).ToLowerInvariant());

    /// <summary>"Audit" in "Audit Committee", "independent" in "independent members"; owners and articles are not.</summary>
    private static bool IsPartOfName(Unit unit) =>
        !unit.IsPossessive && (unit.Mention is PartyMention || unit.Is(Tasks)
            || (unit.Kind == UnitKind.Word && char.IsUpper(unit.Passage[0]) && !unit.Is(WordClasses.Determiners)
            && !unit.Is(WordClasses.Conjunctions)));
}
