using System.Globalization;
using System.Text;

namespace FilingData.Cli.Export;

/// <summary>The tidy table of facts: document, kind, role, value, text, line, column; as RFC 4180 has it, but lines end with LF.</summary>
internal sealed class CsvWriter : IAnnouncementWriter
{
    private readonly StreamWriter _writer;

    public CsvWriter(Stream stream)
    {
        _writer = new StreamWriter(stream, new UTF8Encoding(false)) { NewLine = "\n" };
        Line("document", "kind", "role", "value", "text", "line", "column");
    }

    public void Write(string path, Announcement announcement)
    {
        foreach (var fact in FlatAnnouncement.Facts(announcement))
        {
            Line(announcement.Filing.File.Name, fact.Kind, fact.Role, fact.Value, FlatAnnouncement.Words(fact),
                Number(fact.Source?.Line), Number(fact.Source?.Column));
        }

        _writer.Flush();
    }

    public void Dispose() => _writer.Dispose();

    private static string? Number(int? value) => value?.ToString(CultureInfo.InvariantCulture);

    private void Line(params string?[] fields) => _writer.WriteLine(string.Join(',', fields.Select(Field)));

    private static string Field(string? value) => value is null ? ""
        : value.AsSpan().ContainsAny(",\"\r\n") ? '"' + value.Replace("\"", "\"\"", StringComparison.Ordinal) + '"'
        : value;
}
