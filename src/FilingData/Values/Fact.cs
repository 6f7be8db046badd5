namespace FilingData;

/// <summary>Something that a filing states, with the place where it stands. The place takes no part in equality.</summary>
public abstract record Fact
{
    // Of no file where there is none: a place that says so by itself is longer, and a data set holds millions of them.
    private readonly Source _source;

    /// <summary>Where the filing states it; null for a value that no filing gave, such as one made in a test.</summary>
    public Source? Source
    {
        get => _source.File is null ? null : _source;
        init => _source = value ?? default;
    }

    /// <summary>Whether both are the same kind of fact; what derives adds its own members, and the place never counts.</summary>
    public virtual bool Equals(Fact? other) => other is not null && EqualityContract == other.EqualityContract;

    /// <inheritdoc/>
    public override int GetHashCode() => 0;

    /// <summary>Leaves the place out of <c>ToString</c>.</summary>
    protected virtual bool PrintMembers(System.Text.StringBuilder builder) => false;
}
