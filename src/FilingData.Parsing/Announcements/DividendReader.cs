using FilingData.Parsing.Announcements.Clauses;
using FilingData.Parsing.Announcements.Offerings;
using FilingData.Parsing.Announcements.Times;
using FilingData.Parsing.Mentions;

namespace FilingData.Parsing.Announcements;

/// <summary>Reads declarations of dividends.</summary>
internal sealed class DividendReader : AnnouncementReader
{
    // "on each outstanding share of its" stands between an amount and the shares that it is paid on.
    private const int ClassReach = 7;

    private static readonly WordList DividendWords = WordClasses.Words("dividend dividends distribution distributions ex-dividend");
    private static readonly WordList Former = WordClasses.Words("from over than previous prior versus compared");
    private static readonly WordList Yearly = WordClasses.Words("annualized annualised rate year annually");
    private static readonly Lexicon Declaring = new(
    [
        new Verb("declare") { Nouns = "declaration" }, new Verb("approve"), new Verb("authorize"), new Verb("announce"), new Verb("increase"), new Verb("raise"),
        new Verb("initiate"), new Verb("pay") { Past = "paid", Nouns = "payment" }, new Verb("reinstate"), new Verb("set") { Past = "set", Ing = "setting" },
    ]);

    private static readonly TimeRoles Roles = new(("record", "record"), ("payment", "payable paid pay payment distributed"), ("ex", "ex-dividend ex"));

    private static readonly (string Words, DividendFrequency Frequency)[] Frequencies =
    [
        ("special", DividendFrequency.Special), ("one-time", DividendFrequency.Special), ("extraordinary", DividendFrequency.Special),
        ("quarterly", DividendFrequency.Quarterly), ("monthly", DividendFrequency.Monthly), ("semi-annual", DividendFrequency.Semiannual),
        ("semiannual", DividendFrequency.Semiannual), ("half-yearly", DividendFrequency.Semiannual), ("annual", DividendFrequency.Annual),
        ("annualized", DividendFrequency.Annual), ("annualised", DividendFrequency.Annual),
    ];

    /// <inheritdoc/>
    protected override IReadOnlyList<Cue> Cues { get; } =
    [
        new("declare* … dividend*|distribution*"), new("dividend|dividends declar*|increase*|payment"), new("quarterly|monthly|annual|special|cash|regular|interim dividend|dividends"),
        new("increases|raises|initiates|approves|announces|sets … dividend|dividends"), new("dividend|dividends", 0.6),
        new("preferred dividends in arrears", -1),
    ];

    /// <inheritdoc/>
    public override bool IsToldInPassing => true;

    /// <inheritdoc/>
    public override Announcement Read(News news)
    {
        var told = news.Frames(Declaring).Where(frame => frame.Stage is Stage.Happened or Stage.Announced or Stage.Approved && !frame.IsQuoted)
            .Select(frame => frame.Sentence).Where(sentence => sentence.Zone is Zone.Lead or Zone.Rest && OfDividend(sentence))
            // "A dividend of $0.29 per share will be payable on May 3": declared by its day.
            .Concat(news.Text.Where(sentence => OfDividend(sentence) && sentence.Units.Any(unit => unit.Is("payable") && !unit.IsQuoted))).Distinct().OrderBy(sentence => sentence.Number);
        var declared = new List<DeclaredDividend>();
        foreach (var sentence in told)
        {
            foreach (var amount in Amounts(sentence))
                declared.Add(Read(news, sentence, amount));
        }

        // One dividend is told more than once: the first telling stays, and the days may stand in the next sentence.
        return new Dividend { Declared = declared.GroupBy(dividend => (dividend.PerShare!.Amount, dividend.PerShare.Currency)).Select(group => group.First()).ToValueList() };
    }

    private static DeclaredDividend Read(News news, Sentence sentence, MoneyMention amount)
    {
        var nearby = new[] { sentence }.Concat(news.Text.SkipWhile(other => other != sentence).Skip(1).Take(2).Where(OfDividend)).ToList();
        return new DeclaredDividend
        {
            PerShare = amount.Value,
            PreviousPerShare = Previous(sentence, amount),
            Frequency = Frequency(news, sentence, amount),
            ShareClass = ClassOf(sentence, amount),
            RecordDate = Roles.First(nearby, "record"),
            PaymentDate = Roles.First(nearby, "payment"),
            ExDate = Roles.First(nearby, "ex"),
            Source = sentence.Passage.Source,
        };
    }

    /// <summary>"$0.25 per share on its Class A common stock": the shares named right behind the amount; null where they are only "shares".</summary>
    private static Stated<string>? ClassOf(Sentence sentence, MoneyMention amount)
    {
        var at = Enumerable.Range(0, sentence.Units.Count).First(i => sentence.Units[i].Mention == amount);
        return SecurityPhrase.In(sentence).Where(phrase => phrase.Start > at && phrase.Start - at <= ClassReach && phrase.End - phrase.Start > 1).Select(phrase => phrase.Words.Stated()).FirstOrDefault();
    }

    private static bool OfDividend(Sentence sentence) => sentence.Units.Any(unit => unit.Is(DividendWords) && !unit.IsQuoted);

    /// <summary>What a share gets: not what it got before ("from"), nor what that makes in a year, unless nothing else is told.</summary>
    private static IEnumerable<MoneyMention> Amounts(Sentence sentence)
    {
        var amounts = Enumerable.Range(0, sentence.Units.Count).Where(i => sentence.Units[i].Mention is MoneyMention { Value.Per: not null } && !IsOld(sentence, i)).ToList();
        // "an increase in its annualized dividend to $5.06 per share": where only the year's is told, it is that.
        var ofOne = amounts.Where(i => !IsPerYear(sentence, i)).ToList();
        if (ofOne.Count == 0 && sentence.Units.Any(unit => unit.Word is "annualized" or "annualised") && sentence.Units.Any(unit => unit.Word is "increase" or "raise" or "increased" or "raised"))
            ofOne = amounts.Take(1).ToList();
        return ofOne.Select(i => (MoneyMention)sentence.Units[i].Mention!);
    }

    private static bool IsOld(Sentence sentence, int index)
    {
        if (IsChange(sentence, index) || sentence.HasBefore(index, 12, static unit => unit.Is("previously")))
            return true;
        for (var i = index - 1; i >= Math.Max(0, index - 3) && sentence.Units[i].Kind == UnitKind.Word; i--)
        {
            if (sentence.Units[i].Is(Former))
                return true;
        }

        return false;
    }

    /// <summary>By how much it grows: "by one cent to", "an increase of 25 cents per share", "a 10 cent per share, or 9%, increase".</summary>
    private static bool IsChange(Sentence sentence, int index)
    {
        var units = sentence.Units;
        if (index > 0 && (units[index - 1].Is("by") || (units[index - 1].Is("of") && index > 1 && units[index - 2].Word is "increase" or "decrease" or "raise")))
            return true;
        var at = index + 1;
        while (at < units.Count && at - index < 6 && (units[at].Kind == UnitKind.Comma || units[at].Is("or") || units[at].Mention is PercentageMention))
            at++;
        return at < units.Count && units[at].Word is "increase" or "raise";
    }

    private static bool IsPerYear(Sentence sentence, int index) =>
        sentence.HasBefore(index, 8, static unit => unit.Is(Yearly)) || sentence.Units.Skip(index + 1).Take(3).TakeWhile(unit => unit.Kind != UnitKind.Comma).Any(unit => unit.Is(Yearly));

    private static Money? Previous(Sentence sentence, MoneyMention amount)
    {
        for (var i = 0; i < sentence.Units.Count; i++)
        {
            if (sentence.Units[i].Mention is MoneyMention { Value.Per: not null } money && money != amount && IsOld(sentence, i) && !IsChange(sentence, i))
                return money.Value;
        }

        return null;
    }

    /// <summary>The word nearest before the amount; else the one in the headline.</summary>
    private static Stated<DividendFrequency>? Frequency(News news, Sentence sentence, MoneyMention amount)
    {
        var before = sentence.Units.TakeWhile(unit => unit.Mention != amount).Reverse().Concat(sentence.Units.SkipWhile(unit => unit.Mention != amount));
        return before.Concat(news.Sentences.Where(other => other.Zone == Zone.Headline || (other.Zone == Zone.Lead && OfDividend(other))).SelectMany(other => other.Units)).Select(AsFrequency).FirstOrDefault(found => found is not null);
    }

    private static Stated<DividendFrequency>? AsFrequency(Unit unit)
    {
        var found = Array.FindIndex(Frequencies, row => unit.Is(row.Words));
        return found < 0 ? null : new Stated<DividendFrequency>(Frequencies[found].Frequency) { Source = unit.Passage.Source };
    }
}
