using System.Collections.Immutable;
using FilingData.Benchmarks.Corpus;
using FilingData.Generator;
using FilingData.Generator.Filings;
using FilingData.Generator.Tests.Running;
using FilingData.Parsing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace FilingData.Benchmarks.Generator;

/// <summary>A project with the first filings of the corpus, as the compiler sees it.</summary>
internal sealed class GeneratedProject
{
    private const string Program = "class Program { static int Count() => FilingData.Filings.All.Count; }";

    private static readonly CSharpParseOptions ParseOptions = new(LanguageVersion.CSharp12, DocumentationMode.Parse);

    private static readonly ImmutableArray<MetadataReference> References = [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
        .Split(Path.PathSeparator)
        .Where(path => Path.GetFileName(path) is var name && (name.StartsWith("System.", StringComparison.Ordinal) || name is "FilingData.dll"))
        .Select(path => (MetadataReference)MetadataReference.CreateFromFile(path))];

    public GeneratedProject(int filings, bool namedMembers = true, bool usesAllCores = true)
    {
        Files = [.. Enumerable.Range(0, filings).Select(FileOf)];
        Bytes = Files.Sum(file => (long)System.Text.Encoding.UTF8.GetByteCount(file.GetText()!.ToString()));
        Compilation = CSharpCompilation.Create("Consumer", [Code(Program)], References,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable,
                deterministic: true,
                optimizationLevel: OptimizationLevel.Release, concurrentBuild: usesAllCores));
        FilingParsing parsing = (input, cancellation) =>
        {
            Interlocked.Increment(ref _parsed);
            return FilingParser.Parse(input, cancellation);
        };
        var properties = ImmutableDictionary<string, string>.Empty.Add("FilingDataNamedMembers", namedMembers ? "true" : "false");
        Driver = CSharpGeneratorDriver.Create([new FilingGenerator(parsing).AsSourceGenerator()], Files, ParseOptions, new InputOptions(properties));
    }

    /// <summary>The filings.</summary>
    public ImmutableArray<AdditionalText> Files { get; }

    /// <summary>How long they are together, as UTF-8.</summary>
    public long Bytes { get; }

    /// <summary>The project without what is generated.</summary>
    public CSharpCompilation Compilation { get; }

    /// <summary>The compiler's driver before it has run.</summary>
    public GeneratorDriver Driver { get; }

    /// <summary>How many filings have been parsed so far.</summary>
    public int Parsed => _parsed;

    private int _parsed;

    /// <summary>The file with this number.</summary>
    public static AdditionalText FileOf(int number) => FileOf(number, SyntheticFilings.TextOf(number));

    /// <summary>The file with this number after an edit that changes a fact.</summary>
    public static AdditionalText Edited(int number, int edit) =>
        FileOf(number, SyntheticFilings.TextOf(number).Replace("cities", "towns and " + (edit + 100) + " cities", StringComparison.Ordinal));

    private static InputFile FileOf(int number, string text) => new("/f/" + SyntheticFilings.NameOf(number), text)
    {
        Metadata = ImmutableDictionary<string, string>.Empty.Add("Filing", "true")
            .Add("FilingResourceName", "FilingData/" + SyntheticFilings.NameOf(number)),
    };

    /// <summary>The project after a key press in its program.</summary>
    public CSharpCompilation KeyPress(int count) => Compilation.ReplaceSyntaxTree(
        Compilation.SyntaxTrees[0], Code($"class Program {{ static int Count() => FilingData.Filings.All.Count + {count}; }}"));

    private static SyntaxTree Code(string code) => CSharpSyntaxTree.ParseText(code, ParseOptions);
}
