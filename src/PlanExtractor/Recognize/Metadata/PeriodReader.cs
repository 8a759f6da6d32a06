using PlanExtractor.Domain;
using PlanExtractor.Layout;
using PlanExtractor.Outline;
using PlanExtractor.Words;

namespace PlanExtractor.Recognize.Metadata;

/// <summary>The plan's period: from a section about it, from a sentence that names it, or from the title.</summary>
internal static class PeriodReader
{
    private static readonly WordList Periods = WordList.Grammar("plan.period");
    private static readonly WordList PeriodAlone = WordList.Grammar("plan.periodAlone");
    private static readonly WordList PeriodIs = WordList.Grammar("plan.periodIs");

    /// <summary>The period; null where none is stated.</summary>
    public static PlanPeriod? Read(PlanOutline outline)
    {
        var named = outline.Sections.Where(s => Names(s.Title));
        var others = outline.Sections.Where(s => !Names(s.Title));
        return named.SelectMany(s => Candidates(s, anySentence: true)).FirstOrDefault()
            ?? others.SelectMany(s => Candidates(s, anySentence: false)).FirstOrDefault()
            ?? outline.Cover.OfType<TextBlock>().SelectMany(b => Find(b, b.Text)).FirstOrDefault();
    }

    private static bool Names(string title) => Periods.StandIn(title) || PeriodAlone.Has(title);

    private static IEnumerable<PlanPeriod> Candidates(Section section, bool anySentence)
    {
        // Under the heading itself: sentences of this plan before those about others (国の計画は…).
        var lines = section.Body.OfType<TextBlock>().ToList();
        foreach (var line in lines.Where(l => Speaks(l.Text)).Concat(anySentence ? lines.Where(l => !Speaks(l.Text)) : []))
        {
            foreach (var sentence in line.Text.Split('。').Where(s => anySentence || Speaks(s)))
            {
                foreach (var period in Find(line, sentence))
                    yield return period;
            }
        }

        foreach (var table in section.Body.OfType<TableBlock>())
        {
            foreach (var row in table.Grid.Rows.Where(r => Names(JapaneseText.Tidy(r.Cells[0].Text))))
            {
                foreach (var found in row.Cells.Skip(1).SelectMany(c => Period.FindAll(c.Text)))
                    yield return new PlanPeriod(found.Value.Text, found.Value.StartFiscalYear, found.Value.EndFiscalYear, row.Evidence);
            }
        }
    }

    private static bool Speaks(string sentence) => Periods.StandIn(sentence) || PeriodIs.StandIn(sentence);

    private static IEnumerable<PlanPeriod> Find(TextBlock line, string text) =>
        Period.FindAll(text)
            .Select(p => new PlanPeriod(JapaneseText.Tidy(p.Value.Text), p.Value.StartFiscalYear, p.Value.EndFiscalYear, line.Evidence));
}
