using PlanExtractor.Domain;

namespace PlanExtractor.Recognize.Units;

/// <summary>A unit of action.</summary>
/// <param name="Number">As written, or null.</param>
/// <param name="Title">Without number, departments and 【再掲】.</param>
/// <param name="Start">First block that it covers.</param>
/// <param name="End">First block after it.</param>
/// <param name="TitleBlock">Block in which its title stands.</param>
/// <param name="Row">Row of the list table at <paramref name="Start"/>, or -1.</param>
/// <param name="Family">How it is presented.</param>
/// <param name="Confidence">0 to 1.</param>
/// <param name="HeadingDepartments">Departments in its heading's bracket.</param>
internal sealed record Unit(
    string? Number, string Title, int Start, int End, int TitleBlock, int Row, UnitFamily Family, double Confidence,
    IReadOnlyList<Department> HeadingDepartments)
{
    /// <summary>Whether the plan marks it 再掲.</summary>
    public bool Restated { get; init; }

    /// <summary>Groups that the row of a list table stands in, outermost first.</summary>
    public IReadOnlyList<string> Groups { get; init; } = [];
}

/// <summary>What was read of a plan's units.</summary>
/// <param name="Units">In reading order.</param>
/// <param name="Families">All candidates, best first.</param>
/// <param name="Doubt">What speaks for another level, or null.</param>
internal sealed record UnitReading(IReadOnlyList<Unit> Units, IReadOnlyList<UnitFamily> Families, string? Doubt);
