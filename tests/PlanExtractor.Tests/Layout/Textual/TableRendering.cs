namespace PlanExtractor.Tests.Layout.Textual;

/// <summary>A way in which tools write a table as text.</summary>
/// <param name="Name">For people.</param>
/// <param name="Write">The lines of the rows; the first row is the header.</param>
/// <param name="KeepsBlanks">Whether an empty cell leaves a trace.</param>
internal sealed record TableRendering(string Name, Func<string[][], IEnumerable<string>> Write, bool KeepsBlanks = true)
{
    /// <summary>All of them.</summary>
    public static IEnumerable<TableRendering> All() =>
    [
        new("tabs", rows => rows.Select(r => string.Join('\t', r))),
        new("tabs, empty cells at the end left out", rows => rows.Select(r => string.Join('\t', r).TrimEnd('\t'))),
        new("bars", rows => Divided(rows, r => $"| {string.Join(" | ", r)} |")),
        new("bars without a divider", rows => rows.Select(r => $"|{string.Join('|', r)}|")),
        new("bars between cells", rows => rows.Select(r => string.Join(" | ", r))),
        new("bars between cells, divider", rows => Divided(rows, r => string.Join(" | ", r))),
        new("full-width bars", rows => rows.Select(r => $"｜{string.Join('｜', r)}｜")),
        new("frame", Framed),
        new("frame of plus signs", rows => Framed(rows).Select(l => l.Replace('│', '|').Replace('─', '-').Replace('┼', '+')
            .Replace('├', '+').Replace('┤', '+').Replace('┬', '+').Replace('┴', '+').Replace('┌', '+').Replace('┐', '+').Replace('└', '+')
            .Replace('┘', '+'))),
        new("columns, two spaces", rows => Columns(rows, 2, Width, Left)),
        new("columns, four spaces, indented", rows => Columns(rows, 4, Width, Left).Select(l => "   " + l)),
        new("columns, full-width spaces", rows => Columns([.. rows.Select(r => r.Select(Wide).ToArray())], 4, Width, Left)
            .Select(l => l.Replace("  ", "\u3000", StringComparison.Ordinal))),
        new("columns, header centered", rows => Columns(rows, 3, Width, (cell, width, row, column, size) => row == 0
            ? Centered(cell, width, row, column, size)
            : Left(cell, width, row, column, size))),
        new("columns, values right", rows => Columns(rows, 3, Width, (cell, width, row, column, size) => row == 0 || column == 0
            ? Left(cell, width, row, column, size)
            : Right(cell, width, row, column, size))),
        new("columns counted in letters", rows => Columns(rows, 4, c => c.Length, Left)),
        new("columns counted in letters, centered", rows => Columns(rows, 4, c => c.Length, Centered)),
        new("columns, a blank line after each row", rows => Columns(rows, 4, Width, Left).SelectMany(l => new[] { l, "" })),
        new("words", rows => rows.Select(r => string.Join(' ', r)), false),
        new("words, full-width spaces", rows => rows.Select(r => "\u3000" + string.Join('\u3000', r)), false),
        new("markup", rows => ["<table>",
            .. rows.Select((r, i) => $"<tr>{string.Concat(r.Select(c => i == 0 ? $"<th>{c}</th>" : $"<td>{c}</td>"))}</tr>"), "</table>"]),
        new("markup, cells not closed",
            rows => ["<table border=\"1\">", .. rows.Select(r => $"<tr>{string.Concat(r.Select(c => $"<td>{c}"))}"), "</table>"]),
        new("markup, table not closed", rows => ["<table>", .. rows.Select(r => $"<tr>{string.Concat(r.Select(c => $"<td>{c}"))}"), ""]),
        new("markup without its table", rows => [.. rows.Select(r => $"<tr>{string.Concat(r.Select(c => $"<td>{c}</td>"))}</tr>"), ""]),
        new("a cell a line", rows => rows.SelectMany(r => r), false),
        new("names in two lines, values above", rows => Wrapped(rows, 0)),
        new("names in three lines, values between", rows => Wrapped(rows, 1)),
    ];

    /// <inheritdoc/>
    public override string ToString() => Name;

    private static int Width(string cell) => cell.Sum(c => c >= '\u1100' ? 2 : 1);

    private static string Wide(string cell) => string.Concat(cell.Select(c => c is > ' ' and <= '~' ? (char)(c + 0xFEE0) : c));

    private static string Left(string cell, int width, int row, int column, int size) => cell + new string(' ', width - size);

    private static string Right(string cell, int width, int row, int column, int size) => new string(' ', width - size) + cell;

    private static string Centered(string cell, int width, int row, int column, int size) =>
        new string(' ', (width - size) / 2) + cell + new string(' ', width - size - ((width - size) / 2));

    private static IEnumerable<string> Columns(string[][] rows, int gap, Func<string, int> size,
        Func<string, int, int, int, int, string> place)
    {
        var widths = Enumerable.Range(0, rows[0].Length).Select(c => rows.Max(r => size(r[c]) + (size(r[c]) % 2))).ToArray();
        return rows.Select((r, i) => string.Join(new string(' ', gap), r.Select((cell, c) => place(cell, widths[c], i, c, size(cell))))
            .TrimEnd());
    }

    private static IEnumerable<string> Divided(string[][] rows, Func<string[], string> write) =>
        rows.SelectMany((r, i) => i == 0 ? new[] { write(r), write([.. r.Select(_ => "---")]) } : [write(r)]);

    private static IEnumerable<string> Framed(string[][] rows)
    {
        var widths = Enumerable.Range(0, rows[0].Length).Select(c => rows.Max(r => Width(r[c]))).ToArray();
        string Rule(char from, char cross, char to) => from + string.Join(cross, widths.Select(w => new string('─', w + 2))) + to;
        return [Rule('┌', '┬', '┐'), .. rows.SelectMany((r, i) => new[] { i == 0 ? "" : Rule('├', '┼', '┤'), "│" + string.Concat(
            r.Select((c, k) => $" {c}{new string(' ', widths[k] - Width(c))} │")) }).Where(l => l.Length > 0), Rule('└', '┴', '┘')];
    }

    // Long names take two or three lines, with the values beside the first or the middle one.
    private static IEnumerable<string> Wrapped(string[][] rows, int valuesAt)
    {
        var count = valuesAt == 0 ? 2 : 3;
        var size = Math.Max(8, (rows.Skip(1).Max(r => r[0].Length) + count - 1) / count);
        var lines = rows.SelectMany((r, i) =>
        {
            var parts = Enumerable.Range(0, Math.Max(1, (r[0].Length + size - 1) / size))
                .Select(p => r[0].Substring(p * size, Math.Min(size, r[0].Length - (p * size)))).ToList();
            var at = parts.Count == 3 ? valuesAt : 0;
            return i == 0 || parts.Count == 2 && valuesAt == 1
                ? [[r[0].Length > size ? r[0] : r[0], .. r.Skip(1)]]
                : parts.Select((p, k) => (string[])[p, .. r.Skip(1).Select(c => k == at ? c : "")]);
        });
        return Columns([.. lines], 4, Width, Left);
    }
}
