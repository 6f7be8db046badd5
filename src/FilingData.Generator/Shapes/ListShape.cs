namespace FilingData.Generator.Shapes;

/// <summary>A list of the model.</summary>
internal sealed class ListShape<T>(Shape<T> item) : Shape<ValueList<T>>
{
    /// <summary>What a release announces besides has the same lists of records as its principal announcement.</summary>
    private bool IsTagged => item is IReadByMethod;

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
}
