using FilingData.Parsing.Structure;

namespace FilingData.Parsing.Mentions.Parties;

/// <summary>Finds the company that announces, by where releases name it; each place has a weight, and the lead's subject weighs most.</summary>
internal static class IssuerFinder
{
    private const int Subject = 6, CompanyTerm = 4, Registrant = 4, LeadListing = 3, HeadlineStart = 2, About = 2, SourceLine = 2;

    /// <summary>The first paragraph of the news.</summary>
    public static TokenizedBlock? Lead(Release release, DocumentWords document)
    {
        var news = new HashSet<Block>(release.News.Where(block => block.Kind is BlockKind.Paragraph));
        return document.Blocks.FirstOrDefault(block => news.Contains(block.Block) && block.Count > 8 && !block.IsTitle)
            ?? document.Blocks.FirstOrDefault(block => news.Contains(block.Block) && block.Count > 3);
    }

    /// <summary>The name with which the paragraph begins; null where it begins otherwise.</summary>
    public static NameSpan? SubjectOf(DocumentWords document, TokenizedBlock lead, BlockNames names)
    {
        var first = 0;
        while (first < 6 && !NameWords.LooksLikeName(lead[first]))
            first++;
        foreach (var name in names.All)
        {
            if (name.First <= first + 1)
                return name;
        }

        var last = first;
        while (NameWords.LooksLikeName(lead[last + 1]) || (lead[last + 1] is "&" or "and" or "of" && NameWords.LooksLikeName(lead[last + 2])))
            last++;
        if (last == first && !NameWords.LooksLikeName(lead[first]))
            return null;
        var start = NameRun.FirstOf(document, lead, last);
        return start < 0 || start > first + 1 ? null : new NameSpan(start, last, false);
    }

    /// <summary>The party with the most evidence; null where nothing speaks for any.</summary>
    public static PartyNode? Find(Release release, DocumentWords document, AliasGraph graph, NameTable names, PartyNode? subject, IReadOnlyList<Definition> definitions,
        IReadOnlyDictionary<Definition, PartyNode> parties)
    {
        var weights = new Dictionary<PartyNode, int>();
        void Add(PartyNode? node, int weight)
        {
            if (node is not null)
                weights[node] = (weights.TryGetValue(node, out var known) ? known : 0) + weight;
        }

        Add(subject, Subject);
        foreach (var definition in definitions)
        {
            if (definition.TermText is "Company" or "Corporation" or "Partnership" or "we" or "Registrant" && parties.TryGetValue(definition, out var party))
            {
                Add(party, CompanyTerm);
                break;
            }
        }

        Add(graph.Nodes.FirstOrDefault(node => node.Listings.Count > 0), LeadListing);
        if (release.Headline is not null && document.Blocks.FirstOrDefault(block => ReferenceEquals(block.Block, release.Headline)) is { } headline)
            Add(names.LongestAt(headline, 0)?.Entry.Party ?? names.LongestAt(headline, 1)?.Entry.Party, HeadlineStart);
        if (release.Sections.FirstOrDefault(section => section is { Kind: SectionKind.About, Heading: not null }) is { } about)
        {
            var heading = new TokenizedBlock(new Block(BlockKind.Heading, about.Heading!.Value.Text.Copy(about.Heading.Value.Start, about.Heading.Value.Length)));
            Add(names.LongestAt(heading, 1)?.Entry.Party ?? names.LongestAt(heading, 2)?.Entry.Party, About);
        }

        foreach (var block in document.Blocks)
        {
            if (block.Is(0, "Source") && block.Is(1, ':'))
                Add(names.LongestAt(block, 2)?.Entry.Party, SourceLine);
        }

        if (release.Document.Filing.RegistrantName is { } registrant)
            Add(graph.Nodes.FirstOrDefault(node => SameStart(node.Name, registrant)), Registrant);
        PartyNode? best = null;
        foreach (var node in graph.Nodes)
        {
            if (weights.TryGetValue(node, out var weight) && (best is null || weight > weights[best]))
                best = node;
        }

        return best;
    }

    private static bool SameStart(string name, string registrant)
    {
        var first = name.Split(' ')[0].Trim(',', '.');
        return registrant.StartsWith(first, StringComparison.OrdinalIgnoreCase);
    }
}
