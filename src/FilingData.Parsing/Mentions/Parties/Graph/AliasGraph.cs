using FilingData.Parsing.Mentions.Parties.Names;
using FilingData.Parsing.Mentions.Parties.Terms;
using FilingData.Parsing.Mentions.Parties.Tokens;
using FilingData.Parsing.Reading;

namespace FilingData.Parsing.Mentions.Parties.Graph;

/// <summary>Leads from each name that a release uses to its party: full names, names without their corporate form, defined terms.</summary>
internal sealed class AliasGraph
{
    // A first word that so many parties share tells none of them.
    private const int MostOfOneWord = 100;

    private static readonly WordList GroupWords = NameWords.Set("GROUP HOLDING HOLDINGS INTERNATIONAL GLOBAL WORLDWIDE");

    private readonly Dictionary<string, List<PartyNode>> _byCore = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<PartyNode>> _byFirstWord = new(StringComparer.Ordinal);
    private readonly Dictionary<Definition, PartyNode> _byDefinition = [];
    private readonly List<PartyNode> _nodes = [];

    /// <summary>The parties in the order in which they were met.</summary>
    public IReadOnlyList<PartyNode> Nodes => _nodes.Where(node => node.MergedInto is null).ToList();

    /// <summary>How many parties, names and listings it knows: it grows with all that is learned.</summary>
    public int Size => _nodes.Sum(static node => node.MergedInto is null ? 1 + node.Size : 0);

    /// <summary>The party of this name, known before or new.</summary>
    public PartyNode Learn(TokenizedBlock block, NameSpan name) =>
        Learn(block.Passage(name.First, name.Last).Words, name.HasForm, block.Passage(name.First, name.Last),
            Institutions.IsOrgan(Noun(block, name)));

    /// <summary>The party of this name, known before or new; the name has no place where the text doesn't have it.</summary>
    public PartyNode Learn(string name, bool hasForm, Passage? place, bool isOrgan = false)
    {
        if (Find(name) is not { } known)
            return Add(new PartyNode(name, hasForm, place) { IsOrgan = isOrgan });
        known.Learn(name, hasForm, place);
        return known;
    }

    /// <summary>The party that a definition names or makes; null for a thing.</summary>
    public PartyNode? Learn(Definition definition)
    {
        var (block, meaning) = (definition.Block, definition.Meaning);
        var node = meaning.Kind switch
        {
            MeaningKind.Organization => Learn(block, new NameSpan(meaning.First, meaning.Last, CorporateForms.Is(block[meaning.Last]))),
            MeaningKind.Group => Add(new PartyNode(definition.TermText, false, block.Passage(meaning.First, meaning.Last))
            {
                Kind = PartyKind.Group,
                MemberCount = MemberCount.Of(block, meaning.First),
            }),
            _ => null,
        };
        if (node is null)
            return null;
        _byDefinition[definition] = node;
        if (!definition.IsPronoun)
            node.LearnAlias(definition.TermText, isProper: !definition.IsCommonNoun);
        return node;
    }

    /// <summary>The party that a definition stands for; null for a thing.</summary>
    public PartyNode? PartyOf(Definition definition) => _byDefinition.TryGetValue(definition, out var node) ? node.Final : null;

    /// <summary>
    /// The party of this name; null where there is none yet. "Example" and "Example, Inc." are one, "Example, Inc." and "Example Ltd." are two.
    /// </summary>
    public PartyNode? Find(string name)
    {
        var key = NameKey.Of(name);
        if (!_byCore.TryGetValue(key.Core, out var nodes))
            return null;
        return (key.Form.Length == 0 ? nodes[0] : nodes.Find(node => node.Kind != PartyKind.Group && node.Final.Form is var form
            && (form.Length == 0 || form == key.Form)))?.Final;
    }

    /// <summary>Whether the name is that of a known party, or completes one that is known by its first words only.</summary>
    public bool Knows(string name)
    {
        if (Find(name) is not null)
            return true;
        var core = NameKey.Of(name).Core;
        return _byFirstWord.TryGetValue(FirstWord(core), out var nodes)
            && nodes.Take(MostOfOneWord).Any(node => node.Kind == PartyKind.Organization && !node.IsComplete
            && core.StartsWith(node.Core + " ", StringComparison.Ordinal));
    }

    /// <summary>
    /// Joins each name that is cut short with the only party whose name is complete and begins with it: "Example Air" is "Example Air Group Inc."
    /// where nobody else can be meant. An institution ("Bank of Example") has a complete name itself, to which no more than "Group" or "Holdings" can
    /// be added.
    /// </summary>
    public void JoinShortNames()
    {
        var byTerm = _byDefinition.Where(pair => pair.Value.Kind == PartyKind.Organization).GroupBy(pair => NameKey.Of(pair.Key.TermText).Core)
            .ToDictionary(same => same.Key, same => same.First().Value.Final);
        foreach (var node in Nodes.Where(node => node is { HasForm: false, Kind: PartyKind.Organization, IsOrgan: false }))
        {
            var fuller = byTerm.TryGetValue(node.Core, out var defined) && defined.Final != node ? defined.Final : FullerThan(node);
            if (fuller is not null)
                node.MergeInto(fuller);
        }
    }

    private PartyNode? FullerThan(PartyNode node)
    {
        var candidates = _byFirstWord[FirstWord(node.Core)];
        if (candidates.Count > MostOfOneWord)
            return null;
        var fuller = candidates.Where(other => other.MergedInto is null && other != node && other.IsComplete
            && other.Core.StartsWith(node.Core + " ", StringComparison.Ordinal)
            // "Example (NYSE: ABC)" is no short form of "Example Research Laboratories".
            && (node.Listings.Count == 0 || (other.HasForm && NameKey.IsLittleMore(other.Core, node.Core))) && (!node.IsComplete
            || IsGroupOf(other, node))).ToList();
        return Only(fuller) ?? Only(fuller.Where(other => other.HasForm).ToList()) ?? Only(fuller.Where(other => IsGroupOf(other, node)).ToList());
    }

    private static PartyNode? Only(List<PartyNode> nodes) => nodes.Count == 1 ? nodes[0] : null;

    private static bool IsGroupOf(PartyNode other, PartyNode node) => other.Core.Substring(node.Core.Length + 1).Split(' ').All(GroupWords.Contains);

    private PartyNode Add(PartyNode node)
    {
        AddTo(_byCore, node.Core, node);
        AddTo(_byFirstWord, FirstWord(node.Core), node);
        _nodes.Add(node);
        return node;
    }

    private static void AddTo(Dictionary<string, List<PartyNode>> index, string key, PartyNode node)
    {
        if (!index.TryGetValue(key, out var nodes))
            index.Add(key, nodes = []);
        nodes.Add(node);
    }

    private static string FirstWord(string core) => core.IndexOf(' ') is > 0 and var space ? core.Substring(0, space) : core;

    // "Board of Directors": the noun before "of" tells what it is.
    private static string Noun(TokenizedBlock block, NameSpan name)
    {
        for (var i = name.First + 1; i < name.Last; i++)
        {
            if (block[i] is "of" or "for")
                return block[i - 1];
        }

        return block[name.Last];
    }
}
