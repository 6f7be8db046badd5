namespace FilingData.Parsing.Mentions.People;

/// <summary>Tells names in contact blocks, where they stand beside functions, phone numbers and addresses.</summary>
internal static class ContactEvidence
{
    /// <summary>Whether the words are a person whom one can contact.</summary>
    public static bool IsPerson(BlockReading block, NameCandidate name)
    {
        if (name.Honorific is not null || name.HasDegrees || Apposition.TitleBehind(block, name.All.End) > 0)
            return true;
        if (!name.IsCommon && !IsAddressed(block, name))
            return false;
        return !GivenNames.Doubtful.Has(name.Given) || StandsAlone(block, name) || IsAddressed(block, name);
    }

    /// <summary>Whether the name fills its line up to a comma or a number.</summary>
    private static bool StandsAlone(BlockReading block, NameCandidate name)
    {
        var end = name.All.End;
        return block.Tokens[name.All.Start].OpensLine && (end >= block.Count || block.Tokens[end].OpensLine || block.Is(end, ',') || block.Is(end, '(') || block.Is(end, '+') || block.Is(end, TokenKind.Number));
    }

    /// <summary>Whether a mail address nearby is made of the surname.</summary>
    private static bool IsAddressed(BlockReading block, NameCandidate name)
    {
        for (var i = name.All.End; i < block.Count && i - name.All.End < 24; i++)
        {
            if (block.Tokens[i].Kind == TokenKind.Address && block.Tokens[i].Text.IndexOf(name.Surname, StringComparison.OrdinalIgnoreCase) >= 0)
                return true;
        }

        return false;
    }
}
