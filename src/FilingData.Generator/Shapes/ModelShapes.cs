using System.Collections.Concurrent;

namespace FilingData.Generator.Shapes;

/// <summary>The shape of each type of the model.</summary>
internal static class ModelShapes
{
    private static readonly ConcurrentDictionary<Type, Shape> Known = new(new Dictionary<Type, Shape>
    {
        [typeof(string)] = new StringShape(),
        [typeof(int)] = new Int32Shape(),
        [typeof(bool)] = new BooleanShape(),
        [typeof(decimal)] = new DecimalShape(),
        [typeof(DateOnly)] = new DateShape(),
        [typeof(Source)] = new SourceShape(),
        [typeof(FilingText)] = new FileShape(),
    });

    /// <summary>The shape of announcements of all kinds.</summary>
    public static Shape<Announcement> Announcement => (Shape<Announcement>)Of(typeof(Announcement));

    /// <exception cref="NotSupportedException">The model holds a type that nobody taught us to pack.</exception>
    public static Shape Of(Type type) => Known.GetOrAdd(type, Make);

    /// <summary>The shapes that are needed to read announcements of all kinds, in the order of their types' names.</summary>
    public static IReadOnlyList<Shape> All()
    {
        var needed = new HashSet<Shape>();
        var open = new Stack<Shape>([Announcement]);
        while (open.Count > 0)
        {
            var shape = open.Pop();
            if (!needed.Add(shape))
                continue;
            foreach (var part in shape.Parts)
                open.Push(part);
        }

        return needed.OrderBy(shape => shape.TypeName, StringComparer.Ordinal).ToList();
    }

    private static Shape Make(Type type)
    {
        if (type.IsEnum)
            return Make(typeof(EnumShape<>), type);
        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Nullable<>))
            return Make(typeof(NullableShape<>), type.GetGenericArguments()[0], Of(type.GetGenericArguments()[0]));
        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ValueList<>))
            return Make(typeof(ListShape<>), type.GetGenericArguments()[0], Of(type.GetGenericArguments()[0]));
        if (type.Assembly != typeof(Announcement).Assembly)
            throw new NotSupportedException("A record of the model holds " + type + ", which has no shape");
        return Make(type.IsAbstract ? typeof(ChoiceShape<>) : typeof(RecordShape<>), type);
    }

    private static Shape Make(Type shape, Type type, params object[] parts) => (Shape)Activator.CreateInstance(shape.MakeGenericType(type), parts)!;
}
