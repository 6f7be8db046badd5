using FilingData.Package.Tests.Building;

namespace FilingData.Package.Tests;

/// <summary>The same filings give the same assembly, byte for byte, wherever and in whatever way they are checked out.</summary>
public class SameBytesTests
{
    private const string Items = """
        <Filing Remove="filings/**" />
        <Filing Include="filings/a.txt;filings/b.htm;filings/inner/c.txt" />
        """;

    private const string ItemsInAnotherOrder = """
        <Filing Remove="filings/**" />
        <Filing Include="filings/inner/c.txt" /><Filing Include="filings/b.htm" /><Filing Include="filings/a.txt" />
        """;

    [Fact]
    public async Task Two_clones_in_other_folders_with_other_line_ends_and_orders_built_in_other_cultures_give_one_assembly()
    {
        var consumer = await Consumer.Create();
        Clone(consumer, "one/app", Items, "\n");
        Clone(consumer, "another/and deeper/app", ItemsInAnotherOrder, "\r\n");

        var one = await Built(consumer, "one/app", ("LC_ALL", "en_US.UTF-8"), ("TZ", "UTC"));
        var other = await Built(consumer, "another/and deeper/app", ("LC_ALL", "tr_TR.UTF-8"), ("TZ", "Asia/Shanghai"));

        Assert.Equal(one, other);
        // What the assembly gives has line feeds, and its places are those of this text.
        var printed = (await Dotnet.Run(consumer.Folder, Path.Combine("another", "and deeper", "app", "bin", "Debug", "net10.0", "app.dll")))
            .Succeeded();
        Assert.Equal(["False Acme Opens Plant a", "False Acme Opens Plant b", "False Acme Opens Plant c"], printed.Lines);
    }

    private static void Clone(Consumer consumer, string folder, string items, string lineEnd)
    {
        // As any project says that is built at several places: the compiler writes the paths of sources and symbols into what it builds.
        consumer.Project(folder, "<OutputType>Exe</OutputType><PathMap>$(MSBuildProjectDirectory)=/_/</PathMap>", items)
            .Write(folder + "/filings/a.txt", Release("a", 10).ReplaceLineEndings(lineEnd))
            .Write(folder + "/filings/b.htm", Page(Release("b", 11)).ReplaceLineEndings(lineEnd))
            .Write(folder + "/filings/inner/c.txt", Release("c", 12).ReplaceLineEndings(lineEnd))
            .Write(folder + "/Program.cs", """
                foreach (var filing in Filings.All)
                    Console.WriteLine($"{filing.Text!.Contains('\r', StringComparison.Ordinal)} {filing.Headline.Source?.Quote}");

                """.ReplaceLineEndings("\n"));
    }

    private static async Task<byte[]> Built(Consumer consumer, string folder, params (string Name, string Value)[] environment)
    {
        var built = await Dotnet.Run("dotnet", consumer.Folder, null, ["build", folder], environment);
        built.Succeeded();
        return await File.ReadAllBytesAsync(Path.Combine(consumer.Folder, folder, "bin", "Debug", "net10.0", "app.dll"));
    }

    private static string Page(string release) =>
        $"<html><body><p>{release.Replace("\n\n", "</p>\n<p>", StringComparison.Ordinal)}</p></body></html>\n";

    private static string Release(string name, int day) => $"""
        Acme Opens Plant {name}

        İZMİR, March {day}, 2020 (GLOBE NEWSWIRE) — Acme, Inc. (NYSE: ACW) (“Acme”), a maker of widgets, today announced that it opened a plant in
        Izmir.

        “We like it,” said Jane Roe, Chief Executive Officer of Acme. “It is
        a fine plant.”
        """.ReplaceLineEndings("\n");
}
