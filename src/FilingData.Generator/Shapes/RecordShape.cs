using System.Reflection;
using FilingData.Generator.Emission;

namespace FilingData.Generator.Shapes;

/// <summary>
/// A record: a bit for each member that says something, and these members in order. A member stands where the constructor or an initializer takes it.
/// </summary>
internal sealed class RecordShape<T> : Shape<T>, IReadByMethod
{
    private const int MostMembers = 64;
    private readonly Lazy<Layout> _layout = new(() => new Layout());

    public override string TypeName => CSharpNames.Of(typeof(T));

    public override string ReadExpression => MethodName + "(ref r)";

    public override string AbsentExpression => typeof(T).IsValueType ? "default" : "null";

    public override string ItemReader => MethodName;

    public string MethodName => "Read" + CSharpNames.Word(typeof(T));

    public override bool IsScalar => typeof(T).IsValueType;

    public override IEnumerable<Shape> Parts => _layout.Value.Members.Select(member => member.Shape);

    public override bool IsAbsent(T value)
    {
        if (value is null)
            return true;
        if (!typeof(T).IsValueType)
            return false;
        foreach (var member in _layout.Value.Members)
        {
            if (!member.IsAbsent(value))
                return false;
        }

        return true;
    }

    public override void Write(FactWriter to, T value)
    {
        var layout = _layout.Value;
        if (!layout.IsPlain && !to.Begin(value!))
            return;
        var present = 0UL;
        var bit = 1UL;
        foreach (var member in layout.Members)
        {
            if (!member.IsAbsent(value))
                present |= bit;
            bit <<= 1;
        }

        to.Digits(present);
        bit = 1;
        foreach (var member in layout.Members)
        {
            if ((present & bit) != 0)
                member.Write(to, value);
            bit <<= 1;
        }

        if (!layout.IsPlain)
            to.End(value!);
    }

    public void WriteReader(CodeWriter to)
    {
        var layout = _layout.Value;
        to.Line("internal static " + TypeName + " " + MethodName + "(ref FactReader r)");
        using (to.Block())
        {
            if (!layout.IsPlain)
            {
                to.Line("var tag = r.Tag();");
                to.Line("if (tag > 1)");
                to.Line("    return r.Known<" + TypeName + ">(tag);");
            }

            to.Line("var has = r.Members();");
            var bit = 0;
            var arguments = string.Join(", ", layout.Members.Take(layout.Arguments).Select(member => member.Expression(bit++)));
            to.Line("return " + (layout.IsPlain ? "" : "r.Keep(tag, ") + "new " + TypeName + "(" + arguments + ")");
            using (to.Block(layout.IsPlain ? "};" : "});"))
            {
                foreach (var member in layout.Members.Skip(layout.Arguments))
                    to.Line(member.Name + " = " + member.Expression(bit++) + ",");
            }
        }
    }

    private static int Depth(Type type) => type.BaseType is { } parent ? Depth(parent) + 1 : 0;

    /// <summary>The members in the order in which they are written: the constructor's arguments first.</summary>
    private sealed class Layout
    {
        public Layout()
        {
            var settable = typeof(T).GetProperties(BindingFlags.Public | BindingFlags.Instance)
                .Where(property => property.SetMethod is { IsPublic: true } && property.GetIndexParameters().Length == 0)
                .OrderBy(property => Depth(property.DeclaringType!)).ThenBy(property => property.MetadataToken)
                .ToList();
            var constructor = typeof(T).GetConstructors().OrderByDescending(each => each.GetParameters().Length).First();
            var arguments = constructor.GetParameters().Select(parameter => settable.First(property => property.Name == parameter.Name)).ToList();
            Arguments = arguments.Count;
            Members = arguments.Concat(settable.Except(arguments)).Select(Member<T>.Of).ToArray();
            if (Members.Length > MostMembers)
                throw new NotSupportedException(typeof(T) + " has more than " + MostMembers + " members");
            IsPlain = typeof(T).IsValueType || Array.TrueForAll(Members, member => member.Shape.IsScalar);
        }

        public Member<T>[] Members { get; }

        public int Arguments { get; }

        /// <summary>
        /// Whether a record is written again wherever it stands. One of scalars alone is: that takes hardly more room than a reference, and all the
        /// others need no mark that they could be referred to.
        /// </summary>
        public bool IsPlain { get; }
    }
}
