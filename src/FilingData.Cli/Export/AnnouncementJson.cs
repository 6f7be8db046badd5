using System.Text.Encodings.Web;
using System.Text.Json;
using FilingData.Parsing.Problems;

namespace FilingData.Cli.Export;

/// <summary>
/// An announcement as a JSON object with the public keys of the export format; what the filing doesn't state is null or an empty list.
/// </summary>
internal static class AnnouncementJson
{
    /// <summary>The data goes into files and pipes, not into HTML: quotation marks and letters stay readable.</summary>
    public static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void Write(Utf8JsonWriter json, string path, Announcement announcement)
    {
        json.WriteStartObject();
        WriteFiling(json, path, announcement.Filing);
        json.WriteList("diagnostics", announcement.AcceptedDiagnostics.Select(problem => problem.Id).Where(id => id != Catalogue.NoDate.Id)
            .Distinct(), json.WriteStringValue);
        json.WriteList("kinds", FlatAnnouncement.Kinds(announcement), json.WriteStringValue);
        WriteHead(json, announcement);
        json.WriteObjects("terms", announcement.Terms, WriteTerm);
        json.WriteObjects("people", announcement.People, WritePerson);
        json.WriteObjects("quotations", announcement.Quotations, WriteQuotation);
        json.WriteList("sections", announcement.Sections.Select(section => section.Heading).OfType<string>(), json.WriteStringValue);
        json.WriteObjects("facts", FlatAnnouncement.Facts(announcement), ValueJson.WriteFact);
        json.WriteObjects("money", announcement.Money, ValueJson.WriteMoney);
        json.WriteObjects("percentages", announcement.Percentages, ValueJson.WritePercentage);
        json.WriteObjects("shares", announcement.ShareCounts, ValueJson.WriteShares);
        json.WriteObjects("dates", announcement.Dates, ValueJson.WriteDate);
        json.WriteEndObject();
    }

    private static void WriteFiling(Utf8JsonWriter json, string path, Filing filing)
    {
        json.WriteString("document", filing.File.Name);
        json.WriteString("path", path);
        json.WriteString("form", filing.Form switch { FilingForm.Html => "html", FilingForm.Submission => "submission", _ => "text" });
        json.WriteString("formType", filing.FormType);
        json.WriteString("accessionNumber", filing.AccessionNumber);
        json.WriteString("cik", filing.Cik);
        json.WriteString("exhibit", filing.Exhibit?.Value);
    }

    private static void WriteHead(Utf8JsonWriter json, Announcement announcement)
    {
        var date = announcement.Date;
        var isStated = date is { IsStated: true };
        json.WriteString("headline", Known(announcement.Headline.Value));
        json.WriteList("subheadlines", announcement.Subheadlines.Select(line => line.Value), json.WriteStringValue);
        json.WriteString("place", announcement.Dateline?.Place?.Value);
        json.WriteString("date", isStated ? date!.ToString() : null);
        json.WriteString("datedBy", isStated ? null : date?.ToString());
        json.WriteString("dateFrom", isStated || date is null ? null : FlatAnnouncement.Words(date.Provenance));
        json.WriteString("wire", announcement.Dateline?.Wire?.Value);
        json.WriteString("issuer", Known(announcement.Issuer.Name));
        json.WriteObjects("listings", announcement.Issuer.Listings, WriteListing);
    }

    private static void WriteListing(Utf8JsonWriter json, Listing listing)
    {
        json.WriteString("exchange", listing.Exchange);
        json.WriteString("symbol", listing.Symbol);
    }

    private static void WriteTerm(Utf8JsonWriter json, DefinedTerm term)
    {
        json.WriteString("term", term.Term);
        json.WriteString("meaning", term.Meaning);
    }

    private static void WritePerson(Utf8JsonWriter json, Person person)
    {
        json.WriteString("name", person.Name);
        json.WriteList("titles", person.Roles.Select(role => role.Title), json.WriteStringValue);
        json.WriteString("organization", person.Roles.Select(role => role.Organization).FirstOrDefault(name => name is not null));
    }

    private static void WriteQuotation(Utf8JsonWriter json, Quotation quotation)
    {
        json.WriteString("speaker", quotation.Speaker?.Name);
        json.WriteString("text", quotation.Text);
    }

    private static string? Known(string text) => text.Length == 0 ? null : text;
}
