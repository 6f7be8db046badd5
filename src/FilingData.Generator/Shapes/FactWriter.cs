using System.Runtime.CompilerServices;
using System.Text;
using FilingData.Generator.Emission;
using FilingData.Packed;

namespace FilingData.Generator.Shapes;

/// <summary>
/// Writes packed facts, which <c>FactReader</c> reads. It goes over the records twice: once to see which of them, and which strings, there are more than one
/// reference to, and once to write, so that what is shared is written once and what is not costs no number.
/// </summary>
internal sealed class FactWriter
{
    private const int UsualLength = 8_000, MostKept = 100_000;

    // One announcement after the other is written with the same tables.
    [ThreadStatic]
    private static FactWriter? _free;

    private readonly Dictionary<object, int> _uses = new(ByIdentity.Comparer);
    private readonly Dictionary<object, int> _known = new(ByIdentity.Comparer);
    private readonly Dictionary<string, int> _stringUses = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _knownStrings = new(StringComparer.Ordinal);
    private readonly StringBuilder _text = new(UsualLength);
    private readonly DigitWriter _digits;
    private LineEnds _lineEnds = null!;
    private bool _isCounting = true;
    private int _start;
    private int _line = 1;
    private int _column = 1;
    private int _lastLength;

    private FactWriter() => _digits = new DigitWriter(_text);

    /// <summary>The packed facts of an announcement, as the text of a literal.</summary>
    public static string Pack(Announcement announcement, string fileName, string resourceName, LineEnds lineEnds)
    {
        var writer = _free ?? new FactWriter();
        _free = null;
        writer._lineEnds = lineEnds;
        for (var pass = 0; pass < 2; pass++)
        {
            writer._isCounting = pass == 0;
            writer.Text(fileName);
            writer.Text(resourceName);
            ModelShapes.Announcement.Write(writer, announcement);
        }

        var packed = writer._text.ToString();
        if (packed.Length <= MostKept)
        {
            writer.Clear();
            _free = writer;
        }

        return packed;
    }

    /// <summary>Whether the record or list is to be written now; false where a reference to an earlier one did.</summary>
    public bool Begin(object value)
    {
        if (_isCounting)
        {
            _uses.TryGetValue(value, out var uses);
            _uses[value] = uses + 1;
            return uses == 0;
        }

        if (_known.TryGetValue(value, out var number))
        {
            Digits((ulong)(PackedTag.FirstKnown + number));
            return false;
        }

        Digits(_uses[value] > 1 ? (ulong)PackedTag.Shared : PackedTag.Once);
        return true;
    }

    /// <summary>The record or list is written; numbers are given at the end, as readers know it only then.</summary>
    public void End(object value)
    {
        if (!_isCounting && _uses[value] > 1)
            _known.Add(value, _known.Count);
    }

    public void Number(int value) => Digits(PackedDigits.ZigZag(value));

    public void Digits(ulong value)
    {
        if (!_isCounting)
            _digits.Append(value);
    }

    public void Amount(decimal value)
    {
        if (!_isCounting)
            _digits.Append(value);
    }

    public void Text(string value)
    {
        _lastLength = value.Length;
        if (_isCounting)
        {
            _stringUses.TryGetValue(value, out var uses);
            _stringUses[value] = uses + 1;
            return;
        }

        if (_knownStrings.TryGetValue(value, out var number))
        {
            Header(number, PackedString.Known);
        }
        else if (SafeText.HasLoneSurrogate(value))
        {
            Header(value.Length, PackedString.Units);
            foreach (var unit in value)
                Digits(unit);
        }
        else
        {
            var isShared = _stringUses[value] > 1 && value.Length > 0;
            Header(Encoding.UTF8.GetByteCount(value), isShared ? PackedString.Shared : PackedString.Once);
            _text.Append(value);
            if (isShared)
                _knownStrings.Add(value, _knownStrings.Count);
        }
    }

    public void Source(Source value)
    {
        if (_isCounting)
            return;
        var start = _lineEnds.Normalized(value.Start);
        var length = _lineEnds.Normalized(value.Start + value.Length) - start;
        var isFarther = value.Column != unchecked(_column + start - _start);
        Number(unchecked(start - _start));
        // A place mostly covers the words that were written just before it.
        Number(unchecked(length - _lastLength));
        Digits((PackedDigits.ZigZag(value.Line - _line) << 1) | (isFarther ? 1UL : 0));
        if (isFarther)
            Digits((uint)value.Column);
        (_start, _line, _column) = (start, value.Line, value.Column);
    }

    private void Clear()
    {
        _uses.Clear();
        _known.Clear();
        _stringUses.Clear();
        _knownStrings.Clear();
        _text.Clear();
        (_start, _line, _column, _lastLength) = (0, 1, 1, 0);
        _lineEnds = null!;
    }

    private void Header(int length, int form) => Digits(((ulong)length << 2) | (uint)form);

    private sealed class ByIdentity : IEqualityComparer<object>
    {
        public static ByIdentity Comparer { get; } = new();

        bool IEqualityComparer<object>.Equals(object? x, object? y) => ReferenceEquals(x, y);

        int IEqualityComparer<object>.GetHashCode(object obj) => RuntimeHelpers.GetHashCode(obj);
    }
}
