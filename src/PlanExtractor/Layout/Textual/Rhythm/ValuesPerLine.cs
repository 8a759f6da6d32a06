using PlanExtractor.Diagnostics;
using PlanExtractor.Domain;
using PlanExtractor.Ingest;
using PlanExtractor.Layout.Textual.Aligned;

namespace PlanExtractor.Layout.Textual.Rhythm;

/// <summary>
/// Finds tables that were written one cell a line below headers that carry years, as tools do that copy box by box or cell by cell:
/// after a name come as many figures as there are years. Blank lines between the cells say nothing.
/// <code>
/// 指標 / 現状（R5） / 目標（R10） / 登録者数 / 120人 / 300人 / 満足度 / 小学生 / 61％ / 70％ / 中学生 / ― / 65％
/// </code>
/// </summary>
internal sealed class ValuesPerLine(IReadOnlyList<SourceLine> lines)
{
    private const int FewestYears = 2;
    private const int MostYears = 6;
    private const int LongestHeader = 20;
    private const int LongestName = 48;
    private const int LongestFigure = 24;
    private const int ShortestWrapped = 14;
    private const int MostRows = 60;
    private const int LikeEnding = 2;

    private readonly string[] _texts = [.. lines.Select(l => l.Text.Trim(' ', '\t', '\u3000'))];
    private readonly bool[] _years = [.. lines.Select(l => CellLook.IsYear(l.Text.Trim(' ', '\t', '\u3000')))];

    /// <summary>The table that begins at the line; null where none does.</summary>
    public FoundRows? Find(int start)
    {
        if (!HasYearAt(start) || !IsHeader(Text(start)))
            return null;
        var (header, at) = Header(start);
        if (header.Count is < FewestYears or > MostYears + 1)
            return null;
        var years = header.Count(c => CellLook.IsYear(c.Text));
        if (years < FewestYears || years < header.Count - 1 || (years < header.Count && CellLook.IsYear(header[0].Text)))
            return null;
        var rows = new List<GridRow>();
        var next = at;
        var hasFigures = false;
        while (rows.Count < MostRows && Row(at, years) is { } row)
        {
            rows.AddRange(row.Rows);
            (at, next) = (row.Next, row.Next);
            hasFigures = true;
        }

        if (!hasFigures)
            return null;
        List<GridCell> head = years < header.Count ? [.. header] : [GridCell.Empty, .. header];
        return new FoundRows(start, next, [new GridRow([.. head], Place(start, next)), .. rows]);
    }

    // Only one name may stand without a year: the first, or one whose year stands below it.
    private bool HasYearAt(int start) => IsYear(start) || (After(start) is var second && IsYear(second)) || IsYear(After(second));

    // 現状（R5）, or 基準値 with （令和６年度） on the line below; before them perhaps the header of the names.
    private (List<GridCell> Cells, int Next) Header(int start)
    {
        var cells = new List<GridCell>();
        var at = start;
        while (at < lines.Count && cells.Count <= MostYears + 1 && IsHeader(Text(at)))
        {
            var below = After(at);
            var isSplit = !IsYear(at) && IsYear(below) && CellLook.IsBracketed(Text(below));
            // The first line without a year heads the names; another one is the first name.
            if (!isSplit && !IsYear(at) && cells.Count > 0)
                break;
            cells.Add(isSplit
                ? TableLines.Cell(Text(at) + Text(below)) with { Evidence = Place(at, below + 1) }
                : Cell(at));
            at = After(isSplit ? below : at);
        }

        return (cells, at);
    }

    // A name with its figures; perhaps below a name of several rows, which fills no row of its own.
    private (IReadOnlyList<GridRow> Rows, int Next)? Row(int at, int years)
    {
        var names = new List<int>();
        for (; at < lines.Count && names.Count < 2 && IsName(Text(at)); at = After(at))
        {
            names.Add(at);
            if (Figures(After(at), years) is not { } figures)
                continue;
            GridRow row(GridCell name) => new([name, .. figures.Select(Cell)], Place(names[^1], figures[^1] + 1));
            if (names.Count == 1)
                return ([row(Cell(at))], After(figures[^1]));
            if (Text(names[0]).Length >= ShortestWrapped)
                return ([row(TableLines.Cell(Text(names[0]) + Text(names[1])) with { Evidence = Place(names[0], names[1] + 1) })],
                    After(figures[^1]));
            var group = new GridRow([Cell(names[0]), .. Enumerable.Repeat(GridCell.Empty, years)], Place(names[0], names[0] + 1));
            return ([group, row(Cell(at))], After(figures[^1]));
        }

        return null;
    }

    // As many figures as years, none more; or words that say the steps of one thing: 未整備 / 一部で整備 / 全館で整備.
    private List<int>? Figures(int at, int years)
    {
        var found = new List<int>();
        for (; at < lines.Count && found.Count < years && Text(at) is { Length: > 0 and <= LongestFigure } text
            && (IsFigure(text) || !CellLook.OpensAnew(text)); at = After(at))
            found.Add(at);
        if (found.Count < years || (at < lines.Count && IsFigure(Text(at))))
            return null;
        if (found.TrueForAll(i => IsFigure(Text(i))))
            return found;
        var end = Text(found[^1]);
        return end.Length > LikeEnding && found.TrueForAll(i => !IsFigure(Text(i))
            && Text(i).EndsWith(end[^LikeEnding..], StringComparison.Ordinal)) ? found : null;
    }

    private static bool IsHeader(string text) => text.Length is > 0 and <= LongestHeader && !text.Contains('。') && !text.Contains('：')
        && !TextLine.IsTableRow(text) && !CellLook.OpensAnew(text)
        && (CellLook.IsYear(text) ? text.Any(char.IsLetter) && Measures.FindAll(text).Count == 0 : !IsFigure(text));

    private static bool IsName(string text) => text.Length is > 1 and <= LongestName && !text.Contains('。') && !text.Contains('：')
        && !TextLine.IsTableRow(text) && !CellLook.OpensAnew(text) && !IsFigure(text)
        && !CellLook.IsYear(text) && !CellLook.IsBracketed(text);

    // 120人, 年６回, ―, －（未実施）, ２件（R4）, △15％（R5比）
    private static bool IsFigure(string text) => text.Length is > 0 and <= LongestFigure
        && ((CellLook.IsValue(text) && !text.Any(JapaneseText.IsSpace)) || Measures.IsNone(text)
            || (text.Length > 1 && Measures.IsNone(text[..1]) && CellLook.IsBracketed(text.AsSpan(1)))
            || (Measures.FindAll(text) is [{ Start: 0, Value: { Value: not null, Unit: not null } } only] && Rest(text[only.End..])));

    private static bool Rest(string rest) => rest.Length == 0 || CellLook.IsBracketed(rest);

    private string Text(int line) => line < lines.Count ? _texts[line] : "";

    private bool IsYear(int line) => line < lines.Count && _years[line];

    private int After(int line)
    {
        var next = line + 1;
        while (next < lines.Count && string.IsNullOrWhiteSpace(lines[next].Text) && next - line < 3)
            next++;
        return next;
    }

    private GridCell Cell(int line) => TableLines.Cell(Text(line)) with { Evidence = Place(line, line + 1) };

    private Evidence Place(int first, int next) =>
        Evidence.OfLines(lines[first].Page, lines[first].Number, lines[Math.Max(first, Math.Min(next, lines.Count) - 1)].Number);
}
