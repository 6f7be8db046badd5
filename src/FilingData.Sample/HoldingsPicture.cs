using Spectre.Console;
using Spectre.Console.Rendering;

namespace FilingData.Sample;

/// <summary>Who held what of a company before a transfer and after it, as two bars.</summary>
internal sealed class HoldingsPicture(Transfer transfer) : JustInTimeRenderable
{
    private const int Width = 36;

    /// <summary>A filling for each holder, so that the picture can be read without colours, too.</summary>
    private static readonly (char Fill, Color Color)[] Fillings = [('█', Color.Blue), ('▒', Color.Orange1), ('░', Color.Green)];

    /// <summary>What is held by whom the filing does not say.</summary>
    private static readonly (char Fill, Color Color) Others = ('·', Color.Grey);

    protected override IRenderable Build()
    {
        var grid = new Grid().AddColumn(new GridColumn().Width(FactSheet.NameWidth)).AddColumn().AddColumn(new GridColumn().Width(Width).NoWrap())
            .AddColumn();
        grid.AddRow(new Text(transfer.Target?.ShortName ?? ""), new Text("before"), Bar(Before()), Legend(Before()));
        grid.AddRow(Text.Empty, new Text("after"), Bar(After()), Legend(After()));
        return grid.AddEmptyRow();
    }

    private (string Holder, Stake Stake)[] Before() => transfer switch
    {
        { Transferor: { } transferor, HeldBefore: { } stake } => [(transferor.ShortName, stake)],
        { Transferor: { } transferor, Stake.Percentage: { } part, HeldAfter.Percentage: { } left } =>
            [(transferor.ShortName, new Stake(new Percentage(part.Value + left.Value), null))],
        _ => [],
    };

    private (string Holder, Stake Stake)[] After() => transfer switch
    {
        { HoldersAfter.Count: > 0 } => transfer.HoldersAfter.Select(holding => (holding.Holder.ShortName, holding.Stake)).ToArray(),
        { Transferor: { } transferor, HeldAfter: { } stake } => [(transferor.ShortName, stake)],
        _ => [],
    };

    private Paragraph Bar((string Holder, Stake Stake)[] holdings)
    {
        var bar = new Paragraph();
        var drawn = 0;
        foreach (var (holder, stake) in holdings)
        {
            var length = Math.Min((int)Math.Round((stake.Percentage?.Value ?? 0) * Width / 100), Width - drawn);
            bar.Append(new string(Filling(holder).Fill, length), Filling(holder).Color);
            drawn += length;
        }

        return bar.Append(new string(Others.Fill, Width - drawn), Others.Color);
    }

    private Text Legend((string Holder, Stake Stake)[] holdings) =>
        new(string.Join('\n', holdings.Select(holding => $"{Filling(holding.Holder).Fill} {holding.Holder} {holding.Stake}")));

    /// <summary>The same for one holder in both bars.</summary>
    private (char Fill, Color Color) Filling(string holder) =>
        Fillings[Before().Concat(After()).Select(holding => holding.Holder).Distinct().ToList().IndexOf(holder) % Fillings.Length];
}
