using FilingData.Parsing.Dates;
using FilingData.Parsing.Reading;

namespace FilingData.Parsing.Structure.Head;

/// <summary>
/// Reads the line that opens a release: place, date, newswire in any order and each optional, with a dash or colon behind them.
/// "BEIJING, September 27, 2017 (GLOBE NEWSWIRE) —", "PALO ALTO, Calif.--(BUSINESS WIRE)--", "ARMONK, N.Y., - 25 July 2023:", "/PRNewswire/ --".
/// </summary>
internal ref struct DatelineScanner
{
    /// <summary>No dateline is longer.</summary>
    private const int Longest = 200;

    private readonly MappedText _text;
    private readonly string _value;
    private int _at;
    private Passage? _place, _date, _wire;
    private bool _dashed;

    private DatelineScanner(MappedText text)
    {
        _text = text;
        _value = text.Value;
    }

    /// <summary>The dateline at the beginning of this text, and where the text behind it begins; null without one.</summary>
    public static Dateline? Scan(MappedText text)
    {
        var scanner = new DatelineScanner(text);
        return scanner.Scan();
    }

    private Dateline? Scan()
    {
        ReadPlace();
        var end = _at;
        while (_at < _value.Length && _at < Longest)
        {
            PassSeparators();
            if (!ReadDate() && !ReadWire())
                break;
            end = _at < _value.Length && _value[_at] is ')' or '/' ? _at + 1 : _at;
        }

        _at = end;
        _dashed = false;
        PassClosing();
        var strength = Strength();
        return strength == DatelineStrength.None ? null : new Dateline(new DatelineParts(_text.Slice(0, end), _place, _date, _wire), _at, strength);
    }

    private readonly DatelineStrength Strength()
    {
        if (_wire is not null)
            return _place is not null || _date is not null || _dashed ? DatelineStrength.Sure : DatelineStrength.Weak;
        var isNamed = _place is { } place && IsNamed(place.Words);
        if (_date is not null && _place is not null)
            return isNamed || _dashed || _at >= _value.Length ? DatelineStrength.Sure : DatelineStrength.None;
        var opens = _dashed && _at < _value.Length && char.IsUpper(_value[_at]);
        return opens && (_date is not null || isNamed) ? DatelineStrength.Weak : DatelineStrength.None;
    }

    /// <summary>Whether these words can only be a place: in capitals, or a town with its state or country.</summary>
    private static bool IsNamed(string place)
    {
        var comma = place.LastIndexOf(',');
        var town = comma < 0 ? place : place.Substring(0, place.IndexOf(','));
        return (comma > 0 && Regions.IsRegion(place.Substring(comma + 1))) || (town.Count(char.IsUpper) >= 4 && !town.Any(char.IsLower));
    }

    private void ReadPlace()
    {
        int end = 0, at = 0;
        while (at < _value.Length && at < Longest)
        {
            var word = PlaceWords.Length(_value, at);
            if (word == 0 || (DateScanner.At(_value, at) is { } date && date.Day is not null))
                break;
            end = at + word;
            at = PlaceWords.Next(_value, end);
            if (at == end)
                break;
        }

        if (end == 0)
            return;
        var place = _text.Slice(0, end);
        if (place.Words.EndsWith(" and", StringComparison.Ordinal))
            return;
        _place = place;
        _at = end;
    }

    private bool ReadDate()
    {
        if (_date is not null || DateScanner.At(_value, _at) is not { Day: not null } date)
            return false;
        _date = _text.Slice(date.Start, date.Length);
        _at = date.End;
        return true;
    }

    /// <summary>A newswire between brackets or slashes, or bare. A date may stand with it: "(Marketwired - November 3, 2016)".</summary>
    private bool ReadWire()
    {
        if (_wire is not null || _at >= _value.Length)
            return false;
        var open = _at > 0 ? _value[_at - 1] : ' ';
        var close = open switch { '(' => ')', '/' => '/', _ => '-' };
        var end = _value.IndexOf(close, _at, Math.Min(80, _value.Length - _at));
        if (end < 0)
            return false;
        var dash = _value.IndexOf(" - ", _at, end - _at, StringComparison.Ordinal);
        var name = _text.Slice(_at, (dash > 0 ? dash : end) - _at).Trim();
        if (!Newswires.IsName(name.Words))
            return false;
        _wire = name;
        _at = dash > 0 ? dash : end;
        return true;
    }

    private void PassSeparators()
    {
        while (_at < _value.Length && (_value[_at] is ' ' or ',' or '.' or ':' or '(' or ')' or '/' or '|' || Dashes.Is(_value[_at])))
            _at++;
    }

    /// <summary>Passes over what parts the dateline from the text: a dash, a colon, a full stop.</summary>
    private void PassClosing()
    {
        while (_at < _value.Length && (_value[_at] is ' ' or ',' or '.' or ':' or ')' or '/' or '|' || Dashes.Is(_value[_at])))
        {
            _dashed |= _value[_at] == ':' || Dashes.Is(_value[_at]);
            _at++;
        }
    }
}

/// <summary>A dateline in a text.</summary>
/// <param name="Parts">Its parts.</param>
/// <param name="Body">Where the text behind it begins.</param>
/// <param name="Strength">How surely it is one.</param>
internal sealed record Dateline(DatelineParts Parts, int Body, DatelineStrength Strength);
