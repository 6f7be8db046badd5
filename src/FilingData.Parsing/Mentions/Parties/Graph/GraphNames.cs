using FilingData.Parsing.Mentions.Parties.Terms;
using FilingData.Parsing.Mentions.Parties.Tokens;

namespace FilingData.Parsing.Mentions.Parties.Graph;

/// <summary>Writes the names of a graph into the table with which the uses are found.</summary>
internal static class GraphNames
{
    /// <summary>
    /// The defined terms, the full names, those without their corporate form, and the short forms that the release uses without having defined them.
    /// </summary>
    public static NameTable Of(DocumentWords document, AliasGraph graph, IReadOnlyList<Definition> definitions)
    {
        var table = new NameTable();
        foreach (var definition in definitions)
            table.Add(definition.TermText, graph.PartyOf(definition), definition, definition.IsCommonNoun);
        var nodes = graph.Nodes.Where(node => node.Kind != PartyKind.Group).ToList();
        foreach (var node in nodes)
        {
            foreach (var name in node.Spellings)
                table.Add(name, node);
            foreach (var name in node.Aliases)
                table.Add(name, node);
        }

        foreach (var node in nodes.Where(node => node.HasForm))
            table.Add(NameKey.WithoutForm(node.Name), node);
        foreach (var node in nodes.Where(node => node.HasForm || node.Listings.Count > 0 || IsBank(node)))
        {
            foreach (var name in ShortNames.Of(document, node.Name, table.Knows).ToList())
                table.Add(name, node);
        }

        foreach (var node in nodes.Where(static node => node is { HasForm: false, IsOrgan: false, Listings.Count: 0 }))
        {
            foreach (var name in ShortNames.Acting(document, node.Name, table.Knows).ToList())
                table.Add(name, node);
        }

        return table;
    }

    // "First Example Bank", "First Example Bank of Ohio", "Example Bancorp": such a name is whole without a corporate form.
    private static bool IsBank(PartyNode node) => !node.IsOrgan
        && (node.Name.IndexOf(" Bank of ", StringComparison.OrdinalIgnoreCase) > 0
        || EndsWhole(node.Name));

    private static bool EndsWhole(string name)
    {
        foreach (var ending in Whole)
        {
            if (name.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    private static readonly string[] Whole =
    [
        " Bank", " Bancorp", " Bancshares", " Bankshares", " Bancorporation", " Bancgroup", " Holdings", " Pharmaceuticals", " Therapeutics",
        " Airlines",
    ];
}
