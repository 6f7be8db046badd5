using FilingData.Parsing.Mentions.Values.Tokenizing;

namespace FilingData.Parsing.Mentions.Values.Numbers;

/// <summary>What multiplies a number: "million", "bn", "K".</summary>
internal static class Scales
{
    /// <summary>The short scale, as American and today's British English count; crore and lakh of Indian English.</summary>
    private static readonly WordTable<decimal> Words = new(
        ("thousand thousands", 1_000m), ("million millions", 1_000_000m), ("billion billions", 1_000_000_000m),
        ("trillion trillions", 1_000_000_000_000m), ("lakh lakhs", 100_000m), ("crore crores", 10_000_000m));

    /// <summary>What newsrooms and bankers write for them; "mm" is a thousand thousands in Roman figures.</summary>
    private static readonly WordTable<decimal> Short = new(
        ("k", 1_000m), ("m mm mn mln mio mil", 1_000_000m), ("b bn bln", 1_000_000_000m), ("t tn trn", 1_000_000_000_000m));

    /// <summary>A scale in full: a word, two of them ("hundred million"), with or without a hyphen before it ("2.5-million").</summary>
    public static bool TryReadWord(Tokens tokens, int index, out decimal scale, out int end)
    {
        var at = tokens.IsDash(index) && tokens.IsGlued(index) && tokens.IsGlued(index + 1) ? index + 1 : index;
        if (tokens.Find(at, Words, out scale))
        {
            end = at + 1;
            return true;
        }

        if (tokens.Is(at, "hundred") && tokens.Find(at + 1, Words, out scale) && scale <= 1_000_000m)
        {
            scale *= 100;
            end = at + 2;
            return true;
        }

        end = index;
        return false;
    }

    /// <summary>
    /// A scale in full or in short; a single letter only right behind the figure ("$5M", "€30m"), "M", "bn" and "mn" also behind a space.
    /// </summary>
    public static bool TryRead(Tokens tokens, int index, out decimal scale, out int end)
    {
        if (TryReadWord(tokens, index, out scale, out end))
            return true;
        if (!tokens.Find(index, Short, out scale) || (!tokens.IsGlued(index) && tokens[index].Length == 1 && !tokens.Is(index, "m")))
            return false;
        end = index + 1;
        return true;
    }
}
