namespace FilingData.Generator.Shapes;

/// <summary>The names of the model's types.</summary>
internal static class CSharpNames
{
    /// <summary>As C# names the type from anywhere: <c>global::FilingData.Stated&lt;int&gt;</c>.</summary>
    public static string Of(Type type)
    {
        if (!type.IsGenericType)
            return ModelKeyword(type) ?? "global::" + type.FullName!.Replace('+', '.');
        var name = type.GetGenericTypeDefinition().FullName!;
        return "global::" + name.Substring(0, name.IndexOf('`')) + "<" + string.Join(", ", type.GetGenericArguments().Select(Of)) + ">";
    }

    /// <summary>As one word: StatedOfInt32.</summary>
    public static string Word(Type type) => type.IsGenericType
        ? type.Name.Substring(0, type.Name.IndexOf('`')) + "Of" + string.Join("And", type.GetGenericArguments().Select(Word))
        : type.Name;

    private static string? ModelKeyword(Type type) => Type.GetTypeCode(type) switch
    {
        _ when type.IsEnum => null,
        TypeCode.String => "string",
        TypeCode.Int32 => "int",
        TypeCode.Boolean => "bool",
        TypeCode.Decimal => "decimal",
        _ => null,
    };
}
