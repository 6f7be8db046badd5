using System.Text.Json;

namespace FilingData.Cli.Export;

/// <summary>One JSON object a line, each line written out at once, so that the next program of a pipe can begin.</summary>
internal sealed class NdjsonWriter(Stream stream) : IAnnouncementWriter
{
    private readonly Utf8JsonWriter _json = new(stream, AnnouncementJson.Options);

    public void Write(string path, Announcement announcement)
    {
        AnnouncementJson.Write(_json, path, announcement);
        _json.Flush();
        stream.WriteByte((byte)'\n');
        stream.Flush();
        _json.Reset();
    }

    public void Dispose() => _json.Dispose();
}
