namespace FilingData.Parsing.Mentions.Parties.Terms;

/// <summary>A term where it is defined.</summary>
/// <param name="First">Its first word.</param>
/// <param name="Last">Its last word.</param>
/// <param name="HasArticle">Whether "the" stands before it.</param>
/// <param name="IsCollective">Whether it stands for several: "collectively", "together", "each".</param>
/// <param name="Added">The first and the last word of what the bracket itself says of the meaning: "together with its affiliates"; null where nothing
/// is.</param>
/// <param name="IsQuoted">Whether it stands in quotation marks.</param>
/// <param name="IsListed">Whether a listing stands behind it in the bracket.</param>
internal sealed record TermSpan(int First, int Last, bool HasArticle, bool IsCollective, (int First, int Last)? Added, bool IsQuoted,
    bool IsListed = false);
