using PlanExtractor.Diagnostics;

namespace PlanExtractor.Domain;

/// <summary>What the grammar saw at a place.</summary>
/// <param name="Name">The year as first named.</param>
/// <param name="Start">Index of its first character.</param>
/// <param name="End">Index after it, with 末 and 現在.</param>
/// <param name="DateEnd">Index after it, with 末, without 現在.</param>
/// <param name="HasYear">年 is written.</param>
/// <param name="IsFiscal">年度 is written, outside or in the bracket.</param>
/// <param name="Month">1 to 12, or null.</param>
/// <param name="Day">1 to 31, or null.</param>
/// <param name="IsEnd">末.</param>
/// <param name="IsAsOf">現在, 時点.</param>
/// <param name="Problem">What is wrong with it; null for a good year.</param>
internal readonly record struct YearSyntax(
    YearName Name,
    int Start,
    int End,
    int DateEnd,
    bool HasYear,
    bool IsFiscal,
    int? Month,
    int? Day,
    bool IsEnd,
    bool IsAsOf,
    Problem? Problem)
{
    /// <summary>Looks like a year but is none, to be read over: the ratio <c>H22/H21</c>, the placeholder <c>令和4年〇月</c>.</summary>
    public bool IsOther { get; init; }

    /// <summary>Nothing but the name: <c>R5</c>, <c>2023</c>.</summary>
    public bool IsNaked => !HasYear && !IsFiscal && Month is null;
}
