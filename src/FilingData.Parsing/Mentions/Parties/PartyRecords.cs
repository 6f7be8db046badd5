using FilingData.Parsing.Mentions.Parties.Graph;
using FilingData.Parsing.Mentions.Parties.Terms;
using FilingData.Parsing.Structure;

namespace FilingData.Parsing.Mentions.Parties;

/// <summary>Makes the records of what was found.</summary>
internal static class PartyRecords
{
    /// <summary>The parties, terms and mentions. A party that no block mentions, nor the user, is left out.</summary>
    public static PartyFindings Of(AliasGraph graph, PartyNode? issuer, IReadOnlyList<Definition> definitions, IReadOnlyList<NameUse[]> uses)
    {
        var order = Order(graph, issuer, uses);
        var nodes = graph.Nodes.Where(order.ContainsKey).OrderBy(node => order[node]).ToList();
        var parties = nodes.ToDictionary(node => node, node => node.Build());
        var mentions = new Dictionary<Block, IReadOnlyList<PartyMention>>();
        var termUses = new TermUses(uses);
        foreach (var used in uses)
        {
            var found = new List<PartyMention>(used.Length);
            foreach (var use in used)
            {
                if (use.Entry.Party is { } node)
                    found.Add(new PartyMention(use.Passage, parties[node]));
            }

            if (found.Count > 0)
                mentions[used[0].Block.Block] = found;
        }

        var terms = definitions.Select(definition => Term(definition, graph.PartyOf(definition) is { } node
            && parties.TryGetValue(node, out var party) ? party : null) with
        {
            Uses = termUses.Of(definition),
        });
        return new PartyFindings(issuer is null ? null : parties[issuer], nodes.ConvertAll(node => parties[node]), terms.ToList(), mentions);
    }

    /// <summary>A term where it is defined again, as the words there have it.</summary>
    public static DefinedTerm Redefinition(Definition definition) => new(definition.TermText, definition.MeaningText)
    {
        Source = definition.Block.Passage(definition.Term.First, definition.Term.Last).Source,
    };

    /// <summary>Which of the parties comes first: the issuer, then as they are mentioned, then the groups that are not.</summary>
    private static Dictionary<PartyNode, int> Order(AliasGraph graph, PartyNode? issuer, IReadOnlyList<NameUse[]> uses)
    {
        var order = new Dictionary<PartyNode, int>();
        foreach (var used in uses)
        {
            foreach (var use in used)
            {
                if (use.Entry.Party is { } node && !order.ContainsKey(node))
                    order.Add(node, order.Count);
            }
        }

        if (issuer is not null)
            order[issuer] = -1;
        foreach (var node in graph.Nodes.Where(node => node.Kind == PartyKind.Group && !order.ContainsKey(node)))
            order.Add(node, order.Count);
        return order;
    }

    private static DefinedTerm Term(Definition definition, Party? party) => new(definition.TermText, definition.MeaningText)
    {
        Party = party,
        Source = definition.Block.Passage(definition.Term.First, definition.Term.Last).Source,
    };
}
