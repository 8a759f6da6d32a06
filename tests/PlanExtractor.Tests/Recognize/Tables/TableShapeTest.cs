using PlanExtractor.Recognize.Tables;
using PlanExtractor.Words;

namespace PlanExtractor.Tests.Recognize.Tables;

public sealed class TableShapeTest
{
    private static readonly TableWords Words = new(Vocabulary.Standard);

    private static TableShape Shape(string lines, TableShape? previous = null) => TableShape.Find(TestTable.Grid(lines), Words, previous);

    [Test]
    public void Find_HeaderOverThreeRows_GivesThePathOfEachColumn()
    {
        var shape = Shape("""
            指標 | 実績 | | 目標 |
             | 基準 | 現状 | 中間 | 最終
             | R2 | R5 | R9 | R11
            移住者数 | 10人 | 12人 | 20人 | 30人
            """);
        Assert.That(shape.HeaderRows, Is.EqualTo(3));
        Assert.That(shape.Bands.Single().Paths[2], Is.EqualTo(new[] { "実績", "現状", "R5" }));
        Assert.That(shape.Bands.Single().Body, Has.Count.EqualTo(1));
    }

    // 14事業: a figure, though its unit may head a column.
    [Test]
    public void Find_FiguresWithAUnitThatMayHeadAColumn_AreNoHeader()
    {
        var shape = Shape("""
            指標 | 現状値 | 目標値
            連携協定に基づく事業数 | 14事業 | 25事業
            委託した業務数 | ― | 5業務
            """);
        Assert.That(shape.HeaderRows, Is.EqualTo(1));
        Assert.That(shape.Bands.Single().Body, Has.Count.EqualTo(2));
    }

    [Test]
    public void Find_HalvesSideBySide_StackTheRows()
    {
        var band = Shape("""
            指標 | 現状 | 目標 | 指標 | 現状 | 目標
            待ち時間 | 30分 | 15分 | 予約の割合 | 5% | 40%
            """).Bands.Single();
        Assert.That(band.Body.Select(r => r.Cells[0].Text), Is.EqualTo(new[] { "待ち時間", "予約の割合" }));
        Assert.That(band.Columns, Has.Count.EqualTo(3));
    }

    [Test]
    public void Find_CardWithGrids_FindsABandForEach()
    {
        var shape = Shape("""
            番号 | 1-1 | 実施項目 | 窓口の改善 | |
            担当課 | 町民課 | 関係課 | 総務課 | |
            年度別計画 | 取組項目 | | R7 | R8 | R9
             | 窓口の予約 | | 検討 | 実施 | →
             | 案内の表示 | | 設計 | 実施 | →
            目標指標 | 指標名 | 現状値 | R7 | R8 | R9
             | 待ち時間 | 30分 | 25分 | 20分 | 15分
             | 予約の割合 | 5% | 10% | 20% | 40%
            """);
        Assert.That(shape.Bands.Select(b => b.Label), Is.EqualTo(new[] { "年度別計画", "目標指標" }));
        Assert.That(shape.Pairs, Has.Count.EqualTo(2));
    }

    [Test]
    public void Find_TableOverleafWithoutHeader_GoesOnUnderTheOneBefore()
    {
        var first = Shape("""
            指標 | 現状値 | 目標値
            待ち時間 | 30分 | 15分
            """);
        Assert.That(Shape("予約の割合 | 5% | 40%", first).Bands.Single().Paths[2], Is.EqualTo(new[] { "目標値" }));
    }

    [Test]
    public void HeaderRows_TableWithoutHeader_IsZero() => Assert.That(Shape("窓口 | 町民課\n税 | 税務課").HeaderRows, Is.Zero);
}
