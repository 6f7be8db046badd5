using FilingData.Parsing.Announcements.Clauses;
using FilingData.Parsing.Mentions;
using FilingData.Parsing.Reading;
using FilingData.Parsing.Structure;

namespace FilingData.Parsing.Tests.Announcements.Clauses;

/// <summary>
/// A sentence whose mentions are marked by hand: [o an organization], [p a person], [t a title], [m money], [% a percentage], [d a date], [n a
/// number].
/// </summary>
internal static class MarkedSentence
{
    public static Sentence Read(string marked)
    {
        var file = new SourceFile("test.txt", "");
        var text = new MappedTextBuilder(file);
        var spans = new List<(char Mark, int Start, int Length)>();
        for (var i = 0; i < marked.Length; i++)
        {
            if (marked[i] == '[' && i + 2 < marked.Length && marked[i + 2] == ' ')
            {
                var close = marked.IndexOf(']', i);
                spans.Add((marked[i + 1], text.Length, close - i - 3));
                foreach (var character in marked[(i + 3)..close])
                    text.Append(character, 0, 0);
                i = close;
            }
            else
            {
                text.Append(marked[i], 0, 0);
            }
        }

        var mapped = text.Build();
        var mentions = spans.Select(span => Mention(span.Mark, mapped.Slice(span.Start, span.Length))).ToList();
        return SentenceReader.Read(new Block(BlockKind.Paragraph, mapped), mentions).Single();
    }

    private static Mention Mention(char mark, Passage passage) => mark switch
    {
        'o' => new PartyMention(passage, new Party(passage.Words)),
        'p' => new PersonMention(passage, new Person(passage.Words)),
        't' => new TitleMention(passage),
        'm' => new MoneyMention(passage, new Money(1, Currency.Usd)),
        '%' => new PercentageMention(passage, new Percentage(50)),
        'd' => new DateMention(passage, new DateOnly(2021, 5, 4), null),
        _ => new NumberMention(passage, 1, null, Bound.Exactly),
    };
}
