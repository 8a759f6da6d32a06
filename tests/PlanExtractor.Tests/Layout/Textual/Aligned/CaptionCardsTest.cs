using System.Globalization;
using PlanExtractor.Layout.Textual.Aligned;

namespace PlanExtractor.Tests.Layout.Textual.Aligned;

/// <summary>Cards side by side, as <c>pdftotext -layout</c> writes them; pieces of lines with the places at which they begin.</summary>
public sealed class CaptionCardsTest
{
    private const string Captions = "4:現状値 令和６年度|18:目標値 令和12年度";

    [Test]
    public void Find_NamesOnTwoLinesAndAWordForAFigure_AreTables() => Assert.That(
        Find("1:指標１ 窓口での相談の|40:指標２ 空き店舗の数", "8:件数", Captions + "|42:現状値 令和５年度|56:目標値 令和12年度",
            "6:41 件|20:60 件|44:23 店|58:減少", "20:※年度末の値", "", "0:現状と課題|40:3 4"),
        Is.EqualTo(new[]
        {
            "|現状値 令和６年度|目標値 令和12年度 / 指標１ 窓口での相談の件数|41 件|60 件 ※年度末の値",
            "|現状値 令和５年度|目標値 令和12年度 / 指標２ 空き店舗の数|23 店|減少",
        }));

    [Test]
    public void Find_RowsInOneCardAndCaptionsAtTwoHeightsInTheOther_AreTables() => Assert.That(
        Find("1:指標１ 本の好きな子の割合|40:指標２ 学び直しの講座", "8:現状値 令和６年度|22:目標値 令和12年度|42:の参加者数",
            "2:小学生|10:62.4 ％|24:80 ％|42:現状値 令和６年度", "44:40 人", "56:目標値 令和12年度",
            "8:現状値 令和６年度|22:目標値 令和12年度|58:90 人", "2:中学生|10:51.8 ％|24:70 ％"),
        Is.EqualTo(new[]
        {
            "|現状値 令和６年度|目標値 令和12年度 / 指標１ 本の好きな子の割合|| / 小学生|62.4 ％|80 ％ / 中学生|51.8 ％|70 ％",
            "|現状値 令和６年度|目標値 令和12年度 / 指標２ 学び直しの講座の参加者数|40 人|90 人",
        }));

    [Test]
    public void Find_YearsAndCountersOnLinesOfTheirOwn_GoWithTheirWords() => Assert.That(
        Find("1:指標１|30:指標２", "1:博物館の|30:散歩道の長さ", "1:入館者数", "3:現状値|14:目標値|33:現状値|44:目標値",
            "2:令和６年度|13:令和12年度|32:令和６年度|43:令和12年度", "3:15.2|15:20|35:―|44:12 km", "5:万人|16:万人"),
        Is.EqualTo(new[]
        {
            "|現状値 令和６年度|目標値 令和12年度 / 指標１ 博物館の入館者数|15.2 万人|20 万人",
            "|現状値 令和６年度|目標値 令和12年度 / 指標２ 散歩道の長さ|―|12 km",
        }));

    [Test]
    public void Find_NamesWithoutNumbers_AreAsManyAsTheYearsBeginAgain() => Assert.That(
        Find("1:窓口での相談の件数|40:空き店舗の数", Captions + "|42:現状値 令和６年度|56:目標値 令和12年度", "6:41 件|20:60 件|44:23 店|58:10 店"),
        Is.EqualTo(new[]
        {
            "|現状値 令和６年度|目標値 令和12年度 / 窓口での相談の件数|41 件|60 件",
            "|現状値 令和６年度|目標値 令和12年度 / 空き店舗の数|23 店|10 店",
        }));

    [Test]
    public void Find_NamesBesideTheFigures_AreOneCardBelowTheOther()
    {
        const string Stages = "30:現状 令和６年度|50:中間 令和９年度|70:目標 令和12年度";
        Assert.That(Find(Stages, "1:指標１ 受診の割合", "32:46.2 ％|52:54 ％|72:60 ％", "", Stages, "1:指標２ 講座の回数|32:12 回|52:15 回|72:20 回",
                Stages, "1:指標３ 広場の数", "32:3 か所|52:4 か所|72:6 か所以上", "", "0:現状と課題|40:3"),
            Is.EqualTo(new[] { "指標１ 受診の割合|46.2 ％|54 ％|60 ％", "指標２ 講座の回数|12 回|15 回|20 回", "指標３ 広場の数|3 か所|4 か所|6 か所以上" }
                .Select(row => "|現状 令和６年度|中間 令和９年度|目標 令和12年度 / " + row)));
    }

    // No captions; one card without figures; a header over rows of a table.
    [TestCase("1:取組１|20:取組２/1:窓口の改善|20:講座の開催/1:12人|20:30人")]
    [TestCase("1:指標１ 相談|40:指標２ 店舗/" + Captions + "|42:現状値 令和６年度/6:41 件|20:60 件")]
    [TestCase("1:指標|30:現状 令和６年度|50:目標 令和12年度/1:相談|32:41 件|52:60 件/1:店舗|32:23 店|52:10 店")]
    [TestCase("30:現状 令和６年度|50:目標 令和12年度/1:相談|32:41 件|52:60 件/1:店舗|32:23 店|52:10 店")]
    public void Find_OtherLines_AreNone(string lines) => Assert.That(Find(lines.Split('/')), Is.Empty);

    private static string[] Find(params string[] lines) =>
        Text.Lines([.. lines.Select(Line)]) is var text && new CaptionCards(text, new LinePieces(text, Rulers.Letters)).Find(0) is { } found
            ? [.. found.Beside.Prepend(found.Rows)
                .Select(rows => string.Join(" / ", rows.Select(r => string.Join('|', r.Cells.Select(c => c.Text)))))]
            : [];

    private static string Line(string pieces) => pieces.Split('|', StringSplitOptions.RemoveEmptyEntries).Select(p => p.Split(':', 2))
        .Aggregate("", (line, piece) => line.PadRight(int.Parse(piece[0], CultureInfo.InvariantCulture)) + piece[1]);
}
