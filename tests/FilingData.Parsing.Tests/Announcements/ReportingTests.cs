namespace FilingData.Parsing.Tests.Announcements;

/// <summary>Calls, annual reports, meetings.</summary>
public class ReportingTests
{
    [Fact]
    public void A_notice_of_results_has_the_day_and_the_periods()
    {
        var call = Releases.Read<EarningsCall>(
            """
            Larkspur Robotics to Report Fourth Quarter and Full Year 2020 Financial Results on February 9, 2021

            BOSTON, Jan. 19, 2021 /PRNewswire/ -- Larkspur Robotics, Inc. (Nasdaq: LARK) today announced that it will release its fourth quarter and full year 2020 financial results
            on Tuesday, February 9, 2021, after the market closes.
            """);
        Assert.Equal(new DateOnly(2021, 2, 9), call.CallDate!.Value);
        Assert.Equal(["Q4 2020", "FY 2020"], call.Periods.Select(period => period.ToString()));
    }

    [Fact]
    public void A_notice_that_the_annual_report_was_filed_is_of_its_own_kind()
    {
        var report = Releases.Read<AnnualReport>(
            """
            Dunmore Mining Files Annual Report on Form 20-F

            VANCOUVER, April 12, 2021 (GLOBE NEWSWIRE) -- Dunmore Mining Ltd. (NYSE: DNM) announced today that it filed its annual report on Form 20-F for the fiscal year ended
            December 31, 2020 with the U.S. Securities and Exchange Commission.
            """);
        Assert.Equal("FY 2020", report.Period!.ToString());
        Assert.Empty(report.Facts);
    }

    [Fact]
    public void A_meeting_has_its_day_and_record_date()
    {
        var meeting = Releases.Read<ShareholderMeeting>(
            """
            Kestrel Shipping Announces Date of Annual General Meeting

            ATHENS, May 3, 2021 (GLOBE NEWSWIRE) -- Kestrel Shipping Ltd. (Nasdaq: KSHP) announced that its annual general meeting of shareholders will be held on June 25, 2021.
            Shareholders of record on May 14, 2021 may vote at the meeting.
            """);
        Assert.Equal(("2021-06-25", "2021-05-14"), (meeting.MeetingDate!.Words, meeting.RecordDate!.Words));
    }

    [Theory]
    [InlineData("at its annual meeting of shareholders on Wednesday")]
    [InlineData("at the annual meeting of shareholders held today")]
    public void A_meeting_on_the_day_of_the_release(string meeting) => Assert.Equal(new DateOnly(2022, 5, 4), Releases.Read<ShareholderMeeting>(
        $"""
        Larkspur Robotics Holds Annual Meeting of Shareholders

        BOSTON, May 4, 2022 /PRNewswire/ -- Larkspur Robotics, Inc. (Nasdaq: LARK) presented its plans {meeting}.
        """).MeetingDate!.Date);

    [Fact]
    public void A_call_may_be_scheduled_for_its_day() => Assert.Equal(new DateOnly(2021, 4, 8), Releases.Read<EarningsCall>(
        """
        Larkspur Robotics Schedules Third Quarter Conference Call

        BOSTON, March 27, 2021 /PRNewswire/ -- Larkspur Robotics, Inc. (Nasdaq: LARK) gave a day today. Its fiscal 2021 third quarter results and related investor conference call
        is scheduled for Thursday, April 8, 2021.
        """).CallDate!.Value);

    [Fact]
    public void The_end_of_the_period_is_not_the_day_of_its_results()
    {
        var call = Releases.Read<EarningsCall>(
            """
            Larkspur Robotics Sets Date for Third Quarter Results

            BOSTON, March 27, 2021 /PRNewswire/ -- Larkspur Robotics, Inc. (Nasdaq: LARK) will announce results for the third quarter ended February 28, 2021 on Thursday, April 8, 2021.
            """);
        Assert.Equal(new DateOnly(2021, 4, 8), call.CallDate!.Value);
    }
}
