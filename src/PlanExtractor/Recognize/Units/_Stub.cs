using PlanExtractor.Domain;
using PlanExtractor.Layout;
using PlanExtractor.Outline;
using PlanExtractor.Recognize.Cards;
using PlanExtractor.Words;
#pragma warning disable CA1822
namespace PlanExtractor.Recognize.Units;
internal sealed record BlockSigns(bool Schedule, bool Kpi, bool Department, CardDraft? Card, IReadOnlyList<ListedRow> Rows);
internal sealed record ListedRow(int Row, string? Number, string Title, bool HasDepartment, bool HasText, IReadOnlyList<string> Groups, string ItemHeader);
internal sealed class Slots { public static Slots Find(IReadOnlyList<Block> blocks, Vocabulary words) => new(); public bool IsSlot(int block) => false; public string? KindOf(int block) => null; public string? TailOf(int block) => null; }
internal sealed record UnitFamily();
internal sealed record Unit(string? Number, string Title, int Start, int End, int TitleBlock, int Row, UnitFamily Family, double Confidence, IReadOnlyList<Department> HeadingDepartments);
internal sealed record UnitReading(IReadOnlyList<Unit> Units, IReadOnlyList<UnitFamily> Families, string? Doubt);
internal sealed class UnitFinder(Vocabulary words)
{
    public UnitReading Find(IReadOnlyList<Block> blocks, Slots slots, IReadOnlyList<BlockSigns> signs)
    {
        _ = words;
        var units = new List<Unit>();
        for (var i = 0; i < blocks.Count; i++)
        {
            if (blocks[i] is TextBlock t && HeadingText.Read(t.Text) is { Number: not null } h && t.Text.Length < 50 && !t.IsListItem)
            {
                var end = i + 1;
                while (end < blocks.Count && !(blocks[end] is TextBlock u && HeadingText.Read(u.Text) is { Number: not null } && !u.IsListItem)) end++;
                if (Enumerable.Range(i, end - i).Any(k => signs[k].Schedule || signs[k].Kpi || signs[k].Card is not null))
                    units.Add(new Unit(h.Number, h.Title, i, end, i, -1, new(), 1, []));
            }
            foreach (var r in signs[i].Rows) units.Add(new Unit(r.Number, r.Title, i, i + 1, i, r.Row, new(), 1, []));
        }
        return new UnitReading(units, [], null);
    }
}
