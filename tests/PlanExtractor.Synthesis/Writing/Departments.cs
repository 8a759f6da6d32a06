using PlanExtractor.Synthesis.Facts;
using PlanExtractor.Synthesis.Styles;
using static PlanExtractor.Synthesis.Styles.Dimensions;

namespace PlanExtractor.Synthesis.Writing;

/// <summary>Names of departments as the plan writes them.</summary>
internal sealed class Departments(Style style)
{
    /// <summary>担当課 and its kin.</summary>
    public string Word => style[DepartmentWords];

    /// <summary>All of a unit's, as they stand behind a label.</summary>
    public string Names(UnitFacts unit) => string.Join(
        style[DepartmentJoin] switch { "comma" => "、", "dot" => "・", "space" => "　", _ => "／" },
        unit.Departments.Select(Name));

    /// <summary>What is to be read; in a list of works each has its own, and the unit all of them.</summary>
    public IReadOnlyList<GoldDepartment> Gold(UnitFacts unit) =>
        style.Is(Department, "none") && !style.Is(Work, "bullets-with-departments") ? []
            : [.. unit.Departments.Select(
                (d, i) => new GoldDepartment(style.Is(DepartmentNames, "with-bureau") ? Bureau(d) + d : d, Role(i)))];

    private string Name(string department, int place) => style[DepartmentNames] switch
    {
        "with-bureau" => $"{Bureau(department)}　{department}",
        "roles" => (place == 0 ? "(主)" : "(副)") + department,
        _ => department,
    };

    private string? Role(int place) =>
        style.Is(DepartmentNames, "roles") ? (place == 0 ? "lead" : "support") : Word == "関係課" ? "support" : null;

    // 産業 and 環境 have bureaus of their own; the rest is the mayor's.
    private static string Bureau(string department) => department[0] switch
    {
        '農' or '商' or '観' => "産業振興部",
        '環' or '建' or '上' => "建設環境部",
        '福' or '健' or '長' or '保' or 'こ' => "保健福祉部",
        _ => "企画総務部",
    };
}
