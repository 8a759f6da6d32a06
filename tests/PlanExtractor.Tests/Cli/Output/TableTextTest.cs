using PlanExtractor.Cli.Output;

namespace PlanExtractor.Tests.Cli.Output;

[TestFixture]
public sealed class TableTextTest
{
    private static readonly TableText Table = new(["Name", "Count"], [["川本町", "5"], ["[red]\u001b[31m", "12"]], WordColumns: 1);

    [Test]
    public void Write_NoTerminal_AlignsByColumnsWithoutAnsiCodes()
    {
        using var writer = new StringWriter { NewLine = "\n" };
        Table.Write(writer, interactive: false, colors: false);
        Assert.That(writer.ToString(), Is.EqualTo(
            "Name        Count\n" +
            "川本町          5\n" +
            "[red]\uFFFD[31m     12\n"));
    }

    [Test]
    public void Write_Terminal_EscapesMarkupAndControls()
    {
        using var writer = new StringWriter { NewLine = "\n" };
        Table.Write(writer, interactive: true, colors: false);
        Assert.That(writer.ToString(), Does.Contain("[red]\uFFFD[31m").And.Contain("川本町").And.Contain("╭"));
        Assert.That(writer.ToString(), Does.Not.Contain("\u001b[31m"));
    }
}
