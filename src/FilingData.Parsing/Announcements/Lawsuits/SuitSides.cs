using FilingData.Parsing.Announcements.Clauses;

namespace FilingData.Parsing.Announcements.Lawsuits;

/// <summary>Finds the sides of a suit by its name ("in Example v. Alder") and by what each is in it ("the plaintiff, Jane Roe").</summary>
internal static class SuitSides
{
    private static readonly WordList Sides = WordClasses.Words("plaintiff plaintiffs defendant defendants respondent respondents");

    /// <summary>Both sides, the issuer too, in order.</summary>
    public static IEnumerable<Party> In(News news, Sentence sentence) => Named(news, sentence).Concat(Apposed(news, sentence));

    /// <summary>"in Example v. Alder": who stands on the other side in the case's name.</summary>
    private static IEnumerable<Party> Named(News news, Sentence sentence)
    {
        for (var i = 1; i + 1 < sentence.Units.Count; i++)
        {
            if (!sentence.Units[i].IsQuoted && sentence.Units[i].Word is "v" or "v." or "vs" or "vs.")
            {
                var behind = sentence.Units[i + 1].Kind == UnitKind.Stop && i + 2 < sentence.Units.Count ? i + 2 : i + 1;
                foreach (var party in Referents.PartiesOf(news, sentence, [sentence.Units[i - 1], sentence.Units[behind]]))
                    yield return party;
            }
        }
    }

    /// <summary>
    /// "the plaintiff, <em>Jane Roe</em>, withdrew", "claimed by plaintiff <em>Jane Roe</em>", "The respondents include <em>Alder</em>": by what each
    /// is in the suit.
    /// </summary>
    private static IEnumerable<Party> Apposed(News news, Sentence sentence)
    {
        var units = sentence.Units;
        for (var i = 0; i + 2 < units.Count; i++)
        {
            if (!units[i].Is(Sides) || units[i].IsQuoted)
                continue;
            var at = units[i + 1].Kind == UnitKind.Comma ? i + 2 : i + 1;
            if (units[i + 1].Word is "include" or "included" or "are" or "were" or "is" or "was")
            {
                foreach (var side in Referents.PartiesOf(news, sentence, Actors.In(units, i + 2, units.Count)))
                    yield return side;
            }
            else if (units[at].IsActor && Referents.PartyOf(news, sentence, units[at]) is { } party)
                yield return party;
            else if (at == i + 1 && NameAt(sentence, at) is { } person)
                yield return person;
        }
    }

    /// <summary>"plaintiff <em>Jane Roe</em>": two or three words with capitals, which nothing else makes known.</summary>
    private static Party? NameAt(Sentence sentence, int start)
    {
        var end = start;
        while (end < sentence.Units.Count && sentence.Units[end] is { Kind: UnitKind.Word, IsPossessive: false } word
            && char.IsUpper(word.Passage[0]))
            end++;
        if (end - start is < 2 or > 3 || sentence.Zone is Zone.Headline or Zone.Subheadline)
            return null;
        var words = sentence.Range(start, end);
        return words.AsParty();
    }

    /// <summary>"imports by <em>Alder, Birch and</em> Elm, which infringe": with those that stand in a row before the last.</summary>
    public static Slot WithRow(Slot last)
    {
        var units = last.Sentence.Units;
        var start = last.Start;
        while (last.End == last.Start + 1 && start > 1 && (units[start - 1].Kind == UnitKind.Comma || units[start - 1].Is("and")))
        {
            var before = start - 2;
            if (units[before].Kind == UnitKind.Comma && before > 0)
                before--;
            if (!units[before].IsActor)
                break;
            start = before;
        }

        return last with { Start = start };
    }
}
