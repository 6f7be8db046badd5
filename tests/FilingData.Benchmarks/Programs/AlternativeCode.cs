namespace FilingData.Benchmarks.Programs;

/// <summary>
/// The programs that a user would write instead. Each has a class Probe, which is asked for the first filing, for all and for one by name.
/// </summary>
internal static class AlternativeCode
{
    public const string Document = """
        using System.IO;
        using System.Text.Json;
        public static class Probe
        {
            private static JsonDocument? _read;
            public static object First(string data) => (_read = JsonDocument.Parse(File.ReadAllBytes(data))).RootElement.EnumerateObject().MoveNext();
            public static int All(string data)
            {
                var count = 0;
                foreach (var filing in _read!.RootElement.EnumerateObject())
                {
                    count++;
                    foreach (var fact in filing.Value.EnumerateArray())
                        _ = fact.GetProperty("Value").GetString();
                }
                return count;
            }
            public static object Find(string key) => _read!.RootElement.GetProperty(key).GetArrayLength();
        }
        """;

    public const string Json = """
        using System.Collections.Generic;
        using System.Linq;
        using System.Text.Json;
        using System.Text.Json.Serialization;
        public sealed record Fact(string Kind, string Role, string Value);
        [JsonSerializable(typeof(Dictionary<string, List<Fact>>))]
        internal sealed partial class FilingJson : JsonSerializerContext;
        public static class Probe
        {
            private static Dictionary<string, List<Fact>> _read = [];
            public static object First(string data)
            {
                using var stream = typeof(Probe).Assembly.GetManifestResourceStream("filings.json")!;
                _read = JsonSerializer.Deserialize(stream, FilingJson.Default.DictionaryStringListFact)!;
                return _read.Values.First();
            }
            public static int All(string data) => _read.Values.Count(facts => facts.Count >= 0);
            public static object Find(string key) => _read[key];
        }
        """;

    public const string Parsed = """
        using System.Collections.Generic;
        using System.IO;
        using System.Linq;
        using FilingData;
        using FilingData.Parsing;
        public static class Probe
        {
            private static readonly Dictionary<string, Announcement> Read = [];
            public static object First(string data)
            {
                var assembly = typeof(Probe).Assembly;
                foreach (var name in assembly.GetManifestResourceNames())
                {
                    using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
                    foreach (var announcement in FilingParser.Parse(new FilingInput(name, reader.ReadToEnd())).Announcements)
                        Read[name] = announcement;
                }
                return Read.Values.First();
            }
            public static int All(string data) => Read.Values.Count(filing => filing.Headline is not null);
            public static object Find(string key) => Read[key];
        }
        """;

    public const string Constructors = """
        using System.Collections.Generic;
        using System.Linq;
        public sealed record Fact(string Kind, string Role, string Value);
        public sealed record FilingFacts(string Name, IReadOnlyList<Fact> Facts);
        public static class Probe
        {
            public static object First(string data) => Data.All[0];
            public static int All(string data) => Data.All.Count(filing => filing.Facts.Count >= 0);
            public static object Find(string key) => Data.ByName[key];
        }
        public static class Data
        {
            public static readonly FilingFacts[] All = new FilingFacts[] {
        """;
}
