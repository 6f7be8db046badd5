namespace FilingData.Parsing.Tests.Structure;

/// <summary>Some typewritten text has two spaces between all words.</summary>
public class DoubledSpacesTests
{
    [Fact]
    public void Lines_that_end_with_a_year_are_no_rows_of_a_table()
    {
        const string text = """
            Halvard  Marine  Completes  Sale  of  Its  Ferry  Unit

            OSLO,  March  3,  2021  (GLOBE  NEWSWIRE)  --  Halvard  Marine  Inc.  (NYSE:  HALV)
            (“Halvard”),  an  operator  of  ferries,  today  announced  that  in  2021
            it  completed  the  sale  of  60%  of  the  equity  interest  in  Skagen  Boats  AS,
            which  it  had  announced  to  the  holders  of  its  bonds  in  2020
            and  expected  to  close  in  the  first  quarter  of  2021.
            """;

        var parsed = FilingParser.Parse(new FilingInput("test.txt", text));

        Assert.Empty(parsed.Problems);
        var sale = Assert.IsType<Divestiture>(Assert.Single(parsed.Announcements));
        Assert.Equal(("Halvard Marine Completes Sale of Its Ferry Unit", "OSLO", new DateOnly(2021, 3, 3)),
            (sale.Headline.Value, sale.Dateline?.Place?.Value, sale.Date?.Value));
    }
}
