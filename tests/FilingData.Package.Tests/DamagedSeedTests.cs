using System.Text;
using System.Text.Json;
using FilingData.Package.Tests.Building;
using FilingData.Parsing.Problems;

namespace FilingData.Package.Tests;

/// <summary>The first seed, damaged in five ways: what the build prints stands in the README, and what it logs is complete.</summary>
public class DamagedSeedTests
{
    private static readonly string Seed = File.ReadAllText(Repository.Seed("000"));

    [Fact]
    public async Task The_README_shows_what_the_build_prints_and_the_log_holds_ids_places_and_links()
    {
        var consumer = await Consumer.Create();
        consumer.Project("app");
        Damage(consumer, "date.txt", "September 27", "September 31");
        Damage(consumer, "figures.txt", "six (6)", "six (5)");
        Damage(consumer, "quotation.txt", "businesses,” said", "businesses, said");
        Damage(consumer, "stakes.txt", "33.33%", "34.33%");
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        await File.WriteAllTextAsync(Path.Combine(consumer.Folder, "app", "filings", "encoding.txt"), Seed, Encoding.GetEncoding(1252));

        var built = await Dotnet.Run(consumer.Folder, "build", "app", "-p:ErrorLog=" + Path.Combine(consumer.Folder, "log.sarif") + "%2Cversion=2.1");

        var printed = built.Lines.Where(line => line.Contains(": error ", StringComparison.Ordinal))
            .Select(line => line.TrimStart().Replace(consumer.Folder + Path.DirectorySeparatorChar, "", StringComparison.Ordinal).Replace('\\', '/'))
            .Distinct().Order(StringComparer.Ordinal);
        Assert.Equal(Readme.Blocks("text")[0], string.Join('\n', printed) + "\n");

        using var log = JsonDocument.Parse(await File.ReadAllTextAsync(Path.Combine(consumer.Folder, "log.sarif")));
        var run = log.RootElement.GetProperty("runs")[0];
        var results = run.GetProperty("results").EnumerateArray().Where(IsOurs).ToDictionary(result => result.GetProperty("ruleId").GetString()!);
        Assert.Equal(["FD0103", "FD0203", "FD0205", "FD0303", "FD0305"], results.Keys.Order(StringComparer.Ordinal));
        Assert.All(results.Values, result => Assert.Equal("error", result.GetProperty("level").GetString()));

        // "September 31, 2017", from its first letter to behind its last.
        var place = results["FD0203"].GetProperty("locations")[0].GetProperty("physicalLocation");
        Assert.EndsWith("app/filings/date.txt", place.GetProperty("artifactLocation").GetProperty("uri").GetString(), StringComparison.Ordinal);
        var region = place.GetProperty("region");
        Assert.Equal("September 31, 2017".Length, region.GetProperty("endColumn").GetInt32() - region.GetProperty("startColumn").GetInt32());
        // The two stakes that don't add up.
        Assert.Equal(1, results["FD0305"].GetProperty("relatedLocations").GetArrayLength());

        var rules = run.GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray()
            .ToDictionary(rule => rule.GetProperty("id").GetString()!, rule => rule.TryGetProperty("helpUri", out var link)
            ? link.GetString() : null);
        Assert.All(results.Keys, id => Assert.Equal(Catalogue.All.Single(kind => kind.Id == id).HelpLink, rules[id]));
    }

    private static bool IsOurs(JsonElement result) => result.GetProperty("ruleId").GetString()!.StartsWith("FD", StringComparison.Ordinal);

    private static void Damage(Consumer consumer, string name, string sound, string damaged)
    {
        Assert.Contains(sound, Seed, StringComparison.Ordinal);
        consumer.Write("app/filings/" + name, Seed.Replace(sound, damaged, StringComparison.Ordinal));
    }
}
