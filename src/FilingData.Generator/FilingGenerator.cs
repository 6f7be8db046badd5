using Microsoft.CodeAnalysis;

namespace FilingData.Generator;

/// <summary>Emits a project's filings as typed members.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class FilingGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
    }
}
