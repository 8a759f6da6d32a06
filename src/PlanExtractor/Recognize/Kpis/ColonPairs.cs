using PlanExtractor.Diagnostics;
using PlanExtractor.Domain;
using PlanExtractor.Layout;

namespace PlanExtractor.Recognize.Kpis;

/// <summary><c>窓口滞留時間の短縮：△60%</c>, <c>手続数：26手続 拡充分：24手続</c>, <c>新規整備戸数=7,500戸</c>: a name, a colon, a target.</summary>
internal sealed class ColonPairs : IKpiIdiom
{
    /// <inheritdoc/>
    public string Name => "colon-pairs";

    /// <inheritdoc/>
    public double Confidence => 0.95;

    /// <inheritdoc/>
    public Reading<IReadOnlyList<KpiDraft>> Read(AimItem item)
    {
        ArgumentNullException.ThrowIfNull(item);
        var text = item.Text;
        var colons = Colons(text);
        if (colons.Count == 0)
            return Reading<IReadOnlyList<KpiDraft>>.NotMine;

        var found = new List<KpiDraft>();
        var name = text[..colons[0]];
        for (var i = 0; i < colons.Count; i++)
        {
            var end = i + 1 < colons.Count ? NameStart(text, colons[i] + 1, colons[i + 1]) : text.Length;
            var value = text[(colons[i] + 1)..end].Trim();
            if (value.Length == 0 || Measures.Read(value) is not { IsRead: true, Value: { } target })
                return Reading<IReadOnlyList<KpiDraft>>.NotMine;
            var words = AimText.Words(name);
            var leading = words.Count > 0 ? AimText.YearOf(words[0]) : null;
            // 令和7年合計特殊出生率：1.7 — the year before the name is the target's.
            if (leading is { } year)
                (name, target) = ((year.Rest + " " + string.Join(' ', words.Skip(1))).Trim(),
                    target with { FiscalYear = target.FiscalYear ?? year.Year.FiscalYear });
            var (clean, note, restated) = NameRemarks.Take(AimText.CleanName(name));
            if (clean.Length == 0)
                return Reading<IReadOnlyList<KpiDraft>>.NotMine;
            found.Add(new KpiDraft(clean, null, target, item.Evidence)
            {
                Group = item.Group,
                Note = note,
                Restated = restated,
            });
            if (i + 1 < colons.Count)
                name = text[end..colons[i + 1]];
        }

        // Words after every colon make a sentence, not aims.
        return found.Exists(k => k.Target?.Value is not null) || item.IsMarked
            ? Reading<IReadOnlyList<KpiDraft>>.Of(found)
            : Reading<IReadOnlyList<KpiDraft>>.NotMine;
    }

    private static List<int> Colons(string text)
    {
        var colons = new List<int>();
        var depth = 0;
        for (var i = 0; i < text.Length; i++)
        {
            depth = Math.Max(0, depth + (text[i] is '(' or '（' ? 1 : text[i] is ')' or '）' ? -1 : 0));
            if (depth == 0 && text[i] is '：' or ':' or '︓' or '=' or '＝' && i > 0
                && !(JapaneseText.IsDigit(text[i - 1]) && i + 1 < text.Length && JapaneseText.IsDigit(text[i + 1])))
                colons.Add(i);
        }

        return colons;
    }

    // The last word before the next colon is that colon's name.
    private static int NameStart(string text, int from, int colon)
    {
        var space = text.LastIndexOfAny([' ', '\u3000', '\n'], colon - 1, colon - from);
        return space < 0 ? colon : space;
    }
}
