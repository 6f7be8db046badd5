namespace FilingData.Parsing.Tests.Announcements;

/// <summary>Outlooks in words: how large a movement is, or that there is none.</summary>
public class WordedOutlookTests
{
    [Theory]
    [InlineData("For fiscal 2022, the company expects net sales to grow at a low single-digit rate.",
        "metric: net sales: grow at a low single-digit rate")]
    [InlineData("For fiscal 2022, the company anticipates mid single-digit revenue growth.", "metric: revenue growth: mid single-digit")]
    [InlineData("Net sales for fiscal 2022 are expected to show a year over year decline in the low teens percentage range.",
        "metric: Net sales: decline in the low teens percentage range")]
    [InlineData("The company expects fiscal 2022 organic sales growth in the low- to mid-single-digit range.",
        "metric: organic sales growth: low- to mid-single-digit range")]
    [InlineData("For fiscal 2022, the company projects operating margin to be flat to slightly up.", "metric: operating margin: flat to slightly up")]
    public void Words_tell_how_far_a_metric_is_to_move(string sentence, string expected) =>
        Assert.Equal(["period: FY 2022", expected], Releases.Rows(Read(sentence)));

    [Fact]
    public void What_was_is_no_outlook() => Assert.Empty(Releases.Rows(Read("Revenue grew by a mid-single-digit percentage in the first quarter.")));

    private static Guidance Read(string sentences) => Releases.Read<Guidance>(
        $"""
        Corran Mills Updates Guidance

        MOBILE, Ala., April 24, 2022 /PRNewswire/ -- Corran Mills Corp. (NYSE: CORM) today updated its guidance.

        {sentences}
        """);
}
