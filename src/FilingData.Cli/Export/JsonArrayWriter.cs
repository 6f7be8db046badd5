using System.Text.Json;

namespace FilingData.Cli.Export;

/// <summary>One JSON array of all announcements, indented.</summary>
internal sealed class JsonArrayWriter : IAnnouncementWriter
{
    private readonly Stream _stream;
    private readonly Utf8JsonWriter _json;

    public JsonArrayWriter(Stream stream)
    {
        _stream = stream;
        _json = new Utf8JsonWriter(stream, AnnouncementJson.Options with { Indented = true });
        _json.WriteStartArray();
    }

    public void Write(string path, Announcement announcement)
    {
        AnnouncementJson.Write(_json, path, announcement);
        _json.Flush();
    }

    public void Dispose()
    {
        _json.WriteEndArray();
        _json.Dispose();
        _stream.WriteByte((byte)'\n');
    }
}
