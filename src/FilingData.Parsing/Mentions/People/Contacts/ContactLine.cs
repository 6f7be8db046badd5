using FilingData.Parsing.Mentions.People.Titles;
using FilingData.Parsing.Mentions.People.Tokens;

namespace FilingData.Parsing.Mentions.People.Contacts;

/// <summary>A line that can be part of a contact block or a signature: short, and no sentence.</summary>
/// <param name="Block">The block.</param>
/// <param name="Words">Its words.</param>
internal sealed record ContactLine(BlockReading Block, Span Words)
{
    /// <summary>Whether it holds a telephone number or an address.</summary>
    public bool IsReachable
    {
        get
        {
            for (var i = Words.Start; i < Words.End; i++)
            {
                if (Block.Tokens[i].Kind == TokenKind.Address || PhoneNumber.End(Block, i) > i)
                    return true;
            }

            return false;
        }
    }
}
