namespace FilingData.Parsing.Mentions.Parties.Names;

/// <summary>Words by which companies are named and that by themselves name none: countries, regions, cities, directions and ranks.</summary>
internal static class Places
{
    private static readonly WordList Words = NameWords.Set(
        """
        Africa America Americas American Argentina Asia Australia Austria Belgium Brazil Britain California Canada Canadian Chile China Chinese
        Colombia Denmark Egypt
        England Europe European Finland Florida France Germany German Greece Hungary India Indonesia Ireland Israel Italy Japan Japanese Kingdom Korea
        Luxembourg
        Malaysia Mexico Netherlands Norway Pacific Peru Philippines Poland Portugal Romania Russia Scotland Singapore Spain Sweden Switzerland Taiwan
        Texas Thailand
        Turkey Ukraine Vietnam Washington Beijing Shanghai Shenzhen Guangzhou Hong Kong London Paris Tokyo York New North South East West Northern
        Southern Eastern
        Western Central United States U.S. US UK U.K. EU First Second Third National International Global General Royal Saint San Los Las Santa The
        Delaware Nevada
        Ohio Michigan Illinois Pennsylvania Virginia Carolina Georgia Massachusetts Jersey Ontario Quebec Alberta Columbia Macau Vegas
        """);

    /// <summary>Whether the word is one of them.</summary>
    public static bool Are(string word) => Words.Contains(word);
}
