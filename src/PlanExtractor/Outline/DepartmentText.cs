using PlanExtractor.Domain;
using PlanExtractor.Layout;

namespace PlanExtractor.Outline;

/// <summary>
/// Reads names of departments: <c>総務課、健康福祉課</c>, <c>総務部　情報システム課</c>, <c>(主)町民生活課、会計室 (副)教育課(ふるさと会館)</c>.
/// </summary>
internal static class DepartmentText
{
    private const int LongestName = 30;

    /// <summary>The departments of a cell or line that is known to hold them, each once, in order; prose ends the list.</summary>
    /// <param name="text">The cell or line.</param>
    /// <param name="label">What announces it (関係課: they support), or null.</param>
    public static IReadOnlyList<Department> Read(string text, string? label = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Parse(DepartmentPieces.Divide(Closed(text)), RoleOf(label)).Departments;
    }

    // （担当課：総務課）: the bracket that opens before the label closes after the names.
    private static string Closed(string text)
    {
        var end = text.TrimEnd();
        return end.Length > 0 && DepartmentWords.Closing.Contains(end[^1], StringComparison.Ordinal)
            && end.AsSpan().IndexOfAny(DepartmentWords.Opening) < 0 ? end[..^1] : text;
    }

    /// <summary>Whether the whole text is names of departments: every piece ends as such a name does.</summary>
    public static bool IsNames(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (text.Length is 0 or > 120 || text.Contains('。', StringComparison.Ordinal) || !DepartmentWords.Ending.MayEndIn(text))
            return false;
        var pieces = new List<DepartmentPiece>();
        foreach (var piece in DepartmentPieces.Divide(text))
        {
            if (piece.Name.Length > 0 && !DepartmentWords.MayBePart(piece.Name))
                return false;
            pieces.Add(piece);
        }

        var (departments, isWhole) = Parse(pieces, null);
        return isWhole && departments.Count > 0 && departments.All(d => IsName(d.Name));
    }

    /// <summary>Whether a name ends as a department's does (課, 室, 係, センター …) and is more than that ending.</summary>
    public static bool IsName(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return name.Length is >= 2 and <= 24 && DepartmentWords.Ending.EndOf(name) is not null
            && !name.Contains('を', StringComparison.Ordinal) && !name.Contains('、', StringComparison.Ordinal);
    }

    /// <summary>The part that a label gives to the departments after it: 関係課 support, 主管課 lead, 担当課 neither.</summary>
    public static DepartmentRole? RoleOf(string? label) => label is null ? null : DepartmentWords.RoleOf(label);

    /// <summary>Takes the closing bracket of a heading as its departments: <c>スマート農業の推進（農林課）</c>, <c>…［農林課］</c>.</summary>
    public static (string Title, IReadOnlyList<Department> Departments) FromHeading(string title)
    {
        ArgumentNullException.ThrowIfNull(title);
        var text = title.TrimEnd();
        if (text.Length == 0 || !DepartmentWords.Closing.Contains(text[^1], StringComparison.Ordinal))
            return (title, []);
        var open = text.AsSpan().LastIndexOfAny(DepartmentWords.Opening);
        // デジタル推進課（関係課：総務課） is no title.
        return open > 0 && text[(open + 1)..^1] is var inside && IsNames(inside) && !IsNames(text[..open])
            ? (text[..open].TrimEnd(), Read(inside))
            : (title, []);
    }

    private static (List<Department> Departments, bool IsWhole) Parse(IEnumerable<DepartmentPiece> all, DepartmentRole? role)
    {
        var pieces = new List<DepartmentPiece>();
        var isWhole = true;
        var labelled = role;
        foreach (var piece in all)
        {
            // ◎ speaks of its own name, (主) of all up to the next mark.
            var own = piece.IsRoleOfOne ? piece.Role : null;
            if (!piece.IsRoleOfOne)
                labelled = piece.Role ?? labelled;
            if (piece.Name.Length == 0)
                continue;
            if (DepartmentWords.IsProse(piece.Name) || (piece.Name.Any(JapaneseText.IsDigit) && !IsName(piece.Name)))
            {
                isWhole = false;
                break;
            }

            pieces.Add(piece with { Role = own ?? labelled });
        }

        // 住民課 税務課 短期 中期 R8 R9: the head of a table that stands below is no list of departments; nor is what opens a sentence
        // one (外国語指導助手（ＡＬＴ）を増やします。).
        if (!isWhole)
        {
            var last = pieces.FindLastIndex(p => IsName(p.Name));
            pieces.RemoveRange(last + 1, pieces.Count - last - 1);
        }

        var departments = DepartmentTree.Names(pieces).Where(p => p.Name.Length <= LongestName).Select(p => new Department(p.Name, p.Role))
            .Distinct().ToList();
        return (departments, isWhole);
    }
}
