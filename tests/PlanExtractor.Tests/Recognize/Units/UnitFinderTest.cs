using System.Text;

namespace PlanExtractor.Tests.Recognize.Units;

/// <summary>
/// Plans in many templates, each a file <c>*.units.txt</c>: the text, a line <c>=== units</c>, and number and title of each unit of action.
/// </summary>
public class UnitFinderTest
{
    private const string Mark = "\n=== units\n";

    private static readonly string Folder = Path.Combine(Repository.Tests, "Recognize", "Units");

    private static IEnumerable<string> Templates => Directory.EnumerateFiles(Folder, "*.units.txt")
        .Select(f => Path.GetFileName(f)[..^".units.txt".Length]).Order(StringComparer.Ordinal);

    [TestCaseSource(nameof(Templates))]
    public void Run_Template_ItsUnitsAreFound(string name)
    {
        var (text, expected) = Read(name);
        Assert.That(Units(text), Is.EqualTo(expected));
    }

    [TestCaseSource(nameof(Templates))]
    public void Run_TemplateWithoutBlankLines_ItsUnitsAreFound(string name)
    {
        // A table by spaces alone needs them around it.
        if (name is "aligned-list" or "education" or "unnumbered" or "pipe-cards")
            Assert.Ignore("blank lines are part of this form");
        var (text, expected) = Read(name);
        Assert.That(Units(string.Join('\n', text.Split('\n').Where(l => l.Length > 0))), Is.EqualTo(expected));
    }

    private static (string Text, List<string> Units) Read(string name)
    {
        var file = File.ReadAllText(Path.Combine(Folder, name + ".units.txt")).Replace("\r\n", "\n", StringComparison.Ordinal);
        var at = file.IndexOf(Mark, StringComparison.Ordinal);
        return (file[..at], [.. file[(at + Mark.Length)..].Split('\n', StringSplitOptions.RemoveEmptyEntries)]);
    }

    private static List<string> Units(string text)
    {
        var document = PlanPipeline.Run(new PlanSource("plan.txt", Encoding.UTF8.GetBytes(text))).Document;
        return [.. document!.Initiatives.Select(i => $"{i.Number}\t{i.Title}")];
    }
}
