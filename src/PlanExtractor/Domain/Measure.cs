using PlanExtractor.Diagnostics;

namespace PlanExtractor.Domain;

/// <summary>What kind of statement a measure is.</summary>
public enum MeasureKind
{
    /// <summary>A level: 52 件.</summary>
    Absolute,

    /// <summary>A change against a baseline, signed: △60%, 30%削減, +15%.</summary>
    RelativeChange,

    /// <summary>A level per year: 毎年5回, 12人/年.</summary>
    PerYear,

    /// <summary>Words without a number.</summary>
    Qualitative,
}

/// <summary>How a value bounds what is meant.</summary>
public enum MeasureQualifier
{
    /// <summary>Just this.</summary>
    Exact,

    /// <summary>約, 程度, およそ.</summary>
    About,

    /// <summary>以上.</summary>
    AtLeast,

    /// <summary>以下, 以内, 最大.</summary>
    AtMost,

    /// <summary>超, を超える.</summary>
    MoreThan,

    /// <summary>未満.</summary>
    LessThan,
}

/// <summary>A value with unit, as the plan states it.</summary>
/// <param name="Text">As written, without year label, arrow and remarks in brackets.</param>
/// <param name="Value">The number as written: <c>56,736 千円</c> is 56736; null if there is none.</param>
/// <param name="UpperValue">Upper end of a range (<c>5～10 人</c>), else null.</param>
/// <param name="Unit">The counter as written, with its scale word: 千円, 件, %; null if there is none.</param>
/// <param name="NormalizedValue">Value with the scale word applied: 56736000.</param>
/// <param name="NormalizedUnit">Unit without the scale word: 円.</param>
/// <param name="Kind">What kind of statement it is.</param>
/// <param name="Qualifier">How the value bounds what is meant.</param>
/// <param name="FiscalYear">The fiscal year it holds for, or null.</param>
/// <param name="AsOf">The day or month it was measured, or null.</param>
/// <param name="Note">Remarks (R3実績, 年間, ※ …), or null.</param>
public sealed record Measure(
    string Text,
    decimal? Value,
    decimal? UpperValue,
    string? Unit,
    decimal? NormalizedValue,
    string? NormalizedUnit,
    MeasureKind Kind,
    MeasureQualifier Qualifier,
    int? FiscalYear,
    DateValue? AsOf,
    string? Note)
{
    /// <summary>Place of the value: the very cell or line, else the whole fact. Null only outside a document.</summary>
    public Evidence? Evidence { get; init; }
}
