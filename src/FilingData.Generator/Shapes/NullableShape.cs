namespace FilingData.Generator.Shapes;

/// <summary>A value of a type without null that may be missing.</summary>
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
