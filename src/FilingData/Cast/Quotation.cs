namespace FilingData;

/// <summary>What somebody is quoted with: one continuous statement, also where its attribution or the end of a paragraph interrupts it.</summary>
/// <param name="Text">The words without quotation marks, each run of white space one space; pieces are joined by a space.</param>
public sealed record Quotation(string Text) : Fact
{
    /// <summary>Who says it; null where the filing doesn't say.</summary>
    public Person? Speaker { get; init; }

    /// <summary>The words in quotation marks, and the speaker.</summary>
    public override string ToString() => "“" + Text + "”" + (Speaker is null ? "" : " (" + Speaker + ")");
}
