namespace FilingData.Parsing.Mentions.People.Gazetteers;

/// <summary>Chinese given names in pinyin: one or two syllables written as one word ("Ruiyu", "Tao") or with a hyphen.</summary>
internal static class PinyinNames
{
    // Hanyu Pinyin, ISO 7098: a syllable is an initial and a final.
    private static readonly string[] Initials = ["zh", "ch", "sh", "b", "p", "m", "f", "d", "t", "n", "l", "g", "k", "h", "j", "q", "x", "r", "z",
        "c", "s", "y", "w", ""];

    private static readonly WordSet Finals = new(
        "a ai an ang ao e ei en eng er i ia ian iang iao ie in ing iong iu o ong ou u ua uai uan uang ue ui un uo");

    /// <summary>
    /// The commonest surnames of China by the household registers (Ministry of Public Security, "hundred surnames"), with the spellings of Hong Kong
    /// and Taiwan.
    /// </summary>
    public static readonly WordSet Surnames = new(
        "Wang Li Zhang Liu Chen Yang Huang Zhao Wu Zhou Xu Sun Ma Zhu Hu Guo He Lin Gao Luo Zheng Liang Xie Song Tang Xu Deng Han Feng Cao Peng Zeng",
        "Xiao Tian Dong Pan Yuan Cai Jiang Yu Du Ye Cheng Wei Su Lu Ding Ren Lyu Shen Yao Lu Cui Zhong Tan Wang Fan Jin Shi Liao Jia Xia Fu Fang Zou",
        "Xiong Bai Meng Qin Qiu Hou Jiang Yin Xue Yan Duan Lei Long Shi Tao He Gu Mao Hao Gong Shao Wan Qian Dai Yan Mo Kong Xiang Chang Ouyang Situ",
        "Shangguan Mu Ke Kang Niu Ge Nie Xing Yue Qi Mei Sheng Zhuang Tong Jiao Bao Zuo Hong Ji Chan Cheung Wong Lee Lau Leung Ng Ho Kwok Lam Tsang",
        "Chow Chu Yip Tse Mok Fung Tam Tsui Yeung Hui Siu Kwan Lui Chiu Poon Choi Hsu Hsieh Tsai Chien Kuo Chou Chung Liao Chiang Teng Ong Goh Koh",
        "Teo");

    /// <summary>Whether the word can be a Chinese given name.</summary>
    public static bool IsGivenName(string word)
    {
        var end = word.Length;
        if (end is < 2 or > 12)
            return false;
        var hyphen = word.IndexOf('-');
        return hyphen > 0
            ? IsSyllable(word, 0, hyphen) && IsSyllable(word, hyphen + 1, end)
            : IsSyllable(word, 0, end) || HasTwoSyllables(word);
    }

    private static bool HasTwoSyllables(string word)
    {
        for (var cut = 1; cut < word.Length; cut++)
        {
            if (IsSyllable(word, 0, cut) && IsSyllable(word, cut, word.Length))
                return true;
        }

        return false;
    }

    private static bool IsSyllable(string word, int start, int end)
    {
        foreach (var initial in Initials)
        {
            if (end - start > initial.Length && string.Compare(word, start, initial, 0, initial.Length, StringComparison.OrdinalIgnoreCase) == 0)
                return Finals.Has(word.Substring(start + initial.Length, end - start - initial.Length));
        }

        return false;
    }
}
