using System.Globalization;
using System.Text.RegularExpressions;

namespace FilingData.Parsing.Tests.Mutations;

internal sealed class HeadlineDropped : Mutation
{
    public override IEnumerable<Mutant> Of(Original original, Random random)
    {
        if (original.Form == FilingForm.Html || !original.Name.Contains(' ', StringComparison.Ordinal))
            yield break;
        var dateline = Regex.Match(original.Text, "(?<=\n)[A-Z]+, [A-Z][a-z]+ [0-9]+, 20");
        var start = original.Form == FilingForm.Submission ? original.Text.LastIndexOf("<TEXT>", StringComparison.Ordinal) + "<TEXT>\n".Length : 0;
        var text = Replace(original.Text, start, dateline.Index - start, "");
        yield return Mutant.At(text, start, 60, "FD0201");
    }
}

internal sealed class DateOfDatelineDropped() : Damaged(", [A-Z][a-z]+ [0-9]+, 20[0-9]+(?= \\(GLOBE)", "FD0202", FilingForm.Text, FilingForm.Html)
{
    protected override string By(string found, Random random) => "";

    protected override int Reach => 30;
}

internal sealed class ImpossibleDayInDateline() : Damaged("(?<=[A-Z]{2}, )(?<at>[A-Z][a-z]+ [0-9]+), 20", "FD0203")
{
    protected override string By(string found, Random random) =>
        found.Split(' ')[0] + " " + random.Next(32, 39).ToString(CultureInfo.InvariantCulture);
}

internal sealed class ImpossibleDayInText() : Damaged("(?<=(on|until|,) )(?<at>(January|March|April|May|June|July|December) [0-9]+), 20", "FD0203")
{
    protected override string By(string found, Random random) => (found.StartsWith('D') || found.StartsWith('J') ? "June" : "April") + " 31";

    protected override bool IsRight(Original original, Match match) => base.IsRight(original, match) && match.Index > original.News;
}

internal sealed class OtherWeekday() : Damaged("(Monday|Tuesday|Wednesday|Thursday|Friday)(?=, [A-Z])", "FD0301")
{
    protected override string By(string found, Random random) => "Sunday";
}

internal sealed class OtherDayBehindAWeekday() : Damaged("(?<=day, [A-Z][a-z]+ )[0-9]+(?=, 20)", "FD0301")
{
    protected override string By(string found, Random random)
    {
        var day = int.Parse(found, CultureInfo.InvariantCulture);
        return (day < 25 ? day + random.Next(1, 4) : day - random.Next(1, 7)).ToString(CultureInfo.InvariantCulture);
    }
}

internal sealed class DigitInASymbol() : Damaged("(?<=(Nasdaq|NYSE): )[A-Z]+(?=\\))", "FD0208")
{
    protected override string By(string found, Random random) =>
        found.Insert(random.Next(1, found.Length), random.Next(10).ToString(CultureInfo.InvariantCulture));
}

internal sealed class SymbolDropped() : Damaged("(?<=(Nasdaq|NYSE):) [A-Z]+(?=\\))", "FD0208")
{
    protected override string By(string found, Random random) => "";

    protected override int Reach => 1;
}

internal sealed class SymbolTooLong() : Damaged("(?<=(Nasdaq|NYSE): )[A-Z]+(?=\\))", "FD0208")
{
    protected override string By(string found, Random random) => found + found;
}

internal sealed class DatedAfterTheFiling() : Damaged("(?<=[A-Z]{2}, [A-Z][a-z]+ [0-9]+, )20[0-9]{2}", "FD0207", FilingForm.Submission)
{
    protected override string By(string found, Random random) => "2022";

    protected override int Reach => 15;
}

internal sealed class DatedAYearBeforeTheFiling() : Damaged("(?<=[A-Z]{2}, [A-Z][a-z]+ [0-9]+, )20[0-9]{2}", "FD0313", FilingForm.Submission)
{
    protected override string By(string found, Random random) => "2019";

    protected override int Reach => 15;
}

internal abstract class OtherHeader(string pattern, string by) : Damaged(pattern, "FD0313", FilingForm.Submission)
{
    protected override string By(string found, Random random) => by;

    protected override bool IsRight(Original original, Match match) => true;
}

internal sealed class OtherCompanyInTheHeader() : OtherHeader("HALVARD MARINE GROUP INC", "PETREL AIRWAYS CORP");

internal sealed class OtherFormInTheHeader() : OtherHeader("(?<=SUBMISSION TYPE:\t)6-K", "10-Q");

internal sealed class LetterInTheCik() : OtherHeader("(?<=INDEX KEY:\t\t\t)0000999999", "00009X9999");

internal sealed class DigitDroppedFromTheAccessionNumber() : OtherHeader("(?<=ACCESSION NUMBER:\t\t)0000999999-21-000001", "000099999-21-000001");
