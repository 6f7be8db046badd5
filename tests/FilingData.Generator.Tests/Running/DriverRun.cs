using Microsoft.CodeAnalysis;
using static Microsoft.CodeAnalysis.IncrementalStepRunReason;

namespace FilingData.Generator.Tests.Running;

/// <summary>What ran in a run.</summary>
internal sealed class DriverRun(GeneratorDriver driver)
{
    private readonly GeneratorRunResult _result = driver.GetRunResult().Results.Single();

    public IEnumerable<(object Value, IncrementalStepRunReason Reason)> Outputs =>
        _result.TrackedOutputSteps.SelectMany(step => step.Value).SelectMany(step => step.Outputs);

    /// <summary>The documents that were written anew and are not as they were.</summary>
    public string[] WrittenDocuments => Outputs.Where(output => output.Reason is New or Modified)
        .SelectMany(output => DocumentsOf(output.Value)).Order(StringComparer.Ordinal).ToArray();

    /// <summary>Why each output of a step is as it is.</summary>
    public IncrementalStepRunReason[] Reasons(string step) =>
        _result.TrackedSteps[step].SelectMany(run => run.Outputs).Select(output => output.Reason).ToArray();

    /// <summary>The step gave what it had given, without running.</summary>
    public void AllCached(string step)
    {
        var reasons = Reasons(step);
        Assert.True(reasons.Length > 0, step + " gave nothing");
        Assert.All(reasons, reason => Assert.True(reason == Cached, step + ": " + reason));
    }

    private static IEnumerable<string> DocumentsOf(object output)
    {
        var sources = (System.Collections.IEnumerable)((System.Runtime.CompilerServices.ITuple)output)[0]!;
        return sources.Cast<object>().Select(source => (string)source.GetType().GetProperty("HintName")!.GetValue(source)!);
    }
}
