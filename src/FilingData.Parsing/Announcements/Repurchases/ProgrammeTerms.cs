using FilingData.Parsing.Announcements.Clauses;
using FilingData.Parsing.Mentions;

namespace FilingData.Parsing.Announcements.Repurchases;

/// <summary>Finds how long a programme runs.</summary>
internal static class ProgrammeTerms
{
    private const int LongestTerm = 4;

    private static readonly string[] LeadIn = ["over a ", "over the next ", "over the ", "over "];

    private static readonly string[] Spans = ["month", "year", "week"];

    /// <summary>"over a twelve-month period", "over the next 24 months": how long the programme runs, in the filing's words.</summary>
    public static Timing? Span(Sentence sentence)
    {
        var units = sentence.Units;
        for (var i = 1; i < units.Count; i++)
        {
            // "over a twelve" is also a number with its bound.
            var skipped = LeadIn.FirstOrDefault(words => units[i - 1].Mention is NumberMention
                && units[i - 1].Passage.Words.StartsWith(words, StringComparison.OrdinalIgnoreCase))?.Length ?? 0;
            if (units[i - 1].Word is not ("over" or "within" or "during") && skipped == 0)
                continue;
            var number = skipped == 0 ? null : units[i - 1];
            while (number is null && i < units.Count && (units[i].Is(WordClasses.Determiners) || units[i].Word is "next" or "following" or "coming"))
                i++;
            for (var end = i + 1; end <= Math.Min(units.Count, i + LongestTerm) && units[end - 1].Kind is UnitKind.Word or UnitKind.Mention; end++)
            {
                if (!IsTerm((number?.Passage.Words + " " + sentence.Range(i, end).Words).TrimStart()))
                    continue;
                // "commencing on April 9"
                if (end + 1 < units.Count && units[end].Word is "commencing" or "beginning" or "starting" or "following")
                    end += units[end + 1].Is("on") && end + 2 < units.Count ? 3 : 2;
                var words = number is null ? sentence.Range(i, end)
                    : number.Passage.Slice(skipped, number.Passage.Length - skipped).To(sentence.Range(i, end));
                return new Timing(words.Stated().Value) { Source = words.Source };
            }
        }

        return null;
    }

    /// <summary>"between June 25, 2018 and June 24, 2019", "in the period from 5 May to 31 October 2022": the later day.</summary>
    public static Timing? LastDay(Sentence sentence)
    {
        var units = sentence.Units;
        for (var i = 3; i < units.Count; i++)
        {
            if (units[i].Mention is DateMention last && units[i - 1].Word is "and" or "to" or "until" or "through"
                && units[i - 2].Mention is DateMention or LooseDateMention { Month: not null } && units[i - 3].Word is "between" or "from")
                return Timings.On(last);
        }

        return null;
    }

    private static bool IsTerm(string words) =>
        words.EndsWith(" months", StringComparison.OrdinalIgnoreCase) || words.EndsWith(" years", StringComparison.OrdinalIgnoreCase)
        || (words.EndsWith(" period", StringComparison.OrdinalIgnoreCase)
        && Array.Exists(Spans, span => words.IndexOf(span, StringComparison.OrdinalIgnoreCase) > 0));

    /// <summary>"has no time limit", "no expiration date", "does not have a fixed expiration date".</summary>
    public static Timing? Unlimited(Sentence sentence)
    {
        var units = sentence.Units;
        for (var i = 0; i + 2 < units.Count; i++)
        {
            if (!units[i].Is("no") && !(units[i].Is("not") && units[i + 1].Is("have")))
                continue;
            var at = units[i].Is("no") ? i + 1 : i + 2;
            while (at + 1 < units.Count && (units[at].Is(WordClasses.Determiners)
                || units[at].Word is "set" or "fixed" or "specified" or "stated" or "specific"))
                at++;
            if (at + 1 >= units.Count || units[at].Word is not ("time" or "expiration" or "expiry" or "termination")
                || units[at + 1].Word is not ("limit" or "date"))
                continue;
            var words = sentence.Range(units[i].Is("no") ? i : at, at + 2);
            return new Timing(units[i].Is("no") ? words.Stated().Value : "no " + words.Stated().Value) { Source = words.Source };
        }

        return null;
    }
}
