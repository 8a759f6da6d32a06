using PlanExtractor.Diagnostics;
using PlanExtractor.Domain;
using PlanExtractor.Layout;

namespace PlanExtractor.Recognize.Kpis;

/// <summary>Divides what stands under a KPI label into items.</summary>
internal static class AimItems
{
    /// <summary>
    /// Items of a cell: <c>・手続きの件数 R4 1件 ⇒ R5 52件 ・…</c>. A bullet opens an item; 【…】 alone is a heading over the next ones;
    /// a cell without bullets is one item.
    /// </summary>
    public static IReadOnlyList<AimItem> OfCell(string cell, Evidence evidence)
    {
        ArgumentNullException.ThrowIfNull(cell);
        var items = new List<AimItem>();
        var lines = new List<string>();
        string? group = null;
        var hasBullets = ListLines.HasBullet(cell);
        foreach (var line in cell.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Where(l => l.Length <= AimItem.MostCharacters))
        {
            var isHeading = line[0] == '【' && line[^1] == '】';
            if (lines.Count > 0 && (isHeading || (hasBullets ? ListLines.IsBullet(line[0]) : IsNext(lines, line))))
            {
                var over = hasBullets || isHeading ? null : HeadingOver(lines, line);
                Close();
                if (over is not null)
                    lines.Add(over);
            }

            if (isHeading)
                group = line.Trim('【', '】');
            else
                lines.Add(ListLines.WithoutBullet(line));
        }

        Close();
        return [.. items.Select(NamedByHeading)];

        // 【ポリシーの徹底】 over the one statement ・改正を図る。 is its name.
        AimItem NamedByHeading(AimItem item) =>
            item.Group is { } heading && items.Count(i => i.Group == heading) == 1 && !item.Text.Contains('：', StringComparison.Ordinal)
                && Arrows.Find(item.Text, 0).Length == 0 && AimText.Words(item.Text).Count == 1
                ? item with { Lines = [heading, .. item.Lines], Group = null }
                : item;

        void Close()
        {
            if (lines.Count == 1)
                items.AddRange(Pairs(lines[0]).Select(p => new AimItem([p], evidence) { Group = group, IsMarked = true }));
            else if (lines.Count is > 1 and <= AimItem.MostLines)
                items.Add(new AimItem([.. lines], evidence) { Group = group, IsMarked = true });
            lines.Clear();
        }
    }

    // Without bullets a line is the next item when the one before has its value, or when neither has any.
    private static bool IsNext(List<string> lines, string line) =>
        (lines.Exists(IsMeasured) || !IsMeasured(line)) && ValueLabel.Read(line) is null
            && (ValueTail.Read(line) is null || AimText.EndsInValue(lines[0]));

    // 閲覧数 over 国内から 8件 → 9件 and 町内から 1件 → 2件, both with names of their own, is over the second as well.
    private static string? HeadingOver(List<string> lines, string line) =>
        lines.Count == 2 && !IsMeasured(lines[0]) && IsNamed(lines[1]) && IsNamed(line) ? lines[0] : null;

    private static bool IsNamed(string line) => Arrows.Find(line, 0).Length > 0 && AimText.Words(line).Count > 0;

    private static bool IsMeasured(string line) => Arrows.Find(line, 0).Length > 0 || Measures.FindAll(line).Count > 0;

    /// <summary>
    /// The line without its bullet, or without the ① or ア that stands for one; after a bullet ① is a reference and stays.
    /// </summary>
    public static string WithoutEnumerator(string line)
    {
        ArgumentNullException.ThrowIfNull(line);
        return (line.Length > 1 && line[0] is >= '①' and <= '⑳' && line[1] is not ('～' or '〜' or '、'))
            || (line.Length > 2 && line[0] is >= 'ア' and <= 'コ' && JapaneseText.IsSpace(line[1]) && !JapaneseText.IsSpace(line[2])
                && line[2] is not (>= 'ァ' and <= 'ヶ'))
            ? line[1..].TrimStart(' ', '\u3000')
            : ListLines.WithoutBullet(line);
    }

    // 手続数：26手続 拡充分：24手続 is two items: the word before the second colon is its name.
    internal static IEnumerable<string> Pairs(string line)
    {
        var start = 0;
        var colons = 0;
        var depth = 0;
        var space = -1;
        for (var i = 0; i < line.Length; i++)
        {
            depth = Math.Max(0, depth + (line[i] is '(' or '（' ? 1 : line[i] is ')' or '）' ? -1 : 0));
            if (depth > 0)
                continue;
            if (JapaneseText.IsSpace(line[i]))
                space = i;
            if (line[i] is not ('：' or ':') || ++colons < 2 || space <= start || ValueLabel.Read(line[(space + 1)..]) is not null
                || AimText.YearOf(line[(space + 1)..i]) is { Rest: "" })
                continue;
            yield return line[start..space].TrimEnd();
            start = space + 1;
        }

        yield return line[start..];
    }

    /// <summary>The year in a label's brackets: <c>目標・効果 (令和7年度)</c> is 2025.</summary>
    public static int? YearOf(string? label) =>
        label is null ? null : Years.FindAll(label) is [.., { FiscalYear: { } year }] ? year : null;
}
