using FilingData.Parsing.Mentions;

namespace FilingData.Parsing.Announcements.Contracts;

/// <summary>Finds in the text what a headline rounds: "Wins $186 Million Contract" for "a value of $186,400,000".</summary>
internal static class RoundedAmounts
{
    /// <summary>The amount in full; null where the text has the rounded one itself, or none that rounds to it.</summary>
    public static Money? InFull(News news, Money rounded)
    {
        var unit = 1m;
        while (rounded.Amount != 0 && rounded.Amount % (unit * 10) == 0)
            unit *= 10;
        Money? full = null;
        foreach (var money in news.Text.Where(static sentence => sentence.Zone == Zone.Lead).SelectMany(static sentence => sentence.Mentions)
            .OfType<MoneyMention>().Where(money => money.Value.Per is null && money.Value.Currency == rounded.Currency))
        {
            if (money.Value.Amount == rounded.Amount)
                return null;
            if (Math.Abs(money.Value.Amount - rounded.Amount) * 2 <= unit)
                full ??= money.Value;
        }

        return full;
    }
}
