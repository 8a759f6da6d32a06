using PlanExtractor.Layout;
using PlanExtractor.Outline;
using PlanExtractor.Recognize.Tables;
using PlanExtractor.Words;

namespace PlanExtractor.Recognize.Parts;

/// <summary>A table of the plan and what it was read as.</summary>
/// <param name="Block">Index of its block.</param>
/// <param name="Grid">Its cells.</param>
/// <param name="Caption">The line above that names it, or null.</param>
/// <param name="Reading">What it says.</param>
internal sealed record SweptTable(int Block, TableGrid Grid, string? Caption, TableReading Reading);

/// <summary>Reads every table of a plan, wherever it stands, with what is said around it.</summary>
internal sealed class TableSweep(PlanBlocks plan, Vocabulary words, int? planStart, int? planEnd)
{
    private const int LongestCaption = 60;
    private const int LongestNote = 300;
    private const int MostNotes = 4000;
    private const int LinesBack = 8;

    private readonly Labels _labels = Labels.For(words);

    /// <summary>All tables in reading order.</summary>
    public IReadOnlyList<SweptTable> Read()
    {
        var reader = new TableReader(words);
        var found = new List<SweptTable>();
        for (var i = 0; i < plan.All.Count; i++)
        {
            if (plan.All[i] is not TableBlock { Grid: var grid })
                continue;
            var previous = found.Count > 0 && IsNext(found[^1].Block, i) ? found[^1].Reading.Shape : null;
            var context = new TableContext(Caption(i), [.. Label(i), .. plan.TitlesOver(i)], Notes(i), planStart, planEnd,
                previous);
            found.Add(new SweptTable(i, grid, context.Caption, reader.Read(grid, context)));
        }

        return found;
    }

    // A table goes on in the one after it where nothing but a line or two stand between: a page's head, a caption, but no label of
    // another part.
    private bool IsNext(int before, int block) =>
        block - before <= 3 && ReferenceEquals(plan.SectionOf(before), plan.SectionOf(block))
        && !plan.All.Skip(before + 1).Take(block - before - 1).OfType<TextBlock>().Any(line => PartLabel.Read(line, _labels) is not null);

    // The nearest short line right above, within its section: （単位：千円） may stand between.
    private string? Caption(int block)
    {
        for (var i = block - 1; i >= Math.Max(0, block - 2); i--)
        {
            if (plan.All[i] is not TextBlock text || plan.IsHeading(i) || !ReferenceEquals(plan.SectionOf(i), plan.SectionOf(block)))
                return null;
            if (text.Text.Length <= LongestCaption && !text.Text.Contains('。', StringComparison.Ordinal))
                return text.Text[0] is '(' or '（' && i > 0 && Caption(i) is { } over
                    ? over + " " + text.Text
                    : JapaneseText.Tidy(text.Text).Trim('【', '】', '■', '◆', '●', '〈', '〉', '＜', '＞', ' ') is { Length: > 0 } caption
                    ? caption
                    : null;
        }

        return null;
    }

    // The label of the part in which it stands.
    private IEnumerable<string> Label(int block)
    {
        for (var i = block - 1; i >= Math.Max(0, block - LinesBack) && !plan.IsHeading(i); i--)
        {
            if (plan.All[i] is TextBlock line && PartLabel.Read(line, _labels) is { } label)
                return [label.Text];
        }

        return [];
    }

    // The lines of its section, those after it first: notes stand below.
    private string Notes(int block)
    {
        var notes = new System.Text.StringBuilder();
        var end = block + 1;
        for (; end < plan.All.Count && ReferenceEquals(plan.SectionOf(end), plan.SectionOf(block)) && notes.Length < MostNotes; end++)
            Add(end);
        for (var i = block - 1; i >= 0 && ReferenceEquals(plan.SectionOf(i), plan.SectionOf(block)) && notes.Length < MostNotes; i--)
            Add(i);
        return notes.ToString();

        void Add(int i)
        {
            if (plan.All[i] is TextBlock { Text.Length: <= LongestNote } line)
                notes.Append(line.Text).Append('\n');
        }
    }
}
