using System.Text.RegularExpressions;
using PlanExtractor.Diagnostics;
using PlanExtractor.Domain;
using PlanExtractor.Layout;
using PlanExtractor.Recognize;

namespace PlanExtractor.Resolve;

/// <summary>Decides whose plan it is: by the title, else the cover, else the text; same names are told apart by the prefecture.</summary>
internal static partial class MunicipalityResolver
{
    private const int FewestMentions = 3;

    // みどり野町DX推進計画, 第2期星見市…: a name that the register does not know, ○○広域連合…
    [GeneratedRegex(@"^(?:第[0-9０-９一二三四五六七八九十]{1,3}[期次])?(?<n>[\p{L}]{1,14}?(?:広域連合|事務組合|組合|[市町村区]))(?!計画|づくり|街|内|民|域|長)")]
    private static partial Regex Unregistered { get; }

    /// <summary>The municipality; without code where the register does not decide, and then it is said why.</summary>
    public static Municipality Resolve(PlanDraft draft, DiagnosticLog log)
    {
        var title = PlanTitle.Plain(draft.Metadata.TitleAsWritten);
        var cover = Texts(draft.Outline.Cover).Concat(Texts(draft.Outline.Colophon)).ToList();
        var body = draft.Outline.Sections.SelectMany(s => Texts(s.Body)).ToList();
        var place = Mention.InTitle(title, draft.Metadata.TitleEvidence) ?? Mention.MostFrequent(cover, 1);
        if (place is null && Unregistered.Match(title) is { Success: true } match && match.Groups["n"].Length >= 3)
        {
            log.Warn("municipality-unknown", $"「{match.Groups["n"].Value}」 is not in the register of local governments",
                draft.Metadata.TitleEvidence);
            return new Municipality(null, match.Groups["n"].Value, null, null, null, match.Groups["n"].Value, draft.Metadata.TitleEvidence);
        }

        place ??= Mention.MostFrequent(body, FewestMentions) ?? Mention.Prefecture(title, draft.Metadata.TitleEvidence);
        if (place is null)
        {
            log.Warn("municipality-not-found", "neither title nor text names a local government of the register");
            return new Municipality(null, "", null, null, null, "", null);
        }

        var entry = place.Entries.Count == 1 ? place.Entries[0] : ByPrefecture(place.Entries, cover) ?? ByPrefecture(place.Entries, body);
        if (entry is not null)
            return new Municipality(entry.Code, entry.Name, entry.Kana, entry.Prefecture, entry.PrefectureCode, place.Name, place.Evidence);
        log.Warn("municipality-ambiguous", $"「{place.Name}」 exists in {string.Join("、",
            place.Entries.Select(e => $"{e.Prefecture} ({e.Code})"))}, and the text names none or several of them", place.Evidence);
        return new Municipality(null, place.Name, null, null, null, place.Name, place.Evidence);
    }

    private static IEnumerable<(string Text, Evidence Evidence)> Texts(IEnumerable<Block> blocks) =>
        blocks.OfType<TextBlock>().Select(b => (PlanTitle.Plain(b.Text), b.Evidence));

    // The one prefecture among the candidates' that the texts name; most often, where they name several.
    private static LocalGovernment? ByPrefecture(IReadOnlyList<LocalGovernment> candidates, IReadOnlyList<(string Text, Evidence)> texts)
    {
        var counts = candidates.Select(c => (Entry: c, Count: texts.Sum(t => Occurrences(t.Text, c.Prefecture))))
            .OrderByDescending(c => c.Count).ToList();
        return counts[0].Count > 0 && counts[0].Count > counts[1].Count ? counts[0].Entry : null;
    }

    private static int Occurrences(string text, string word)
    {
        var count = 0;
        for (var i = text.IndexOf(word, StringComparison.Ordinal); i >= 0;
            i = text.IndexOf(word, i + word.Length, StringComparison.Ordinal))
            count++;
        return count;
    }

    private sealed record Mention(string Name, IReadOnlyList<LocalGovernment> Entries, Evidence? Evidence)
    {
        public static Mention? InTitle(string title, Evidence? evidence) => Municipalities(title, evidence).FirstOrDefault();

        public static Mention? Prefecture(string title, Evidence? evidence) =>
            MunicipalityRegister.Default.Find(title).Select(f => new Mention(title.Substring(f.Start, f.Length), f.Entries, evidence))
                .FirstOrDefault();

        public static Mention? MostFrequent(IReadOnlyList<(string Text, Evidence Evidence)> texts, int fewest) =>
            texts.SelectMany(t => Municipalities(t.Text, t.Evidence)).GroupBy(m => m.Name).Where(g => g.Count() >= fewest)
                .OrderByDescending(g => g.Count()).FirstOrDefault()?.First();

        private static IEnumerable<Mention> Municipalities(string text, Evidence? evidence) =>
            MunicipalityRegister.Default.Find(text).Where(f => f.Entries[0].Kind != LocalGovernmentKind.Prefecture)
                .Select(f => new Mention(text.Substring(f.Start, f.Length), f.Entries, evidence));
    }
}
