using FilingData.Parsing.Announcements.Clauses;
using FilingData.Parsing.Mentions;
using FilingData.Parsing.Mentions.Values;
using FilingData.Parsing.Reading;
using FilingData.Parsing.Structure;

namespace FilingData.Parsing.Announcements.Results;

/// <summary>A sentence that may tell results, with the periods that it names.</summary>
/// <param name="Sentence">The sentence.</param>
/// <param name="Periods">Its periods, in order.</param>
/// <param name="Context">The period that an earlier sentence of the paragraph or the heading gives; null without one.</param>
internal sealed record ResultSentence(Sentence Sentence, IReadOnlyList<NamedPeriod> Periods, NamedPeriod? Context)
{
    /// <summary>Whether the results are preliminary ones, which are expected although their period has ended.</summary>
    public bool IsPreliminary { get; init; }
}

/// <summary>The sentences of a release that may tell results: outlooks left out, each with the period in which it stands.</summary>
internal static class ResultText
{
    // The word stands this near the sentence's beginning.
    private const int RecallReach = 6;

    private static readonly WordList Cited = WordClasses.Words("10-k 10-q 20-f 40-f 8-k");
    private static readonly string[] Ahead = ["outlook", "guidance", "forward-looking", "forward looking", "expectations", "looking ahead"];

    // Headings over results of the whole company; others stand over those of a segment, a country, a product.
    private static readonly string[] Whole =
    [
        "result", "financial", "highlight", "quarter", "year", "summary", "revenue", "sales", "income", "earnings", "performance", "consolidated",
        "gaap", "update", "overview", "month", "review",
        "profit", "announc", "report", "half", "comment", "quote", "news", "statement", "loss", "per share", "eps", "top line", "bottom line",
    ];

    /// <summary>The sentences of the text.</summary>
    /// <param name="news">The news.</param>
    /// <param name="reported">The periods that it reports on.</param>
    public static IReadOnlyList<ResultSentence> Of(News news, IReadOnlyList<ReportedPeriod> reported)
    {
        var headings = Headings(news.Release);
        var found = new List<ResultSentence>();
        Block? block = null;
        NamedPeriod? said = null, listed = null;
        var isPreliminary = news.Sentences.Any(sentence => sentence.Zone is not Zone.Rest && sentence.Units.Any(unit => unit.Is("preliminary")));
        foreach (var sentence in news.Text)
        {
            var heading = headings.TryGetValue(sentence.Block, out var above) ? above : null;
            if (heading is not null && (heading.Words.HasAny(Ahead) || (heading.Period is null && !heading.Words.HasAny(Whole))))
                continue;
            if (sentence.Block != block)
            {
                if (block is not null && block.Kind != BlockKind.Bullet)
                    listed = ListedUnder(block, found);
                (block, said) = (sentence.Block, sentence.Block.Kind == BlockKind.Bullet ? listed : null);
            }

            if (IsCiting(sentence))
                continue;
            var periods = NamedPeriod.In(sentence);
            found.Add(new ResultSentence(sentence, periods, said ?? heading?.Period)
            {
                IsPreliminary = isPreliminary
                || Expectancy.IsOfReported(sentence, reported)
            });
            said = Opens(sentence, periods) ? periods[0] : said;
        }

        return found;
    }

    /// <summary>The headline's and the sub-headlines' sentences.</summary>
    public static IReadOnlyList<ResultSentence> Heads(News news) =>
        news.Sentences.Where(sentence => sentence.Zone is Zone.Headline or Zone.Subheadline)
        .Select(sentence => new ResultSentence(sentence, NamedPeriod.In(sentence), null)).ToList();

    /// <summary>Whether it speaks of what an older report tells: "our Form 10-K for the year ended …".</summary>
    public static bool IsCiting(Sentence sentence) =>
        sentence.Units.Any(unit => unit.Is(Cited)) || IsRecalling(sentence)
        || sentence.Mentions.Any(mention => mention is PartyMention && Cited.Contains(mention.Passage.Words.ToLowerInvariant()))
        || sentence.Passage.Text.Value.IndexOf("Form 10-", sentence.Passage.Start, sentence.Passage.Length, StringComparison.Ordinal) >= 0;

    /// <summary>"Example recently announced third quarter net income of": what an earlier release told.</summary>
    private static bool IsRecalling(Sentence sentence)
    {
        for (var i = 1; i + 1 < sentence.Units.Count && i < RecallReach; i++)
        {
            if (sentence.Units[i].Word is "recently" or "previously" && sentence.Units[i + 1].Word is "announced" or "reported")
                return true;
        }

        return false;
    }

    /// <summary>
    /// Whether the figure at this unit is one that is expected for a time to come: "expects revenue of $5 million", "revenue of $5 million is
    /// expected".
    /// </summary>
    public static bool IsExpected(ResultSentence result, int at) => !result.IsPreliminary
        && (Expectancy.IsBefore(result.Sentence, at) || result.Sentence.Units.Skip(at + 1).Take(3).Any(unit => unit.Is("expected")));

    /// <summary>"For the full year, revenue was …": what follows is said of it, too.</summary>
    private static bool Opens(Sentence sentence, IReadOnlyList<NamedPeriod> periods) =>
        periods.Count > 0 && periods[0].At <= 3 && sentence.Units[0].Word is "for" or "in" or "during";

    /// <summary>"For the full year:" leads to a list, of which the last period that it names is said; null where no list follows.</summary>
    private static NamedPeriod? ListedUnder(Block block, List<ResultSentence> read) =>
        block.Text.Value.EndsWith(":", StringComparison.Ordinal) && read.LastOrDefault() is { Periods: { Count: > 0 } named } last
        && last.Sentence.Block == block ? named[named.Count - 1] : null;

    private static Dictionary<Block, Heading> Headings(MentionedRelease release)
    {
        var found = new Dictionary<Block, Heading>();
        foreach (var section in release.Release.Sections)
        {
            var heading = section.Heading is { } title ? Of(title) : null;
            foreach (var block in section.Blocks)
            {
                if (block.Kind == BlockKind.Heading)
                    heading = Of(block.Text.Slice(0, block.Text.Length));
                else if (heading is not null)
                    found[block] = heading;
            }
        }

        return found;
    }

    private static Heading Of(Passage heading)
    {
        var block = new Block(BlockKind.Heading, heading.Text.Copy(heading.Start, heading.Length));
        return new Heading(heading.Words, SentenceReader.Read(block, ValueScanner.Scan(block)).SelectMany(NamedPeriod.In).FirstOrDefault());
    }

    private sealed record Heading(string Words, NamedPeriod? Period);
}
