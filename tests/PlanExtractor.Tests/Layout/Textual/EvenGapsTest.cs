namespace PlanExtractor.Tests.Layout.Textual;

public class EvenGapsTest
{
    private static readonly string[] Rows =
    [
        "講座の参加率  小学生  12.5％  20％", "図書館の利用者数  中学生  8.1人  15人", "貸出冊数  町民  5冊  8冊", "来館者の数  町民  20人  30人",
        "学ぶ日の数  町民  2日  3日", "教える人の数  町民  5人  8人", "本の数  町民  5冊  8冊",
    ];

    private static string Shown(params string[] lines) => string.Join('\n', Text.Show(Text.Layout(lines)));

    [Test]
    public void Tabbed_SameGapBetweenAllCells_PartsThem() =>
        Assert.That(Shown(["指標  区分  現状値  目標値", .. Rows]),
            Does.StartWith("[指標|区分|現状値|目標値 / 講座の参加率|小学生|12.5％|20％ / 図書館の利用者数|中学生|8.1人|15人 / "));

    // Where wider gaps stand, spaces align columns.
    [Test]
    public void Tabbed_WiderGapAnywhere_LeavesTheLines()
    {
        var lines = PlanExtractor.Tests.Text.Lines(["指標  区分  現状値  目標値", .. Rows, "年度   値"]).ToList();
        Assert.That(PlanExtractor.Layout.Textual.EvenGaps.Tabbed(lines), Is.SameAs(lines));
    }

    [Test]
    public void Tabbed_FewGaps_LeavesTheLines()
    {
        var lines = PlanExtractor.Tests.Text.Lines(["指標  区分  現状値  目標値", .. Rows[..3]]).ToList();
        Assert.That(PlanExtractor.Layout.Textual.EvenGaps.Tabbed(lines), Is.SameAs(lines));
    }
}
