using FilingData.Parsing.Announcements.Clauses;
using FilingData.Parsing.Mentions;
using FilingData.Parsing.Reading;

namespace FilingData.Parsing.Announcements.Leadership;

/// <summary>
/// Finds who had named a director, and by what right: "a director nominated by Example Ltd. under an Investor Rights Agreement dated …".
/// </summary>
internal static class Nominations
{
    private static readonly Lexicon Verbs = new([new Verb("nominate"), new Verb("designate"), new Verb("appoint")]);
    private static readonly WordList Ended = WordClasses.Words("ceased ceases longer lost lapsed expired terminated relinquished forfeited waived");

    /// <summary>
    /// Who nominated this person; null where the news doesn't say. Only a participle that describes the person counts: "nominated by".
    /// </summary>
    public static Nomination? Of(News news, Person person)
    {
        foreach (var frame in news.Frames(Verbs).Where(frame => frame.Voice == Voice.Passive && frame.Tense == Tense.Past))
        {
            var by = frame.At("by")?.Actors.Select(unit => unit.Mention).OfType<PartyMention>().Select(mention => mention.Party).FirstOrDefault();
            // A body of the issuer's own ("appointed by the board") nominates nobody in this sense.
            if (by is null || by == news.Issuer || !frame.Patients.Any(unit => Referents.PersonOf(news, frame.Sentence, unit) == person))
                continue;
            return new Nomination(by)
            {
                Under = frame.At("under") is { } under ? AgreementIn(news, frame, under) : null,
                HasCeased = HasCeased(news, by),
                Source = frame.Sentence.Units[frame.Index].Passage.To(frame.At("by")!.Passage).Source,
            };
        }

        return null;
    }

    private static ReferencedAgreement? AgreementIn(News news, Frame frame, Slot under)
    {
        var parts = frame.Slots.SkipWhile(slot => !ReferenceEquals(slot, under))
            .TakeWhile(slot => slot.Preposition is "under" or "of" or "as of" or "among" or "between" or "on" or "by").ToList();
        var words = Frame.Words(parts);
        if (TitleIn(under) is not { } title)
            return null;
        var parties = parts.Where(part => part.Preposition is "among" or "between").SelectMany(part => part.All<PartyMention>())
            .Select(mention => mention.Party).Distinct().ToValueList();
        return new ReferencedAgreement(title.Value)
        {
            Date = frame.Sentence.In<DateMention>(words).FirstOrDefault() is { } date
                ? new Stated<DateOnly>(date.Value) { Source = date.Passage.Source } : null,
            Parties = parties,
            HasOtherParties = parts.Any(part => part.Has("other") || part.Has("others")),
            Source = title.Source,
        };
    }

    /// <summary>The words with capitals up to "Agreement": "Investor Rights Agreement".</summary>
    private static Stated<string>? TitleIn(Slot slot)
    {
        Passage? title = null;
        foreach (var unit in slot.Units)
        {
            var isPart = unit.Kind is UnitKind.Word or UnitKind.Mention && char.IsUpper(unit.Passage[0]);
            if (isPart)
                title = title is { } begun ? begun.To(unit.Passage) : unit.Passage;
            else if (title is not null)
                break;
        }

        return title is { } found && found.Words.EndsWith("greement", StringComparison.Ordinal) ? found.Stated() : null;
    }

    /// <summary>"has ceased to have the nomination right", "is no longer entitled to nominate a director".</summary>
    private static Stated<bool>? HasCeased(News news, Party by)
    {
        foreach (var sentence in news.Text)
        {
            var speaks = sentence.Units.Any(unit => unit.Word is "right" or "rights" or "entitled")
                && sentence.Units.Any(unit => unit.Word is "nomination" or "nominate" or "designate" or "appoint" or "designation");
            if (speaks && sentence.Units.Any(unit => unit.Is(Ended)) && sentence.Mentions.OfType<PartyMention>().Any(mention => mention.Party == by))
                return new Stated<bool>(true) { Source = sentence.Passage.Source };
        }

        return null;
    }
}
