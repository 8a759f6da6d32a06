using System.Text;

namespace PlanExtractor.Tests.Recognize.Units;

public sealed class ContestTest
{
    private static readonly string[] Measures = ["里山の手入れ", "川辺の清掃", "祭りの復活", "空き家の活用"];

    [Test]
    public void Hold_RowsOfWorkBelowALabelInAMeasure_AreItsParts() => Assert.That(Titles("施策"), Is.EqualTo(Measures));

    // Rows that say who acts are units where nothing says that the headings are measures.
    [Test]
    public void Hold_RowsOfWorkBelowALabelInANumberedField_AreUnits() =>
        Assert.That(Titles(""), Is.EqualTo(Measures.SelectMany(m => new[] { m + "支援事業", m + "案内事業" })));

    private static IEnumerable<string> Titles(string word)
    {
        var text = new StringBuilder("架空村総合計画\n令和7年3月\n\n第1章　計画の考え方\nこれからの進め方を示します。\n\n第2章　まちづくりの進め方\n");
        for (var i = 0; i < Measures.Length; i++)
        {
            text.Append($"\n{word}{(i / 2) + 1}－{(i % 2) + 1}　{Measures[i]}\n{Measures[i]}を村の人と進めます。\n\n")
                .Append($"| 指標 | 基準値（R6） | 目標値（R11） |\n|---|---|---|\n| {Measures[i]}の参加者数 | 10人 | 30人 |\n\n【具体的な事業】\n\n")
                .Append($"| 事業名 | 内容 | 担当課 |\n|---|---|---|\n| {Measures[i]}支援事業 | 経費の一部を助成します。 | 産業課 |\n")
                .Append($"| {Measures[i]}案内事業 | 案内を作ります。 | 総務課 |\n");
        }

        var plan = new PlanSource("plan.txt", Encoding.UTF8.GetBytes(text.ToString()));
        return PlanPipeline.Run(plan).Document!.Initiatives.Select(i => i.Title);
    }
}
