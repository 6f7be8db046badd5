using System.Globalization;
using FilingData.Parsing.Reading;
using FilingData.Parsing.Structure;

namespace FilingData.Parsing.Mentions.Values.Tables;

/// <summary>Makes mentions of those figures of a table that say themselves what they are: "$1,234", "45.2%".</summary>
internal static class TableMentions
{
    /// <summary>Adds the mentions of the figures, and gives the cells that hold words.</summary>
    public static IReadOnlyList<Passage> Read(Block block, Table table, CurrencyContext currencies, List<Mention> found)
    {
        var figures = new Dictionary<int, TableFigure>();
        foreach (var figure in TableFigures.Read(table, currencies).Rows.SelectMany(row => row.Figures))
            figures[figure.Passage.Start] = figure;
        var words = new List<Passage>();
        foreach (var cell in table.Rows.SelectMany(row => row.Cells).Where(cell => ReferenceEquals(cell.Text.Text, block.Text)))
        {
            if (!figures.TryGetValue(cell.Text.Start, out var figure))
                words.Add(cell.Text);
            else if (Of(figure) is { } mention)
                found.Add(mention);
        }

        return words;
    }

    private static Mention? Of(TableFigure figure)
    {
        var source = figure.Passage.Source;
        if (!figure.Passage.Words.Any(IsSign))
            return null;
        return figure switch
        {
            { Kind: FigureKind.Percent } => new PercentageMention(figure.Passage, new Percentage(figure.Value) { Source = source }),
            { Kind: FigureKind.Money or FigureKind.PerShare, Currency: { } currency } =>
                new MoneyMention(figure.Passage, new Money(figure.Value,
                    currency)
                { Per = figure.Kind == FigureKind.PerShare ? "share" : null, Source = source }),
            _ => null,
        };
    }

    private static bool IsSign(char character) =>
        character is '%' || char.IsLetter(character) || CharUnicodeInfo.GetUnicodeCategory(character) == UnicodeCategory.CurrencySymbol;
}
