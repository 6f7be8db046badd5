using FilingData.Parsing.Announcements.Clauses;
using FilingData.Parsing.Mentions;

namespace FilingData.Parsing.Announcements.Leadership;

/// <summary>What a filing says around a departure: when the company was told, and whether there was a disagreement.</summary>
internal static class Departures
{
    private static readonly Lexicon Telling = new([new Verb("inform"), new Verb("notify"), new Verb("advise"), new Verb("tell") { Past = "told" }, new Verb("tender"), new Verb("submit") { Past = "submitted", Ing = "submitting" }, new Verb("give") { Past = "gave given" }]);

    /// <summary>When this person told the company; null where no day is named.</summary>
    public static Stated<DateOnly>? InformedOn(News news, Person person)
    {
        foreach (var frame in news.Frames(Telling).Where(frame => frame.Voice == Voice.Active && !frame.IsQuoted))
        {
            if (frame.Agents.Any(unit => Referents.PersonOf(news, frame.Sentence, unit) == person)
                && frame.AtAny("on", "as of").SelectMany(slot => slot.All<DateMention>()).FirstOrDefault() is { } date)
                return new Stated<DateOnly>(date.Value) { Source = date.Passage.Source };
        }

        return null;
    }

    /// <summary>"did not result from any disagreement with the Company" is false; a stated disagreement is true; null where the news says nothing of one with this person.</summary>
    public static Stated<bool>? Disagreement(News news, Person person, bool isOnlyOne)
    {
        foreach (var sentence in news.Text)
        {
            var at = sentence.Units.ToList().FindIndex(unit => unit.Word is "disagreement" or "disagreements" or "dispute");
            var speaksOf = isOnlyOne || sentence.Mentions.OfType<PersonMention>().Any(mention => mention.Person == person) || !sentence.Mentions.OfType<PersonMention>().Any();
            if (at < 0 || !speaksOf)
                continue;
            var isDenied = sentence.Units.Take(at).Any(unit => unit.Is(WordClasses.Not) || unit.Is("any"));
            return new Stated<bool>(!isDenied) { Source = sentence.Passage.Source };
        }

        return null;
    }
}
