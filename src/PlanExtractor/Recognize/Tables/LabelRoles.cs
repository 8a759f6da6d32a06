namespace PlanExtractor.Recognize.Tables;

/// <summary>What a cell that is a label says of the value beside it: <c>指標</c>, <c>現状値</c>, <c>目標値（R9）</c>.</summary>
internal static class LabelRoles
{
    // 項目 beside a name counts where a target stands below.
    private const double PlainName = 1.5;
    private const double Strong = 3;
    private const int LongestLabel = 12;

    private static readonly (ColumnRole Role, string Words)[] Roles =
    [
        (ColumnRole.Baseline, "baseline"), (ColumnRole.Milestone, "milestone"), (ColumnRole.Target, "target"), (ColumnRole.Unit, "unit"),
        (ColumnRole.Name, "name.indicator"), (ColumnRole.Direction, "direction"),
    ];

    /// <summary>The role; null where the text is no label of an indicator's parts.</summary>
    /// <param name="bare">The cell's text as <see cref="HeaderText.Bare"/>.</param>
    /// <param name="words">Words of headers.</param>
    public static ColumnRole? RoleOf(string bare, TableWords words)
    {
        if (bare.Length is 0 or > LongestLabel)
            return null;
        var closing = words.Finders.Headers.Find(bare) is [var only] && only.End == bare.Length ? only.Word : null;
        foreach (var (role, word) in Roles)
        {
            if (words.Strength(word, bare) >= (role == ColumnRole.Name ? PlainName : Strong)
                || (closing is not null && words.Strength(word, closing) >= Strong))
                return role;
        }

        return null;
    }

    /// <summary>Whether the role labels a value of an indicator.</summary>
    public static bool IsValue(ColumnRole? role) => role is ColumnRole.Baseline or ColumnRole.Milestone or ColumnRole.Target;
}
