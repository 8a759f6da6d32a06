using PlanExtractor.Diagnostics;
using PlanExtractor.Domain;

namespace PlanExtractor.Tests.Corpus;

/// <summary>Every fact of every plan stands at its evidence.</summary>
public sealed class EvidenceTest
{
    [TestCaseSource(typeof(PlanFiles), nameof(PlanFiles.All))]
    public void Run_AnyPlan_TextOfEveryFactStandsAtItsEvidence(string plan)
    {
        var source = PlanFiles.Source(plan);
        var document = PlanPipeline.Run(source).Document!;
        var place = new EvidenceText(source);

        var strays = Facts(document).Where(f => f.Text.Length > 0 && !place.Holds(f.Evidence, f.Text, f.MayHaveGaps)).ToList();

        Assert.That(strays.Select(s => $"{s.Kind} {s.Evidence}: {s.Text}"), Is.Empty);
    }

    [TestCaseSource(typeof(PlanFiles), nameof(PlanFiles.All))]
    public void Run_AnyPlan_EvidenceLiesInTheDocument(string plan)
    {
        var source = PlanFiles.Source(plan);
        var document = PlanPipeline.Run(source).Document!;
        var lines = new EvidenceText(source).LineCount;

        Assert.That(Facts(document).Where(f => f.Evidence.Line is not { } l || f.Evidence.EndLine is not { } e || l < 1 || e < l
            || e > lines), Is.Empty);
    }

    private static IEnumerable<(string Kind, string Text, Evidence Evidence, bool MayHaveGaps)> Facts(PlanDocument document)
    {
        foreach (var s in document.Sections)
        {
            yield return ("section", s.Title, s.Evidence, true); // 【事業】 (別名) is titled 事業(別名)
            yield return ("section number", s.Number ?? "", s.Evidence, false);
            yield return ("section text", s.Text, s.Evidence, true); // a sentence may go on after a running head
        }

        foreach (var i in document.Initiatives)
        {
            yield return ("initiative", i.Title, i.Evidence, true);
            yield return ("initiative number", i.Number ?? "", i.Evidence, false);
            foreach (var d in i.Departments)
                yield return ("department", d.Name, i.Evidence, false);
            foreach (var a in i.Aspects)
                yield return ("aspect", a.Text, i.Evidence, true);
        }

        foreach (var k in document.Kpis)
        {
            // 住所、氏名を最大12回記入 is named 住所、氏名を記入.
            yield return ("kpi", k.Name, k.Evidence, true);
            yield return ("kpi group", k.Group ?? "", k.Evidence, false);
            foreach (var m in k.Milestones.Concat(k.History).Append(k.Baseline).Append(k.Target).OfType<Measure>())
                yield return ("measure", m.Text, m.Evidence!, false);
        }

        foreach (var g in document.Schedules)
        {
            // Labels and departments may stand in a cell over several rows.
            foreach (var text in g.Columns.Select(c => c.Label).Concat(g.Rows.SelectMany(r => r.Departments).Select(d => d.Name)))
                yield return ("schedule", text, g.Evidence, false);
            foreach (var text in g.Rows.Select(r => r.Label))
                yield return ("schedule label", text, g.Evidence, true);
            foreach (var row in g.Rows)
            {
                foreach (var text in row.Cells.Select(c => c.Text).Append(row.Content ?? ""))
                    yield return ("schedule row", text, row.Evidence, true);
            }
        }

        foreach (var t in document.Tables)
        {
            foreach (var c in t.Cells)
                yield return ("table", c.Text, t.Evidence, false);
        }

        foreach (var e in document.Glossary)
        {
            yield return ("term", e.Term, e.Evidence, false);
            yield return ("definition", e.Definition, e.Evidence, false);
            yield return ("expansion", e.Expansion ?? "", e.Evidence, false);
        }

        foreach (var f in document.Footnotes)
        {
            yield return ("marker", f.Marker, f.Evidence, false);
            yield return ("footnote", f.Text, f.Evidence, false);
        }
    }
}
