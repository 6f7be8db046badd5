using System.Globalization;

namespace FilingData.Parsing.Tests.Mutations;

internal sealed class OtherFigureBehindAWord() : Damaged("(?<=[a-z]+ \\()[0-9]+(?=\\))", "FD0303")
{
    protected override string By(string found, Random random) =>
        (int.Parse(found, CultureInfo.InvariantCulture) + random.Next(1, 9)).ToString(CultureInfo.InvariantCulture);

    protected override int Reach => 8;
}

internal sealed class OtherWordBeforeAFigure() : Damaged("(two|three|four|six|ten)(?= \\([0-9]+\\))", "FD0303")
{
    protected override string By(string found, Random random) => random.Next(2) == 0 ? "seven" : "nine";
}

internal sealed class StakeOverTheWhole() : Damaged("[0-9.]+(?=% of the equity interest)", "FD0302")
{
    protected override string By(string found, Random random) => random.Next(1, 9).ToString(CultureInfo.InvariantCulture) + found.PadLeft(5, '0');
}

internal sealed class StakeMisprinted() : Damaged("(?<=(and|,) [A-Za-z0-9]+ holds )33.33(?=%)", "FD0305")
{
    protected override string By(string found, Random random) => new[] { "33.43", "33.53", "33.30", "33.38", "34.33", "32.43" }[random.Next(6)];
}

internal sealed class HeldAfterMisprinted() : Damaged("(?<=holds )50(?=% equity interest in Skagen)", "FD0304")
{
    protected override string By(string found, Random random) => new[] { "40", "5", "60", "55", "51" }[random.Next(5)];
}

internal sealed class HeldBeforeMisprinted() : Damaged("(?<=held )70(?=% equity interest in Skagen)", "FD0304")
{
    protected override string By(string found, Random random) => new[] { "60", "7", "80", "75", "71" }[random.Next(5)];
}

internal sealed class TransferredMisprinted() : Damaged("(?<=transferred )20(?=% of the equity interest)", "FD0304")
{
    protected override string By(string found, Random random) => new[] { "30", "2", "10", "25", "21" }[random.Next(5)];

    protected override int Reach => 300;
}

internal sealed class SharesAfterMisprinted() : Damaged("(?<=holds 50% equity interest )minus 1 share(?= in)", "FD0304")
{
    protected override string By(string found, Random random) => new[] { "plus 1 share", "minus 2 shares", "minus 3 shares" }[random.Next(3)];

    protected override int Reach => 25;
}

internal sealed class MoreIndependentDirectors() : Damaged("(?<=including )five(?= independent directors)", "FD0306")
{
    protected override string By(string found, Random random) => new[] { "eight", "nine", "ten", "twelve" }[random.Next(4)];
}

internal sealed class FewerDirectors() : Damaged("(?<=consist of )seven(?= members)", "FD0306")
{
    protected override string By(string found, Random random) => new[] { "two", "three", "four" }[random.Next(3)];
}

internal sealed class RecordDateLater() : Damaged("(?<=of record on June )1(?=, 2021)", "FD0309")
{
    protected override string By(string found, Random random) => random.Next(16, 30).ToString(CultureInfo.InvariantCulture);

    protected override int Reach => 10;
}

internal sealed class PaymentDateEarlier() : Damaged("(?<=payable on )June 15(?=, 2021)", "FD0309")
{
    protected override string By(string found, Random random) => "May " + random.Next(1, 28).ToString(CultureInfo.InvariantCulture);
}

internal sealed class ClosingLater() : Damaged("(?<=closed on )May 7(?=, 2021)", "FD0310")
{
    protected override string By(string found, Random random) => "June " + random.Next(1, 30).ToString(CultureInfo.InvariantCulture);
}

internal sealed class OtherCouponInTheText() : Damaged("(?<=at a rate of )4.5(?=% per annum)", "FD0311")
{
    protected override string By(string found, Random random) => new[] { "5.4", "4.4", "4.55", "3.5", "45" }[random.Next(5)];
}

internal sealed class OtherCouponInTheName() : Damaged("4.5(?=% senior notes)", "FD0311")
{
    protected override string By(string found, Random random) => new[] { "5.4", "4.4", "4.55", "3.5" }[random.Next(4)];

    protected override int Reach => 150;
}

internal sealed class OtherMaturityInTheText() : Damaged("(?<=mature on June 1, )2031", "FD0311")
{
    protected override string By(string found, Random random) => new[] { "2030", "2032", "2041", "2013" }[random.Next(4)];
}

internal sealed class OtherYearInTheName() : Damaged("(?<=notes due )2031", "FD0311")
{
    protected override string By(string found, Random random) => new[] { "2030", "2032", "2041" }[random.Next(3)];

    protected override int Reach => 200;
}

internal sealed class FigureOfATableMisprinted() : Damaged("(?<=Revenue from [^\n]*?)[0-9]{2,3},[0-9]{3}", "FD0312")
{
    protected override string By(string found, Random random) => (found[0] == '9' ? '1' : (char)(found[0] + 1)) + found[1..];

    protected override int Reach => 300;
}

internal sealed class TotalOfATableMisprinted() : Damaged("(?<=Total revenue[^\n]*?)[0-9]{3},[0-9]{3}", "FD0312")
{
    protected override string By(string found, Random random) => found[..^3] + random.Next(100, 999).ToString(CultureInfo.InvariantCulture);
}
