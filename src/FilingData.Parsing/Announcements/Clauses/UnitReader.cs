using FilingData.Parsing.Mentions;
using FilingData.Parsing.Reading;
using FilingData.Parsing.Structure;

namespace FilingData.Parsing.Announcements.Clauses;

/// <summary>Cuts a block's sentences into units, in one pass.</summary>
internal sealed class UnitReader : IDisposable
{
    private readonly Block _block;
    private readonly string _text;
    private readonly IReadOnlyList<Mention> _mentions;
    private readonly Buffer<Unit> _units = new();
    private int _at;
    private int _end;
    private int _mention;
    private int _quotedUntil;

    // Keeps the search for a closing bracket linear where none is closed.
    private const int LongestRemark = 400;

    private UnitReader(Block block, IReadOnlyList<Mention> mentions)
    {
        _block = block;
        _text = block.Text.Value;
        _mentions = mentions;
    }

    /// <summary>The sentences of a block in units.</summary>
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

            if (read.Units.Count == 0)
                yield return read;
        }
    }

    /// <summary>
    /// Whether a sentence ends between two units: behind "… Example Ltd." the next name opens another one, as no name stands beside a name. Sentences are
    /// told apart before names are known.
    /// </summary>
    private static bool IsNewSentence(Unit unit, Unit next) =>
        unit.Mention is PartyMention && next.Mention is PartyMention or PersonMention && !unit.IsPossessive && unit.IsQuoted == next.IsQuoted
        && (unit.Passage.Words.EndsWith(".", StringComparison.Ordinal) || (unit.Passage.End < unit.Passage.Text.Length && unit.Passage.Text.Value[unit.Passage.End] == '.'));

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

    public void Dispose() => _units.Dispose();

    private Sentence Read(Passage sentence)
    {
        _units.Clear();
        (_at, _end) = (sentence.Start, sentence.End);
        while (_mention < _mentions.Count && _mentions[_mention].Passage.Start < _at)
            Skip();
        var first = _mention;
        ReadUnits();
        while (_mention < _mentions.Count && _mentions[_mention].Passage.Start < _end)
            Skip();
        return new Sentence(_block, sentence, _units.ToArray(), Mentions(first, _mention));
    }

    private Mention[] Mentions(int first, int end)
    {
        var mentions = first < end ? new Mention[end - first] : [];
        for (var i = 0; i < mentions.Length; i++)
            mentions[i] = _mentions[first + i];
        return mentions;
    }

    private void ReadUnits()
    {
        while (_at < _end)
        {
            var mention = MentionHere();
            var character = _text[_at];
            if (mention is not null && PhraseHere(Lower(_at, WordEnd(_at)), mention.Passage.Length - 1) is null)
                Add(UnitKind.Mention, mention.Passage.Length, "", mention);
            else if (char.IsLetterOrDigit(character))
                ReadWord();
            else if (character is '(' or '[' && Closing(_at) is var end and > 0)
                Add(UnitKind.Bracket, end - _at, "");
            else if (character == ',')
                Add(UnitKind.Comma, 1, "");
            else if (character is ';' or '—' || (character is ':' or '–' && Behind(_at + 1) is ' ') || (character == '-' && Behind(_at + 1) is '-'))
                Add(UnitKind.Stop, 1, "");
            else
                _at++;
        }
    }

    /// <summary>The outermost mention that begins here; what is quoted is marked, not swallowed.</summary>
    private Mention? MentionHere()
    {
        while (_mention < _mentions.Count && _mentions[_mention].Passage.Start <= _at)
        {
            var mention = Skip();
            if (mention is not (QuotedMention or UnclosedQuotationMention) && mention.Passage.Start == _at && mention.Passage.Length > 0 && mention.Passage.End <= _end)
                return mention;
        }

        return null;
    }

    private Mention Skip()
    {
        var mention = _mentions[_mention++];
        if (mention is QuotedMention or UnclosedQuotationMention)
            _quotedUntil = Math.Max(_quotedUntil, mention.Passage.End);
        return mention;
    }

    private (int Length, string As)? PhraseHere(string firstWord, int longerThan)
    {
        var phrase = FixedPhrases.At(_text, _at, firstWord);
        return phrase is { } found && found.Length > longerThan && _at + found.Length <= _end ? phrase : null;
    }

    private void ReadWord()
    {
        var end = WordEnd(_at);
        var word = Lower(_at, end);
        if (PhraseHere(word, 0) is { } phrase)
        {
            Add(UnitKind.Word, phrase.Length, phrase.As);
            return;
        }

        var possessive = word.EndsWith("'s", StringComparison.Ordinal);
        Add(UnitKind.Word, end - _at - (possessive ? 2 : 0), possessive ? word.Substring(0, word.Length - 2) : word);
    }

    private int WordEnd(int start)
    {
        var end = start;
        while (end < _end && (char.IsLetterOrDigit(_text[end]) || (IsInner(_text[end]) && end + 1 < _end && char.IsLetterOrDigit(_text[end + 1]))))
            end++;
        return end;
    }

    private static bool IsInner(char character) => character is '-' or '\'' or '’' or '&' or '.' or '/' or '‑';

    private string Lower(int start, int end) => SharedWords.SmallOf(_text, start, end - start);

    private void Add(UnitKind kind, int length, string word, Mention? mention = null)
    {
        var end = _at + length;
        var possessive = kind is UnitKind.Word or UnitKind.Mention ? PossessiveLength(end) : 0;
        _units.Add(new Unit(kind, _block.Text.Slice(_at, length), word, mention, possessive > 0, _at < _quotedUntil));
        _at = end + possessive;
    }

    private int PossessiveLength(int end)
    {
        if (Behind(end) is not ('\'' or '’'))
            return 0;
        if (Behind(end + 1) is 's' or 'S' && !char.IsLetterOrDigit(Behind(end + 2)))
            return 2;
        return end > 0 && _text[end - 1] is 's' or 'S' && Behind(end + 1) == ' ' ? 1 : 0;
    }

    private char Behind(int at) => at < _end ? _text[at] : '\0';

    /// <summary>Behind the bracket that closes the one here; 0 where none does within the sentence. Brackets in brackets are rare and shallow.</summary>
    private int Closing(int open)
    {
        var depth = 0;
        for (var i = open; i < _end && i - open < LongestRemark; i++)
        {
            depth += _text[i] switch { '(' or '[' => 1, ')' or ']' => -1, _ => 0 };
            if (depth == 0)
                return i + 1;
        }

        return 0;
    }
}
