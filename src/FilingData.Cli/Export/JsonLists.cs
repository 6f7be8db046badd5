using System.Text.Json;

namespace FilingData.Cli.Export;

/// <summary>Arrays as JSON properties.</summary>
internal static class JsonLists
{
    /// <summary>An array of objects, each written by <paramref name="write"/>.</summary>
    public static void WriteObjects<T>(this Utf8JsonWriter json, string key, IEnumerable<T> items, Action<Utf8JsonWriter, T> write) =>
        json.WriteList(key, items, item =>
        {
            json.WriteStartObject();
            write(json, item);
            json.WriteEndObject();
        });

    /// <summary>An array, each item written by <paramref name="write"/>.</summary>
    public static void WriteList<T>(this Utf8JsonWriter json, string key, IEnumerable<T> items, Action<T> write)
    {
        json.WriteStartArray(key);
        foreach (var item in items)
            write(item);
        json.WriteEndArray();
    }
}
