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
    public override string TypeName => CSharpNames.Of(typeof(T));

    public override string ReadExpression => "(" + TypeName + ")r.Number()";

    public override bool IsAbsent(T value) => ToInt32(value) == 0;

    public override void Write(FactWriter to, T value) => to.Number(ToInt32(value));

    // Each value is converted once: to convert one puts it into an object.
    private static readonly T[] Values = (T[])Enum.GetValues(typeof(T));

    private static readonly int[] Numbers = Array.ConvertAll(Values, value => Convert.ToInt32(value, System.Globalization.CultureInfo.InvariantCulture));

    private static int ToInt32(T value) => Numbers[Array.IndexOf(Values, value)];
}

/// <summary>The place in the file, which a reader knows how to follow from fact to fact.</summary>
internal sealed class SourceShape : Shape<Source>
{
    public override string TypeName => "global::FilingData.Source";

    public override string ReadExpression => "r.Source()";

    public override bool IsAbsent(Source value) => value == default;

    public override void Write(FactWriter to, Source value) => to.Source(value);
}

/// <summary>The file itself: a filing's facts come from one file, so nothing is written.</summary>
internal sealed class FileShape : Shape<FilingText>
{
    public override string TypeName => "global::FilingData.FilingText";

    public override string ReadExpression => "r.File";

    public override string AbsentExpression => "null";

    public override bool IsAbsent(FilingText value) => value is null;

    public override void Write(FactWriter to, FilingText value)
    {
    }
}

internal sealed class NullableShape<T>(Shape<T> value) : Shape<T?>
    where T : struct
{
    public override string TypeName => value.TypeName + "?";

    public override string ReadExpression => value.ReadExpression;

    public override string AbsentExpression => "null";

    public override IEnumerable<Shape> Parts => [value];

    public override bool IsAbsent(T? item) => item is null;

    public override void Write(FactWriter to, T? item) => value.Write(to, item!.Value);
}

internal sealed class ListShape<T>(Shape<T> item) : Shape<ValueList<T>>
{
    public override string TypeName => "global::FilingData.ValueList<" + item.TypeName + ">";

    public override string ReadExpression => (IsTagged ? "r.List<" : "r.PlainList<") + item.TypeName + ">(" + item.ItemReader + ")";

    public override string AbsentExpression => "[]";

    public override bool IsScalar => false;

    public override IEnumerable<Shape> Parts => [item];

    public override bool IsAbsent(ValueList<T> value) => value is null || value.Count == 0;

    public override void Write(FactWriter to, ValueList<T> value)
    {
        if (IsTagged && !to.Begin(value))
            return;
        to.Digits((ulong)value.Count);
        for (var i = 0; i < value.Count; i++)
            item.Write(to, value[i]);
        if (IsTagged)
            to.End(value);
    }

    /// <summary>What a release announces besides has the same lists of records as its principal announcement.</summary>
    private bool IsTagged => item is IReadByMethod;
}
