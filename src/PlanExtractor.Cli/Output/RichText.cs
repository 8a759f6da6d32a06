using PlanExtractor.Cli.Text;
using Spectre.Console;

namespace PlanExtractor.Cli.Output;

/// <summary>What is drawn on a terminal. Nothing else names the drawing library, so it is not loaded without a terminal.</summary>
internal static class RichText
{
    public static void WriteTable(TableText table, TextWriter writer, bool colors)
    {
        var drawn = new Table { Border = TableBorder.Rounded };
        for (var column = 0; column < table.Header.Count; column++)
        {
            var alignment = column < table.WordColumns ? Justify.Left : Justify.Right;
            drawn.AddColumn(new TableColumn(Escaped(table.Header[column])) { Alignment = alignment });
        }

        foreach (var row in table.Rows)
            drawn.AddRow(row.Select(Escaped).ToArray());
        On(writer, colors).Write(drawn);
    }

    public static IAnsiConsole On(TextWriter writer, bool colors) => AnsiConsole.Create(new AnsiConsoleSettings
    {
        Ansi = AnsiSupport.Yes,
        Interactive = InteractionSupport.Yes,
        ColorSystem = colors ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
        Out = new AnsiConsoleOutput(writer),
    });

    public static string Escaped(string text) => Markup.Escape(Visible.Line(text));
}
