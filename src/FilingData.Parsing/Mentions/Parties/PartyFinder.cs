using FilingData.Parsing.Mentions.Parties.Graph;
using FilingData.Parsing.Mentions.Parties.Names;
using FilingData.Parsing.Mentions.Parties.Terms;
using FilingData.Parsing.Mentions.Parties.Tokens;
using FilingData.Parsing.Structure;

namespace FilingData.Parsing.Mentions.Parties;

/// <summary>Finds the organizations that a release names, the issuer among them, its defined terms, and every place where it uses them.</summary>
internal static class PartyFinder
{
    /// <summary>What the release says of its parties.</summary>
    /// <param name="release">The release.</param>
    /// <param name="givenIssuer">The issuer's name where the user gave it; it counts before any other.</param>
    public static PartyFindings Find(Release release, string? givenIssuer)
    {
        using var document = new DocumentWords(release);
        var names = document.Blocks.Where(block => block.Block.Kind is not BlockKind.Table).Select(block => new BlockNames(document, block)).ToList();
        var statements = names.Select(found => DefinitionFinder.Find(document, found)).OfType<BracketStatements>().ToList();
        var byTerm = statements.SelectMany(found => found.Definitions).GroupBy(definition => definition.TermText).ToList();
        var definitions = byTerm.Select(same => same.First()).ToList();
        var defined = new HashSet<string>(definitions.Select(definition => definition.TermText), StringComparer.Ordinal);
        definitions.AddRange(document.Blocks.Where(block => block.Block.Kind is BlockKind.Table).SelectMany(TableTerms.Find)
            .Where(definition => defined.Add(definition.TermText)));

        var graph = new AliasGraph();
        var lead = LeadSubject.Find(release, document);
        var subject = names.FirstOrDefault(found => found.Block == lead) is { } leading
            && LeadSubject.Of(document, leading) is { } name ? graph.Learn(lead!, name) : null;
        GraphBuilder.Learn(graph, names, statements, definitions);
        graph.JoinShortNames();

        using var found = givenIssuer is { Length: > 0 } ? null : GraphNames.Of(document, graph, definitions);
        var size = graph.Size;
        var issuer = givenIssuer is { Length: > 0 }
            ? graph.Learn(givenIssuer, CorporateForms.Is(NameKey.WordsOf(givenIssuer).LastOrDefault() ?? ""), null)
            : new IssuerFinder(release, document, graph, found!).Find(subject?.Final, definitions) ?? IssuerFinder.FindOutsideOfText(release, names, graph);
        if (issuer is not null)
            GraphBuilder.LearnUnowned(issuer, document, statements);
        using var renewed = found is not null && graph.Size == size ? null : GraphNames.Of(document, graph, definitions);
        var table = renewed ?? found!;
        if (issuer is not null)
            table.Add("Company", issuer, needsArticle: true);
        var brackets = statements.ToDictionary(found => found.Block, found => found.Brackets);
        using var buffer = new Buffer<NameUse>();
        var we = issuer is null ? null : new NameEntry("we", [], issuer, null, false);
        var uses = document.Blocks.Select(block => UseFinder.Find(block, table, brackets.TryGetValue(block, out var defining)
            ? defining : [], we, buffer)).ToList();
        foreach (var used in uses)
        {
            PartyDescriptions.Read(used);
            GraphBuilder.LearnUses(used, issuer);
        }

        return PartyRecords.Of(graph, issuer, definitions.Where(definition => !IsSymbol(definition, graph))
            .ToList(), uses) with
        { Redefinitions = byTerm.SelectMany(same => same.Skip(1)).Select(PartyRecords.Redefinition).ToList() };
    }

    /// <summary>Whether the bracket only repeats under which symbol somebody is listed: "Example Corp. (EXM)".</summary>
    private static bool IsSymbol(Definition definition, AliasGraph graph) =>
        !definition.Term.IsQuoted && !NameKey.WordsOf(definition.MeaningText).Contains(definition.TermText)
        && graph.Nodes.Any(node => node.Listings.Any(listing => listing.Symbol == definition.TermText));
}
