using FilingData.Parsing.Structure;

namespace FilingData.Parsing.Mentions.Parties;

/// <summary>What the release says of its parties.</summary>
/// <param name="Issuer">The company that announces; null where none was found.</param>
/// <param name="Parties">All parties, the issuer first, then in the order of their first mention.</param>
/// <param name="Terms">The defined terms.</param>
/// <param name="Mentions">The mentions of parties by block.</param>
internal sealed record PartyFindings(
    Party? Issuer, IReadOnlyList<Party> Parties, IReadOnlyList<DefinedTerm> Terms, IReadOnlyDictionary<Block, IReadOnlyList<PartyMention>> Mentions);

/// <summary>Finds the organizations that a release names, the issuer among them, its defined terms, and every place where it uses them.</summary>
internal static class PartyFinder
{
    /// <summary>What the release says of its parties.</summary>
    /// <param name="release">The release.</param>
    /// <param name="givenIssuer">The issuer's name where the user gave it; it counts before any other.</param>
    public static PartyFindings Find(Release release, string? givenIssuer)
    {
        var document = new DocumentWords(release);
        var graph = new AliasGraph();
        var definitions = new List<Definition>();
        var parties = new Dictionary<Definition, PartyNode>();
        var brackets = new Dictionary<TokenizedBlock, List<Bracket>>();
        var lead = IssuerFinder.Lead(release, document);
        PartyNode? subject = null;
        var ordered = lead is null ? document.Blocks : [lead, .. document.Blocks.Where(block => block != lead)];
        foreach (var block in ordered)
        {
            var names = new BlockNames(NameFinder.Find(document, block));
            if (block == lead && IssuerFinder.SubjectOf(document, block, names) is { } name)
                subject = graph.Learn(block, name);
            foreach (var known in names.All)
                graph.Learn(block, known);
            if (block.Block.Kind is BlockKind.Table)
                continue;
            var defining = brackets[block] = [];
            var meanings = new MeaningFinder(document, block, names);
            foreach (var bracket in Bracket.Of(block))
            {
                var listings = ListingReader.Read(block, bracket.Open + 1, bracket.Close - 1);
                if (listings.Count > 0)
                {
                    defining.Add(bracket);
                    if (meanings.NameBefore(bracket) is { } listed && !block.Is(listed.Last, "Index"))
                    {
                        var node = graph.Learn(block, listed);
                        foreach (var listing in listings)
                            node.LearnListing(ListingOf(block, listing));
                    }

                    continue;
                }

                foreach (var term in TermReader.Read(block, bracket))
                {
                    if (meanings.Find(term, bracket) is not { } meaning)
                        continue;
                    var definition = new Definition(block, bracket, term, meaning);
                    if (definitions.Any(other => other.TermText == definition.TermText))
                        continue;
                    definitions.Add(definition);
                    if (defining.Count == 0 || defining[defining.Count - 1] != bracket)
                        defining.Add(bracket);
                    var party = meaning.Kind switch
                    {
                        MeaningKind.Organization => graph.Learn(block, new NameSpan(meaning.First, meaning.Last, CorporateForms.Is(block[meaning.Last]))),
                        MeaningKind.Group => graph.LearnGroup(definition.TermText, block.Passage(meaning.First, meaning.Last)),
                        _ => null,
                    };
                    if (party is null)
                        continue;
                    parties[definition] = party;
                    party.LearnAlias(definition.TermText);
                }
            }
        }

        var table = new NameTable();
        foreach (var definition in definitions)
            table.Add(definition.TermText, parties.TryGetValue(definition, out var party) ? party : null, definition, definition.Term.HasArticle && IsCommon(definition.TermText));
        foreach (var node in graph.Nodes)
            table.Add(node.Name, node, null, false);
        foreach (var node in graph.Nodes.Where(node => node.HasForm))
            table.Add(Core(node.Name), node, null, false);
        var issuer = IssuerFinder.Find(release, document, graph, table, subject, definitions, parties);
        if (issuer is not null)
            table.Add("Company", issuer, null, true);
        return Gather(document, graph, definitions, parties, brackets, table, issuer);
    }

    private static PartyFindings Gather(DocumentWords document, AliasGraph graph, List<Definition> definitions, Dictionary<Definition, PartyNode> parties,
        Dictionary<TokenizedBlock, List<Bracket>> brackets, NameTable table, PartyNode? issuer)
    {
        var uses = document.Blocks.SelectMany((block, number) =>
            UseFinder.Find(block, number, table, brackets.TryGetValue(block, out var defining) ? defining : [], issuer)).ToList();
        var first = new Dictionary<PartyNode, int>();
        for (var i = 0; i < uses.Count; i++)
        {
            if (uses[i].Entry.Party is { } node && !first.ContainsKey(node))
                first.Add(node, i);
        }

        var built = new Dictionary<PartyNode, Party>();
        foreach (var node in graph.Nodes.OrderBy(node => node == issuer ? -1 : first.TryGetValue(node, out var place) ? place : int.MaxValue))
            built.Add(node, node.Build());
        var mentions = uses.Where(use => use.Entry.Party is not null).GroupBy(use => use.Block).ToDictionary(
            group => document.Blocks[group.Key].Block,
            group => (IReadOnlyList<PartyMention>)group.Select(use =>
                new PartyMention(document.Blocks[use.Block].Passage(use.First, use.Last), built[use.Entry.Party!])).ToList());
        var terms = definitions.Select(definition => Term(document, definition, parties.TryGetValue(definition, out var party) ? built[party] : null, uses)).ToList();
        return new PartyFindings(issuer is null ? null : built[issuer], built.Values.ToList(), terms, mentions);
    }

    private static DefinedTerm Term(DocumentWords document, Definition definition, Party? party, List<NameUse> uses)
    {
        var place = definition.Block.Passage(definition.Term.First, definition.Term.Last);
        var meaning = definition.Meaning.Kind == MeaningKind.Organization && party is not null ? party.Name : definition.MeaningText;
        return new DefinedTerm(definition.TermText, meaning)
        {
            Party = party,
            Source = place.Source,
            Uses = uses.Where(use => use.Entry.Definition == definition).Select(use => document.Blocks[use.Block].Passage(use.First, use.Last))
                .Where(use => use.Source.Start > place.Source.Start).Select(use => new TermUse(use.Words) { Source = use.Source }).ToValueList(),
        };
    }

    private static Listing ListingOf(TokenizedBlock block, ListingSpan listing)
    {
        var exchange = block.Passage(listing.ExchangeFirst, listing.ExchangeLast);
        var symbol = block.Passage(listing.SymbolFirst, listing.SymbolLast);
        return new Listing(exchange.Words, symbol.Words) { Source = exchange.To(symbol).Source };
    }

    private static bool IsCommon(string term) => term.Length > 0 && term.IndexOf(' ') < 0 && !TermReader.IsShort(term);

    private static string Core(string name)
    {
        var tokens = TokenScan.Of(name);
        var last = tokens.Count - 1;
        while (last > 0 && (!tokens[last].IsWord || CorporateForms.Is(name.Substring(tokens[last].Start, tokens[last].Length))))
            last--;
        return name.Substring(0, tokens[last].End);
    }
}
