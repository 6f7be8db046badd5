using FilingData.Parsing.Mentions.Parties.Names;
using FilingData.Parsing.Mentions.Parties.Terms;
using FilingData.Parsing.Mentions.Parties.Tokens;
using FilingData.Parsing.Reading;

namespace FilingData.Parsing.Mentions.Parties.Graph;

/// <summary>Leads from each name that a release uses to its party: full names, names without their corporate form, defined terms.</summary>
internal sealed class AliasGraph
{
    private static readonly HashSet<string> GroupWords = NameWords.Set("GROUP HOLDING HOLDINGS INTERNATIONAL GLOBAL WORLDWIDE");

    private readonly Dictionary<string, List<PartyNode>> _byCore = new(StringComparer.Ordinal);
    private readonly List<PartyNode> _nodes = [];
    private readonly Dictionary<Definition, PartyNode> _byDefinition = [];

    /// <summary>The parties in the order in which they were met.</summary>
    public IReadOnlyList<PartyNode> Nodes => _nodes;

    /// <summary>The party of this name, known before or new.</summary>
    public PartyNode Learn(TokenizedBlock block, NameSpan name) =>
        Learn(block.Passage(name.First, name.Last).Words, name.HasForm, block.Passage(name.First, name.Last), Institutions.IsOrgan(LastNoun(block, name)));

    /// <summary>The party of this name, known before or new; the name has no place where the text doesn't have it.</summary>
    public PartyNode Learn(string name, bool hasForm, Passage? place, bool isOrgan = false)
    {
        if (Find(name) is { } known)
        {
            known.Learn(name, hasForm, place);
            return known;
        }

        return Add(NameKey.Of(name).Core, new PartyNode(name, hasForm, place) { IsOrgan = isOrgan });
    }

    /// <summary>The party that a definition names or makes; null for a thing.</summary>
    public PartyNode? Learn(Definition definition)
    {
        var (block, meaning) = (definition.Block, definition.Meaning);
        var node = meaning.Kind switch
        {
            MeaningKind.Organization => Learn(block, new NameSpan(meaning.First, meaning.Last, CorporateForms.Is(block[meaning.Last]))),
            MeaningKind.Group => Add(NameKey.Of(definition.TermText).Core,
                new PartyNode(definition.TermText, false, block.Passage(meaning.First, meaning.Last)) { Kind = PartyKind.Group, MemberCount = MemberCount.Of(block, meaning.First) }),
            _ => null,
        };
        if (node is null)
            return null;
        _byDefinition[definition] = node;
        if (!(definition.TermText is "we" or "us" or "our" or "We" or "Us" or "Our"))
            node.LearnAlias(definition.TermText, isProper: !definition.IsCommonNoun);
        return node;
    }

    /// <summary>The party that a definition stands for; null for a thing.</summary>
    public PartyNode? PartyOf(Definition definition) => _byDefinition.TryGetValue(definition, out var node) ? node : null;

    /// <summary>The party of this name; null where there is none yet. "Example" and "Example, Inc." are one, "Example, Inc." and "Example Ltd." are two.</summary>
    public PartyNode? Find(string name)
    {
        var key = NameKey.Of(name);
        if (!_byCore.TryGetValue(key.Core, out var nodes))
            return null;
        return key.Form.Length == 0 ? nodes[0]
            : nodes.FirstOrDefault(node => node.Kind != PartyKind.Group && NameKey.Of(node.Name).Form is var form && (form.Length == 0 || form == key.Form));
    }

    /// <summary>The only party with a corporate form whose name begins with this one's: "Example Air" is "Example Air Group Inc." where nobody else can be meant.</summary>
    /// <param name="node">A party without a corporate form.</param>
    /// <param name="onlyByGroup">Whether the fuller name may have no more than words such as "Group Holdings" in addition.</param>
    public PartyNode? FullerThan(PartyNode node, bool onlyByGroup)
    {
        var core = NameKey.Of(node.Name).Core + " ";
        var fuller = _nodes.Where(other => other != node && other.HasForm && NameKey.Of(other.Name).Core is var name && name.StartsWith(core, StringComparison.Ordinal)
            && (!onlyByGroup || name.Substring(core.Length).Split(' ').All(GroupWords.Contains))).Take(2).ToList();
        return fuller.Count == 1 ? fuller[0] : null;
    }

    /// <summary>Makes one of two nodes that turned out to be the same party.</summary>
    public void Merge(PartyNode node, PartyNode other)
    {
        node.Absorb(other);
        _nodes.Remove(other);
        foreach (var nodes in _byCore.Values)
        {
            for (var i = 0; i < nodes.Count; i++)
                nodes[i] = nodes[i] == other ? node : nodes[i];
        }

        foreach (var definition in _byDefinition.Where(pair => pair.Value == other).Select(pair => pair.Key).ToList())
            _byDefinition[definition] = node;
    }

    private PartyNode Add(string core, PartyNode node)
    {
        if (!_byCore.TryGetValue(core, out var nodes))
            _byCore.Add(core, nodes = []);
        nodes.Add(node);
        _nodes.Add(node);
        return node;
    }

    // "Board of Directors": the noun before "of" tells what it is.
    private static string LastNoun(TokenizedBlock block, NameSpan name)
    {
        for (var i = name.First + 1; i < name.Last; i++)
        {
            if (block[i] is "of" or "for")
                return block[i - 1];
        }

        return block[name.Last];
    }
}
