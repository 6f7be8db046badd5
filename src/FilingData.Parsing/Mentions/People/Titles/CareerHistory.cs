using FilingData.Parsing.Mentions.People.Gazetteers;
using FilingData.Parsing.Mentions.People.Tokens;

namespace FilingData.Parsing.Mentions.People.Titles;

/// <summary>Tells what somebody was from what somebody is.</summary>
internal static class CareerHistory
{
    private static readonly WordSet PastVerbs = new("served worked began started spent held");
    private static readonly WordSet Openers = new("previously prior before earlier formerly until");
    private static readonly WordSet Appointing = new("named appointed elected promoted nominated selected chosen");
    private static readonly WordSet Coming = new("will shall expected plans intends");
    private static readonly WordSet Present = new("serves will becomes assumes remains");
    private static readonly WordSet Transitioned = new("transitioned become assumed");
    private static readonly WordSet Moving = new("returned moved transferred relocated");

    // How far before its title a clause's verb can stand.
    private const int LongestClause = 24;
    private static readonly WordSet Been = new("has have having");

    /// <summary>Whether a title belongs to the past: by a word such as "former" before it, or by its sentence's verb.</summary>
    /// <param name="block">The block.</param>
    /// <param name="start">Where the title's clause begins: behind the person, or at the sentence's beginning.</param>
    /// <param name="title">The title.</param>
    public static bool Holds(BlockReading block, int start, TitlePhrase title)
    {
        var opener = block.SentenceStart(title.All.Start);
        if (block.Is(opener, Openers) || (block.Is(opener, "most") && block.Is(opener + 1, "recently")) || IsFinishedSpan(block, opener))
            return true;
        // "In 2010, she returned as controller."
        if (IsYearIn(block, opener) && (block.Is(opener + 2, ',') || block.Is(opener + 3, ','))
            && !Enumerable.Range(opener, title.All.Start - opener).Any(at => block.Is(at, Coming)))
            return true;
        for (var i = title.All.Start - 1; i >= start; i--)
        {
            // "Jane Doe, a former senator, serves as …": what stands before the verb is beside the point.
            if (block.Is(i, Present) || (block.Is(i, Transitioned) && block.Is(i - 1, Been))
                || (block.Is(i, Appointing) && block.Is(i - 1, "been") && block.Is(i - 2, Been)))
                break;
            // "brings twenty years of experience, most recently as treasurer of Example"
            if (block.Is(i, "career") || (block.Is(i, "recently") && block.Is(i - 1, "most")) || TitleWords.Past.Has(block.Tokens[i]))
                return true;
            if (block.Is(i, PastVerbs) && !block.Is(i - 1, Been) && !block.Is(i - 2, Been))
                return true;
            if ((block.Is(i, "was") || block.Is(i, "were") || block.Is(i, "had")) && !IsAppointing(block, i + 1))
                return true;
        }

        return IsFinishedSpan(block, title.All.End) || IsOfYear(block, start, title);
    }

    /// <summary>
    /// "was named treasurer in 2014", "joined in 2016 as controller": what is told with no more than a year is no news, unless it is to come.
    /// </summary>
    private static bool IsOfYear(BlockReading block, int start, TitlePhrase title)
    {
        for (var i = title.All.Start - 1; i >= start && title.All.Start - i < LongestClause; i--)
        {
            if (block.Is(i, Coming))
                return false;
            if (block.Is(i, "joined") || block.Is(i, Moving) || (block.Is(i, Appointing) && block.Is(i - 1, "was")))
                return IsYearBehind(block, title) || Enumerable.Range(i + 1, title.All.Start - i - 1).Any(at => IsYearIn(block, at));
        }

        return IsYearBehind(block, title);
    }

    private static bool IsYearBehind(BlockReading block, TitlePhrase title) =>
        IsYearIn(block, title.All.End) || (block.Is(title.All.End, ',') && IsYearIn(block, title.All.End + 1));

    private static bool IsYearIn(BlockReading block, int at) =>
        block.Is(at, "in") && (HasYear(block, at + 1) || (block.IsCapitalized(at + 1) && HasYear(block, at + 2)));

    /// <summary>Whether a verb of appointing follows, an adverb between or not: "was unanimously elected".</summary>
    private static bool IsAppointing(BlockReading block, int at) =>
        block.Is(at, Appointing) || block.Is(at + 1, Appointing) || (block.Is(at, "being") && block.Is(at + 1, Appointing));

    /// <summary>"from 2006 to 2014", "From May 2012 to January 2020": within a few words.</summary>
    private static bool IsFinishedSpan(BlockReading block, int start)
    {
        for (var i = start; i < block.Count && i < start + 14; i++)
        {
            if (block.Is(i, '.') && block.OpensSentence(i + 1))
                return false;
            if (block.Is(i, "until") || (block.Is(i, "from") && (HasYear(block, i + 1) || HasYear(block, i + 2))))
                return true;
        }

        return false;
    }

    private static bool HasYear(BlockReading block, int at) =>
        block.Is(at, TokenKind.Number) && block.Tokens[at].Text is { Length: 4 } year
        && (year.StartsWith("19", StringComparison.Ordinal) || year.StartsWith("20", StringComparison.Ordinal));
}
