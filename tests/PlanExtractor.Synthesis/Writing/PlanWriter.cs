using System.Globalization;
using PlanExtractor.Synthesis.Facts;
using PlanExtractor.Synthesis.Styles;
using PlanExtractor.Synthesis.Writing.Kpis;
using PlanExtractor.Synthesis.Writing.Units;
using static PlanExtractor.Synthesis.Styles.Dimensions;

namespace PlanExtractor.Synthesis.Writing;

/// <summary>Writes facts in a style.</summary>
public static class PlanWriter
{
    /// <summary>The plan, and what is to be found in it.</summary>
    public static Manuscript Write(PlanFacts facts, Style style)
    {
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentNullException.ThrowIfNull(style);
        var gold = new Gold(
            new GoldTown(facts.Town, facts.Prefecture, facts.Code),
            new GoldHead(facts.Title, (facts.Start.ToString(CultureInfo.InvariantCulture)) + "-03", facts.Start, facts.End));
        var desk = new Desk(facts, style, gold);
        new Course(desk).Write();
        return new Manuscript(desk.Elements, gold, style.Is(PageHead, "yes") ? facts.Title : "");
    }

    /// <summary>The chapters, in order.</summary>
    private sealed class Course(Desk desk)
    {
        private readonly Noise _noise = new(desk);
        private int _chapter;

        private PlanFacts Facts => desk.Facts;

        private Style Style => desk.Style;

        public void Write()
        {
            Cover();
            desk.NewPage();
            var contents = desk.Elements.Count;
            WriteIntroduction();
            _noise.WriteBefore(ref _chapter);
            var goalsChapter = WriteGoals();
            WriteEnd(goalsChapter);
            if (Style.Is(Contents, "yes"))
                desk.Elements.InsertRange(contents, ContentsList(desk.Elements.Skip(contents)));
        }

        private static IEnumerable<Element> ContentsList(IEnumerable<Element> rest)
        {
            var page = 0;
            var lines = rest.OfType<Heading>().Where(h => h.Level <= 2)
                .Select(h => new Line($"{new string('　', h.Level - 1)}{h.Text}{new string('…', 8)}{++page}")).ToList();
            return [new Line("目　次"), .. lines, new PageBreak()];
        }

        private void Cover()
        {
            desk.Line(Facts.Prefecture is null ? Facts.Town : Facts.Prefecture + Facts.Town);
            desk.Elements.Add(new Heading(1, Facts.Title));
            desk.Line($"（{desk.Notation.Year(Facts.Start)}～{desk.Notation.Year(Facts.End)}）");
            desk.Line(desk.Notation.Digits($"令和{Facts.Start - 2018}年3月"));
        }

        private void WriteIntroduction()
        {
            desk.Heading(1, desk.Numbering.Chapter(++_chapter), "計画の策定にあたって");
            desk.Heading(2, desk.Numbering.Section(_chapter, 1), "策定の趣旨");
            desk.Text($"{Facts.Town}は、これまで住民とともに地域の課題に向き合ってきました。人口が減り、暮らしのあり方が変わるなかで、進む方向を明らかにするため、この計画を定めます。");
            desk.Heading(2, desk.Numbering.Section(_chapter, 2), "計画期間");
            desk.Text($"計画期間は、{desk.Notation.Year(Facts.Start)}から{desk.Notation.Year(Facts.End)}までの"
                + $"{desk.Notation.Digits((Facts.End - Facts.Start + 1).ToString(CultureInfo.InvariantCulture))}年間とします。");
            _noise.WriteNational(_chapter);
        }

        private int WriteGoals()
        {
            var kpis = new KpiWriter(desk);
            var schedules = new ScheduleWriter(desk);
            var units = new UnitWriter(desk, kpis, schedules);
            var goals = InPlan(++_chapter);
            if (Style.Is(Overview, "yes"))
                _noise.WriteOverview(ref _chapter, goals, () => goals = InPlan(_chapter));
            desk.Heading(1, desk.Numbering.Chapter(_chapter), "取組の展開");
            for (var g = 0; g < goals.Count; g++)
            {
                desk.Heading(2, desk.Numbering.Goal(_chapter, g + 1), Facts.Goals[g].Title);
                WriteGoalKpis(kpis, goals[g], g);

                units.Write(goals[g]);
            }

            var all = goals.SelectMany(g => g).ToList();
            if (Style.Is(SchedulePlace, "end") && !Style.Is(Schedule, "none") && !Style.Is(Unit, "list-row-with-years")
                && all.Any(u => u.Facts.Steps.Count > 0))
            {
                desk.Heading(1, desk.Numbering.Chapter(++_chapter), "年次計画");
                desk.Elements.Add(schedules.WriteAll([.. all.Select(u => u.Facts)]));
            }

            if (Style[KpiPlace] is "end-by-number" or "end-by-title" && all.Any(u => u.Kpis.Count > 0))
            {
                desk.Heading(1, desk.Numbering.Chapter(++_chapter), "数値目標の一覧");
                kpis.Write([.. all.SelectMany(u => u.Kpis)], true, namesOwner: true);
            }

            return _chapter;
        }

        private void WriteGoalKpis(KpiWriter kpis, List<UnitInPlan> units, int goal)
        {
            IReadOnlyList<KpiItem> items = Style[KpiPlace] switch
            {
                "goal" => [.. units.SelectMany(u => u.Kpis)],
                "goal-and-unit" when units.Any(u => u.Kpis.Count > 0) => [Outcome(units[0], goal)],
                _ => [],
            };
            if (items.Count == 0)
                return;
            desk.Label(new LabelStyle(Style).Line(new LabelStyle(Style).Kpis, 0));
            kpis.Write(items, false);
        }

        // An aim of the goal itself, over those of its units.
        private static KpiItem Outcome(UnitInPlan unit, int goal) => new(
            new KpiFacts($"「{unit.Goal}」に満足している住民の割合", null, "％", true, 41 + goal, 50 + goal, 62 + goal), 1, unit.Facts, "", unit.Goal);

        private List<List<UnitInPlan>> InPlan(int chapter)
        {
            var goals = new List<List<UnitInPlan>>();
            int running = 0, place = 0;
            for (var g = 0; g < Facts.Goals.Count; g++)
            {
                var goal = Facts.Goals[g];
                var units = new List<UnitInPlan>();
                for (var u = 0; u < goal.Units.Count; u++)
                {
                    var number = Style.Is(Unit, "box") ? "" : desk.Numbering.Unit(chapter, g + 1, u + 1, ++running);
                    running += Style.Is(Unit, "box") ? 1 : 0;
                    var unit = goal.Units[u];
                    units.Add(new UnitInPlan(
                        unit, goal.Title, number, running, [.. unit.Kpis.Select(k => new KpiItem(k, place++, unit, number, goal.Title))]));
                }

                goals.Add(units);
            }

            return goals;
        }

        private void WriteEnd(int chapter)
        {
            _chapter = chapter;
            _noise.WriteAfter(ref _chapter);
            desk.Heading(1, desk.Numbering.Chapter(++_chapter), "計画の推進");
            desk.Text("計画の進み具合は、毎年度、庁内の会議で確かめ、住民に公表します。社会の情勢が大きく変わったときは、計画を見直します。");
            _noise.WriteGlossary(ref _chapter);
        }
    }
}
