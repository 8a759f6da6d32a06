using PlanExtractor.Domain;
using PlanExtractor.Layout;

namespace PlanExtractor.Recognize.Kpis;

/// <summary>
/// Divides lines into items: a line with a name and its values, or a name and the lines of values below it (<c>利用率</c> / <c>12％ →
/// 40％（R8）</c>), or, where a part begins with a value and ends with a name, the values above it.
/// </summary>
internal static class AimLines
{
    private const int LongestName = 50;
    private const int ShortestWhole = 3;

    /// <summary>The items of the lines.</summary>
    public static IReadOnlyList<AimItem> Divide(IEnumerable<TextBlock> lines)
    {
        var parts = lines.Select(Line.Of).Where(l => l.Text.Length > 0).ToList();
        var isNameLast = parts.Count > 1 && IsName(parts[^1]) && parts[0].IsBare && !parts[^1].IsBare;
        return isNameLast ? NameLast(parts) : NameFirst(parts);
    }

    private static List<AimItem> NameFirst(List<Line> lines)
    {
        var items = new List<AimItem>();
        string? group = null;
        foreach (var line in lines)
        {
            if (line.IsPart && (group is not null || (items.Count > 0 && IsGroup(items[^1]))))
            {
                if (group is null)
                {
                    group = items[^1].Text;
                    items.RemoveAt(items.Count - 1);
                }

                items.Add(Item(line.Text[1..].TrimStart(' ', '\u3000'), line) with { Group = group, IsMarked = true });
                continue;
            }

            group = null;
            if (items.Count > 0 && (EndsName(items[^1], line) || GoesOn(items[^1], line)))
                items[^1] = items[^1] with
                {
                    Lines = [.. items[^1].Lines.SkipLast(1), items[^1].Lines[^1] + line.Text],
                    Evidence = items[^1]
                    .Evidence.Through(line.Block.Evidence)
                };
            else if (items.Count > 0 && Belongs(items[^1], line))
                items[^1] = items[^1] with
                {
                    Lines = [.. items[^1].Lines, line.Text],
                    Evidence = items[^1].Evidence.Through(line.Block.Evidence),
                    Places = [.. items[^1].Places, line.Block.Evidence],
                };
            else
                items.AddRange(AimItems.Pairs(line.Text).Select(p => Item(p, line)));
        }

        return items;
    }

    private static List<AimItem> NameLast(List<Line> lines)
    {
        var items = new List<AimItem>();
        var values = new List<Line>();
        foreach (var line in lines)
        {
            if (line.IsBare)
            {
                values.Add(line);
                continue;
            }

            items.Add(Item(line.Text, line) with
            {
                Lines = [line.Text, .. values.Select(v => v.Text)],
                Evidence = values.Aggregate(line.Block.Evidence, (e, v) => e.Through(v.Block.Evidence)),
                Places = [line.Block.Evidence, .. values.Select(v => v.Block.Evidence)],
            });
            values.Clear();
        }

        return items;
    }

    private static AimItem Item(string text, Line line) => new([text], line.Block.Evidence)
    {
        IsMarked = line.IsMarked,
        Places = [line.Block.Evidence],
    };

    // A labelled value goes on with any item; a bare one with a name that has none on its own line.
    private static bool Belongs(AimItem item, Line line) =>
        item.Lines.Count < AimItem.MostLines
        && (ValueLabel.Read(line.Text) is not null || (IsName(item.Lines[0]) && line.IsBare));

    // 自動操舵農機を使う経営体の割 / 合: the rest of a name that did not fit in its line.
    private static bool EndsName(AimItem item, Line line) =>
        item.Lines.Count == 1 && line.Text.Length < ShortestWhole && !line.Block.IsListItem && IsName(item.Lines[0])
            && line.Text.All(char.IsLetter);

    // 保護司の充足率 88.4％（令和５年度）⇒ / 95％（令和11年度）: nothing ends with an arrow, a comma or an open bracket.
    private static bool GoesOn(AimItem item, Line line) =>
        !line.IsMarked && item.Lines[^1] is var last
        && (BeginsWithArrow(line.Block.Text) || last[^1] is '、' or '，' or 'を'
            || (last[^1] is 'の' or 'に' or 'と' or 'は' or 'が' or 'で' && last.Contains('を', StringComparison.Ordinal)) || EndsWithArrow(last)
            || AimText.IsOpen(last));

    // ▶ is a bullet there.
    private static bool BeginsWithArrow(string text) => text[0] is not ('▶' or '►') && Arrows.LengthAt(text, 0) > 0;

    private static bool EndsWithArrow(string text) => Arrows.LengthAt(text, text.Length - 1) > 0
        || text.EndsWith("->", StringComparison.Ordinal) || text.EndsWith("=>", StringComparison.Ordinal);

    // ・空調の設置率 over －小学校　12％ → 40％
    private static bool IsGroup(AimItem item) => item.IsMarked && item.Lines.Count == 1 && IsName(item.Lines[0])
        && Measures.FindAll(item.Text).Count == 0 && Arrows.Find(item.Text, 0).Length == 0;

    private static bool IsName(Line line) => IsName(line.Text);

    private static bool IsName(string text) =>
        text.Length <= LongestName && !text.Contains('。', StringComparison.Ordinal) && !AimText.EndsInValue(text)
            && text.Any(char.IsLetter);

    // A line without bullet and label, and whether a bullet or a number opens it.
    private sealed record Line(TextBlock Block, string Text, bool IsMarked)
    {
        private bool? _isBare;

        /// <summary>Takes a line apart.</summary>
        public static Line Of(TextBlock block)
        {
            var text = AimItems.WithoutEnumerator(block.Text);
            return new Line(block, AimText.WithoutLabel(text), block.IsListItem || text != block.Text);
        }

        /// <summary>Whether a dash opens it: a part of the name above.</summary>
        public bool IsPart => Text.Length > 1 && Text[0] is '－' or '-' or '–' or '―' && !JapaneseText.IsDigit(Text[1])
            && Text.Skip(1).Any(char.IsLetter);

        /// <summary>Whether nothing but values, years and roles stands in it.</summary>
        public bool IsBare => _isBare ??= Text.Length <= LongestName && ValueTail.Read(Text) is not null;
    }
}
