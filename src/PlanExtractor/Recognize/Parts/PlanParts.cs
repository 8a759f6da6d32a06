using PlanExtractor.Layout;
using PlanExtractor.Outline;
using PlanExtractor.Recognize.Kpis;
using PlanExtractor.Recognize.Units;

namespace PlanExtractor.Recognize.Parts;

/// <summary>
/// Divides a plan into labelled parts: 【重要業績評価指標（KPI）】 and what follows until the next label, heading or unit of action.
/// </summary>
internal sealed class PlanParts(PlanBlocks plan, Slots slots, UnitReading units, Labels labels, IReadOnlyList<SweptTable> tables)
{
    private readonly HashSet<int> _titles = [.. units.Units.Where(u => u.Row < 0).Select(u => u.TitleBlock)];
    private readonly HashSet<int> _starts = [.. units.Units.Where(u => u.Row < 0).SelectMany(u => new[] { u.Start, u.End })];

    private readonly HashSet<int> _indicators = [.. tables.Where(t => t.Reading.Kpis.Count > 0).Select(t => t.Block)];

    /// <summary>All parts in reading order; headings and titles of units stand in none.</summary>
    public IReadOnlyList<SectionPart> Divide()
    {
        var parts = new List<SectionPart>();
        var part = new OpenPart(null, BlockLabel.None, 0, null);
        for (var i = 0; i < plan.All.Count; i++)
        {
            var section = plan.SectionOf(i);
            if (plan.IsHeading(i) || !ReferenceEquals(section, part.Section) || _starts.Contains(i) || _titles.Contains(i))
            {
                part.AddTo(parts, plan);
                part = new OpenPart(null, section is null ? BlockLabel.None : Own(section), i, section);
            }

            if (plan.IsHeading(i) || _titles.Contains(i))
                continue;
            if (ValueLines.Join(plan.All, i) is { } value)
            {
                part.Blocks.Add(value);
                i++;
                continue;
            }

            if (plan.All[i] is TextBlock { IsFigure: false } line && (PartLabel.Read(line, labels) ?? OfSlot(i, line)) is { } label)
            {
                part.AddTo(parts, plan);
                part = new OpenPart(label.Text, label.Label, i, section);
                if (label.Tail.Length > 0)
                    part.Blocks.Add(line with { Text = label.Tail, HeadingDepth = 0 });
                continue;
            }

            part.Blocks.Add(plan.All[i]);
            // 成果指標 announces the table below it; what follows the table is no list of aims.
            if (part.Label.Kind == LabelKind.Kpi && _indicators.Contains(i))
            {
                part.AddTo(parts, plan);
                part = new OpenPart(null, BlockLabel.None, i + 1, section);
            }
        }

        part.AddTo(parts, plan);
        return parts;
    }

    // A chapter may be named 計画の目的; only KPI and schedule say what its text is made of.
    private BlockLabel Own(Section section) =>
        labels.Read(section.Title) is { Kind: LabelKind.Kpi or LabelKind.Schedule } own ? own : BlockLabel.None;

    // A line that recurs in the plan's template announces what its words say, however it is decorated; 現状 34％ is a value.
    private (string Text, BlockLabel Label, string Tail)? OfSlot(int block, TextBlock line) =>
        slots.IsSlot(block) && ValueLabel.Read(line.Text) is null && LabelOfSlot(block, line) is { Kind: not LabelKind.None } label
            && !line.IsListItem
            ? (line.Text, label, slots.TailOf(block) ?? "") : null;

    // The words of the whole label say more than one of them: めざす数値 is of aims, めざす姿 a state.
    private BlockLabel LabelOfSlot(int block, TextBlock line) =>
        labels.Read(line.Text) is { Kind: not LabelKind.None } known ? known : SlotLabels.For(slots.KindOf(block));

    private sealed record OpenPart(string? Text, BlockLabel Label, int Start, Section? Section)
    {
        public List<Block> Blocks { get; } = [];

        public void AddTo(List<SectionPart> parts, PlanBlocks plan)
        {
            if (Text is null && Blocks.Count == 0)
                return;
            var first = Text is null ? Blocks[0].Evidence : plan.All[Start].Evidence;
            parts.Add(new SectionPart(Text, Label, [.. Blocks],
                Blocks.Aggregate(first, (e, b) => e.Through(b.Evidence)))
            { Section = Section, Start = Start });
        }
    }
}
