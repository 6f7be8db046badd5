namespace FilingData;

/// <summary>A filing's file: its name, and its text when that is asked for.</summary>
public sealed class FilingText : IEquatable<FilingText>
{
    private readonly Func<string, string?>? _load;
    private readonly string _resource = "";
    private string? _text;

    /// <summary>A file whose text is here.</summary>
    /// <param name="name">The file's name, without a folder.</param>
    /// <param name="text">The whole text; null where it is not at hand.</param>
    public FilingText(string name, string? text)
    {
        Name = name;
        _text = text;
    }

    /// <summary>A file whose text is fetched when it is first asked for.</summary>
    /// <param name="name">The file's name, without a folder.</param>
    /// <param name="load">Gives the whole text, or null where it is not at hand.</param>
    public FilingText(string name, Func<string?> load)
        : this(name, "", _ => load())
    {
    }

    /// <summary>A file whose text is a resource, which is fetched when it is first asked for: of all files by one function.</summary>
    internal FilingText(string name, string resource, Func<string, string?> load)
    {
        Name = name;
        _resource = resource;
        _load = load;
    }

    /// <summary>The file's name, without a folder.</summary>
    public string Name { get; }

    /// <summary>
    /// The whole text as filed; null where it was left out of the assembly. A text that comes from an assembly has '\n' at each line's end.
    /// </summary>
    public string? Text => _text ??= _load?.Invoke(_resource);

    /// <summary>Whether both are files of the same name.</summary>
    public bool Equals(FilingText? other) => other is not null && Name == other.Name;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as FilingText);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Name);

    /// <summary>The name.</summary>
    public override string ToString() => Name;
}
