using FilingData.Parsing.Announcements.Clauses;
using FilingData.Parsing.Announcements.Lawsuits;

namespace FilingData.Parsing.Announcements.Base;

/// <summary>Finds the courts that confirm plans of reorganization.</summary>
internal static class PlanConfirmations
{
    /// <summary>"The <em>Bankruptcy Court for the District of Delaware</em> confirmed the plan": whose word a plan needs.</summary>
    public static IEnumerable<Approval> Of(Frame frame)
    {
        var slot = frame.Stage != Stage.Happened ? null : frame.Voice == Voice.Active ? frame.Subject : frame.At("by");
        return slot is null || !frame.Sentence.Units.Any(static unit => unit.Word is "plan" or "reorganization") ? []
            : CourtNames.In(frame.Sentence).Where(court => court.Words.Start >= slot.Passage.Start && court.Words.Start < slot.Passage.End).Take(1)
            .Select(static court => new Approval(court.Stated().Value) { Source = court.Words.Source });
    }
}
