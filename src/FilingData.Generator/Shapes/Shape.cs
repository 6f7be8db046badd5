namespace FilingData.Generator.Shapes;

/// <summary>
/// How the values of a type of the model are packed, and how C# reads them back. Made from the type itself, so that a new record needs no line here.
/// </summary>
internal abstract class Shape
{
    /// <summary>The type as C# names it from anywhere.</summary>
    public abstract string TypeName { get; }

    /// <summary>The C# expression that reads a value from <c>r</c>.</summary>
    public abstract string ReadExpression { get; }

    /// <summary>The C# expression for a value that is not there.</summary>
    public virtual string AbsentExpression => "default";

    /// <summary>Whether a value holds no record and no list.</summary>
    public virtual bool IsScalar => true;

    /// <summary>The shapes that reading a value of this one needs.</summary>
    public virtual IEnumerable<Shape> Parts => [];

    /// <summary>The shape as the reading of a list's items wants it: a method's name or a lambda.</summary>
    public virtual string ItemReader => "static (ref FactReader r) => " + ReadExpression;
}

/// <summary>A shape of values of this type.</summary>
internal abstract class Shape<T> : Shape
{
    /// <summary>Whether the value says nothing, so that a record leaves it out.</summary>
    public abstract bool IsAbsent(T value);

    public abstract void Write(FactWriter to, T value);
}

/// <summary>A shape that has a reading method of its own.</summary>
internal interface IReadByMethod
{
    /// <summary>The method's name, unique among all.</summary>
    string MethodName { get; }

    /// <summary>Writes the method.</summary>
    void WriteReader(Emission.CodeWriter to);
}
