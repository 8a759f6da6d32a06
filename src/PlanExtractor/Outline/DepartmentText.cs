using PlanExtractor.Domain;
using PlanExtractor.Layout;

namespace PlanExtractor.Outline;

/// <summary>
/// Reads names of departments: <c>総務課、健康福祉課</c>, <c>総務課 教育文化課</c>, <c>(主)町民生活課、会計室 (副)教育課(ふるさと会館)</c>.
/// </summary>
public static class DepartmentText
{
    private static readonly string[] Endings =
        ["課", "室", "局", "部", "係", "班", "署", "館", "所", "園", "センター", "事務局", "委員会", "本部", "支所", "各課", "出納室", "担当", "グループ", "チーム", "病院", "公社", "推進員", "協議会", "保育所", "職員", "全庁", "全課", "庁内", "課等", "部署"];

    private static readonly string[] LeadMarks = ["(主)", "（主）", "主)", "【主】", "◎", "主管:", "主管："];
    private static readonly string[] SupportMarks = ["(副)", "（副）", "副)", "【副】", "関係:", "関係：", "(関係)", "（関係）"];

    /// <summary>The departments of a cell or line that is known to hold them, each name and role once, in order.</summary>
    public static IReadOnlyList<Department> Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var found = new List<Department>();
        DepartmentRole? role = null;
        foreach (var piece in Pieces(text))
        {
            var name = piece;
            if (Array.Find(LeadMarks, m => name.StartsWith(m, StringComparison.Ordinal)) is { } lead)
                (role, name) = (DepartmentRole.Lead, name[lead.Length..]);
            else if (Array.Find(SupportMarks, m => name.StartsWith(m, StringComparison.Ordinal)) is { } support)
                (role, name) = (DepartmentRole.Support, name[support.Length..]);
            foreach (var one in Apart(JapaneseText.Tidy(WithoutScope(name)).Trim('・', '○', '●', ' ')))
            {
                if (one.Length is > 0 and <= 30 && one is not ("-" or "－" or "―" or "ー" or "なし") && !found.Contains(new Department(one, role)))
                    found.Add(new Department(one, role));
            }
        }

        return found;
    }

    // 健康福祉課教育文化課: two names that a narrow column ran together.
    private static IEnumerable<string> Apart(string name)
    {
        for (int at; (at = name.IndexOf('課', StringComparison.Ordinal)) >= 2 && name.Length - at > 3 && name[^1] == '課'; name = name[(at + 1)..])
            yield return name[..(at + 1)];
        yield return name;
    }

    /// <summary>Whether the whole text is names of departments: every piece ends as such a name does.</summary>
    public static bool IsNames(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (text.Length is 0 or > 120 || text.Contains('。', StringComparison.Ordinal))
            return false;
        var names = Read(text);
        return names.Count > 0 && names.All(d => IsName(d.Name));
    }

    /// <summary>Whether a name ends as a department's does (課, 室, 係, センター …) and is more than that ending.</summary>
    public static bool IsName(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return name.Length is >= 2 and <= 20 && Array.Exists(Endings, e => name.EndsWith(e, StringComparison.Ordinal))
            && !name.Contains('を', StringComparison.Ordinal) && !name.Contains('、', StringComparison.Ordinal);
    }

    /// <summary>Takes the closing bracket of a heading as its departments: <c>スマート農業の推進（農林課）</c>.</summary>
    public static (string Title, IReadOnlyList<Department> Departments) FromHeading(string title)
    {
        ArgumentNullException.ThrowIfNull(title);
        var text = title.TrimEnd();
        if (text.Length == 0 || text[^1] is not (')' or '）' or '】' or '〕' or ']' or '］'))
            return (title, []);
        var open = text.LastIndexOfAny(['(', '（', '【', '〔', '[', '［']);
        return open > 0 && text[(open + 1)..^1] is var inside && IsNames(inside) ? (text[..open].TrimEnd(), Read(inside)) : (title, []);
    }

    // Split at 、 , ・(only between names) spaces and line feeds outside brackets; "※電子決済分" is a remark, not a name.
    private static IEnumerable<string> Pieces(string text)
    {
        var depth = 0;
        var start = 0;
        for (var i = 0; i <= text.Length; i++)
        {
            var c = i < text.Length ? text[i] : '\n';
            var isRole = depth == 0 && IsRoleAhead(text, i);
            if (c is '(' or '（')
                depth++;
            else if (c is ')' or '）')
                depth = Math.Max(0, depth - 1);
            var isSeparator = c is '、' or ',' or '，' or '/' or '／' or ';' or '；';
            if (c != '\n' && !isRole && (depth > 0 || !(isSeparator || JapaneseText.IsSpace(c))))
                continue;
            var piece = text[start..i].Trim(' ', '\u3000', '、', ',', '\t', '\n');
            if (piece.Length > 0 && piece[0] != '※')
                yield return piece;
            start = isSeparator ? i + 1 : i;
        }
    }

    private static bool IsRoleAhead(string text, int i) =>
        i > 0 && i < text.Length && (text[i] == '◎' || (text[i] is '(' or '（' && i + 2 < text.Length && text[i + 1] is '主' or '副' && text[i + 2] is ')' or '）'));

    // 地域整備課(集落排水) → 地域整備課; (主)総務課 keeps its role until it is read.
    private static string WithoutScope(string name)
    {
        var open = name.IndexOfAny(['(', '（'], 1 <= name.Length ? Math.Min(1, name.Length) : 0);
        return open > 0 ? name[..open] : name;
    }
}
