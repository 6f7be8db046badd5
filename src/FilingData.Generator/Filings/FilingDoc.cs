using System.Text;
using FilingData.Generator.Emission;

namespace FilingData.Generator.Filings;

/// <summary>The doc comments beside an announcement's members, as XML: what IntelliSense shows before anybody opens the filing.</summary>
internal static class FilingDoc
{
    private const int MostFacts = 24;
    private const int MostCharacters = 160;
    private const int UsualLength = 2_000;

    /// <summary>
    /// Of an announcement: headline, kind, issuer, place and date, where it stands, and its facts with their places; one line each.
    /// </summary>
    public static string Of(Announcement announcement)
    {
        var doc = new StringBuilder(UsualLength);
        doc.Append("<summary>").Append(Text(announcement.Headline.Value)).Append("</summary>\n<remarks>\n<para>");
        doc.Append(Text(announcement.Kind + " · " + Issuer(announcement.Issuer) + " · " + PlaceAndDate(announcement)));
        doc.Append(" · ").Append(Text(announcement.Filing.File.Name)).Append(At(announcement.Headline.Source)).Append("</para>");
        AppendLines(doc, "\n<para>", announcement.Facts.Take(MostFacts).Select(fact => (fact.Role + ": " + fact.Value, fact.Source)));
        AppendLines(doc, "\n<para>Accepted: ", announcement.AcceptedDiagnostics.Select(each => (each.ToString(), each.Source)));
        return doc.Append("\n</remarks>").ToString();
    }

    public static string Of(Party party) => Text(party.Name) + At(party.Source);

    public static string Of(Person person) =>
        Text(string.Join("; ", person.Roles.Select(role => role.ToString()).Prepend(person.Name))) + At(person.Source);

    public static string Of(DefinedTerm term) => Text(term.Term + ": " + term.Meaning) + At(term.Source);

    // A paragraph of lines, each with the place that says it; nothing where there is no line.
    private static void AppendLines(StringBuilder doc, string head, IEnumerable<(string Text, Source? Source)> lines)
    {
        var between = head;
        foreach (var (text, source) in lines)
        {
            doc.Append(between).Append(Text(text)).Append(At(source));
            between = "<br/>\n";
        }

        if (between != head)
            doc.Append("</para>");
    }

    private static string Issuer(Party issuer) => issuer.Listings.Count == 0
        ? issuer.Name
        : issuer.Name + " (" + string.Join("; ", issuer.Listings.Select(listing => listing.ToString())) + ")";

    private static string PlaceAndDate(Announcement announcement) =>
        string.Join(", ", new[] { announcement.Dateline?.Place?.Value, announcement.Date?.ToString() ?? "no date" }.Where(part => part is not null));

    private static string At(Source? source) =>
        source is { } place ? " (" + Invariant.Text(place.Line) + "," + Invariant.Text(place.Column) + ")" : "";

    private static string Text(string text) => SafeText.Xml(SafeText.Shortened(text, MostCharacters));
}
