using System.Globalization;

namespace FilingData.Generator.Shapes;

internal sealed class StringShape : Shape<string>
{
    public override string TypeName => "string";

    public override string ReadExpression => "r.Text()";

    public override string AbsentExpression => "null";

    public override bool IsAbsent(string value) => value is null;

    public override void Write(FactWriter to, string value) => to.Text(value);
}

internal sealed class Int32Shape : Shape<int>
{
    public override string TypeName => "int";

    public override string ReadExpression => "r.Number()";

    public override bool IsAbsent(int value) => value == 0;

    public override void Write(FactWriter to, int value) => to.Number(value);
}

internal sealed class BooleanShape : Shape<bool>
{
    public override string TypeName => "bool";

    public override string ReadExpression => "r.Flag()";

    public override bool IsAbsent(bool value) => !value;

    public override void Write(FactWriter to, bool value) => to.Digits(value ? 1UL : 0);
}

internal sealed class DecimalShape : Shape<decimal>
{
    public override string TypeName => "decimal";

    public override string ReadExpression => "r.Amount()";

    // A zero with digits behind the point ("0.00") is written as it is.
    public override bool IsAbsent(decimal value) => value == 0 && decimal.GetBits(value)[3] == 0;

    public override void Write(FactWriter to, decimal value) => to.Amount(value);
}

internal sealed class DateShape : Shape<DateOnly>
{
    public override string TypeName => "global::System.DateOnly";

    public override string ReadExpression => "r.Date()";

    public override bool IsAbsent(DateOnly value) => value.DayNumber == 0;

    public override void Write(FactWriter to, DateOnly value) => to.Digits((ulong)value.DayNumber);
}

internal sealed class EnumShape<T> : Shape<T>
    where T : struct, Enum
{
    // Each value is converted once: to convert one puts it into an object.
    private static readonly T[] Values = (T[])Enum.GetValues(typeof(T));

    private static readonly int[] Numbers = Array.ConvertAll(Values, value => Convert.ToInt32(value, CultureInfo.InvariantCulture));

    public override string TypeName => CSharpNames.Of(typeof(T));

    public override string ReadExpression => "(" + TypeName + ")r.Number()";

    public override bool IsAbsent(T value) => ToInt32(value) == 0;

    public override void Write(FactWriter to, T value) => to.Number(ToInt32(value));

    private static int ToInt32(T value) => Numbers[Array.IndexOf(Values, value)];
}
