using System.Text;
using FilingData.Generator.Emission;

namespace FilingData.Generator.Filings;

/// <summary>The doc comments beside an announcement's members, as XML: what IntelliSense shows before anybody opens the filing.</summary>
internal static class FilingDoc
{
    private const int MostFacts = 24;
    private const int MostCharacters = 160;

    /// <summary>Of an announcement: headline, kind, issuer, place and date, where it stands, and its facts with their places; one line each.</summary>
    public static string Of(Announcement announcement)
    {
        var doc = new StringBuilder();
        doc.Append("<summary>").Append(Text(announcement.Headline.Value)).Append("</summary>\n<remarks>\n<para>");
        doc.Append(Text(announcement.Kind + " · " + Issuer(announcement.Issuer) + " · " + PlaceAndDate(announcement)));
        doc.Append(" · ").Append(Text(announcement.Filing.File.Name)).Append(At(announcement.Headline.Source)).Append("</para>");
        var facts = announcement.Facts.Take(MostFacts).Select(fact => Text(fact.Role + ": " + fact.Value) + At(fact.Source)).ToList();
        if (facts.Count > 0)
            doc.Append("\n<para>").Append(string.Join("<br/>\n", facts)).Append("</para>");
        var accepted = announcement.AcceptedDiagnostics.Select(each => Text(each.ToString()) + At(each.Source)).ToList();
        if (accepted.Count > 0)
            doc.Append("\n<para>Accepted: ").Append(string.Join("<br/>\n", accepted)).Append("</para>");
        return doc.Append("\n</remarks>").ToString();
    }

    public static string Of(Party party) => Text(party.Name) + At(party.Source);

    public static string Of(Person person) => Text(string.Join("; ", new[] { person.Name }.Concat(person.Roles.Select(role => role.ToString())))) + At(person.Source);

    public static string Of(DefinedTerm term) => Text(term.Term + ": " + term.Meaning) + At(term.Source);

    private static string Issuer(Party issuer) => issuer.Listings.Count == 0
        ? issuer.Name
        : issuer.Name + " (" + string.Join("; ", issuer.Listings.Select(listing => listing.ToString())) + ")";

    private static string PlaceAndDate(Announcement announcement) =>
        string.Join(", ", new[] { announcement.Dateline?.Place?.Value, announcement.Date?.ToString() ?? "no date" }.Where(part => part is not null));

    private static string At(Source? source) => source is { } place
        ? FormattableString.Invariant($" ({place.Line},{place.Column})")
        : "";

    private static string Text(string text) => SafeText.Xml(SafeText.Shortened(text, MostCharacters));
}
