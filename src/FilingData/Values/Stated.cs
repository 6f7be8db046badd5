namespace FilingData;

/// <summary>A plain value (a date, a word, a number) that a filing states, with its place. Reads as the value itself.</summary>
/// <typeparam name="T">The value's type.</typeparam>
/// <param name="Value">The value.</param>
public sealed record Stated<T>(T Value) : Fact
    where T : notnull
{
    /// <summary>The value.</summary>
    public T ToValue() => Value;

    /// <summary>The value as text, in the invariant culture; dates as ISO 8601 writes them.</summary>
    public override string ToString() => Invariant.Text(Value);

    /// <summary>The value.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="stated"/> is null: the filing does not state it.</exception>
#pragma warning disable CA2225 // ToValue is the named alternate.
    public static implicit operator T(Stated<T> stated) => (stated ?? throw new ArgumentNullException(nameof(stated))).Value;
#pragma warning restore CA2225
}
