namespace PlanExtractor.Recognize.Tables;

/// <summary>A remark that closes a cell: <c>試験導入（※観測は1か所）</c>. What it says is not what the cell says.</summary>
internal static class CellRemark
{
    /// <summary>The text before the remark; all of it where it has none, or is nothing else.</summary>
    public static string Without(string text)
    {
        var at = text.LastIndexOf('※');
        return at > 1 && text[at - 1] is '(' or '（' && text.TrimEnd() is [.., ')' or '）'] ? text[..(at - 1)].TrimEnd() : text;
    }
}
