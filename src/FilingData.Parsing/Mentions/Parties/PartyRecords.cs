using FilingData.Parsing.Mentions.Parties.Graph;
using FilingData.Parsing.Mentions.Parties.Terms;
using FilingData.Parsing.Structure;

namespace FilingData.Parsing.Mentions.Parties;

/// <summary>Makes the records of what was found.</summary>
internal static class PartyRecords
{
    /// <summary>The parties, terms and mentions. A party that no block mentions, nor the user, is left out.</summary>
    public static PartyFindings Of(AliasGraph graph, PartyNode? issuer, IReadOnlyList<Definition> definitions, IReadOnlyList<List<NameUse>> uses)
    {
        var order = new Dictionary<PartyNode, int>();
        foreach (var use in uses.SelectMany(used => used))
        {
            if (use.Entry.Party is { } node && !order.ContainsKey(node))
                order.Add(node, order.Count);
        }

        if (issuer is not null)
            order[issuer] = -1;
        foreach (var node in graph.Nodes.Where(node => node.Kind == PartyKind.Group && !order.ContainsKey(node)))
            order.Add(node, order.Count);
        var parties = graph.Nodes.Where(order.ContainsKey).OrderBy(node => order[node]).ToDictionary(node => node, node => node.Build());
        var mentions = new Dictionary<Block, IReadOnlyList<PartyMention>>();
        foreach (var used in uses.Where(used => used.Exists(use => use.Entry.Party is not null)))
            mentions[used[0].Block.Block] = used.Where(use => use.Entry.Party is not null).Select(use => new PartyMention(use.Passage, parties[use.Entry.Party!])).ToList();
        var byDefinition = uses.SelectMany(used => used).Where(use => use.Entry.Definition is not null).ToLookup(use => use.Entry.Definition!);
        var terms = definitions.Select(definition => Term(definition, graph.PartyOf(definition) is { } node && parties.TryGetValue(node, out var party) ? party : null, byDefinition[definition]));
        return new PartyFindings(issuer is null ? null : parties[issuer], parties.OrderBy(pair => order[pair.Key]).Select(pair => pair.Value).ToList(), terms.ToList(), mentions);
    }

    /// <summary>A term where it is defined again, as the words there have it.</summary>
    public static DefinedTerm Redefinition(Definition definition) => new(definition.TermText, definition.MeaningText)
    {
        Source = definition.Block.Passage(definition.Term.First, definition.Term.Last).Source,
    };

    private static DefinedTerm Term(Definition definition, Party? party, IEnumerable<NameUse> uses) => new(definition.TermText, definition.MeaningText)
    {
        Party = party,
        Source = definition.Block.Passage(definition.Term.First, definition.Term.Last).Source,
        Uses = uses.Where(use => use.Block.Number > definition.Block.Number || (use.Block == definition.Block && use.First > definition.Bracket.Close))
            .Select(use => new TermUse(use.Passage.Words) { Source = use.Passage.Source }).ToValueList(),
    };
}
