using PlanExtractor.Ingest;
using PlanExtractor.Layout.Textual.Aligned;

namespace PlanExtractor.Tests.Layout.Textual.Aligned;

public class EdgeCutsTest
{
    private static readonly string[] Rows =
    [
        "             技能の研修の実施        市、組合                             継続実施",
        "１－１ 造船と機械の企業 次世代の燃料船の共同研究の支援 市、大学、企業   制度設計                     補助の実施",
        "             導入の診断の実施        商工会議所、市      試行                       拡大",
        "             新しい用地の確保        市、県            調査                       設計",
    ];

    [Test]
    public void Of_CellsThatOneSpaceParts_AreCutWhereOtherLinesBeginACell() =>
        Assert.That(Cut(Rows)?[1], Is.EqualTo("１－１ 造船と機械の企業|次世代の燃料船の共同研究の支援|市、大学、企業|制度設計|補助の実施"));

    [Test]
    public void Of_LinesBelowABlankOne_StayWhole() => Assert.That(Cut([.. Rows[..1], "", .. Rows[1..]]), Is.Null);

    // 令和６年 10 月, （市役所 本庁） and full-width spaces stand inside of cells; （敬称略） is a remark.
    [TestCase("１－１ 造船と機械の企業　次世代の燃料船の共同研究")]
    [TestCase("令和６年と７年の 10 月 12 日の会議の記録")]
    [TestCase("１－１ 造船と機械の 10 次世代の燃料船の共同研究")]
    [TestCase("会長（学識経験者のうち ほか１名）の意見を聴く。")]
    [TestCase("（１－１の造船の企業） 次世代の燃料船の共同研究")]
    public void Of_SpaceInsideOfACell_PartsNothing(string line) => Assert.That(Cut([Rows[0], line, .. Rows[2..]]), Is.Null);

    private static List<string>? Cut(string[] lines)
    {
        var spaced = new List<SpacedLine>();
        for (var i = 0; i < lines.Length; i++)
        {
            if (lines[i].Length > 0)
                spaced.Add(new SpacedLine(i, new SourceLine(i + 1, null, lines[i]), Piece.Divide(lines[i], Rulers.Letters),
                    i > 0 && lines[i - 1].Length == 0));
        }

        return EdgeCuts.Of(spaced, Rulers.Letters)?.ConvertAll(l => string.Join('|', l.Pieces.Select(p => p.Text)));
    }
}
