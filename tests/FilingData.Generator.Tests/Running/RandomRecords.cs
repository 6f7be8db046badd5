using System.Collections;
using System.Reflection;

namespace FilingData.Generator.Tests.Running;

/// <summary>
/// Records with random values in all of their members, made from their types, so that a new record of the model is tried without a line here. Strings
/// are what a hostile filing could hold.
/// </summary>
internal sealed class RandomRecords(int seed, FilingText file)
{
    private static readonly string[] Strings =
    [
        "", "QN", "Ana Petrova", "two\nlines", "a \"quoted\" word", "back\\slash", "*/", "\"\"\"", "</summary>", "{0}", "\u202ereversed",
        "zero\u200bwidth", "\ud83d\ude00",
        "lone \ud800 surrogate", "\udc00", "line\u2028separator", "next\u0085line", "nul\0", "\u0007bell", "İstanbul", "Straße", "日本", "שלום",
        "a\u0301", "\ufeffbom",
        new string('x', 300), "class", "Equals", "%3B;#",
    ];

    private readonly Random _random = new(seed);
    private readonly Dictionary<Type, object> _made = [];
    private int _depth;

    public static IEnumerable<Type> Kinds => typeof(Announcement).Assembly.GetTypes()
        .Where(type => type.IsSubclassOf(typeof(Announcement)) && !type.IsAbstract && !type.IsGenericTypeDefinition)
        .OrderBy(type => type.FullName, StringComparer.Ordinal);

    public Announcement Make(Type kind) => (Announcement)Record(kind);

    private object? Value(Type type)
    {
        if (type == typeof(string))
            return Strings[_random.Next(Strings.Length)];
        if (type == typeof(int))
            return _random.Next(4) == 0 ? _random.Next(int.MinValue, int.MaxValue) : _random.Next(100);
        if (type == typeof(bool))
            return _random.Next(2) == 0;
        if (type == typeof(decimal))
        {
            return new decimal(
                _random.Next(), _random.Next(3) == 0 ? _random.Next()
                    : 0, _random.Next(5) == 0 ? _random.Next() : 0, _random.Next(2) == 0, (byte)_random.Next(29));
        }

        if (type == typeof(DateOnly))
            return DateOnly.FromDayNumber(_random.Next(DateOnly.MaxValue.DayNumber));
        if (type == typeof(FilingText))
            return file;
        if (type == typeof(Source))
            return new Source(file, _random.Next(1, 90), _random.Next(1, 200), _random.Next(20) == 0
                ? _random.Next() : _random.Next(9000), _random.Next(120));
        if (type.IsEnum)
            return Enum.GetValues(type).GetValue(_random.Next(Enum.GetValues(type).Length));
        if (Nullable.GetUnderlyingType(type) is { } underlying)
            return _random.Next(3) == 0 ? null : Value(underlying);
        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ValueList<>))
            return List(type.GetGenericArguments()[0]);
        if (type == typeof(Announcement))
            return Record(Kinds.ElementAt(_random.Next(Kinds.Count())));
        return Record(type);
    }

    private object List(Type item)
    {
        var items = Array.CreateInstance(item, _depth > 5 || item == typeof(Announcement) && _depth > 1 ? 0 : _random.Next(4));
        for (var i = 0; i < items.Length; i++)
            items.SetValue(Value(item), i);
        return typeof(ValueList).GetMethod(nameof(ValueList.ToValueList))!.MakeGenericMethod(item).Invoke(null, [items])!;
    }

    private object Record(Type type)
    {
        // Now and then one that is there already: what is shared must stay shared.
        if (_random.Next(4) == 0 && _made.TryGetValue(type, out var made))
            return made;
        _depth++;
        var constructor = type.GetConstructors().OrderByDescending(each => each.GetParameters().Length).First();
        var record = constructor.Invoke(constructor.GetParameters().Select(parameter => Value(parameter.ParameterType)).ToArray());
        var given = constructor.GetParameters().Select(parameter => parameter.Name);
        foreach (var property in type.GetProperties().Where(each => each.SetMethod is not null && !given.Contains(each.Name)))
        {
            if (!IsOptional(property) || (_depth < 6 && _random.Next(3) > 0))
                property.SetValue(record, Value(property.PropertyType));
        }

        _depth--;
        return _made[type] = record;
    }

    private static bool IsOptional(PropertyInfo property) => new NullabilityInfoContext().Create(property).ReadState == NullabilityState.Nullable
        || property.PropertyType.IsValueType || typeof(IEnumerable).IsAssignableFrom(property.PropertyType);
}
