using PlanExtractor.Diagnostics;
using PlanExtractor.Domain;
using PlanExtractor.Ingest;

namespace PlanExtractor.Layout.Textual.Aligned;

/// <summary>One card of several that stand side by side, gathered line by line: its name, its captions, the figures under them.</summary>
/// <param name="isNameBeside">Whether the name stands before the figures, not above the captions.</param>
internal sealed class CardStrip(bool isNameBeside = false)
{
    private const int LongestFigure = 24;
    private const int LongestLabel = 8;
    private const int LongestCounter = 4;
    private const int Same = 3;

    private readonly List<(Piece Piece, SourceLine Line)> _name = [];
    private readonly List<Row> _rows = [];

    private sealed class Row
    {
        public string Label { get; set; } = "";

        public List<(Piece Caption, string Text, string Value)> Cells { get; } = [];

        public SourceLine? First { get; set; }

        public SourceLine? Last { get; set; }

        public bool IsComplete => Cells.Count > 0 && Cells.TrueForAll(c => c.Value.Length > 0);
    }

    /// <summary>Whether every caption has its figure.</summary>
    public bool IsComplete =>
        _rows.Count > 0 && _rows.TrueForAll(r => r.IsComplete) && (_name.Count > 0 || _rows[0].Label.Length > 0);

    /// <summary>Whether the pieces hold a figure although every caption has its own.</summary>
    public bool HasFigures(List<Piece> pieces) =>
        IsComplete && pieces.Exists(p => IsFigure(p.Text) && p.Left >= _rows[^1].Cells[0].Caption.Left);

    /// <summary>A word with its year: <c>目標値 令和12年度</c>.</summary>
    public static bool IsCaption(string text)
    {
        if (!CellLook.IsYear(text) || !char.IsLetter(text[0]))
            return false;
        var plain = text.Replace(" ", "", StringComparison.Ordinal);
        return Years.FindAll(plain)[0].Start is var start && plain.AsSpan(0, start).TrimEnd("（(").Length > 0 && char.IsLetter(plain[0])
            && !plain.AsSpan(0, start).ContainsAny("0123456789０１２３４５６７８９");
    }

    /// <summary><c>412 件</c>, <c>80 ％以上</c>, <c>―</c>.</summary>
    public static bool IsFigure(string text) => text.Length is > 0 and <= LongestFigure && (CellLook.IsValue(text) || Measures.IsNone(text)
        || (Measures.FindAll(text) is [{ Start: 0, Value: { Value: not null } }] && !CellLook.IsYear(text)));

    /// <summary>Whether the pieces go on with a card: captions, figures beside what they are of, notes.</summary>
    public bool GoesOn(List<Piece> pieces) =>
        pieces.Count == 0 || pieces.Exists(p => IsCaption(p.Text) || (IsYear(p) && LabelAbove(p) >= 0))
            || pieces.TrueForAll(p => IsNote(p.Text) || IsCounter(p))
            || (pieces.Count > 1 && pieces.Skip(1).All(p => IsFigure(p.Text)));

    /// <summary>Takes what a line has between the edges of the card.</summary>
    public void Add(SourceLine line, List<Piece> pieces)
    {
        var hasFigure = pieces.Exists(p => IsFigure(p.Text));
        foreach (var piece in pieces)
        {
            if (IsCaption(piece.Text))
                AddCaption(piece, line);
            else if (IsYear(piece) && LabelAbove(piece) is >= 0 and var label)
            {
                AddCaption(_name[label].Piece with { Text = $"{_name[label].Piece.Text} {piece.Text}" }, line);
                _name.RemoveAt(label);
            }
            else if (_rows.Count == 0)
                _name.Add((piece, line));
            else
                AddBelow(piece, line, hasFigure);
        }
    }

    /// <summary>
    /// The card as a table: captions over figures, the name before them; several rows stand under the name of their group.
    /// </summary>
    public IReadOnlyList<GridRow> Rows()
    {
        var rows = new List<GridRow>();
        var name = TableLines.Cell(_name.Aggregate("", (text, part) =>
            JapaneseText.IsNumberedWord(text) ? $"{text} {part.Piece.Text}" : text + part.Piece.Text)) with
        {
            Evidence = _name.Count > 0 ? Place(_name[0].Line, _name[^1].Line) : null,
        };
        var isGroup = !name.IsBlank && _rows.Exists(r => r.Label.Length > 0);
        foreach (var row in _rows)
        {
            var captions = row.Cells.ConvertAll(c => TableLines.Cell(c.Text));
            var place = Place(row.First!, row.Last!);
            if (rows.Count == 0 || !_rows[0].Cells.Select(c => c.Text).SequenceEqual(row.Cells.Select(c => c.Text)))
                rows.Add(new GridRow([GridCell.Empty, .. captions], place));
            if (isGroup && rows.Count == 1)
                rows.Add(new GridRow([name, .. captions.Select(_ => GridCell.Empty)], name.Evidence!));
            rows.Add(new GridRow([isGroup || name.IsBlank ? TableLines.Cell(row.Label) : name,
                .. row.Cells.Select(c => TableLines.Cell(c.Value))], isGroup || name.IsBlank ? place : name.Evidence!.Through(place)));
        }

        return rows;
    }

    // A caption where one stands already begins the next row.
    private void AddCaption(Piece piece, SourceLine line)
    {
        if (_rows.Count == 0 || _rows[^1].Cells.Exists(c => Math.Abs(c.Caption.Left - piece.Left) <= Same && c.Value.Length > 0))
            _rows.Add(new Row { First = line });
        var at = _rows[^1].Cells.FindIndex(c => c.Caption.Left > piece.Left);
        _rows[^1].Cells.Insert(at < 0 ? _rows[^1].Cells.Count : at, (piece, piece.Text, ""));
        _rows[^1].Last = line;
    }

    private static bool IsYear(Piece piece) => CellLook.IsYear(piece.Text) && !IsNote(piece.Text);

    // 万人 below 15.2
    private bool IsCounter(Piece piece) => piece.Text.Length <= LongestCounter && piece.Text.All(char.IsLetter)
        && _rows[^1].Cells[Nearest(piece)].Value is [.., var end] && JapaneseText.IsDigit(end);

    private int Nearest(Piece piece) =>
        Enumerable.Range(0, _rows[^1].Cells.Count).MinBy(c => Math.Abs(_rows[^1].Cells[c].Caption.Center - piece.Center));

    // 現状値 with 令和６年度 on a line below it: until then it was taken for a part of the name.
    private int LabelAbove(Piece year) => _name.FindLastIndex(n => n.Piece.Text.Length <= LongestLabel
        && Math.Abs(n.Piece.Left - year.Left) <= Same && !JapaneseText.HasDigit(n.Piece.Text));

    private void AddBelow(Piece piece, SourceLine line, bool hasFigure)
    {
        var row = _rows[^1];
        if (piece.Right <= row.Cells[0].Caption.Left && !IsFigure(piece.Text))
        {
            if (hasFigure && !isNameBeside && row.Label.Length == 0)
                row.Label = piece.Text;
            else
                _name.Add((piece, line));
            return;
        }

        var at = Nearest(piece);
        var cell = row.Cells[at];
        if (cell.Value.Length == 0 && !hasFigure && !IsNote(piece.Text))
        {
            _name.Add((piece, line));
            return;
        }

        // 目標値 令和８～12年 / 度
        row.Cells[at] = piece.Text == "度" && cell.Text[^1] == '年' ? cell with { Text = cell.Text + piece.Text }
            : cell with { Value = cell.Value.Length == 0 ? piece.Text : $"{cell.Value} {piece.Text}" };
        row.Last = line;
    }

    /// <summary><c>※各年４月１日現在</c>, <c>（累計）</c>.</summary>
    public static bool IsNote(string text) => text[0] is '※' or '＊' or '*' || CellLook.IsBracketed(text);

    private static Evidence Place(SourceLine first, SourceLine last) => Evidence.OfLines(first.Page, first.Number, last.LastNumber);
}
