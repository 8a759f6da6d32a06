namespace PlanExtractor.Domain;

/// <summary>How exact a date is.</summary>
public enum DatePrecision
{
    /// <summary>A calendar year.</summary>
    Year,

    /// <summary>A fiscal year, named by the calendar year it begins in.</summary>
    FiscalYear,

    /// <summary>A month.</summary>
    Month,

    /// <summary>A day.</summary>
    Day,
}

/// <summary>A date as the text gives it: <c>令和6年2月</c> is 2024-02, precision month.</summary>
/// <param name="Text">As written.</param>
/// <param name="Iso">ISO 8601 as far as the precision goes: <c>2024</c>, <c>2024-02</c>, <c>2024-02-01</c>.</param>
/// <param name="Precision">How exact it is.</param>
public sealed record DateValue(string Text, string Iso, DatePrecision Precision);
