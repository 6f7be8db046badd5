using FilingData.Parsing.Mentions;

namespace FilingData.Parsing.Tests.Mentions.Parties;

/// <summary>Whatever the text: no failure, and places that hold what they say.</summary>
public class PartyProperties
{
    private static readonly string[] Pieces =
        ["Norvik", "Shipping", "ASA", "Inc.", ",", "&", "and", "of", "the", "(", ")", "“", "”", "\"", "‘", "’s", "Company", "Nasdaq", ":", "NRV",
            "collectively", "each",
            "six", "(6)", "companies", ".", "A", "ABC", "Bank", "symbol", "on", "acting as counsel", "subsidiary", "wholly", "owned", "by", "®", "\n\n", "a", "S.A.", "1", "%"];

    [Fact]
    public void Any_text_gives_a_cast_whose_places_hold_its_words()
    {
        var random = new Random(20210504);
        for (var run = 0; run < 300; run++)
        {
            var text = string.Join(" ", Enumerable.Range(0, 120).Select(_ => Pieces[random.Next(Pieces.Length)]));
            var release = CastReading.Announce(text);
            Assert.All(release.Cast.Terms, term => Assert.Equal(term.Term, term.Source?.Quote));
            Assert.All(release.Cast.Terms.SelectMany(term => term.Uses), use => Assert.Equal(use.Words, use.Source?.Quote));
            foreach (var mentions in release.Mentions.Values.Select(found => found.OfType<PartyMention>().ToList()))
            {
                Assert.All(mentions, mention => Assert.Contains(mention.Party, release.Cast.Parties));
                Assert.All(mentions.Zip(mentions.Skip(1)), pair => Assert.True(pair.First.Passage.End <= pair.Second.Passage.Start));
            }
        }
    }
}
