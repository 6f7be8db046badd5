using System.Globalization;
using System.Text;

namespace FilingData.Benchmarks.Report;

/// <summary>Rows of the table against the number of filings, both axes logarithmic, as SVG.</summary>
internal static class Plot
{
    private const int Width = 760, Height = 420, Left = 60, Top = 20, Right = 330, Bottom = 40;
    private static readonly string[] Colours = ["#1f77b4", "#d62728", "#2ca02c", "#9467bd", "#ff7f0e", "#8c564b"];

    /// <summary>The plot of these rows.</summary>
    public static string Of(Table table, IReadOnlyList<string> rows)
    {
        var values = rows.SelectMany(table.ValuesOf).Where(point => point.Value > 0).ToList();
        if (values.Count == 0)
            return "<svg xmlns=\"http://www.w3.org/2000/svg\"/>";
        var (low, high) = (Math.Floor(Math.Log10(values.Min(point => point.Value))), Math.Ceiling(Math.Log10(values.Max(point => point.Value))));
        var (first, last) = (Math.Log10(table.Sizes.Min()), Math.Log10(Math.Max(table.Sizes.Max(), table.Sizes.Min() + 1)));
        var svg = new StringBuilder($"<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{Width}\" height=\"{Height}\" font-family=\"sans-serif\" font-size=\"12\">\n");
        for (var power = low; power <= high; power++)
        {
            svg.Append(Invariant($"<line x1=\"{Left}\" x2=\"{Width - Right}\" y1=\"{Y(power):F1}\" y2=\"{Y(power):F1}\" stroke=\"#ddd\"/>"))
                .Append(Invariant($"<text x=\"{Left - 8}\" y=\"{Y(power) + 4:F1}\" text-anchor=\"end\">{Math.Pow(10, power):0.###}</text>\n"));
        }

        foreach (var size in table.Sizes)
            svg.Append(Invariant($"<text x=\"{X(size):F1}\" y=\"{Height - Bottom + 18}\" text-anchor=\"middle\">{size:N0}</text>\n"));
        for (var row = 0; row < rows.Count; row++)
        {
            var points = table.ValuesOf(rows[row]).Where(point => point.Value > 0)
                .Select(point => Invariant($"{X(point.Size):F1},{Y(Math.Log10(point.Value)):F1}"));
            var colour = Colours[row % Colours.Length];
            svg.Append(Invariant($"<polyline points=\"{string.Join(' ', points)}\" fill=\"none\" stroke=\"{colour}\" stroke-width=\"2\"/>"))
                .Append(Invariant($"<text x=\"{Width - Right + 12}\" y=\"{Top + 12 + (row * 20)}\" fill=\"{colour}\">{rows[row]}</text>\n"));
        }

        return svg.Append("</svg>\n").ToString();

        double X(int size) => Left + ((Math.Log10(size) - first) / (last - first) * (Width - Left - Right));
        double Y(double power) => Top + ((high - power) / Math.Max(1, high - low) * (Height - Top - Bottom));
    }

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
