using FilingData.Parsing.Announcements.Clauses;
using FilingData.Parsing.Mentions;
using FilingData.Parsing.Structure;

namespace FilingData.Parsing.Announcements.Leadership;

/// <summary>
/// Reads changes that a list tells below the sentence that opens it: "announced the following appointments:", then "Jane Roe, treasurer" in each line.
/// </summary>
internal static class ListedOffices
{
    // "Jane Roe, president and chief executive officer of the Flooring Products division".
    private const int LongestLine = 24;

    /// <summary>The persons with their offices, each with the clause that opens the list.</summary>
    public static IEnumerable<(Frame Opener, Unit Person, ValueList<Stated<string>> Positions)> In(News news)
    {
        Frame? opener = null;
        foreach (var sentence in news.Text)
        {
            if (Opens(sentence))
                opener = Opener(news, sentence);
            else if (opener is not null && IsLine(sentence) && !HasVerb(sentence) && Offices(sentence).ToValueList() is { Count: > 0 } offices)
                yield return (opener, sentence.Units[0], offices);
            else if (sentence.Block.Kind != BlockKind.Bullet)
                opener = null;
        }
    }

    /// <summary>"announced the following leadership appointments, effective immediately:".</summary>
    private static bool Opens(Sentence sentence) => sentence.Units.Any(static unit => unit.Is("following") && !unit.IsQuoted)
        && sentence.Block.Text.Value.TrimEnd() is var text && (text.EndsWith(":", StringComparison.Ordinal) || sentence.Block.Kind == BlockKind.Paragraph);

    private static Frame? Opener(News news, Sentence sentence) => news.Frames(OfficeVerbs.All).FirstOrDefault(frame =>
        frame.Sentence.Number == sentence.Number && OfficeVerbs.EventOf(frame.Verb) is { IsJoining: true, IsSubject: false }
        && frame.Stage is not (Stage.Possible or Stage.Denied) && !sentence.Mentions.Any(static mention => mention is PersonMention));

    private static bool IsLine(Sentence sentence) => sentence.Units.Count <= LongestLine
        && sentence.Units[0] is { Mention: PersonMention, IsPossessive: false, IsQuoted: false };

    /// <summary>"Jane Roe, treasurer, promoted to chief financial officer": a clause of its own, which is read as such.</summary>
    private static bool HasVerb(Sentence sentence)
    {
        for (var i = 1; i < sentence.Units.Count; i++)
        {
            if (WordClasses.IsAuxiliary(sentence.Units[i]) && !sentence.Units[i].Is("to") || OfficeVerbs.All.At(sentence.Units, i) is not null)
                return true;
        }

        return false;
    }

    /// <summary>The titles right behind the person and its comma, dash, "to" or "as".</summary>
    private static IEnumerable<Stated<string>> Offices(Sentence sentence)
    {
        var units = sentence.Units;
        for (var i = 1; i < units.Count; i++)
        {
            if (units[i].Mention is TitleMention title && OfficeNames.IsOffice(title))
                yield return OfficeNames.Named(sentence, i, title);
            else if (units[i].Kind == UnitKind.Word && !(units[i].Is("as") || units[i].Is("and") || units[i].Is("to"))
                && char.IsLetter(units[i].Passage[0]))
                yield break;
        }
    }
}
