namespace FilingData.Parsing.Checks;

/// <summary>Where places of one file lie to each other.</summary>
internal static class Places
{
    /// <summary>Whether both have a character in common.</summary>
    public static bool Overlaps(this Source place, Source other) =>
        place.Start < other.Start + other.Length && other.Start < place.Start + place.Length;
}
