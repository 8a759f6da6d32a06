using PlanExtractor.Diagnostics;
using PlanExtractor.Domain;
using PlanExtractor.Layout;
using PlanExtractor.Words;

namespace PlanExtractor.Recognize.Kpis;

/// <summary>
/// Lists that a sentence announces: <c>令和11年度までに、次の数値の達成を目指す。</c> over names and values, <c>目標は次のとおりとします。</c>. A sentence
/// about what was reached (<c>次の目標を達成しました。</c>) announces none of this plan's aims.
/// </summary>
internal static class AnnouncedAims
{
    private const int Farthest = 12;

    private static readonly WordList Pointing = WordList.Grammar("aim.pointing");
    private static readonly WordList Announced = WordList.Grammar("aim.announcing");
    private static readonly WordList Told = WordList.Grammar("sentence.told");

    /// <summary>The lists, each with its sentence: the lines up to the next sentence.</summary>
    public static IReadOnlyList<AnnouncedList> Find(IReadOnlyList<TextBlock> lines)
    {
        var lists = new List<AnnouncedList>();
        for (var i = 0; i < lines.Count; i++)
        {
            if (!Announces(lines[i].Text))
                continue;
            var list = lines.Skip(i + 1).TakeWhile(l => !l.Text.Contains('。', StringComparison.Ordinal)).ToList();
            lists.Add(new AnnouncedList(lines[i].Text, list));
            i += list.Count;
        }

        return lists;
    }

    private static bool Announces(string text) => text.EndsWith('。') && Pointing.FindIn(text).Any(w =>
        Announced.StandIn(text[w.End..Math.Min(text.Length, w.End + Farthest)])
            || Announced.StandIn(text[Math.Max(0, w.At - Farthest)..w.At]));

    /// <summary>A list under its sentence.</summary>
    /// <param name="Sentence">The sentence.</param>
    /// <param name="Lines">The lines below it.</param>
    internal sealed record AnnouncedList(string Sentence, IReadOnlyList<TextBlock> Lines)
    {
        /// <summary>Whether it holds what is aimed at, not what was reached.</summary>
        public bool IsAimed => Told.EndOf(Sentence.TrimEnd('。')) is null && !AimContext.Read(Sentence, isKpiLabel: true).IsPast;

        /// <summary>The year that the sentence gives to targets, or null.</summary>
        public int? Year => Years.FindAll(Sentence) is [.., { FiscalYear: { } last }] ? last : null;

        /// <summary>Where its lines stand.</summary>
        public IEnumerable<Evidence> Places => Lines.Select(l => l.Evidence);
    }
}
