namespace FilingData;

/// <summary>How an office and what happens to it are said as one C# word.</summary>
internal static class OfficeWords
{
    private static readonly (string Word, string Name)[] Offices =
    [
        ("chairman", "Chair"), ("chairwoman", "Chair"), ("chair", "Chair"), ("chief executive", "ChiefExecutive"), ("ceo", "ChiefExecutive"),
        ("chief financial", "ChiefFinancialOfficer"), ("cfo", "ChiefFinancialOfficer"), ("president", "President"), ("director", "Director"),
        ("board", "Director"),
    ];

    public static string Topic(OfficeChange change) => Office(change) + change.Action switch
    {
        OfficeAction.Appointed => "Appointment",
        OfficeAction.Elected => "Election",
        OfficeAction.Promoted => "Promotion",
        OfficeAction.Resigned => "Resignation",
        OfficeAction.Retired => "Retirement",
        OfficeAction.Departed => "Departure",
        OfficeAction.Died => "Death",
        OfficeAction.Nominated => "Nomination",
        _ => "InterimAppointment",
    };

    private static string Office(OfficeChange change)
    {
        var title = change.Positions.Count == 0 ? "" : change.Positions[0].Value.ToLowerInvariant();
        return Array.Find(Offices, office => title.Contains(office.Word)).Name ?? "Officer";
    }
}
