using System.Runtime.CompilerServices;
using FilingData.Generator.Tests.Running;
using Microsoft.CodeAnalysis;

namespace FilingData.Generator.Tests;

/// <summary>What the pipeline holds on to from one run to the next.</summary>
public class MemoryTests
{
    [Fact]
    public void The_text_of_a_filing_is_freed_after_an_edit()
    {
        var project = SixFilings.Project();
        var (driver, old) = EditAndForget(project);
        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();
        Assert.False(old.IsAlive);
        GC.KeepAlive(driver);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static (GeneratorDriver Driver, WeakReference Old) EditAndForget(Project project)
    {
        var old = new InputFile("/f/beta-2040.txt", "Beta 2040, as it was at first");
        var driver = project.Driver().AddAdditionalTexts([old]).RunGenerators(project.Compilation());
        driver = driver.ReplaceAdditionalText(old, new InputFile(old.Path, "Beta 2040, now")).RunGenerators(project.Compilation());
        return (driver, new WeakReference(old.GetText()));
    }
}
