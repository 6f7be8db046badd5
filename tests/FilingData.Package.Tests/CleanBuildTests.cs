using FilingData.Package.Tests.Building;

namespace FilingData.Package.Tests;

/// <summary>Whatever happens to the filings between two builds, the second gives what a clean build gives, byte for byte.</summary>
public class CleanBuildTests
{
    [Fact]
    public async Task Each_build_after_a_change_gives_what_a_clean_build_gives()
    {
        var consumer = await Consumer.Create();
        consumer.Project(
                "app", "<OutputType>Exe</OutputType><PathMap>$(MSBuildProjectDirectory)=/_/</PathMap>", """<Filing Update="filings/a.txt" Name="$(NameOfA)" />""")
            .Write("app/Program.cs", "foreach (var filing in Filings.All)\n    Console.WriteLine(filing.Headline.Source?.Quote);\n")
            .Write("app/filings/a.txt", Release("Alpha", 10)).Write("app/filings/b.txt", Release("Beta", 11));
        var filings = Path.Combine(consumer.Folder, "app", "filings");
        string At(string name) => Path.Combine(filings, name);
        await Same("at first");

        consumer.Write("app/filings/new/c.txt", Release("Gamma", 12));
        await Same("one more");

        consumer.Write("app/filings/a.txt", Release("Delta", 10));
        await Same("edited");

        File.WriteAllText(At("b.txt"), Release("Beta", 11).ReplaceLineEndings("\r\n"));
        await Same("other line ends");

        File.Move(At("b.txt"), At("z.txt"));
        await Same("renamed");

        File.Move(At("z.txt"), At("Z.txt"));
        await Same("renamed in case alone");

        // What was built is younger than the file that takes the place of another.
        consumer.Write("old.txt", Release("Epsilon", 13));
        File.SetLastWriteTimeUtc(Path.Combine(consumer.Folder, "old.txt"), new DateTime(2001, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        File.Move(Path.Combine(consumer.Folder, "old.txt"), At("a.txt"), overwrite: true);
        await Same("replaced by an older file");

        consumer.Write("app/Directory.Build.props", "<Project><PropertyGroup><NameOfA>PlantOfTheYear</NameOfA></PropertyGroup></Project>\n");
        await Same("named by the project");

        File.Delete(At("a.txt"));
        await Same("removed");
        Assert.Equal(["Acme Opens Plant Beta", "Acme Opens Plant Gamma"], (await consumer.Run("app")).Succeeded().Lines);

        async Task Same(string change)
        {
            var incremental = await Built(consumer, "app");
            var clean = "clean " + change + "/app";
            Copy(Path.Combine(consumer.Folder, "app"), Path.Combine(consumer.Folder, clean));
            Assert.True(incremental.SequenceEqual(await Built(consumer, clean)), change);
        }
    }

    private static async Task<byte[]> Built(Consumer consumer, string project)
    {
        (await consumer.Build(project)).Succeeded();
        return await File.ReadAllBytesAsync(Path.Combine(consumer.Folder, project, "bin", "Debug", "net10.0", "app.dll"));
    }

    /// <summary>The project as one would check it out: without what builds leave.</summary>
    private static void Copy(string from, string to)
    {
        Directory.CreateDirectory(to);
        foreach (var file in Directory.GetFiles(from))
            File.Copy(file, Path.Combine(to, Path.GetFileName(file)));
        foreach (var folder in Directory.GetDirectories(from).Where(folder => Path.GetFileName(folder) is not ("bin" or "obj")))
            Copy(folder, Path.Combine(to, Path.GetFileName(folder)));
    }

    private static string Release(string plant, int day) => $"""
        Acme Opens Plant {plant}

        BERLIN, March {day}, 2020 (GLOBE NEWSWIRE) — Acme, Inc. (NYSE: ACW) (“Acme”), a maker of widgets, today announced that it opened a plant.

        """.ReplaceLineEndings("\n");
}
