using FilingData.Parsing.Mentions.Parties.Names;
using FilingData.Parsing.Mentions.Parties.Tokens;
using FilingData.Parsing.Mentions.Values.Currencies;

namespace FilingData.Parsing.Mentions.Parties.Terms;

/// <summary>Finds where an amount of money begins that ends before a bracket: "US$5.5 million" (the “Purchase Price”).</summary>
internal static class AmountPhrase
{
    private static readonly WordList Amounts = NameWords.Set("Price Consideration Amount Fee Payment Value Proceeds Deposit Settlement");
    private static readonly WordList Scales = NameWords.Set("million billion thousand trillion");

    /// <summary>Whether the term names an amount by its noun.</summary>
    public static bool IsNamed(string noun) => Amounts.Contains(noun);

    /// <summary>The first word or mark of the amount; -1 where none ends at <paramref name="last"/>.</summary>
    public static int FirstOf(TokenizedBlock block, int last, int limit)
    {
        var number = Scales.Contains(block[last]) ? last - 1 : last;
        if (number < limit || !block.IsWord(number) || !char.IsDigit(block[number][0]))
            return -1;
        // "$5", "US$5", "EUR 5"
        var first = number;
        if (first > limit && (block[first - 1] is "$" or "€" or "£" or "¥"
            || Iso4217.CodeOf(block[first - 1], 0, block[first - 1].Length) is not null))
            first--;
        if (first > limit && block[first] == "$" && block.Token(first - 1).End == block.Token(first).Start && block.IsWord(first - 1))
            first--;
        return first < number ? first : -1;
    }
}
