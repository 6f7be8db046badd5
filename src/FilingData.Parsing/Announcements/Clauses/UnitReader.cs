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
    private SentenceLetters _letters;
    private int _mention;
    private int _quotedUntil;

    /// <summary>A reader of this block's sentences, which are read one after the other.</summary>
    /// <param name="block">The block.</param>
    /// <param name="mentions">Its mentions, in the order of their beginning, of two at one place the longer first.</param>
    public UnitReader(Block block, IReadOnlyList<Mention> mentions)
    {
        _block = block;
        _text = block.Text.Value;
        _mentions = mentions;
    }

    /// <summary>Gives the memory back.</summary>
    public void Dispose() => _units.Dispose();

    /// <summary>A sentence behind those that were read before.</summary>
    public Sentence Read(Passage sentence)
    {
        _units.Clear();
        (_at, _end) = (sentence.Start, sentence.End);
        _letters = new SentenceLetters(_text, _end);
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
            if (mention is not null && PhraseHere(_letters.SmallWord(_at, _letters.WordEnd(_at)), mention.Passage.Length - 1) is null)
                Add(UnitKind.Mention, mention.Passage.Length, "", mention);
            else if (char.IsLetterOrDigit(character))
                ReadWord();
            else if (character is '(' or '[' && _letters.Closing(_at) is var end and > 0)
                Add(UnitKind.Bracket, end - _at, "");
            else if (character == ',')
                Add(UnitKind.Comma, 1, "");
            else if (character is ';' or '—' || (character is ':' or '–' && _letters[_at + 1] is ' ')
                || (character == '-' && _letters[_at + 1] is '-'))
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
            if (mention is not (QuotedMention or UnclosedQuotationMention) && mention.Passage.Start == _at && mention.Passage.Length > 0
                && mention.Passage.End <= _end)
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
        var end = _letters.WordEnd(_at);
        var word = _letters.SmallWord(_at, end);
        if (PhraseHere(word, 0) is { } phrase)
        {
            Add(UnitKind.Word, phrase.Length, phrase.As);
            return;
        }

        var possessive = word.EndsWith("'s", StringComparison.Ordinal);
        Add(UnitKind.Word, end - _at - (possessive ? 2 : 0), possessive ? word.Substring(0, word.Length - 2) : word);
    }

    private void Add(UnitKind kind, int length, string word, Mention? mention = null)
    {
        var end = _at + length;
        var possessive = kind is UnitKind.Word or UnitKind.Mention ? _letters.PossessiveLength(end) : 0;
        _units.Add(new Unit(kind, _block.Text.Slice(_at, length), word, mention, possessive > 0, _at < _quotedUntil));
        _at = end + possessive;
    }
}
