namespace FilingData.Packed;

/// <summary>Reads a value of packed facts.</summary>
/// <typeparam name="T">What is read.</typeparam>
/// <param name="reader">Where it is read from.</param>
internal delegate T FactReading<out T>(ref FactReader reader);
