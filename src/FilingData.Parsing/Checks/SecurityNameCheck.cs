using System.Globalization;
using FilingData.Parsing.Mentions;
using FilingData.Parsing.Problems;
using FilingData.Parsing.Reading;

namespace FilingData.Parsing.Checks;

/// <summary>Interest and maturity are those that the name of the security says: "4.5% senior notes due 2030".</summary>
internal sealed class SecurityNameCheck : FilingCheck
{
    // How many characters before its figure "interest at a rate of" and "will mature on" may begin.
    private const int Reach = 80;

    private static readonly string[] Interest = ["bear interest", "bears interest", "bearing interest", "pay interest", "pays interest",
        "interest at", "interest will accrue", "coupon of", "interest rate of"];
    private static readonly string[] Maturity = ["mature on", "matures on", "maturing on", "will mature", "maturity date of", "due on"];

    /// <inheritdoc/>
    public override IEnumerable<Problem> Find(CheckedRelease release)
    {
        var names = release.Announcements.OfType<SecuritiesOffering>().SelectMany(offering => offering.Securities)
            .Where(security => NameOf(security.Name) is not (null, null)).ToList();
        // Of several series the text says which one only to a reader.
        if (names.Count != 1 || names[0] is not { Source: { } place } named)
            yield break;
        var (coupon, year) = NameOf(named.Name);
        foreach (var block in release.Mentioned.Release.News)
        {
            foreach (var mention in release.Mentioned.In(block).Where(mention => !named.Source!.Value.Overlaps(mention.Passage.Source)))
            {
                if (mention is PercentageMention percentage && coupon is { } expected && percentage.Value.Value != expected
                    && StandsBehind(mention.Passage, Interest))
                    yield return Problem(mention.Passage, "interest", named.Name, Invariant(expected) + "%", place);
                if (mention is DateMention date && year is { } due && date.Value.Year != due && StandsBehind(mention.Passage, Maturity))
                    yield return Problem(mention.Passage, "maturity", named.Name, due.ToString(CultureInfo.InvariantCulture), place);
            }
        }
    }

    private static Problem Problem(Passage words, string what, string name, string expected, Source place) =>
        new(Catalogue.SecurityContradictsName, words.Source, what, words.Words, name, expected) { Other = place };

    /// <summary>Whether one of the phrases stands before the figure in its sentence.</summary>
    private static bool StandsBehind(Passage figure, string[] phrases)
    {
        var from = Math.Max(0, figure.Start - Reach);
        var before = figure.Text.Value.Substring(from, figure.Start - from);
        var sentence = before.LastIndexOf(". ", StringComparison.Ordinal);
        return Array.Exists(phrases, phrase => before.IndexOf(phrase, Math.Max(0, sentence), StringComparison.OrdinalIgnoreCase) >= 0);
    }

    /// <summary>The coupon and the year of maturity in a name; null what it lacks.</summary>
    private static (decimal? Coupon, int? Year) NameOf(string name)
    {
        var sign = name.IndexOf('%');
        var start = sign;
        while (start > 0 && (char.IsDigit(name[start - 1]) || name[start - 1] == '.'))
            start--;
        decimal? coupon = sign > start && decimal.TryParse(name.Substring(start, sign - start), NumberStyles.AllowDecimalPoint,
            CultureInfo.InvariantCulture, out var read) ? read : null;
        var due = name.IndexOf(" due ", StringComparison.OrdinalIgnoreCase);
        var words = due < 0 ? "" : name.Substring(due).TrimEnd();
        int? year = words.Length > 4 && int.TryParse(words.Substring(words.Length - 4), NumberStyles.None, CultureInfo.InvariantCulture,
            out var found) && found > 1900 ? found : null;
        return (coupon, year);
    }

    private static string Invariant(decimal number) => number.ToString("0.####", CultureInfo.InvariantCulture);
}
