using Spectre.Console;
using Spectre.Console.Rendering;

namespace FilingData.Sample;

/// <summary>Facts one under another: what it is, the value, and the line and column of the filing that say so.</summary>
internal sealed class FactSheet : Renderable
{
    public const int NameWidth = 20;
    private const int PlaceWidth = 7;
    private const int Gaps = 4;

    private static readonly Style Quiet = new(Color.Grey);

    private readonly List<IRenderable[]> _rows = [];

    /// <summary>A fact; nothing where the filing doesn't state it.</summary>
    public FactSheet Add(string name, Fact? fact) => fact is null ? this : Add(name, fact.ToString(), fact.Source);

    /// <summary>Several facts under one name.</summary>
    public FactSheet Add(string name, IEnumerable<Fact> facts) => Add(name, facts, fact => fact.ToString());

    /// <summary>Several facts under one name, each as <paramref name="say"/> says it.</summary>
    public FactSheet Add<T>(string name, IEnumerable<T> facts, Func<T, string> say)
        where T : Fact
    {
        foreach (var fact in facts)
        {
            Add(name, say(fact), fact.Source);
            name = "";
        }

        return this;
    }

    /// <summary>A value, with its place where it has one.</summary>
    public FactSheet Add(string name, string? value, Source? source = null)
    {
        if (value is not null)
            _rows.Add([new Text(name, Quiet), new Text(value), new Text(source is { } place ? $"{place.Line},{place.Column}" : "", Quiet)]);
        return this;
    }

    protected override IEnumerable<Segment> Render(RenderOptions options, int maxWidth)
    {
        var grid = new Grid().AddColumn(new GridColumn().Width(NameWidth)).AddColumn(new GridColumn().Width(maxWidth - NameWidth - PlaceWidth - Gaps))
            .AddColumn(new GridColumn().Width(PlaceWidth).RightAligned());
        foreach (var row in _rows)
            grid.AddRow(row);
        return ((IRenderable)grid).Render(options, maxWidth);
    }
}
