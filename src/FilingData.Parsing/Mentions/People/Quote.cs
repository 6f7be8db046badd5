using FilingData.Parsing.Reading;

namespace FilingData.Parsing.Mentions.People;

/// <summary>Words between quotation marks.</summary>
/// <param name="Block">The block.</param>
/// <param name="Inner">The tokens between the marks.</param>
/// <param name="IsOpen">Whether no closing mark follows in the block.</param>
internal sealed record Quote(BlockReading Block, Span Inner, bool IsOpen)
{
    /// <summary>Who says it; null where nobody is named.</summary>
    public PersonFile? Speaker { get; set; }

    /// <summary>Whether an attribution of its own stands beside it.</summary>
    public bool IsAttributed { get; set; }

    /// <summary>The words.</summary>
    public Passage Passage => Block.Passage(Inner);
}
