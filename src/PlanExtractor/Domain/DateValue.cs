using System.Globalization;
using PlanExtractor.Diagnostics;

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
public sealed record DateValue(string Text, string Iso, DatePrecision Precision)
{
    // What a cover says after the date: 令和6年2月策定.
    private static readonly string[] Closings = ["策定", "改定", "改訂", "発行", "公表", "作成", "制定"];

    /// <summary>
    /// Reads a text that is one date: <c>令和6年2月</c>, <c>R5.9.30現在</c>, <c>令和４年度末</c> (the following 31 March), <c>令和5年10月策定</c>.
    /// Placeholders (<c>令和4年〇月</c>) are not dates; <c>令和5年2月30日</c> is broken.
    /// </summary>
    public static Reading<DateValue> Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var trimmed = text.Trim();
        foreach (var closing in Closings)
        {
            if (trimmed.EndsWith(closing, StringComparison.Ordinal))
                trimmed = trimmed[..^closing.Length].TrimEnd();
        }

        return Years.Read(trimmed).Then(m => m.Date is { } date ? Reading<DateValue>.Of(date) : Reading<DateValue>.NotMine);
    }

    /// <summary>All dates, left to right; the place covers what <see cref="Text"/> covers, without 現在.</summary>
    internal static IReadOnlyList<Found<DateValue>> FindAll(string text) =>
        [.. Years.FindAll(text).SelectMany(m => m.Date is { } date ? new[] { new Found<DateValue>(date, m.Start, date.Text.Length) } : [])];

    internal static DateValue OfYear(string text, int year) =>
        new(text, year.ToString("D4", CultureInfo.InvariantCulture), DatePrecision.Year);

    internal static DateValue OfFiscalYear(string text, int year) => OfYear(text, year) with { Precision = DatePrecision.FiscalYear };

    internal static DateValue OfMonth(string text, int year, int month) =>
        new(text, string.Create(CultureInfo.InvariantCulture, $"{year:D4}-{month:D2}"), DatePrecision.Month);

    internal static DateValue OfDay(string text, int year, int month, int day) =>
        new(text, string.Create(CultureInfo.InvariantCulture, $"{year:D4}-{month:D2}-{day:D2}"), DatePrecision.Day);
}
