using FilingData.Generator.DataSets;
using FilingData.Generator.Emission;
using FilingData.Generator.Filings;
using FilingData.Generator.Input;
using FilingData.Generator.Problems;
using FilingData.Generator.Shelves;
using FilingData.Parsing;
using Microsoft.CodeAnalysis;

namespace FilingData.Generator;

/// <summary>Emits a project's filings as typed members.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class FilingGenerator : IIncrementalGenerator
{
    private readonly FilingParsing _parse;

    /// <summary>A generator that parses filings.</summary>
    public FilingGenerator()
        : this(FilingParser.Parse)
    {
    }

    /// <summary>A generator whose filings give what tests want.</summary>
    internal FilingGenerator(FilingParsing parse) => _parse = parse;

    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var options = context.AnalyzerConfigOptionsProvider
            .Select(static (provider, _) => GeneratorOptions.Read(provider.GlobalOptions))
            .WithTrackingName(Steps.Options);

        var severities = context.CompilationProvider
            .Select(static (compilation, cancellation) => ChosenSeverities.Of(compilation, cancellation))
            .WithTrackingName(Steps.Severities);

        // Everything compares by value. The first stage is the one that looks at paths and texts; parsing stands behind it.
        var settings = context.AnalyzerConfigOptionsProvider.Combine(severities)
            .Combine(context.CompilationProvider.Select(static (compilation, _) => compilation.Options.ConcurrentBuild))
            .Select(static (pair, _) => new FileSettings(pair.Left.Left, pair.Left.Right, pair.Right));
        var files = context.AdditionalTextsProvider.Combine(settings)
            .WithComparer(FileComparer.Instance)
            .WithTrackingName(Steps.Files);
        var filings = files
            .Select((file, cancellation) => PendingFiling.Begin(file.Left, file.Right, _parse, cancellation))
            .WithTrackingName(Steps.Filings);

        // From here on all filings are one value: a stage costs the compiler something for each of its values on each key press and each edit.
        var all = filings.Collect()
            .Select(static (filings, _) => AllFilings.Of(filings))
            .WithTrackingName(Steps.All);

        // Names follow from what the filings are named for: an edit of anything else leaves them.
        var claims = all
            .Select(static (set, _) => set.Claims)
            .WithTrackingName(Steps.Claims);
        var names = claims
            .Select(static (claims, _) => NameTable.Make(claims))
            .WithTrackingName(Steps.Names);

        // A document a filing would cost the compiler too much: they are grouped before anything is written.
        var plan = claims.Combine(names).Combine(options)
            .Select(static (pair, _) => Shelving.Plan(pair.Left.Left, pair.Left.Right, pair.Right.NamesMembers))
            .WithTrackingName(Steps.Plan);
        var shelves = all.Combine(plan)
            .SelectMany(static (pair, _) => pair.Right.Fill(pair.Left.Filings))
            .WithTrackingName(Steps.Places)
            .SelectMany(static (shelf, _) => shelf is null ? (Shelf[])[] : [shelf.Sorted()])
            .WithTrackingName(Steps.Shelves);
        var pages = shelves
            .Select(static (shelf, _) => ShelfBlock.Of(shelf))
            .WithTrackingName(Steps.Blocks)
            .CollectByValue()
            .SelectMany(static (blocks, _) => PageBlocks.Of(blocks))
            .WithTrackingName(Steps.PageBlocks)
            .Select(static (page, _) => ShelfPage.Of(page))
            .WithTrackingName(Steps.Pages);

        // Without filings there is nothing to find, and a project that only sees another one's filings must not get a class of the same name.
        var hasFilings = all.Select(static (set, _) => set.Filings.Count > 0);
        var contents = pages.Select(static (page, _) => page.Shelves).CollectByValue().Combine(hasFilings)
            .SelectMany(static (pair, _) => pair.Right ? new[] { pair.Left } : [])
            .WithTrackingName(Steps.Contents);

        // The catalog of all data sets needs to know what the project refers to, which only the compilation says.
        var catalog = context.CompilationProvider
            .Select(static (compilation, cancellation) => KnownDataSets.Of(compilation, cancellation))
            .WithTrackingName(Steps.DataSets)
            .Combine(hasFilings)
            .SelectMany(static (pair, _) => pair.Right || pair.Left.Referenced.Count > 0 ? new[] { pair } : [])
            .WithTrackingName(Steps.Catalog);

        context.RegisterSourceOutput(shelves.Combine(options), static (output, pair) => ShelfDocument.Add(output, pair.Left, pair.Right));
        context.RegisterSourceOutput(pages.Combine(options), static (output, pair) => IndexDocument.Add(output, pair.Left, pair.Right));
        context.RegisterSourceOutput(contents.Combine(options), static (output, pair) => FilingsDocument.Add(output, pair.Left, pair.Right));
        context.RegisterSourceOutput(catalog.Combine(options),
            static (output, pair) => CatalogDocument.Add(output, pair.Left.Left, pair.Left.Right, pair.Right));

        // Diagnostics apart from source: a corrected message writes no document again.
        context.Report(all.SelectMany(static (set, _) => set.Problems).WithTrackingName(Steps.FilingProblems), severities);
        context.Report(names.SelectMany(static (table, _) => table.Problems).WithTrackingName(Steps.NameProblems), severities);
        context.Report(all.Combine(options).SelectMany(static (pair, _) => pair.Left.TooMuch(pair.Right))
            .WithTrackingName(Steps.SizeProblems), severities);
        context.Report(options.SelectMany(static (option, _) => option.Problems).WithTrackingName(Steps.OptionProblems), severities);
    }
}
