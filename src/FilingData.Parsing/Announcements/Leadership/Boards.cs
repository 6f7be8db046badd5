using FilingData.Parsing.Announcements.Clauses;
using FilingData.Parsing.Mentions;

namespace FilingData.Parsing.Announcements.Leadership;

/// <summary>Reads how large a board is and how many of its members are independent.</summary>
internal static class Boards
{
    private static readonly WordList Members = WordClasses.Words("members member directors director");
    private static readonly WordList Sizing = WordClasses.Words(
        """
        consist consists consisting comprise comprises comprised composed have has expand expands expanded increase increases increased reduce
        reduces reduced decrease decreased stand stands
        total size bringing
        """);

    private static readonly string[] Numbers =
        ["", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen",
            "sixteen"];

    /// <summary>The board once the changes are in force; null where the text does not count it.</summary>
    public static Board? In(IEnumerable<Sentence> text)
    {
        foreach (var sentence in text.Where(sentence => sentence.Units.Any(unit => unit.IsBoard || unit.Is("directors"))))
        {
            var size = SizeIn(sentence);
            var independent = IndependentIn(sentence);
            if (size is not null)
                return new Board { Size = size, Independent = independent, Source = sentence.Passage.Source };
        }

        return null;
    }

    private static Stated<int>? SizeIn(Sentence sentence)
    {
        var units = sentence.Units;
        Stated<int>? found = null;
        var isSized = false;
        for (var i = 0; i < units.Count; i++)
        {
            isSized |= units[i].Is(Sizing);
            // "its 13-member board"
            if (i + 1 < units.Count && units[i + 1].IsBoard && MemberCount(units, i) is { } count)
                return count;
            // "consist of seven members", "the total number of directors to nine", "expands its board from eight to nine"
            if (units[i].Mention is not NumberMention { Value: > 0 and < 100 } number || !isSized || IsIndependent(units, i))
                continue;
            var named = IsMembers(units, i + 1) || (i > 0 && units[i - 1].Is("to") && units.Take(i).Any(unit => unit.IsBoard || unit.Is(Members)));
            if (named)
                found = new Stated<int>((int)number.Value) { Source = number.Passage.Source };
            if (named && i > 0 && !units[i - 1].Is("from"))
                return found;
        }

        return null;
    }

    private static Stated<int>? IndependentIn(Sentence sentence)
    {
        for (var i = 0; i < sentence.Units.Count; i++)
        {
            if (sentence.Units[i].Mention is NumberMention { Value: > 0 and < 100 } number && IsIndependent(sentence.Units, i)
                && IsPart(sentence.Units, i))
                return new Stated<int>((int)number.Value) { Source = number.Passage.Source };
        }

        return null;
    }

    /// <summary>"five independent directors", "five of whom are independent".</summary>
    private static bool IsIndependent(IReadOnlyList<Unit> units, int index)
    {
        for (var i = index + 1; i < units.Count && i <= index + 5 && units[i].Kind is not (UnitKind.Comma or UnitKind.Stop)
            && units[i].Mention is not NumberMention; i++)
        {
            if (units[i].Is("independent") || units[i].Mention is TitleMention title
                && title.Passage.Words.StartsWith("independent", StringComparison.OrdinalIgnoreCase))
                return true;
            if (units[i].Is(Members))
                return false;
        }

        return false;
    }

    /// <summary>
    /// "…, including five independent directors", "five of whom are", "comprising five": independent directors that were added or that left are no
    /// part of the board counted.
    /// </summary>
    private static bool IsPart(IReadOnlyList<Unit> units, int index) =>
        (index > 0 && units[index - 1].Word is "including" or "comprising" or "with" or "whom" or "which" or "whereby")
        || (index > 1 && units[index - 2].Word is "including" or "comprising" or "with" or "whereby")
        || (index + 1 < units.Count && units[index + 1].Word is "of" or "whereby");

    private static bool IsMembers(IReadOnlyList<Unit> units, int index) =>
        index < units.Count && (units[index].Is(Members)
        || (units[index].Mention is TitleMention title && title.Passage.Words is "directors" or "members"));

    /// <summary>"13-member", "seven-member", as one word or as number and word.</summary>
    private static Stated<int>? MemberCount(IReadOnlyList<Unit> units, int index)
    {
        var unit = units[index];
        if (unit.Is("member") && index > 0 && units[index - 1].Mention is NumberMention { Value: > 0 and < 100 } counted)
            return new Stated<int>((int)counted.Value) { Source = counted.Passage.Source };
        const string ending = "-member";
        if (!unit.Word.EndsWith(ending, StringComparison.Ordinal))
            return null;
        var number = unit.Word.Substring(0, unit.Word.Length - ending.Length);
        var word = Array.IndexOf(Numbers, number);
        return word > 0 || int.TryParse(number, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out word)
            && word is > 0 and < 100
            ? new Stated<int>(word) { Source = unit.Passage.Slice(0, number.Length).Source } : null;
    }
}
