using FilingData.Parsing.Announcements.Clauses;
using FilingData.Parsing.Mentions;
using FilingData.Parsing.Problems;

namespace FilingData.Parsing.Checks;

/// <summary>A stake is no more than the whole. Growth and other ratios may be.</summary>
internal sealed class PercentageCheck : FilingCheck
{
    // How many units behind the figure its "equity interest" or "outstanding shares" may stand.
    private const int Reach = 5;

    private static readonly WordList Stakes = WordClasses.Words("stake stakes equity ownership");
    private static readonly WordList Shares = WordClasses.Words("shares stock interest interests capital voting rights");
    private static readonly WordList Whole = WordClasses.Words("outstanding issued voting share total");

    /// <inheritdoc/>
    public override IEnumerable<Problem> Find(CheckedRelease release) => release.Mentioned.Release.News
        .Where(block => release.Mentioned.In(block).Any(IsOver100))
        .SelectMany(block => SentenceReader.Read(block, release.Mentioned.In(block))).SelectMany(In);

    private static bool IsOver100(Mention mention) => mention is PercentageMention { Value.Value: > 100 };

    private static IEnumerable<Problem> In(Sentence sentence)
    {
        for (var i = 0; i < sentence.Units.Count; i++)
        {
            if (sentence.Units[i].Mention is PercentageMention { Value.Value: > 100 } percentage && IsStake(sentence.Units, i))
                yield return new Problem(Catalogue.PercentageOver100, percentage.Passage.Source, percentage.Passage.Words);
        }
    }

    /// <summary>"of the equity interest in", "of the outstanding shares of", "a … stake".</summary>
    private static bool IsStake(IReadOnlyList<Unit> units, int index)
    {
        var isWhole = false;
        for (var i = index + 1; i < units.Count && i <= index + Reach; i++)
        {
            if (units[i].Is(Stakes) || (units[i].Is(Shares) && isWhole))
                return true;
            isWhole |= units[i].Is(Whole);
            if (units[i].Kind is UnitKind.Comma or UnitKind.Stop
                || !(units[i].Is("of") || units[i].Is(WordClasses.Determiners) || units[i].Is(Whole) || units[i].IsPossessive))
                return false;
        }

        return false;
    }
}
