using FilingData.Parsing.Announcements.Clauses;
using FilingData.Parsing.Mentions;

namespace FilingData.Parsing.Announcements.Transactions;

/// <summary>
/// Finds who holds what before and after a transfer: "Following completion of the transfer, A holds 66.67% and B holds 33.33% of the shares in C."
/// </summary>
internal static class Holdings
{
    private static readonly Lexicon Verbs = new(
    [
        new Verb("hold") { Past = "held", Nouns = "" }, new Verb("own"), new Verb("retain"), new Verb("keep") { Past = "kept" },
    ]);

    private static readonly WordList Before = WordClasses.Words("before previously formerly");
    private static readonly WordList Seeking = WordClasses.Words(
        """
        identifying seeking looking seek identify find finding search exploring solicit soliciting
        """);

    /// <summary>
    /// The transfers with what the text says about holdings behind each of them; a holding in another company than a transfer's target is none of
    /// its.
    /// </summary>
    public static IReadOnlyList<Transfer> AddTo(News news, IReadOnlyList<TransferClause> clauses)
    {
        var transfers = clauses.Select(clause => clause.Transfer).ToList();
        foreach (var group in news.Frames(Verbs).Where(frame => !frame.IsQuoted && frame.Sentence.Zone is Zone.Lead or Zone.Rest
            && frame.Voice == Voice.Active).GroupBy(frame => frame.Sentence.Number))
        {
            var held = group.Select(frame => Read(news, frame)).OfType<Held>().ToList();
            var target = held.Select(one => one.In).FirstOrDefault(party => party is not null);
            // "the transfer" is the one that the text spoke of last.
            var at = transfers.FindLastIndex(transfer => Referents.AreSame(news, transfer.Target, target));
            if (at < 0 && target is null)
                at = clauses.ToList().FindLastIndex(clause => clause.Frame.Sentence.Number <= group.Key);
            if (at >= 0)
                transfers[at] = held.Aggregate(transfers[at], (transfer, one) => Add(news, transfer, one));
        }

        return transfers.Select((transfer, i) => Remaining(news, transfer)).ToList();
    }

    private static Held? Read(News news, Frame frame)
    {
        if (frame.At("") is not { } theObject || frame.Agents.Count == 0)
            return null;
        var parts = frame.Parts(theObject, "in", "as");
        var holder = Referents.PartyOf(news, frame.Sentence, frame.Agents[0]);
        return holder is not null && Stakes.In(frame.Sentence, Frame.Words(parts)) is { } stake
            ? new Held(holder, stake, InWhom(parts), IsBefore(frame), frame)
            : null;
    }

    /// <summary>The company of which a part is held, also as an owner: "50% of Example's voting power".</summary>
    private static Party? InWhom(IReadOnlyList<Slot> parts) =>
        parts.SelectMany(part => part.All<PartyMention>()).Select(mention => mention.Party).LastOrDefault();

    private static bool IsBefore(Frame frame) =>
        frame.Slots.Any(slot => slot.Preposition == "before") || frame.Sentence.Units.Take(frame.Index).Any(unit => unit.Is(Before))
        || (frame.Stage == Stage.Happened && !frame.Slots.Any(slot => slot.Preposition is "following" or "after" or "upon"));

    private static Transfer Add(News news, Transfer transfer, Held held)
    {
        var isTransferor = Referents.AreSame(news, held.Holder, transfer.Transferor);
        if (held.IsBefore)
            return isTransferor && transfer.HeldBefore is null ? transfer with { HeldBefore = held.Stake } : transfer;
        var isKept = isTransferor && held.Frame.Verb.Lemma is "retain" or "keep";
        return transfer with
        {
            HeldAfter = isTransferor ? transfer.HeldAfter ?? held.Stake : transfer.HeldAfter,
            HoldersAfter = [.. transfer.HoldersAfter, new Holding(held.Holder, held.Stake) { Source = held.Frame.Sentence.Passage.Source }],
            Remaining = isKept ? new RemainingStake(held.Stake,
                RemainderPlan.Keep)
            { Source = held.Frame.Sentence.Passage.Source } : transfer.Remaining,
        };
    }

    /// <summary>"the remaining 50% of the shares in Example", and what is to become of it.</summary>
    private static Transfer Remaining(News news, Transfer transfer)
    {
        foreach (var sentence in news.Text.Where(sentence => transfer.Remaining is null && sentence.Units.Any(unit => unit.Is("remaining"))))
        {
            if (!sentence.In<PartyMention>(sentence.Passage).Any(mention => Referents.AreSame(news, mention.Party, transfer.Target)))
                continue;
            var at = Array.FindIndex(sentence.Units.ToArray(), unit => unit.Is("remaining"));
            if (Stakes.In(sentence, sentence.Range(at, sentence.Units.Count)) is not { } stake)
                continue;
            var plan = sentence.Units.Any(unit => unit.Is(Seeking)) ? RemainderPlan.SeekingInvestors
                : sentence.Units.Take(at).Any(unit => unit.Word is "sell" or "transfer" or "acquire" or "purchase")
                ? RemainderPlan.ToBeSold : RemainderPlan.Keep;
            return transfer with { Remaining = new RemainingStake(stake, plan) { Source = sentence.Passage.Source } };
        }

        return transfer;
    }

    private sealed record Held(Party Holder, Stake Stake, Party? In, bool IsBefore, Frame Frame);
}
