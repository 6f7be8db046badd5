using FilingData.Parsing.Announcements.Clauses;
using FilingData.Parsing.Mentions;

namespace FilingData.Parsing.Announcements.Leadership;

/// <summary>Adds to an office the unit of the company that it is held in: "chief executive officer <em>of Alder Flooring Products</em>".</summary>
internal static class OfficeUnits
{
    private const int Longest = 9;

    /// <summary>The office with its unit; as it is where the words behind it name none, or the issuer itself.</summary>
    public static Stated<string> With(News news, Sentence sentence, Stated<string> position)
    {
        var units = sentence.Units;
        if (position.Source is not { } place || sentence.Zone is Zone.Headline or Zone.Subheadline)
            return position;
        var at = sentence.IndexOf(unit => unit.Mention is TitleMention
            && unit.Passage.Source.Start + unit.Passage.Source.Length == place.Start + place.Length);
        if (at < 0 || at + 2 >= units.Count || !units[at + 1].Is("of") || !IsName(units[at + 2]) || IsIssuer(news, units[at + 2]))
            return position;
        var end = at + 3;
        while (end < units.Count && end - at < Longest
            && (IsName(units[end]) || (IsLink(units[end]) && end + 1 < units.Count && IsName(units[end + 1]) && units[end + 1].Mention is null)))
            end++;
        var title = units.Take(at + 1).Last(unit => unit.Mention is TitleMention).Passage;
        var words = title.To(units[end - 1].Passage);
        return position.Value.Length > title.Stated().Value.Length ? position : words.Stated();
    }

    private static bool IsLink(Unit unit) => unit.Kind == UnitKind.Comma || unit.Word is "and" or "&";

    private static bool IsName(Unit unit) =>
        unit.Kind is UnitKind.Word or UnitKind.Mention && unit.Mention is null or PartyMention && unit.Passage.Length > 1
        && char.IsUpper(unit.Passage[0])
        && !unit.IsBoard && !unit.IsPossessive && !unit.Is(WordClasses.Determiners);

    private static bool IsIssuer(News news, Unit unit) => unit.Mention is PartyMention named ? Referents.AreSame(news, named.Party, news.Issuer)
        : news.Issuer is { } issuer && issuer.Name.StartsWith(unit.Passage.Words, StringComparison.OrdinalIgnoreCase);
}
