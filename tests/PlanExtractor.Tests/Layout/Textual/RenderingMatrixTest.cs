using PlanExtractor.Layout;

namespace PlanExtractor.Tests.Layout.Textual;

/// <summary>However a text writes a table, the grid is the same, and what stands around it stays text.</summary>
public class RenderingMatrixTest
{
    [TestCaseSource(nameof(Pairs))]
    public void Blocks_Table_IsTheSameGridInEveryRendering(string table, string rendering)
    {
        var (lines, expected) = RenderedPage.Of(table, rendering);
        var blocks = Text.Layout([.. lines]).Blocks.Select(b => b is TableBlock t ? RenderedPage.Show(t.Grid) : ((TextBlock)b).Text)
            .ToList();
        Assert.That(blocks.Select(JapaneseText.Key), Is.EqualTo(expected.Select(JapaneseText.Key)), string.Join('\n', lines));
    }

    private static IEnumerable<object[]> Pairs() => RenderedPage.Pairs();
}
