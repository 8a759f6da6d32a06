using PlanExtractor.Layout;
using PlanExtractor.Words;

namespace PlanExtractor.Recognize;

/// <summary>Takes out of a name what is said about it.</summary>
internal static class NameRemarks
{
    private static readonly WordList Restated = WordList.Grammar("restated");

    /// <summary>Whether a remark says that the KPI or action stands elsewhere: 再掲.</summary>
    public static bool IsRestated(string remark) => Restated.Has(JapaneseText.Tidy(remark));

    /// <summary>The name without its remark in brackets, and that remark: <c>実施率（※窓口業務を除く）</c>; 再掲 is taken out as well.</summary>
    public static (string Name, string? Note, bool Restated) Take(string name)
    {
        string? note = null;
        var restated = false;
        for (var open = name.IndexOfAny(['(', '（', '【']); open > 0; open = name.IndexOfAny(['(', '（', '【'], open + 1))
        {
            var close = name.IndexOfAny([')', '）', '】'], open);
            if (close < 0)
                break;
            var inside = name[(open + 1)..close].Trim();
            if (IsRestated(inside))
                restated = true;
            else if (inside.StartsWith('※'))
                note = inside;
            else
                continue;
            name = name[..open].TrimEnd() + name[(close + 1)..];
            open = 0;
        }

        if (name.IndexOf('※', StringComparison.Ordinal) is > 0 and var mark)
            (name, note) = (name[..mark].TrimEnd(), name[mark..]);
        return (name, note, restated);
    }
}
