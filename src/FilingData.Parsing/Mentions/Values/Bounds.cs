using FilingData.Parsing.Mentions.Values.Tokenizing;

namespace FilingData.Parsing.Mentions.Values;

/// <summary>Reads the words around a figure that say how exact it is.</summary>
internal static class Bounds
{
    private static readonly WordTable<Bound> Single = new(
        ("approximately approx about around nearly almost some roughly circa estimated approximate", Bound.Approximately),
        ("over above exceeding", Bound.MoreThan),
        ("under below", Bound.LessThan),
        ("minimum", Bound.AtLeast),
        ("maximum", Bound.AtMost));

    /// <summary>Words that may stand between the bound and the figure: "up to an aggregate of $2 billion", "over a total of 30".</summary>
    private static readonly WordTable<bool> Between = new(("a an the aggregate total additional another of in combined further", true));

    private static readonly WordTable<Bound> Comparatives = new(
        ("more greater higher", Bound.MoreThan), ("less fewer lower", Bound.LessThan));

    /// <summary>The bound that stands before this token, and where its words begin; they don't go back before <paramref name="free"/>.</summary>
    public static Bound Before(Tokens tokens, int index, int free, out int start)
    {
        var bound = Bound.Exactly;
        start = index;
        for (var turn = 0; turn < 2; turn++)
        {
            // "up to approximately": the outer words say more.
            if (Read(tokens, start, free, out var outer) is not { } found)
                break;
            if (bound is Bound.Exactly or Bound.Approximately)
                bound = found;
            start = outer;
        }

        return bound;
    }

    /// <summary>"or more", "or less", "-plus" behind a figure.</summary>
    public static Bound Behind(Tokens tokens, int index, out int end)
    {
        end = index + 2;
        if (tokens.Is(index, "or") && (tokens.Is(index + 1, "more", "greater") || tokens.Is(index + 1, "higher", "above")))
            return Bound.AtLeast;
        if (tokens.Is(index, "or") && (tokens.Is(index + 1, "less", "fewer") || tokens.Is(index + 1, "lower", "below")))
            return Bound.AtMost;
        if (tokens.IsDash(index) && tokens.IsGlued(index) && tokens.Is(index + 1, "plus"))
            return Bound.AtLeast;
        if (tokens.Mark(index) == '+' && tokens.IsGlued(index) && !tokens.IsNumber(index + 1))
        {
            end = index + 1;
            return Bound.AtLeast;
        }

        end = index;
        return Bound.Exactly;
    }

    private static Bound? Read(Tokens tokens, int index, int free, out int start)
    {
        start = index;
        var last = index - 1;
        for (var skipped = 0; skipped < 4 && last >= free; skipped++, last--)
        {
            if (Phrase(tokens, last, free, out start) is { } bound)
                return bound;
            if (!tokens.Find(last, Between, out _))
                break;
        }

        return null;
    }

    /// <summary>The phrase that ends with this token.</summary>
    private static Bound? Phrase(Tokens tokens, int last, int free, out int start)
    {
        start = last;
        bool Has(int back, string word) => last - back >= free && tokens.Is(last - back, word);
        Bound? At(int back, Bound bound, out int from)
        {
            from = last - back;
            return bound;
        }

        if (tokens.Mark(last) is '~' or '≈')
            return Bound.Approximately;
        if (tokens.Mark(last) is '>' or '<' or '≥' or '≤')
            return tokens.Mark(last) switch { '>' => Bound.MoreThan, '<' => Bound.LessThan, '≥' => Bound.AtLeast, _ => Bound.AtMost };
        if (tokens.Mark(last) == '.' && Has(1, "approx"))
            return At(1, Bound.Approximately, out start);
        if (Has(0, "to"))
        {
            if (Has(1, "up"))
                return At(1, Bound.AtMost, out start);
            if (Has(1, "close"))
                return At(1, Bound.Approximately, out start);
            return Has(1, "equal") && Has(2, "or") && Has(3, "than") && Has(4, "greater") ? At(4, Bound.AtLeast, out start) : null;
        }

        if (Has(0, "than"))
            return Than(tokens, last, free, out start);
        if (Has(0, "least") && Has(1, "at"))
            return At(1, Bound.AtLeast, out start);
        if (Has(0, "most") && Has(1, "at"))
            return At(1, Bound.AtMost, out start);
        if (Has(0, "as") && (Has(1, "much") || Has(1, "many") || Has(1, "high")) && Has(2, "as"))
            return At(2, Bound.AtMost, out start);
        if (Has(0, "exceed") && Has(1, "to") && Has(2, "not"))
            return At(2, Bound.AtMost, out start);
        if (Has(0, "exceed") && Has(1, "not"))
            return At(1, Bound.AtMost, out start);
        if (Has(0, "exceeding") && Has(1, "not"))
            return At(1, Bound.AtMost, out start);
        if (Has(0, "of"))
        {
            if (Has(1, "excess") && Has(2, "in"))
                return At(2, Bound.MoreThan, out start);
            if (Has(1, "upwards") || Has(1, "upward") || Has(1, "north"))
                return At(1, Bound.MoreThan, out start);
            if (Has(1, "minimum") || Has(1, "maximum"))
                return At(1, Has(1, "minimum") ? Bound.AtLeast : Bound.AtMost, out start);
            return null;
        }

        if (!tokens.Find(last, Single, out var single))
            return null;
        // "an increase of 7% over $3.1 billion" compares two figures.
        return single is Bound.MoreThan or Bound.LessThan && last == free && last > 0 ? null : single;
    }

    /// <summary>"more than", "no more than", "less than", "not less than", "other than", "equal to or greater than".</summary>
    private static Bound? Than(Tokens tokens, int last, int free, out int start)
    {
        start = last - 1;
        if (start < free || !tokens.Find(start, Comparatives, out var bound))
            return null;
        if (start - 3 >= free && tokens.Is(start - 1, "or") && tokens.Is(start - 2, "to") && tokens.Is(start - 3, "equal"))
        {
            start -= 3;
            return bound == Bound.MoreThan ? Bound.AtLeast : Bound.AtMost;
        }

        if (start - 1 < free || !(tokens.Is(start - 1, "no", "not")))
            return bound;
        start--;
        return bound == Bound.MoreThan ? Bound.AtMost : Bound.AtLeast;
    }
}
