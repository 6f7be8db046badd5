using FilingData.Parsing.Mentions;
using FilingData.Parsing.Structure;

namespace FilingData.Parsing.Announcements.Clauses;

/// <summary>Reads a block's sentences in units, and parts those that only the names in them tell apart.</summary>
internal static class SentenceReader
{
    /// <summary>The sentences of a block in units; marks alone are none.</summary>
    /// <param name="block">The block.</param>
    /// <param name="mentions">Its mentions, in the order of their beginning, of two at one place the longer first.</param>
    public static IEnumerable<Sentence> Read(Block block, IReadOnlyList<Mention> mentions)
    {
        using var reader = new UnitReader(block, mentions);
        foreach (var sentence in Sentences.Of(block))
        {
            var read = reader.Read(sentence);
            var start = 0;
            for (var i = 1; i <= read.Units.Count; i++)
            {
                if (i < read.Units.Count && !IsNewSentence(read.Units[i - 1], read.Units[i]))
                    continue;
                yield return start == 0 && i == read.Units.Count ? read : Part(read, start, i);
                start = i;
            }
        }
    }

    /// <summary>
    /// Whether a sentence ends between two units: behind "… Example Ltd." the next name opens another one, as no name stands beside a name. Sentences
    /// are told apart before names are known.
    /// </summary>
    private static bool IsNewSentence(Unit unit, Unit next) =>
        unit.Mention is PartyMention && next.Mention is PartyMention or PersonMention && !unit.IsPossessive && unit.IsQuoted == next.IsQuoted
        && (unit.Passage.Words.EndsWith(".", StringComparison.Ordinal)
        || (unit.Passage.End < unit.Passage.Text.Length && unit.Passage.Text.Value[unit.Passage.End] == '.'));

    private static Sentence Part(Sentence sentence, int start, int end)
    {
        var first = sentence.Units[start].Passage.Start;
        var last = end < sentence.Units.Count ? sentence.Units[end].Passage.Start : sentence.Passage.End;
        var passage = sentence.Passage.Text.Slice(first, last - first).Trim();
        return sentence with
        {
            Passage = passage,
            Units = sentence.Units.Skip(start).Take(end - start).ToArray(),
            Mentions = sentence.Mentions.Where(mention => mention.Passage.Start >= first && mention.Passage.Start < last).ToArray(),
        };
    }
}
