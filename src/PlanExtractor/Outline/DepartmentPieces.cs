using System.Text;
using PlanExtractor.Domain;
using PlanExtractor.Layout;

namespace PlanExtractor.Outline;

/// <summary>A name among others.</summary>
/// <param name="Name">Without marks and scope; empty where a mark stands alone.</param>
/// <param name="IsApart">Whether more than a space parts it from the name before: 、, ・, /.</param>
/// <param name="Role">What a mark before or after it says.</param>
/// <param name="IsRoleOfOne">Whether the mark holds for this name alone (◎), not for those after it as well ((主)).</param>
internal sealed record DepartmentPiece(string Name, bool IsApart, DepartmentRole? Role, bool IsRoleOfOne);

/// <summary>Parts a text at 、 / ・ spaces and line feeds, and takes marks and scopes off: <c>◎総務課、企画課（統計）</c>.</summary>
internal static class DepartmentPieces
{
    private const string Separators = "、,，/／;；・･＋+|｜";
    private static readonly char[] Marks = [.. "○●◯□■◆◇▶▪•*＊→- \u3000・"];

    /// <summary>All names, in order.</summary>
    public static IEnumerable<DepartmentPiece> Divide(string text)
    {
        var isApart = true;
        foreach (var (word, apart) in Parts(JoinSpaced(text)))
        {
            isApart |= apart;
            foreach (var piece in OfWord(word, isApart))
            {
                yield return piece;
                isApart = false;
            }
        }
    }

    // 総　務　課 is 総務課; 企　画　課、福　祉　課 two.
    private static string JoinSpaced(string text)
    {
        if (text.AsSpan().IndexOfAny(' ', '\t', '\u3000') < 0)
            return text;
        var result = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var isLayout = JapaneseText.IsSpace(text[i]) && IsLone(text, i - 1) && Next(text, i) is { } next && IsLone(text, next)
                && !Ends(text[i - 1]);
            if (!isLayout)
                result.Append(text[i]);
            else
                i = Next(text, i)!.Value - 1;
        }

        return result.ToString();

        static bool Ends(char c) => c is '課' or '室' or '局' or '部' or '係' or '班' or '署';
    }

    private static int? Next(string text, int i)
    {
        while (i < text.Length && JapaneseText.IsSpace(text[i]))
            i++;
        return i < text.Length ? i : null;
    }

    // A letter with no other beside it: 総 in 総　務　課.
    private static bool IsLone(string text, int i) =>
        i >= 0 && i < text.Length && (Fold.IsKanji(text[i]) || text[i] is >= 'ぁ' and <= 'ヺ') && !IsLetter(text, i - 1)
            && !IsLetter(text, i + 1);

    private static bool IsLetter(string text, int i) => i >= 0 && i < text.Length && char.IsLetterOrDigit(text[i]);

    private static IEnumerable<(string Word, bool IsApart)> Parts(string text)
    {
        var depth = 0;
        var start = 0;
        var isApart = true;
        for (var i = 0; i <= text.Length; i++)
        {
            var c = i < text.Length ? text[i] : '\n';
            var opensRole = depth == 0 && i > start && i < text.Length && OpensRole(text, start, i);
            if (DepartmentWords.Opening.Contains(c, StringComparison.Ordinal))
                depth++;
            else if (DepartmentWords.Closing.Contains(c, StringComparison.Ordinal))
                depth = Math.Max(0, depth - 1);
            var isSeparator = i < text.Length && Separators.Contains(c, StringComparison.Ordinal) && Parts(text, start, i);
            if (i < text.Length && !opensRole && (depth > 0 || !(isSeparator || c == '\n' || JapaneseText.IsSpace(c))))
                continue;
            if (text[start..i].Trim(' ', '\u3000', '\t', '\n') is { Length: > 0 } word)
            {
                yield return (word, isApart);
                isApart = false;
            }

            isApart |= isSeparator;
            start = isSeparator || i == text.Length || !opensRole ? Math.Min(i + 1, text.Length) : i;
        }
    }

    // 総務課・村民課 are two, 民生・児童課 is one; 国・県・町 are three.
    private static bool Parts(string text, int start, int dot)
    {
        if (text[dot] is not ('・' or '･'))
            return true;
        var before = text.AsSpan(start, dot - start).Trim().ToString();
        return before.Length == 0 || before.Length == 1 && "国都道府県市区町村".Contains(before, StringComparison.Ordinal)
            || DepartmentWords.Ending.EndOf(before) is not null
            || DepartmentWords.Closing.Contains(before[^1], StringComparison.Ordinal);
    }

    // A mark opens the next name after a space, or where the name before it has its own in front: (主)総務課(副)教育課. In 総務課（主） it stands behind.
    private static bool OpensRole(string text, int start, int i) =>
        text[i] == '◎' || (RoleBracket(text, i) is not null && (JapaneseText.IsSpace(text[i - 1]) || RoleBracket(text, start) is not null));

    // (主) | （副） | 【主】
    private static (DepartmentRole Role, int Length)? RoleBracket(string text, int i)
    {
        if (!DepartmentWords.Opening.Contains(text[i], StringComparison.Ordinal))
            return null;
        var close = text.AsSpan(i).IndexOfAny(DepartmentWords.Closing);
        return close is > 1 and <= 8 && DepartmentText.RoleOf(text.Substring(i + 1, close - 1)) is { } role ? (role, close + 1) : null;
    }

    private static IEnumerable<DepartmentPiece> OfWord(string word, bool isApart)
    {
        var (name, role, isOfOne) = (word, (DepartmentRole?)null, false);
        if (name[0] == '◎')
            (name, role, isOfOne) = (name[1..], DepartmentRole.Lead, true);
        else if (RoleBracket(name, 0) is { } bracket)
            (name, role) = (name[bracket.Length..], bracket.Role);
        else if (name.Length > 2 && name[1] is ')' or '）' && DepartmentText.RoleOf(name[..1]) is { } half)
            (name, role) = (name[2..], half);
        else if (Labelled(name) is { } open)
        {
            foreach (var piece in Divide(name[..open]).Concat(Divide(name[(open + 1)..^1])))
                yield return piece with { IsApart = piece.IsApart || isApart };
            yield break;
        }
        else if (name.AsSpan().IndexOfAny(":：") is > 0 and var colon && colon <= 8)
            (name, role) = (name[(colon + 1)..], DepartmentText.RoleOf(name[..colon]));
        else if (name.Length > 1 && (DepartmentWords.IsLabel(name) || DepartmentText.RoleOf(name) is not null))
            (name, role) = ("", DepartmentText.RoleOf(name));

        name = name.Trim(Marks);
        // 総務課（主）: the mark may stand behind.
        if (name.AsSpan().LastIndexOfAny(DepartmentWords.Opening) is > 0 and var last && RoleBracket(name, last) is { } behind
            && last + behind.Length == name.Length)
            (name, role, isOfOne) = (name[..last], behind.Role, true);
        if (IsWrapped(name))
        {
            foreach (var piece in Divide(name[1..^1]))
                yield return piece with { Role = piece.Role ?? role, IsApart = piece.IsApart || isApart };
            yield break;
        }

        name = JapaneseText.Tidy(WithoutScope(name)).Trim();
        name = DepartmentWords.WithoutOthers(name);
        if (DepartmentWords.IsNothing(name))
            name = "";
        if (name.Length == 0 && role is null)
            yield break;
        var isFirst = true;
        foreach (var one in RunTogether(name))
        {
            yield return new DepartmentPiece(one, isApart || !isFirst, isFirst ? role : null, isOfOne);
            isFirst = false;
        }
    }

    // デジタル推進課（関係課：総務課、市民課）
    private static int? Labelled(string name)
    {
        var open = name.AsSpan().IndexOfAny(DepartmentWords.Opening);
        if (open <= 0 || name.AsSpan().IndexOfAny(DepartmentWords.Closing) != name.Length - 1)
            return null;
        var colon = name.AsSpan(open).IndexOfAny(":：");
        return colon > 1 && DepartmentText.RoleOf(name.Substring(open + 1, colon - 1)) is not null ? open : null;
    }

    // ［商工課］, 【財政課】, （健康福祉課）
    private static bool IsWrapped(string name) =>
        name.Length > 2 && DepartmentWords.Opening.Contains(name[0], StringComparison.Ordinal)
            && name.AsSpan().IndexOfAny(DepartmentWords.Closing) == name.Length - 1;

    // 地域整備課(集落排水) → 地域整備課; in 市(農業振興課) the bracket has the name.
    private static string WithoutScope(string name)
    {
        var open = name.AsSpan().IndexOfAny(DepartmentWords.Opening);
        if (open <= 0)
            return name;
        var close = name.AsSpan(open).IndexOfAny(DepartmentWords.Closing);
        return open == 1 && close > 1 && DepartmentText.IsName(name.Substring(open + 1, close - 1))
            ? name.Substring(open + 1, close - 1)
            : name[..open];
    }

    // 健康福祉課教育文化課: two names that a narrow column ran together.
    private static IEnumerable<string> RunTogether(string name)
    {
        for (int at; (at = name.IndexOf('課', StringComparison.Ordinal)) >= 2 && name.Length - at > 3
            && name[^1] == '課'; name = name[(at + 1)..])
            yield return name[..(at + 1)];
        yield return name;
    }
}
