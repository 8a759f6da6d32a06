namespace PlanExtractor.Recognize.Tables;

/// <summary>What headers are asked for: the roles of the vocabulary whose words name columns of one kind.</summary>
internal sealed class HeaderRole
{
    private static readonly string[] NameWords = ["name.indicator", "name.action", "name.term", "name.statistic"];
    private static readonly HeaderRole[] Names = [.. NameWords.Select((w, i) => new HeaderRole(i, w))];
    private static readonly HeaderRole TermText = new(Names.Length, "text.term");
    private static readonly HeaderRole[] Columns =
        [.. Enum.GetValues<ColumnRole>().Select((r, i) => new HeaderRole(Names.Length + 1 + i, WordsOf(r)))];

    private HeaderRole(int index, params string[] words) => (Index, Words) = (index, words);

    /// <summary>How many there are.</summary>
    public static int Count => Names.Length + 1 + Columns.Length;

    /// <summary>Names of indicators.</summary>
    public static HeaderRole Indicator => Names[0];

    /// <summary>Its place among all.</summary>
    public int Index { get; }

    /// <summary>Roles of the vocabulary that count as the column's.</summary>
    public IReadOnlyList<string> Words { get; }

    /// <summary>What speaks for a role of columns, whatever the reading; not for names.</summary>
    public static HeaderRole For(ColumnRole role) => Columns[(int)role];

    /// <summary>What speaks for a role of columns in a reading whose items have such names.</summary>
    public static HeaderRole For(ColumnRole role, string nameWords) => role switch
    {
        ColumnRole.Name => Names[Array.IndexOf(NameWords, nameWords)],
        ColumnRole.Text when nameWords == "name.term" => TermText,
        _ => For(role),
    };

    private static string[] WordsOf(ColumnRole role) => role switch
    {
        ColumnRole.Name => NameWords,
        ColumnRole.Group => ["group"],
        ColumnRole.Part => ["sub"],
        ColumnRole.Number => ["number"],
        ColumnRole.Unit => ["unit"],
        ColumnRole.Baseline => ["baseline"],
        ColumnRole.Milestone => ["milestone"],
        ColumnRole.Target => ["target"],
        ColumnRole.Actual => ["actual"],
        ColumnRole.ValueYear => ["year"],
        ColumnRole.Value => ["baseline", "actual"],
        ColumnRole.Direction => ["direction"],
        ColumnRole.Department => ["department"],
        ColumnRole.Note => ["note"],
        ColumnRole.Formula => ["formula"],
        ColumnRole.Source => ["source"],
        ColumnRole.YearCell => ["cell"],
        ColumnRole.Text => ["text"],
        ColumnRole.Status => ["status"],
        ColumnRole.Evaluation => ["eval"],
        ColumnRole.Amount => ["finance"],
        ColumnRole.Person => ["person"],
        _ => ["row.target"],
    };
}
