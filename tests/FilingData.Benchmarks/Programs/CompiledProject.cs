using System.Text;
using FilingData.Benchmarks.Corpus;
using FilingData.Benchmarks.Generator;
using FilingData.Benchmarks.Report;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Emit;

namespace FilingData.Benchmarks.Programs;

/// <summary>A project after its compilation: what the compiler took, and the assembly.</summary>
/// <param name="Milliseconds">What parsing and compiling its code took.</param>
/// <param name="Image">The assembly, the embedded texts included.</param>
internal sealed record CompiledProject(double Milliseconds, byte[] Image)
{
    /// <summary>A project with filings and their texts, as the generator sees to it, and a program that is written for what it finds there.</summary>
    public static CompiledProject WithFilings(GeneratedProject project, Func<Compilation, string> program)
    {
        project.Driver.RunGeneratorsAndUpdateCompilation(project.Compilation, out var generated, out _);
        var texts = project.Files.Select((file, number) =>
            new ResourceDescription("FilingData/" + SyntheticFilings.NameOf(number),
                () => new MemoryStream(Encoding.UTF8.GetBytes(file.GetText()!.ToString())), true));
        return Compile((CSharpCompilation)generated, [.. generated.SyntaxTrees.Select(tree => tree.ToString()), program(generated)], texts);
    }

    /// <summary>A project of this code alone.</summary>
    public static CompiledProject OfCode(string code) => OfCode(code, []);

    /// <summary>A project of this code with what it embeds, what it refers to besides, and a generator.</summary>
    public static CompiledProject OfCode(string code, IEnumerable<ResourceDescription> resources, string? library = null,
        IIncrementalGenerator? generator = null)
    {
        var project = new GeneratedProject(0).Compilation;
        return Compile(library is null ? project : project.AddReferences(MetadataReference.CreateFromFile(library)), [code], resources, generator);
    }

    private static CompiledProject Compile(CSharpCompilation project, string[] sources, IEnumerable<ResourceDescription> resources,
        IIncrementalGenerator? generator = null)
    {
        var image = new MemoryStream();
        EmitResult? result = null;
        var options = new CSharpParseOptions(LanguageVersion.CSharp12, DocumentationMode.None);
        var milliseconds = Clock.Once(() =>
        {
            Compilation compilation = project.RemoveAllSyntaxTrees()
                .AddSyntaxTrees(sources.Select(source => CSharpSyntaxTree.ParseText(source, options)));
            if (generator is not null)
                CSharpGeneratorDriver.Create([generator.AsSourceGenerator()], parseOptions: options)
                    .RunGeneratorsAndUpdateCompilation(compilation, out compilation, out _);
            result = compilation.Emit(image, manifestResources: resources,
                options: new EmitOptions(debugInformationFormat: DebugInformationFormat.Embedded));
        });
        return result!.Success ? new CompiledProject(milliseconds, image.ToArray())
            : throw new InvalidOperationException(result.Diagnostics.First(problem => problem.Severity == DiagnosticSeverity.Error).ToString());
    }
}
