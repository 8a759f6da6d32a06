using PlanExtractor.Domain;

namespace PlanExtractor.Recognize.Units;

/// <summary>Ways in which plans present their units of action.</summary>
internal enum UnitForm
{
    /// <summary>Headings of one style in one chapter.</summary>
    Heading,

    /// <summary>取組名：里山の再生.</summary>
    Label,

    /// <summary>取組 01, the title on the next line; or a title above 担当：….</summary>
    Anchor,

    /// <summary>Lines without number right above a slot.</summary>
    Plain,

    /// <summary>Tables with the same labels.</summary>
    Card,

    /// <summary>Paragraphs that open with a title in a bracket.</summary>
    RunIn,

    /// <summary>Pages or slides that share slots.</summary>
    Page,

    /// <summary>Rows of list tables.</summary>
    Rows,
}

/// <summary>A member of a family: perhaps a unit.</summary>
/// <param name="Start">First block.</param>
/// <param name="End">First block after it.</param>
/// <param name="TitleAt">Block in which the title stands.</param>
/// <param name="Title">As written, without number.</param>
/// <param name="Number">As written, or null.</param>
internal sealed record UnitMember(int Start, int End, int TitleAt, string Title, string? Number)
{
    /// <summary>Row of the list table, or null.</summary>
    public ListedRow? Row { get; init; }

    /// <summary>Departments in the heading's bracket.</summary>
    public IReadOnlyList<Department> Departments { get; init; } = [];

    /// <summary>Key of the title.</summary>
    public string Key { get; } = LineKey.From(Title);

    /// <summary>Whether the title of one stands in the other; rows of one table do not stand in each other.</summary>
    public bool Overlaps(UnitMember other) =>
        (Holds(other.TitleAt) || other.Holds(TitleAt)) && (Row is null || other.Row is null || Start != other.Start || Row == other.Row);

    private bool Holds(int block) => Start <= block && block < End;
}

/// <summary>A factor of a score.</summary>
/// <param name="Name">What it measures.</param>
/// <param name="Value">What the score is multiplied by.</param>
internal sealed record UnitFactor(string Name, double Value);

/// <summary>Candidates for the plan's units of action that are presented in one way.</summary>
/// <param name="Form">The way.</param>
/// <param name="What">What ties them together: numbering style, label, header of the column.</param>
/// <param name="Members">In reading order.</param>
internal sealed record UnitFamily(UnitForm Form, string What, IReadOnlyList<UnitMember> Members)
{
    /// <summary>Slots that half of the members share.</summary>
    public IReadOnlySet<string> Shared { get; init; } = new HashSet<string>();

    /// <summary>Factors of the score, in the order in which they were found.</summary>
    public IReadOnlyList<UnitFactor> Factors { get; init; } = [];

    /// <summary>How well it would do as the plan's units: the product of the factors.</summary>
    public double Score => Factors.Aggregate(Factors.Count == 0 ? 0.0 : 1, (s, f) => s * f.Value);

    /// <summary>With another factor.</summary>
    public UnitFamily Times(string name, double value) => this with { Factors = [.. Factors, new UnitFactor(name, value)] };

    /// <summary>Value of a factor; 1 where it has none.</summary>
    public double Factor(string name) => Factors.FirstOrDefault(f => f.Name == name)?.Value ?? 1;
}
