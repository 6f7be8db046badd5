using System.Globalization;
using System.Reflection;

namespace FilingData.Generator.Shapes;

/// <summary>A member of a record.</summary>
internal abstract class Member<TOwner>(string name, Shape shape)
{
    public string Name { get; } = name;

    public Shape Shape { get; } = shape;

    public static Member<TOwner> Of(PropertyInfo property) => (Member<TOwner>)Activator.CreateInstance(
        typeof(Member<,>).MakeGenericType(typeof(TOwner), property.PropertyType), property, ModelShapes.Of(property.PropertyType))!;

    public abstract bool IsAbsent(TOwner owner);

    public abstract void Write(FactWriter to, TOwner owner);

    /// <summary>The C# expression that reads the member where its bit is set.</summary>
    public string Expression(int bit) => "(has & 0x" + (1UL << bit).ToString("x", CultureInfo.InvariantCulture) + ") != 0 ? "
        + Shape.ReadExpression + " : " + Shape.AbsentExpression;
}

/// <summary>A member whose getter is bound once, because a data set reads millions of them.</summary>
internal sealed class Member<TOwner, TValue>(PropertyInfo property, Shape shape) : Member<TOwner>(property.Name, shape)
{
    private readonly Shape<TValue> _shape = (Shape<TValue>)shape;
    private readonly Getter? _get = typeof(TOwner).IsValueType ? null : (Getter)property.GetMethod!.CreateDelegate(typeof(Getter));
    private readonly ValueGetter? _getOfValue = typeof(TOwner).IsValueType
        ? (ValueGetter)property.GetMethod!.CreateDelegate(typeof(ValueGetter)) : null;

    private delegate TValue Getter(TOwner owner);

    private delegate TValue ValueGetter(ref TOwner owner);

    public override bool IsAbsent(TOwner owner) => _shape.IsAbsent(Get(owner));

    public override void Write(FactWriter to, TOwner owner) => _shape.Write(to, Get(owner));

    private TValue Get(TOwner owner) => _get is null ? _getOfValue!(ref owner) : _get(owner);
}
