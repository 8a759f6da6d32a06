using PlanExtractor.Cli.Text;

namespace PlanExtractor.Cli.Output;

/// <summary>A table for people: the first columns are words, the others numbers.</summary>
/// <param name="Header">Column titles.</param>
/// <param name="Rows">Cells, as many as there are titles.</param>
/// <param name="WordColumns">How many leading columns are aligned to the left.</param>
internal sealed record TableText(IReadOnlyList<string> Header, IReadOnlyList<IReadOnlyList<string>> Rows, int WordColumns)
{
    /// <summary>Writes it with spaces between the columns, or with frames where a person sees it on a terminal.</summary>
    public void Write(TextWriter writer, bool interactive, bool colors)
    {
        ArgumentNullException.ThrowIfNull(writer);
        if (interactive)
            RichText.WriteTable(this, writer, colors);
        else
            WritePlain(writer);
    }

    private void WritePlain(TextWriter writer)
    {
        var lines = new List<IReadOnlyList<string>> { Header };
        lines.AddRange(Rows.Select(row => row.Select(Visible.Line).ToList()));
        var widths = Header.Select((_, column) => lines.Max(line => Visible.Width(line[column]))).ToList();
        foreach (var line in lines)
            writer.WriteLine(string.Join("  ", line.Select((cell, column) => Padded(cell, widths[column], column))).TrimEnd());
    }

    private string Padded(string cell, int width, int column)
    {
        var padding = new string(' ', width - Visible.Width(cell));
        return column < WordColumns ? cell + padding : padding + cell;
    }
}
