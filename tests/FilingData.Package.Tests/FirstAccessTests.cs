using System.Globalization;
using System.Runtime.InteropServices;
using FilingData.Package.Tests.Building;

namespace FilingData.Package.Tests;

/// <summary>What a program waits for when it asks for its first filing, counted in methods that the runtime must compile for it.</summary>
public class FirstAccessTests
{
    // What it was when this was recorded. More than a tenth above it is a step back; what is saved is recorded anew.
    private static readonly int RecordedMethods = IsCompiledAhead ? 12 : 241;

    /// <summary>Whether the package has the records compiled ahead for this system.</summary>
    private static bool IsCompiledAhead => RuntimeInformation.OSArchitecture == Architecture.X64
        && (OperatingSystem.IsWindows() || OperatingSystem.IsLinux());

    [Fact]
    public async Task The_first_filing_takes_no_more_methods_than_recorded()
    {
        var consumer = await Consumer.Create();
        consumer.Project("app", "<OutputType>Exe</OutputType>").WithSeed("app", "000").WithSeed("app", "001")
            .Write("app/Program.cs", """
                using System.Runtime;

                var before = JitInfo.GetCompiledMethodCount();
                var filing = Filings.Vianet.Divestiture2017;
                Console.WriteLine(JitInfo.GetCompiledMethodCount() - before);
                return filing.Headline.Value.Length > 0 ? 0 : 1;

                """);
        (await consumer.Build("app")).Succeeded();

        var methods = int.Parse((await consumer.Run("app")).Succeeded().Output, CultureInfo.InvariantCulture);

        Assert.InRange(methods, 1, RecordedMethods * 11 / 10);
    }
}
