namespace FilingData.Packed;

/// <summary>
/// What a filing's facts refer to more than once, by number. It is all that reading them would throw away, so a thread keeps it for the filing that
/// it reads next.
/// </summary>
internal sealed class SharedFacts
{
    private const int Usual = 32;

    [ThreadStatic]
    private static SharedFacts? _free;

    /// <summary>The records and lists.</summary>
    public List<object> Values { get; } = new(Usual);

    /// <summary>The strings.</summary>
    public List<string> Strings { get; } = new(Usual);

    /// <summary>Holds nothing, and is nobody else's until it is given back.</summary>
    public static SharedFacts Take()
    {
        var taken = _free ?? new SharedFacts();
        _free = null;
        return taken;
    }

    public void GiveBack()
    {
        Values.Clear();
        Strings.Clear();
        _free = this;
    }
}
