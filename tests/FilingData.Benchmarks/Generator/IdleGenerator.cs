using Microsoft.CodeAnalysis;

namespace FilingData.Benchmarks.Generator;

/// <summary>
/// Knows the paths of the files and writes nothing: what is measured with it, the compiler's driver takes for any generator that reads files.
/// </summary>
internal sealed class IdleGenerator : IIncrementalGenerator
{
    public void Initialize(IncrementalGeneratorInitializationContext context) =>
        context.RegisterSourceOutput(context.AdditionalTextsProvider.Select(static (text, _) => text.Path).Collect(), static (_, _) => { });
}
