namespace FilingData.Parsing.Mentions.Parties;

/// <summary>A term where it is defined.</summary>
/// <param name="First">Its first word.</param>
/// <param name="Last">Its last word.</param>
/// <param name="HasArticle">Whether "the" stands before it.</param>
/// <param name="IsCollective">Whether it stands for several: "collectively", "together", "each".</param>
/// <param name="With">The first and the last word of what is added to the meaning: "together with its affiliates"; null where nothing is.</param>
/// <param name="IsQuoted">Whether it stands in quotation marks.</param>
internal sealed record TermSpan(int First, int Last, bool HasArticle, bool IsCollective, (int First, int Last)? With, bool IsQuoted);
