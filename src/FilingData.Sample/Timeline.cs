using Spectre.Console;
using Spectre.Console.Rendering;

namespace FilingData.Sample;

/// <summary>What an issuer announced, and what it counted of itself, day after day.</summary>
internal sealed class Timeline(string issuer, IReadOnlyList<Announcement> announcements) : JustInTimeRenderable
{
    protected override IRenderable Build()
    {
        var grid = new Grid().AddColumn(new GridColumn().Width(FactSheet.NameWidth)).AddColumn().AddColumn();
        for (var i = 0; i < announcements.Count; i++)
        {
            var announcement = announcements[i];
            var line = i + 1 < announcements.Count ? "│" : " ";
            grid.AddRow($"{announcement.Date}", "●", $"[bold]{Markup.Escape(announcement.Headline)}[/]");
            foreach (var figure in announcement.Profile)
                grid.AddRow("", line, Markup.Escape(figure.ToString()));
            grid.AddRow("", line, "");
        }

        return new Rows(new Rule($"[bold]{Markup.Escape(issuer)} over time[/]").LeftJustified(), grid);
    }
}
