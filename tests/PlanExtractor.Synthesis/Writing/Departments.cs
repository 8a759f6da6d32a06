using PlanExtractor.Synthesis.Facts;
using PlanExtractor.Synthesis.Styles;
using static PlanExtractor.Synthesis.Styles.Dimensions;

namespace PlanExtractor.Synthesis.Writing;

/// <summary>Names of departments as the plan writes them.</summary>
internal sealed class Departments(Style style)
{
    public string Word => style[DepartmentWords];

    public string Names(UnitFacts unit) => string.Join(
        style[DepartmentJoin] switch { "comma" => "、", "dot" => "・", "space" => "　", _ => "／" },
        unit.Departments);

    /// <summary>What the plan says of them; a unit without departments has none.</summary>
    public IReadOnlyList<GoldDepartment> Gold(UnitFacts unit) =>
        style.Is(Department, "none") ? [] : [.. unit.Departments.Select(d => new GoldDepartment(d, Word == "関係課" ? "support" : null))];
}
