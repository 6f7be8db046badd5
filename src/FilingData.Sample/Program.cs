using System.Text;
using FilingData.Sample;
using Spectre.Console;

Console.OutputEncoding = Encoding.UTF8;
var console = AnsiConsole.Create(new AnsiConsoleSettings { Ansi = Console.IsOutputRedirected ? AnsiSupport.No : AnsiSupport.Detect });
console.Profile.Width = Math.Clamp(console.Profile.Width, 100, 140);

var sale = Filings.Vianet.Divestiture2017;
var resignation = Filings.Vianet.DirectorResignation2020;

console.Write(SaleReport.Of(sale));
console.Write(ResignationReport.Of(resignation));

// Parties, people and terms are members, too: a misspelt name does not compile.
console.Write(AnnouncementReport.Title("By name"));
console.Write(new FactSheet()
    .Add("Aipu", sale.Parties.Aipu)
    .Add("TUS", sale.Parties.Tus)
    .Add("Steve Zhang", sale.People.SteveZhang.Roles)
    .Add("Tao Zou", resignation.People.TaoZou.Roles)
    .Add("MNS", sale.Terms.Mns)
    .Add("King Venture", resignation.Terms.KingVenture));
console.WriteLine();

console.Write(new Timeline(Filings.Vianet.LegalName, Filings.Vianet.All));
