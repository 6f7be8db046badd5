using FilingData.Parsing.Announcements.Clauses;
using FilingData.Parsing.Reading;

namespace FilingData.Parsing.Announcements.Markets;

/// <summary>A symbol that a sentence names.</summary>
/// <param name="Name">The symbol without quotation marks.</param>
/// <param name="IsNew">Whether the words before it call it new, or say that the securities will trade under it.</param>
/// <param name="IsOld">Whether the words before it call it the one so far.</param>
/// <param name="IsKept">Whether the securities go on to trade under it.</param>
internal sealed record SymbolName(Passage Name, bool IsNew, bool IsOld, bool IsKept);

/// <summary>Finds symbols in running text: "under the ticker symbol “ABCD”", "from ABC to XYZ".</summary>
internal static class SymbolNames
{
    private const int LongestSymbol = 6, Reach = 6, Farthest = 16, RowReach = 3;
    private static readonly WordList Labels = WordClasses.Words("symbol symbols ticker tickers");
    private static readonly WordList New = WordClasses.Words("new will begin change changing changed to approved");
    private static readonly WordList Old = WordClasses.Words("current currently former formerly previous previously old from existing");

    private static readonly WordList Staying = WordClasses.Words("remain remains continue continues retain retains");

    /// <summary>The symbols behind the word "symbol" or "ticker", in order.</summary>
    public static IEnumerable<SymbolName> In(Sentence sentence)
    {
        SymbolName? last = null;
        for (int i = 0, label = -Reach - 1, at = 0; i < sentence.Units.Count; i++)
        {
            var unit = sentence.Units[i];
            // "under the symbols “ABC”, “ABCW” and “ABCU”": all of a row are what the first is.
            var isRow = last is not null && i - at <= RowReach && IsRow(sentence.Units, at, i);
            if (unit.Is(Labels))
                label = i;
            else if ((isRow || i - label <= Reach || (i > 0 && sentence.Units[i - 1].Is("under") && IsMarked(unit.Passage)))
                && IsSymbol(unit.Passage))
            {
                var mark = IsKept(sentence, i) && sentence.Units.Any(static before => before.Is("until")) ? -1 : Nearest(sentence, i);
                last = isRow ? last! with { Name = unit.Passage } : new SymbolName(unit.Passage, mark == 1, mark == -1, mark == 0
                    && IsKept(sentence, i));
                at = i;
                yield return last;
            }
        }
    }

    /// <summary>Whether only a comma or "and" stands between two of them.</summary>
    private static bool IsRow(IReadOnlyList<Unit> units, int start, int end)
    {
        for (var i = start + 1; i < end; i++)
        {
            if (units[i].Kind != UnitKind.Comma && !units[i].Is("and"))
                return false;
        }

        return end > start + 1;
    }

    /// <summary>"will trade under “ABCD”": quotation marks tell a symbol from "under GAAP".</summary>
    private static bool IsMarked(Passage words) => words.Start > 0 && words.Text.Value[words.Start - 1] is '“' or '"';

    private static bool IsSymbol(Passage words)
    {
        if (words.Length is 0 or > LongestSymbol)
            return false;
        for (var i = 0; i < words.Length; i++)
        {
            if (!char.IsUpper(words[i]) && !(i > 0 && words[i] is '.' or '-'))
                return false;
        }

        return words.Length > 1 && words.Words is not ("NYSE" or "AMEX" or "OTC" or "TSX" or "HKEX");
    }

    private static bool IsKept(Sentence sentence, int index) => IsSame(sentence, index)
        || sentence.HasBefore(index, Reach + 2, static unit => unit.Is(Staying))
        && !sentence.HasBefore(index, Reach + 2, static unit => unit.Is("new"));

    /// <summary>"is expected to trade there <em>under its current symbol</em> “ABCD”".</summary>
    private static bool IsSame(Sentence sentence, int index)
    {
        for (var i = Math.Max(0, index - Reach); i + 1 < index; i++)
        {
            if (sentence.Units[i].Is("under"))
                return sentence.Units.Skip(i + 1).Take(2).Any(static unit => unit.Word is "same" or "current" or "existing");
        }

        return false;
    }

    /// <summary>1 where the nearest telling word before it says new, -1 where it says old, 0 where none stands there.</summary>
    private static int Nearest(Sentence sentence, int index)
    {
        // "will remain", "continues to trade under": nothing new.
        if (IsKept(sentence, index))
            return 0;
        for (var i = index - 1; i >= Math.Max(0, index - Farthest); i--)
        {
            if (sentence.Units[i].Is(Old))
                return -1;
            if (sentence.Units[i].Is(New))
                return 1;
        }

        return 0;
    }
}
