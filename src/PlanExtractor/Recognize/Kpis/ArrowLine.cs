using PlanExtractor.Diagnostics;
using PlanExtractor.Domain;
using PlanExtractor.Layout;

namespace PlanExtractor.Recognize.Kpis;

/// <summary>
/// <c>手続きの件数 R4 1件 ⇒ R5 52件</c>, <c>登録者数：0 ⇒ 5,000人</c>; several in one item share its heading:
/// <c>閲覧数 国内 89,000件 → 100,000件 町内 960件 → 1,100件</c>.
/// </summary>
internal sealed class ArrowLine : IKpiIdiom
{
    /// <inheritdoc/>
    public string Name => "arrow-line";

    /// <inheritdoc/>
    public Reading<IReadOnlyList<KpiDraft>> Read(AimItem item)
    {
        ArgumentNullException.ThrowIfNull(item);
        var text = item.Text;
        var (at, length) = Arrows.Find(text, 0);
        if (length == 0)
            return Reading<IReadOnlyList<KpiDraft>>.NotMine;

        var found = new List<KpiDraft>();
        var group = item.Group;
        var left = text[..at];
        while (length > 0)
        {
            var next = Arrows.Find(text, at + length);
            var right = AimSides.Right(text[(at + length)..next.At]);
            if (AimSides.Left(left) is not { } from || right is null || !Measured(from, right))
                return Reading<IReadOnlyList<KpiDraft>>.NotMine;

            var names = from.Names;
            if (found.Count == 0 && names.Count > 1)
                group = Heading(names.Take(names.Count - 1));
            else if (found.Count > 0 && names.Count > 1)
                found[^1] = found[^1] with { Note = string.Join(' ', names.Take(names.Count - 1)) };
            found.Add(Draft(item, names.Count > 0 ? names[^1] : group ?? "", group, from.Value, right.Value));
            left = right.Rest;
            (at, length) = next;
        }

        if (JapaneseText.Tidy(left) is { Length: > 0 } remark)
            found[^1] = found[^1] with { Note = remark };
        return found.TrueForAll(k => k.Name.Length > 0)
            ? Reading<IReadOnlyList<KpiDraft>>.Of(found)
            : Reading<IReadOnlyList<KpiDraft>>.NotMine;
    }

    // 試行実施⇒本格実施 is a step, not an aim: one side at least has a number.
    private static bool Measured(LeftSide left, RightSide right) => left.Value?.Value is not null || right.Value.Value is not null;

    private static string Heading(IEnumerable<string> names) => AimText.CleanName(string.Join(' ', names));

    private static KpiDraft Draft(AimItem item, string name, string? group, Measure? from, Measure to)
    {
        var (baseline, target) = AimSides.ShareUnit(from, to);
        var (clean, note, restated) = NameRemarks.Take(AimText.CleanName(name));
        return new KpiDraft(clean, baseline, target, item.Evidence)
        {
            Group = group == clean ? item.Group : group,
            Note = note,
            Restated = restated,
        };
    }
}
