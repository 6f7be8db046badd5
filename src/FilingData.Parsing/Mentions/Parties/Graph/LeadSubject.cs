using FilingData.Parsing.Mentions.Parties.Names;
using FilingData.Parsing.Mentions.Parties.Tokens;
using FilingData.Parsing.Structure;

namespace FilingData.Parsing.Mentions.Parties.Graph;

/// <summary>Finds the paragraph that opens the news and who announces in it.</summary>
internal static class LeadSubject
{
    private const int FirstParagraphs = 8, FirstWords = 14;

    private static readonly HashSet<string> Verbs = NameWords.Set(
        """
        today announced announces announce reported reports reported declared declares confirmed confirms said says has will is are have plans provided provides
        released releases filed files completed completes priced prices commenced unveiled introduced launched signed entered received appointed named elected
        issued published posted held hosts acquired agreed intends expects closed now
        """);

    /// <summary>The paragraph that opens the news: the one with a dateline, else the first of the first few in which somebody announces, else the first; null without any.</summary>
    public static TokenizedBlock? Find(Release release, DocumentWords document)
    {
        var paragraphs = document.Blocks
            .Where(block => block.Section is SectionKind.Body or SectionKind.Topic && block.Block.Kind is BlockKind.Paragraph && block.Count > 3).Take(FirstParagraphs).ToList();
        return release.Dateline is not null && paragraphs.Count > 0 ? paragraphs[0] : paragraphs.Find(Announces) ?? paragraphs.FirstOrDefault();
    }

    /// <summary>The name of who announces: the first in the lead's first words that is followed by what follows a subject, or has a corporate form; null where there is none.</summary>
    public static NameSpan? Of(DocumentWords document, BlockNames names)
    {
        var block = names.Block;
        for (var at = 0; at < Math.Min(FirstWords, block.Count); at++)
        {
            if (!NameWords.LooksLikeName(block[at]))
                continue;
            var last = at;
            while (NameWords.LooksLikeName(block[last + 1]) || (block[last + 1] is "&" or "and" or "of" && NameWords.LooksLikeName(block[last + 2])))
                last++;
            var name = names.All.FirstOrDefault(known => known.First <= at + 1 && known.Last >= at);
            if (name.Last > 0 && !Institutions.IsOrgan(block[name.Last]) && !IsOrgan(block, name))
                return name;
            var first = name.Last > 0 || (block.IsTitle && last - at > 4) || document.IsPerson(block[last]) ? -1 : NameRun.FirstOf(document, block, last);
            if (first >= 0 && !(block[first - 1] is "in" or "at" or "from" or "of" or "the" or "for" or "to" or "by") && IsSubject(block, last) && !Institutions.Ends(block[last]) && IsName(document, block, first, last))
                return new NameSpan(first, block.IsPossessive(last + 1) && document.IsAlwaysPossessive(block[last]) ? last + 1 : last, false);
            at = Math.Max(last, name.Last);
        }

        return names.All.Where(name => name.HasForm).Select(name => (NameSpan?)name).FirstOrDefault();
    }

    private static bool IsOrgan(TokenizedBlock block, NameSpan name) => Enumerable.Range(name.First, name.Last - name.First).Any(i => Institutions.IsOrgan(block[i]) && block[i + 1] is "of");

    private static bool Announces(TokenizedBlock block) =>
        !block.IsTitle && Enumerable.Range(0, Math.Min(60, block.Count)).Any(i => block[i] is "announced" or "announces" or "announce" or "reported" or "declared" or "today");

    private static bool IsSubject(TokenizedBlock block, int last)
    {
        var next = last + 1;
        while (block.IsTradeMark(next))
            next++;
        return block.Is(next, '(') || block.Is(next, ',') || block.IsPossessive(next) || Verbs.Contains(block[next]);
    }

    // A sentence's first word has its capital for that: it must have one elsewhere, too, or be marked as a name by a bracket.
    private static bool IsName(DocumentWords document, TokenizedBlock block, int first, int last) =>
        first < last || block.Is(last + 1, '(') || block.IsTradeMark(last + 1) || document.HasCapitalWithinSentence(block[first]);
}
