using System.Reflection;
using FilingData.Generator.Tests.Running;
using FilingData.Lookup;
using FilingData.Parsing;

namespace FilingData.Generator.Tests;

/// <summary>What a program reads is what was packed.</summary>
public class RoundTripTests
{
    /// <summary>Every kind of the model, with all members and with hostile strings in them, ten times.</summary>
    [Theory]
    [InlineData("true")]
    [InlineData("false")]
    public void Every_record_reads_as_it_was_packed(string namedMembers)
    {
        var packed = new Dictionary<string, Announcement>();
        foreach (var kind in RandomRecords.Kinds)
        {
            for (var seed = 0; seed < 10; seed++)
            {
                var file = new FilingText($"{kind.Name}-{seed}.txt", (string?)null);
                var announcement = new RandomRecords(seed, file).Make(kind);
                // Names and kinds of clashes have tests of their own; here each filing has a day of its own.
                packed.Add(file.Name, announcement with
                {
                    Issuer = new Party("Harbor Light Group, Inc."),
                    Headline = new Stated<string>(file.Name),
                    Date = new ReleaseDate(new DateOnly(2000, 1, 1).AddDays(packed.Count), DateProvenance.Head),
                });
            }
        }

        var project = new Project
        {
            Files = [.. packed.Keys.Select(name => new InputFile("/filings/" + name, name))],
            Parsing = (input, _) => new ParsedFiling([packed[input.FileName]], []),
        }.WithProperty("FilingDataNamedMembers", namedMembers);

        var all = (FilingList)project.Evaluate("FilingData.Filings.All")!;
        Assert.Equal(packed.Count, all.Count);
        foreach (var read in all)
        {
            var kind = packed[read.Headline.Value].GetType();
            SameFacts.Equal(packed[read.Headline.Value], Plain(read, kind));
        }
    }

    [Fact]
    public void Parties_that_are_one_stay_one()
    {
        var sale = (Divestiture)Samples.Project(Samples.Sale()).Evaluate("FilingData.Filings.HarborLight.Divestiture2021")!;
        Assert.Same(sale.Issuer, sale.Parties[0]);
        Assert.Same(sale.Parties[1], sale.Transfers[0].Transferee);
        Assert.Same(sale.Parties[2], sale.Terms[0].Party);
        Assert.Same(sale.People[0], sale.Quotations[0].Speaker);
    }

    /// <summary>The record as one of its kind: what a filing's own record adds are other names for the same.</summary>
    private static object Plain(Announcement read, Type kind)
    {
        if (read.GetType() == kind)
            return read;
        var copy = kind.GetConstructor(BindingFlags.NonPublic | BindingFlags.Instance, [kind])!;
        var plain = (Announcement)copy.Invoke([read]);
        return plain with
        {
            Parties = ValueList.Create(plain.Parties.AsSpan()),
            People = ValueList.Create(plain.People.AsSpan()),
            Terms = ValueList.Create(plain.Terms.AsSpan()),
            Also = plain.Also.Select(other => (Announcement)Plain(other, KindOf(other))).ToValueList(),
        };
    }

    private static Type KindOf(Announcement announcement) =>
        announcement.GetType() is var type && type.BaseType == typeof(Announcement) ? type : type.BaseType!;
}
