using System.Text;
using FilingData.Parsing.Reading;

namespace FilingData.Parsing.Mentions.Parties;

/// <summary>Leads from each name that a release uses to its party: full names, names without their corporate form, defined terms.</summary>
internal sealed class AliasGraph
{
    private readonly Dictionary<string, List<PartyNode>> _byCore = new(StringComparer.Ordinal);
    private readonly List<PartyNode> _nodes = [];

    /// <summary>The parties in the order in which they were met.</summary>
    public IReadOnlyList<PartyNode> Nodes => _nodes;

    /// <summary>The party of this name, known before or new.</summary>
    public PartyNode Learn(TokenizedBlock block, NameSpan name)
    {
        var place = block.Passage(name.First, name.Last);
        var (core, form) = KeyOf(block, name.First, name.Last);
        var known = Find(core, form);
        if (known is null)
            return Add(core, new PartyNode(place.Words, name.HasForm, place));
        known.Learn(place.Words, name.HasForm, place);
        return known;
    }

    /// <summary>A party that has no name of its own, such as a group.</summary>
    public PartyNode LearnGroup(string name, Passage place)
    {
        var node = new PartyNode(name, false, place) { Kind = PartyKind.Group };
        return Add(name, node);
    }

    /// <summary>The party of this name; null where there is none yet.</summary>
    public PartyNode? Find(TokenizedBlock block, NameSpan name)
    {
        var (core, form) = KeyOf(block, name.First, name.Last);
        return Find(core, form);
    }

    // "Example" and "Example, Inc." are one, "Example, Inc." and "Example Ltd." are two.
    private PartyNode? Find(string core, string form)
    {
        if (!_byCore.TryGetValue(core, out var nodes))
            return null;
        if (form.Length == 0)
            return nodes[0];
        return nodes.FirstOrDefault(node => FormOf(node.Name) is var other && (other.Length == 0 || other == form));
    }

    private PartyNode Add(string core, PartyNode node)
    {
        if (!_byCore.TryGetValue(core, out var nodes))
            _byCore.Add(core, nodes = []);
        nodes.Add(node);
        _nodes.Add(node);
        return node;
    }

    private static string FormOf(string name)
    {
        var words = TokenScan.Of(name).Where(token => token.IsWord).Select(token => name.Substring(token.Start, token.Length)).ToList();
        return Split(words).Form;
    }

    private static (string Core, string Form) KeyOf(TokenizedBlock block, int first, int last) =>
        Split(Enumerable.Range(first, last - first + 1).Where(block.IsWord).Select(i => block[i]).ToList());

    private static (string Core, string Form) Split(List<string> words)
    {
        var end = words.Count;
        var form = "";
        while (end > 1 && CorporateForms.Of(words[end - 1]) is { } known)
        {
            form = known + " " + form;
            end--;
        }

        var core = new StringBuilder();
        for (var i = words[0] is "The" or "the" or "THE" && end > 1 ? 1 : 0; i < end; i++)
            core.Append(words[i].Replace(".", "").ToUpperInvariant()).Append(' ');
        return (core.ToString(), form);
    }
}
