using FilingData.Generator.Emission;
using FilingData.Generator.Filings;
using FilingData.Generator.Input;
using FilingData.Generator.Naming;
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

        // Everything below compares by value. The first stage is the one that looks at paths and texts; parsing stands behind it.
        var files = context.AdditionalTextsProvider.Combine(context.AnalyzerConfigOptionsProvider)
            .Select(static (pair, cancellation) => FilingFile.Read(pair.Left, pair.Right.GetOptions(pair.Left), cancellation)!)
            .WithTrackingName(Steps.Candidates)
            .Where(static file => file is not null)
            .WithTrackingName(Steps.Files);
        var filings = files
            .Select((file, cancellation) => FilingUnits.Parse(file, _parse, cancellation))
            .WithTrackingName(Steps.Filings);

        // Names are made over all filings, from what they are named for: an edit of anything else leaves them.
        var names = filings.SelectMany(static (filing, _) => Claimant.Of(filing)).WithTrackingName(Steps.Claims)
            .CollectByValue()
            .Select(static (claimants, _) => NameTable.Make(claimants))
            .WithTrackingName(Steps.Names);

        // A document a filing would cost the compiler too much on each key press: they are grouped first.
        var all = filings.CollectByValue();
        var shelves = all.Combine(names)
            .SelectMany(static (pair, _) => Shelving.Fill(pair.Left, pair.Right)).WithTrackingName(Steps.Places)
            .Where(static shelf => shelf is not null)
            .Select(static (shelf, _) => shelf!)
            .WithTrackingName(Steps.Shelves);
        var pages = shelves.Select(static (shelf, _) => ShelfBlock.Of(shelf)).WithTrackingName(Steps.Blocks)
            .CollectByValue()
            .SelectMany(static (blocks, _) => IndexPage.Of(blocks))
            .WithTrackingName(Steps.Pages);
        var contents = pages.Select(static (page, _) => page.Shelves).CollectByValue().WithTrackingName(Steps.Contents);
        var types = filings.SelectMany(static (filing, _) => filing.Types()).WithTrackingName(Steps.Types)
            .CollectByValue()
            .Select(static (types, _) => types.Distinct(StringComparer.Ordinal).OrderBy(type => type, StringComparer.Ordinal).ToEquatableArray())
            .WithTrackingName(Steps.UsedTypes);

        context.RegisterSourceOutput(shelves.Combine(options), static (output, pair) => ShelfDocument.Add(output, pair.Left, pair.Right));
        context.RegisterSourceOutput(pages.Combine(options), static (output, pair) => IndexDocument.Add(output, pair.Left, pair.Right));

        // Without filings there is nothing to find, and a project that only sees another one's filings must not get a class of the same name.
        var whenFiled = all.Select(static (filings, _) => filings.Count > 0);
        context.RegisterSourceOutput(contents.Combine(options).Combine(whenFiled), static (output, pair) =>
        {
            if (pair.Right)
                FilingsDocument.Add(output, pair.Left.Left, pair.Left.Right);
        });
        context.RegisterSourceOutput(types.Combine(options).Combine(whenFiled), static (output, pair) =>
        {
            if (pair.Right)
                ReadersDocument.Add(output, pair.Left.Left, pair.Left.Right);
        });

        // Diagnostics apart from source: a corrected message writes no document again.
        context.Report(filings.SelectMany(static (filing, _) => filing.Problems).WithTrackingName(Steps.FilingProblems));
        context.Report(names.SelectMany(static (table, _) => table.Problems).WithTrackingName(Steps.NameProblems));
        context.Report(options.SelectMany(static (option, _) => option.Problems).WithTrackingName(Steps.OptionProblems));
    }
}
