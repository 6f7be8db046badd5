using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.Loader;
using System.Text;
using FilingData.Generator.Filings;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Emit;

namespace FilingData.Generator.Tests.Running;

/// <summary>A project with filings, as the compiler sees it: what it generates, compiled and run.</summary>
internal sealed record Project
{
    private static readonly ImmutableArray<MetadataReference> References = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
        .Split(Path.PathSeparator)
        .Where(path => Path.GetFileName(path) is var name && (name.StartsWith("System.", StringComparison.Ordinal) || name is "FilingData.dll"))
        .Select(path => (MetadataReference)MetadataReference.CreateFromFile(path))
        .ToImmutableArray();

    /// <summary>The name of its assembly.</summary>
    public string Name { get; init; } = "Consumer";

    /// <summary>What it refers to besides the runtime and the records.</summary>
    public ImmutableArray<MetadataReference> Libraries { get; init; } = [];

    public ImmutableArray<InputFile> Files { get; init; } = [];

    public ImmutableDictionary<string, string> Properties { get; init; } = ImmutableDictionary<string, string>.Empty;

    /// <summary>The project's own code.</summary>
    public string Code { get; init; } = "";

    /// <summary>What filings give in place of what the parsing finds in them; null for the parsing.</summary>
    public FilingParsing? Parsing { get; init; }

    /// <summary>The texts in the assembly, by name.</summary>
    public ImmutableDictionary<string, string> Resources { get; init; } = ImmutableDictionary<string, string>.Empty;

    /// <summary>What a .globalconfig or an .editorconfig chooses.</summary>
    public InputSeverities? Severities { get; init; }

    /// <summary>Whether the compiler may do several things at a time.</summary>
    public bool UsesAllCores { get; init; } = true;

    public Project WithProperty(string name, string value) => this with { Properties = Properties.SetItem(name, value) };

    public GeneratorDriver Driver() => CSharpGeneratorDriver.Create(
        [(Parsing is null ? new FilingGenerator() : new FilingGenerator(Parsing)).AsSourceGenerator()],
        Files,
        ParseOptions,
        new InputOptions(Properties),
        new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));

    public CSharpCompilation Compilation() => CSharpCompilation.Create(
        Name,
        [CSharpSyntaxTree.ParseText(Code, ParseOptions, "Program.cs")],
        References.AddRange(Libraries),
        new CSharpCompilationOptions(
            OutputKind.DynamicallyLinkedLibrary,
            nullableContextOptions: NullableContextOptions.Enable,
            warningLevel: 9999,
            concurrentBuild: UsesAllCores,
            deterministic: true).WithSyntaxTreeOptionsProvider(Severities));

    public GeneratorDriverRunResult Run() => Driver().RunGenerators(Compilation()).GetRunResult();

    /// <summary>What was generated, by the names of the documents.</summary>
    public SortedDictionary<string, string> Sources()
    {
        var result = Run().Results.Single();
        Assert.Null(result.Exception);
        return new(result.GeneratedSources.ToDictionary(source => source.HintName, source => source.SourceText.ToString()), StringComparer.Ordinal);
    }

    /// <summary>The generator's diagnostics as the compiler prints them.</summary>
    public string[] Problems() => Run().Diagnostics.Select(problem => problem.ToString()).Order(StringComparer.Ordinal).ToArray();

    /// <summary>What the compiler says of the whole project up to the finished assembly, what the generator says left out.</summary>
    public string[] CompilerMessages()
    {
        Driver().RunGeneratorsAndUpdateCompilation(Compilation(), out var compilation, out _);
        return compilation.Emit(Stream.Null).Diagnostics.Where(problem => problem.Severity != DiagnosticSeverity.Hidden)
            .Select(problem => problem.ToString()).ToArray();
    }

    /// <summary>The compiled project, loaded. No error, and no warning but what the generator says of filings.</summary>
    public Assembly Load() => new AssemblyLoadContext(Name, isCollectible: true).LoadFromStream(Image());

    /// <summary>The compiled project. No error, and no warning but what the generator says of filings.</summary>
    public MemoryStream Image()
    {
        Driver().RunGeneratorsAndUpdateCompilation(Compilation(), out var compilation, out var problems);
        Assert.Empty(problems.Where(problem => problem.Severity == DiagnosticSeverity.Error));
        Assert.Empty(compilation.GetDiagnostics().Where(problem => problem.Severity != DiagnosticSeverity.Hidden));
        var image = new MemoryStream();
        var resources = Resources.Select(each => new ResourceDescription(each.Key, () => new MemoryStream(Encoding.UTF8.GetBytes(each.Value)), true));
        var emitted = compilation.Emit(image, manifestResources: resources, options: new EmitOptions());
        Assert.True(emitted.Success, string.Join('\n', emitted.Diagnostics));
        image.Position = 0;
        return image;
    }

    /// <summary>The value of a C# expression in the compiled project.</summary>
    public object? Evaluate(string expression)
    {
        var project = this with { Code = "#pragma warning disable CS1591\npublic static class Expression { public static object? Value => " + expression + "; }" };
        return project.Load().GetType("Expression")!.GetProperty("Value")!.GetValue(null);
    }

    private static CSharpParseOptions ParseOptions { get; } = new(LanguageVersion.CSharp12, DocumentationMode.Diagnose);
}
