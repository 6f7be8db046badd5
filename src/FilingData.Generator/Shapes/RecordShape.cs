using System.Reflection;
using FilingData.Generator.Emission;

namespace FilingData.Generator.Shapes;

/// <summary>A record: a bit for each member that says something, and these members in order. A member stands where the constructor or an initializer takes it.</summary>
internal sealed class RecordShape<T> : Shape<T>, IReadByMethod
{
    private const int MostMembers = 64;
    private readonly Lazy<(Member<T>[] Constructor, Member<T>[] Initializer)> _members = new(FindMembers);
    private bool? _isPlain;

    public override string TypeName => CSharpNames.Of(typeof(T));

    public override string ReadExpression => MethodName + "(ref r)";

    public override string AbsentExpression => typeof(T).IsValueType ? "default" : "null";

    public override string ItemReader => MethodName;

    public string MethodName => "Read" + CSharpNames.Word(typeof(T));

    public override bool IsScalar => typeof(T).IsValueType;

    public override IEnumerable<Shape> Parts => Members.Select(member => member.Shape);

    /// <summary>
    /// Whether a record is written again wherever it stands. One of scalars alone is: that takes hardly more room than a reference, and all the others need no
    /// mark that they could be referred to.
    /// </summary>
    private bool IsPlain => _isPlain ??= typeof(T).IsValueType || Members.All(member => member.Shape.IsScalar);

    private IEnumerable<Member<T>> Members => _members.Value.Constructor.Concat(_members.Value.Initializer);

    public override bool IsAbsent(T value) => value is null || (typeof(T).IsValueType && Members.All(member => member.IsAbsent(value)));

    public override void Write(FactWriter to, T value)
    {
        if (!IsPlain && !to.Begin(value!))
            return;
        var present = 0UL;
        var bit = 1UL;
        foreach (var member in Members)
        {
            if (!member.IsAbsent(value))
                present |= bit;
            bit <<= 1;
        }

        to.Digits(present);
        bit = 1;
        foreach (var member in Members)
        {
            if ((present & bit) != 0)
                member.Write(to, value);
            bit <<= 1;
        }

        if (!IsPlain)
            to.End(value!);
    }

    public void WriteReader(CodeWriter to, ISet<Shape> used)
    {
        to.Line("internal static " + TypeName + " " + MethodName + "(ref global::FilingData.Packed.FactReader r)");
        using (to.Block())
        {
            if (!IsPlain)
            {
                to.Line("var tag = r.Tag();");
                to.Line("if (tag > 1)");
                to.Line("    return r.Known<" + TypeName + ">(tag);");
            }

            to.Line("var has = r.Members();");
            var bit = 0;
            var arguments = string.Join(", ", _members.Value.Constructor.Select(member => member.Expression(bit++)));
            to.Line("return " + (IsPlain ? "" : "r.Keep(tag, ") + "new " + TypeName + "(" + arguments + ")");
            using (to.Block(IsPlain ? "};" : "});"))
            {
                foreach (var member in _members.Value.Initializer)
                    to.Line(member.Name + " = " + member.Expression(bit++) + ",");
            }
        }
    }

    private static (Member<T>[] Constructor, Member<T>[] Initializer) FindMembers()
    {
        var settable = typeof(T).GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(property => property.SetMethod is { IsPublic: true } && property.GetIndexParameters().Length == 0)
            .OrderBy(property => Depth(property.DeclaringType!)).ThenBy(property => property.MetadataToken)
            .ToList();
        var constructor = typeof(T).GetConstructors().OrderByDescending(each => each.GetParameters().Length).First();
        var first = constructor.GetParameters().Select(parameter => settable.First(property => property.Name == parameter.Name)).ToArray();
        var rest = settable.Except(first).ToArray();
        if (first.Length + rest.Length > MostMembers)
            throw new NotSupportedException(typeof(T) + " has more than " + MostMembers + " members");
        return (first.Select(Member<T>.Of).ToArray(), rest.Select(Member<T>.Of).ToArray());
    }

    private static int Depth(Type type) => type.BaseType is { } parent ? Depth(parent) + 1 : 0;
}
