using System.Globalization;

namespace System;

/// <summary>A calendar date, as .NET 6 and later have it; only the build that the compiler loads holds this one.</summary>
public readonly struct DateOnly : IEquatable<DateOnly>, IComparable<DateOnly>
{
    private readonly DateTime _value;

    /// <summary>A date of the proleptic Gregorian calendar.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such date.</exception>
    public DateOnly(int year, int month, int day) => _value = new DateTime(year, month, day);

    private DateOnly(DateTime value) => _value = value;

    /// <summary>The year, 1 to 9999.</summary>
    public int Year => _value.Year;

    /// <summary>The month, 1 to 12.</summary>
    public int Month => _value.Month;

    /// <summary>The day of the month, 1 to 31.</summary>
    public int Day => _value.Day;

    /// <summary>The day of the week.</summary>
    public DayOfWeek DayOfWeek => _value.DayOfWeek;

    /// <summary>Days since 1 January of the year 1.</summary>
    public int DayNumber => (int)(_value.Ticks / TimeSpan.TicksPerDay);

    /// <summary>The date with this <see cref="DayNumber"/>.</summary>
    public static DateOnly FromDayNumber(int dayNumber) => new(new DateTime(dayNumber * TimeSpan.TicksPerDay));

    /// <summary>The date that many days later, or earlier when negative.</summary>
    public DateOnly AddDays(int value) => new(_value.AddDays(value));

    /// <inheritdoc/>
    public int CompareTo(DateOnly other) => _value.CompareTo(other._value);

    /// <inheritdoc/>
    public bool Equals(DateOnly other) => _value == other._value;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is DateOnly other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => DayNumber;

    /// <summary>The date as ISO 8601 writes it: 2017-09-27.</summary>
    public override string ToString() => _value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>Whether both are the same date.</summary>
    public static bool operator ==(DateOnly left, DateOnly right) => left.Equals(right);

    /// <summary>Whether they are different dates.</summary>
    public static bool operator !=(DateOnly left, DateOnly right) => !left.Equals(right);

    /// <summary>Whether the left date is earlier.</summary>
    public static bool operator <(DateOnly left, DateOnly right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left date is later.</summary>
    public static bool operator >(DateOnly left, DateOnly right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left date is not later.</summary>
    public static bool operator <=(DateOnly left, DateOnly right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left date is not earlier.</summary>
    public static bool operator >=(DateOnly left, DateOnly right) => left.CompareTo(right) >= 0;
}
