using System.Globalization;
using System.Text.Json;

namespace FilingData.Cli.Export;

/// <summary>Facts and values as JSON properties, each with the filing's words and its place.</summary>
internal static class ValueJson
{
    public static void WriteFact(Utf8JsonWriter json, FactRow fact)
    {
        json.WriteString("kind", fact.Kind);
        json.WriteString("role", fact.Role);
        json.WriteString("value", fact.Value);
        WriteText(json, fact);
    }

    public static void WriteMoney(Utf8JsonWriter json, Money money)
    {
        json.WriteNumber("amount", money.Amount);
        json.WriteString("currency", money.Currency.Code);
        json.WriteString("per", money.Per);
        WriteBound(json, money.Bound);
        WriteText(json, money);
    }

    public static void WritePercentage(Utf8JsonWriter json, Percentage percentage)
    {
        json.WriteNumber("value", percentage.Value);
        WriteBound(json, percentage.Bound);
        WriteText(json, percentage);
    }

    public static void WriteShares(Utf8JsonWriter json, ShareCount shares)
    {
        json.WriteNumber("value", shares.Count);
        json.WriteString("unit", shares.Unit);
        WriteBound(json, shares.Bound);
        WriteText(json, shares);
    }

    public static void WriteDate(Utf8JsonWriter json, Stated<DateOnly> date)
    {
        json.WriteString("value", date.Value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        WriteText(json, date);
    }

    private static void WriteBound(Utf8JsonWriter json, Bound bound) => json.WriteString("bound", bound.ToString());

    private static void WriteText(Utf8JsonWriter json, Fact fact)
    {
        json.WriteString("text", FlatAnnouncement.Words(fact));
        if (fact.Source is { } place)
        {
            json.WriteNumber("line", place.Line);
            json.WriteNumber("column", place.Column);
        }
        else
        {
            json.WriteNull("line");
            json.WriteNull("column");
        }
    }
}
