using PlanExtractor.Diagnostics;
using PlanExtractor.Domain;

namespace PlanExtractor.Recognize.Tables;

/// <summary>A row of a list table that names a unit of action.</summary>
/// <param name="Number">As written, or null.</param>
/// <param name="Title">Without number and 再掲.</param>
/// <param name="Departments">担当課.</param>
/// <param name="Aspects">Its other columns: 内容, 方向性.</param>
/// <param name="Groups">What stands over it in group columns, outermost first.</param>
/// <param name="Restated">再掲.</param>
/// <param name="Row">First row of the grid.</param>
/// <param name="Evidence">Its rows.</param>
/// <param name="ItemHeader">Header of the column of titles: 取組名.</param>
internal sealed record ListedAction(
    string? Number,
    string Title,
    IReadOnlyList<Department> Departments,
    IReadOnlyList<Aspect> Aspects,
    IReadOnlyList<string> Groups,
    bool Restated,
    int Row,
    Evidence Evidence,
    string ItemHeader);
