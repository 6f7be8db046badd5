using FilingData.Parsing.Mentions.Values.Currencies;
using FilingData.Parsing.Mentions.Values.FiscalPeriods;
using FilingData.Parsing.Mentions.Values.Tokenizing;
using FilingData.Parsing.Reading;
using FilingData.Parsing.Structure;

namespace FilingData.Parsing.Mentions.Values.Tables;

/// <summary>The words above one column, and what they say of its figures.</summary>
internal sealed class ColumnHead
{
    private static readonly string[] Changes = ["change", "changes", "increase", "decrease", "growth", "variance", "Y/Y", "YoY", "Q/Q", "QoQ", "vs",
        "B/(W)", "Inc", "better"];

    private readonly IReadOnlyList<Passage> _words;
    private readonly CurrencyContext _currencies;

    /// <summary>The head of these words, from the top.</summary>
    public ColumnHead(IReadOnlyList<Passage> words, CurrencyContext currencies)
    {
        _words = words;
        _currencies = currencies;
        Text = string.Join(" ", words);
        IsPercent = Has("percent") || Text.IndexOf('%') >= 0;
        SaysPerShare = words.Any(RowLabels.SayPerShare);
        Currency = FindCurrency();
    }

    /// <summary>The words, each set apart by a space.</summary>
    public string Text { get; }

    /// <summary>The currency that the head names; null without one.</summary>
    public Currency? Currency { get; }

    /// <summary>Whether the column holds percentages.</summary>
    public bool IsPercent { get; }

    /// <summary>Whether the head speaks of amounts for one share.</summary>
    public bool SaysPerShare { get; }

    /// <summary>The column, with the period that its head names.</summary>
    public FigureColumn ToColumn(int column)
    {
        var mentions = _words.Count == 0 ? [] : ValueScanner.Scan(new Block(BlockKind.Heading, Join()), _currencies);
        var period = mentions.OfType<PeriodMention>().FirstOrDefault();
        var loose = mentions.OfType<LoosePeriodMention>().FirstOrDefault();
        var end = period?.End ?? loose?.End ?? mentions.OfType<DateMention>().FirstOrDefault()?.Value;
        return new FigureColumn(column, Text)
        {
            Period = period?.Value,
            Span = period?.Value.Span ?? loose?.Span,
            End = end,
            Source = _words.Count == 0 ? null : _words[0].Source,
            Year = period?.Value.Year ?? end?.Year ?? mentions.OfType<LooseDateMention>().FirstOrDefault()?.Year ?? BareYear(),
            IsChange = Array.Exists(Changes, Has),
        };
    }

    /// <summary>Whether a cell is a year, with or without a footnote's mark.</summary>
    public static bool IsYear(Passage cell) =>
        cell.Length >= 4 && PeriodEnds.YearOf(cell.Text.Value, cell.Start, cell.Start + 4) is not null
        && (cell.Length == 4 || (!char.IsDigit(cell[4]) && cell[4] is not (',' or '.')));

    private int? BareYear() =>
        _words.Where(IsYear).Select(words => PeriodEnds.YearOf(words.Text.Value, words.Start, words.Start + 4)).LastOrDefault();

    private Currency? FindCurrency()
    {
        using var buffer = new Buffer<Token>(Tokens.UsualInCell);
        foreach (var words in _words.Reverse())
        {
            var tokens = new Tokens(words, buffer);
            for (var at = 0; at < tokens.Count && at < 4; at++)
            {
                if (CurrencyWords.TryReadBehind(tokens, at, _currencies, out var currency, out _)
                    || CurrencyWords.TryReadBefore(tokens, at, _currencies, out currency, out _))
                    return currency;
            }
        }

        return null;
    }

    private bool Has(string word) => _words.Any(words => words.HasWord(word));

    private MappedText Join()
    {
        var text = new MappedTextBuilder(_words[0].Text.File);
        foreach (var words in _words)
            text.Space().Append(words);
        return text.Build();
    }
}
