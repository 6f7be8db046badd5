using FilingData.Generator.Emission;
using FilingData.Generator.Tests.Running;

namespace FilingData.Generator.Tests;

/// <summary>The library reads every record of the model as the generator packs it.</summary>
public class AnnouncementReadersTests
{
    /// <summary>Where a record has changed, the new readers are written beside the old ones, as <c>….received</c>: put them in their place.</summary>
    [Fact]
    public void The_library_has_the_readers_that_the_records_ask_for()
    {
        var path = Path.Combine(Repository.Root, "src", "FilingData", "Packed", "AnnouncementReaders.g.cs");
        var received = path + ".received";
        var readers = ReadersDocument.Text();
        if (File.Exists(path) && File.ReadAllText(path).ReplaceLineEndings("\n") == readers)
        {
            File.Delete(received);
            return;
        }

        File.WriteAllText(received, readers);
        Assert.Fail("The records of the model are no longer those of " + path + "; the readers that they ask for are in .received beside it");
    }
}
