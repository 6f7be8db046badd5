using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using FilingData.Parsing.Problems;

namespace FilingData.Cli.Export;

/// <summary>An announcement as a JSON object with the public keys of the export format; what the filing doesn't state is null or an empty list.</summary>
internal static class AnnouncementJson
{
    /// <summary>The data goes into files and pipes, not into HTML: quotation marks and letters stay readable.</summary>
    public static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void Write(Utf8JsonWriter json, string path, Announcement announcement)
    {
        json.WriteStartObject();
        WriteFiling(json, path, announcement.Filing);
        List(json, "diagnostics", announcement.AcceptedDiagnostics.Select(problem => problem.Id).Where(id => id != Catalogue.NoDate.Id).Distinct(), json.WriteStringValue);
        List(json, "kinds", FlatAnnouncement.Kinds(announcement), json.WriteStringValue);
        WriteHead(json, announcement);
        Objects(json, "terms", announcement.Terms, WriteTerm);
        Objects(json, "people", announcement.People, WritePerson);
        Objects(json, "quotations", announcement.Quotations, WriteQuotation);
        List(json, "sections", announcement.Sections.Select(section => section.Heading).OfType<string>(), json.WriteStringValue);
        Objects(json, "facts", FlatAnnouncement.Facts(announcement), WriteFact);
        Objects(json, "money", announcement.Money, WriteMoney);
        Objects(json, "percentages", announcement.Percentages, WritePercentage);
        Objects(json, "shares", announcement.ShareCounts, WriteShares);
        Objects(json, "dates", announcement.Dates, WriteDate);
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
        List(json, "subheadlines", announcement.Subheadlines.Select(line => line.Value), json.WriteStringValue);
        json.WriteString("place", announcement.Dateline?.Place?.Value);
        json.WriteString("date", isStated ? date!.ToString() : null);
        json.WriteString("datedBy", isStated ? null : date?.ToString());
        json.WriteString("dateFrom", isStated || date is null ? null : FlatAnnouncement.Words(date.Provenance));
        json.WriteString("wire", announcement.Dateline?.Wire?.Value);
        json.WriteString("issuer", Known(announcement.Issuer.Name));
        Objects(json, "listings", announcement.Issuer.Listings, WriteListing);
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
        List(json, "titles", person.Roles.Select(role => role.Title), json.WriteStringValue);
        json.WriteString("organization", person.Roles.Select(role => role.Organization).FirstOrDefault(name => name is not null));
    }

    private static void WriteQuotation(Utf8JsonWriter json, Quotation quotation)
    {
        json.WriteString("speaker", quotation.Speaker?.Name);
        json.WriteString("text", quotation.Text);
    }

    private static void WriteFact(Utf8JsonWriter json, FactRow fact)
    {
        json.WriteString("kind", fact.Kind);
        json.WriteString("role", fact.Role);
        json.WriteString("value", fact.Value);
        WriteText(json, fact);
    }

    private static void WriteMoney(Utf8JsonWriter json, Money money)
    {
        json.WriteNumber("amount", money.Amount);
        json.WriteString("currency", money.Currency.Code);
        json.WriteString("per", money.Per);
        WriteBound(json, money.Bound);
        WriteText(json, money);
    }

    private static void WritePercentage(Utf8JsonWriter json, Percentage percentage)
    {
        json.WriteNumber("value", percentage.Value);
        WriteBound(json, percentage.Bound);
        WriteText(json, percentage);
    }

    private static void WriteShares(Utf8JsonWriter json, ShareCount shares)
    {
        json.WriteNumber("value", shares.Count);
        json.WriteString("unit", shares.Unit);
        WriteBound(json, shares.Bound);
        WriteText(json, shares);
    }

    private static void WriteDate(Utf8JsonWriter json, Stated<DateOnly> date)
    {
        json.WriteString("value", date.Value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        WriteText(json, date);
    }

    private static void WriteBound(Utf8JsonWriter json, Bound bound) => json.WriteString("bound", bound.ToString());

    private static void WriteText(Utf8JsonWriter json, Fact fact)
    {
        json.WriteString("text", FlatAnnouncement.Words(fact));
        if (fact.Source is { } place)
        {
            json.WriteNumber("line", place.Line);
            json.WriteNumber("column", place.Column);
        }
        else
        {
            json.WriteNull("line");
            json.WriteNull("column");
        }
    }

    private static string? Known(string text) => text.Length == 0 ? null : text;

    private static void Objects<T>(Utf8JsonWriter json, string key, IEnumerable<T> items, Action<Utf8JsonWriter, T> write) =>
        List(json, key, items, item =>
        {
            json.WriteStartObject();
            write(json, item);
            json.WriteEndObject();
        });

    private static void List<T>(Utf8JsonWriter json, string key, IEnumerable<T> items, Action<T> write)
    {
        json.WriteStartArray(key);
        foreach (var item in items)
            write(item);
        json.WriteEndArray();
    }
}
