using PlanExtractor.Diagnostics;
using PlanExtractor.Domain;
using PlanExtractor.Ingest;
using PlanExtractor.Layout.Textual.Aligned;

namespace PlanExtractor.Layout.Textual.Rhythm;

/// <summary>
/// Finds schedules whose boxes were written one a line below their years. Only a name that the text knows from elsewhere is surely that
/// of a row, and only a row with as many boxes as there are years tells their years.
/// <code>
/// 令和７年度 / 令和８年度 / 令和９年度 / 窓口の改善 / 設計 / 構築 / 運用 / 講座の開催 / 募集
/// </code>
/// </summary>
internal sealed class YearBoxes
{
    private const int FewestYears = 3;
    private const int FewestRows = 2;
    private const int MostBoxes = 200;
    private const int LongestBox = 40;
    private const int ShortestTitle = 4;

    private readonly IReadOnlyList<SourceLine> _lines;
    private readonly Dictionary<int, (int First, int Next)> _boxes = [];
    private readonly List<int> _outside = [];
    private readonly Lazy<HashSet<string>> _titles;

    /// <summary>Looks through all lines for years that stand one a line.</summary>
    public YearBoxes(IReadOnlyList<SourceLine> lines)
    {
        _lines = lines;
        _titles = new(Titles);
        for (var i = 0; i < lines.Count;)
        {
            var first = EndOfYears(i);
            var next = first - i >= FewestYears ? EndOfBoxes(first) : first;
            if (next - first >= FewestRows)
                _boxes[i] = (first, next);
            else
                _outside.Add(i);
            i = next - first >= FewestRows ? next : i + 1;
        }
    }

    /// <summary>The schedule that begins at the line; null where none does, or where its rows cannot be told, which is said.</summary>
    public FoundRows? Find(int start, DiagnosticLog log)
    {
        if (!_boxes.TryGetValue(start, out var boxes))
            return null;
        var names = Enumerable.Range(boxes.First, boxes.Next - boxes.First).Where(i => _titles.Value.Contains(Key(i))).ToList();
        if (names.Count < FewestRows || names[0] != boxes.First)
        {
            log.Warn("schedule-rows-unknown",
                $"names and steps stand one a line below 「{_lines[start].Text.Trim()}」 to 「{_lines[boxes.First - 1].Text.Trim()}」: "
                + "which lines are rows, and in which years the steps stand, is not in the text", Place(start, boxes.First));
            return null;
        }

        var years = boxes.First - start;
        var isClosed = boxes.Next == _lines.Count || string.IsNullOrWhiteSpace(_lines[boxes.Next].Text);
        var rows = names.Select((name, i) => Row(name, i + 1 < names.Count ? names[i + 1] : boxes.Next, years,
            isClosed || i + 1 < names.Count));
        return new FoundRows(start, boxes.Next, [Header(start, years), .. rows]);
    }

    private GridRow Header(int start, int years) =>
        new([GridCell.Empty, .. Enumerable.Range(start, years).Select(Cell)], Place(start, start + years));

    private GridRow Row(int name, int next, int years, bool isWhole)
    {
        var isCertain = isWhole && next - name - 1 == years;
        var cells = isCertain ? Enumerable.Range(name + 1, years).Select(Cell) : Enumerable.Repeat(GridCell.Empty, years);
        return new GridRow([Cell(name), .. cells], Place(name, next));
    }

    private GridCell Cell(int line) => TableLines.Cell(_lines[line].Text) with { Evidence = Place(line, line + 1) };

    private Evidence Place(int first, int next) => Evidence.OfLines(_lines[first].Page, _lines[first].Number, _lines[next - 1].Number);

    // Years that follow each other, nothing else on their lines.
    private int EndOfYears(int start)
    {
        var end = start;
        for (int? last = null; end < _lines.Count && YearOf(end) is { } year && (last is null || year == last + 1); end++)
            last = year;
        return end;
    }

    private int? YearOf(int line)
    {
        const int LongestYear = 16;
        var text = _lines[line].Text.Trim(' ', '\u3000');
        return text.Length <= LongestYear && CellLook.IsYear(text)
            && Years.Read(text) is { IsRead: true } read ? read.Value.FiscalYear : null;
    }

    // Names and steps; figures below years are statistics.
    private int EndOfBoxes(int first)
    {
        var (end, values) = (first, 0);
        for (; end < _lines.Count && end - first < MostBoxes && _lines[end].Text.Trim(' ', '\u3000') is var text && IsBox(text); end++)
            values += CellLook.IsValue(text) ? 1 : 0;
        return values * 2 > end - first ? first : end;
    }

    private static bool IsBox(string text) =>
        text.Length is > 0 and <= LongestBox && !text.Contains('。') && !text.Contains('：') && !CellLook.OpensAnew(text)
            && !CellLook.IsYear(text) && !TextLine.IsTableRow(text);

    // What stands outside of all boxes.
    private HashSet<string> Titles() => _outside.Select(Key).Where(k => k.Length >= ShortestTitle).ToHashSet(StringComparer.Ordinal);

    // A title without the number before it.
    private string Key(int line)
    {
        var text = _lines[line].Text.Trim(' ', '\u3000');
        var space = text.AsSpan().IndexOfAny(' ', '\u3000');
        return JapaneseText.Key(space > 0 && (CellLook.IsNumber(text[..space]) || JapaneseText.IsNumberedWord(text.AsSpan(0, space)))
            ? text[space..] : text);
    }
}
