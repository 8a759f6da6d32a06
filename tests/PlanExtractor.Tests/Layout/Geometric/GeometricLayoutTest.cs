using PlanExtractor.Ingest;
using PlanExtractor.Layout;

namespace PlanExtractor.Tests.Layout.Geometric;

public sealed class GeometricLayoutTest
{
    private const string Full = "本町では行政手続の電子化を進め町民の利便性を高めるため窓口の改善を続けていく"; // 38 letters: 380 points

    [Test]
    public void Blocks_ParagraphOfFullLines_IsJoined()
    {
        var page = new PageBuilder().Text(60, 100, "　" + Full).Text(50, 118, Full + "も").Text(50, 136, "のとします。").Text(60, 154, "　次に町は考える。");
        Assert.That(Texts(page), Is.EqualTo(new[] { Full + Full + "ものとします。", "次に町は考える。" }));
    }

    [Test]
    public void Blocks_GlyphsInAnyOrder_AreReadFromLeftToRight()
    {
        var page = new PageBuilder().Text(100, 100, "推進").Text(50, 100, "計画の");
        Assert.That(Texts(page), Is.EqualTo(new[] { "計画の 推進" }));
    }

    [Test]
    public void Blocks_FakeBold_IsReadOnce() =>
        Assert.That(Texts(new PageBuilder().Text(50, 100, "目標").Text(50.3, 100, "目標")), Is.EqualTo(new[] { "目標" }));

    [Test]
    public void Blocks_Ruby_IsLeftOut() =>
        Assert.That(Texts(new PageBuilder().Text(50, 100, "大江町の計画").Text(50, 94, "おおえまち", 5)), Is.EqualTo(new[] { "大江町の計画" }));

    [Test]
    public void Blocks_RaisedDigit_IsNoPartOfTheNumber() =>
        Assert.That(Texts(new PageBuilder().Text(50, 100, "手続").Text(70, 98, "4", 5).Text(73, 100, "の内、26件")),
            Is.EqualTo(new[] { "手続の内、26件" }));

    // 指標１ smaller and higher than the name behind it.
    [TestCase("指標１", "３歳児の健診を受けた割合", "指標１ ３歳児の健診を受けた割合")]
    [TestCase("施策１－２", "健診の充実", "施策１－２ 健診の充実")]
    public void Blocks_NumberOfASmallWord_IsNoFootnoteMark(string word, string name, string line) =>
        Assert.That(Texts(new PageBuilder().Text(50, 98, word, 7).Text(51 + (7 * word.Length), 100, name)), Is.EqualTo(new[] { line }));

    [Test]
    public void Blocks_DashesOfARoundCorner_AreNoBullets()
    {
        var page = new PageBuilder().Text(60, 100, "窓口の予約").Rectangle(0x888888, 50, 104, 53, 107).Text(60, 140, "電話の予約");
        for (var i = 0; i < 3; i++)
            page.Rectangle(0x888888, 48 + (1.5 * i), 140 + (4 * i), 51 + (1.5 * i), 143 + (4 * i));
        Assert.That(Texts(page), Is.EqualTo(new[] { "・窓口の予約", "電話の予約" }));
    }

    [Test]
    public void Blocks_TwoColumns_LeftOneFirst()
    {
        var page = new PageBuilder();
        for (var i = 0; i < 6; i++)
            page.Text(50, 100 + (15 * i), $"左の段の文章が続く{i}行").Text(320, 100 + (15 * i), $"右の段の文章が続く{i}行");
        var text = string.Concat(Texts(page));
        Assert.That(text.IndexOf("左の段の文章が続く5", StringComparison.Ordinal),
            Is.LessThan(text.IndexOf("右の段の文章が続く0", StringComparison.Ordinal)));
    }

    [Test]
    public void Blocks_LineThatTheOutlineLeadsTo_IsHeading()
    {
        var page = new PageBuilder().Text(50, 100, "計画の　目的").Text(50, 115, Full).Text(50, 150, "計画の期間").Text(50, 165, Full + "。");
        var blocks = PageBuilder.Blocks([new Bookmark("計画", 1, 1), new Bookmark("計画の目的", 2, 1), new Bookmark("計画の期間", 2, 2)], page);
        Assert.That(blocks.OfType<TextBlock>().Select(b => (b.Text, b.HeadingDepth > 0)),
            Is.EqualTo(new[] { ("計画の　目的", true), (Full, false), ("計画の期間", false), (Full + "。", false) }));
    }

    [TestCase("計画(※)を進める。", true)]
    [TestCase("計画を進める。", false)]
    public void Blocks_BareMarkAtTheFoot_BeginsANoteWhereThePageHasOne(string text, bool isNote)
    {
        var page = new PageBuilder().Text(50, 100, text).Text(50, 115, Full + "。").Text(50, 700, "※ 計画", 7)
            .Text(50, 708, "町が定める計画のことをいうものである。", 7).Text(50, 716, "※2 別の注", 7);
        Assert.That(PageBuilder.Blocks(page).OfType<TextBlock>().Where(b => b.IsNote).Select(b => b.Text),
            Is.EqualTo(isNote ? new[] { "※ 計画\n町が定める計画のことをいうものである。", "※2 別の注" } : ["※2 別の注"]));
    }

    [Test]
    public void Blocks_PageTaggedAsHeadingsThroughout_HasNone()
    {
        var page = new PageBuilder();
        for (var i = 0; i < 8; i++)
            page.Heading(50, 100 + (40 * i), Full, 1, i + 1);
        Assert.That(PageBuilder.Blocks(page.Text(50, 500, "終わり。")).OfType<TextBlock>().Select(b => b.HeadingDepth), Has.All.Zero);
    }

    [Test]
    public void Blocks_TaggedLines_AreHeadingsEachWhole()
    {
        var page = new PageBuilder().Heading(50, 100, "担い手を", 1, 1).Heading(50, 115, "育てる", 1, 1).Heading(50, 130, "現状", 2, 2)
            .Text(50, 145, Full).Text(50, 160, Full + "。");
        var blocks = PageBuilder.Blocks(page).OfType<TextBlock>().ToList();
        Assert.That(blocks.Select(b => b.Text), Is.EqualTo(new[] { "担い手を育てる", "現状", Full + Full + "。" }));
        Assert.That(blocks.Select(b => b.HeadingDepth), Is.EqualTo(new[] { 1, 2, 0 }));
    }

    [Test]
    public void Blocks_LargerType_OutranksTags()
    {
        var page = new PageBuilder().Text(50, 80, "施策の展開", 16).Heading(50, 110, "現状", 1, 1).Text(50, 125, Full + "。");
        Assert.That(PageBuilder.Blocks(page).OfType<TextBlock>().Select(b => b.HeadingDepth), Is.EqualTo(new[] { 1, 2, 0 }));
    }

    [Test]
    public void Blocks_VerticalPage_IsReadFromTheRight()
    {
        var page = new PageBuilder().Vertical(540, 50, "計画の目的である。").Vertical(520, 50, "次の段である。");
        Assert.That(string.Concat(Texts(page)), Is.EqualTo("計画の目的である。次の段である。"));
        Assert.That(PageBuilder.Blocks(page)[0].Evidence.Bbox![2], Is.EqualTo(540).Within(0.2));
    }

    [Test]
    public void Blocks_RunningHeadsAndPageNumbers_AreLeftOut()
    {
        var pages = Enumerable.Range(1, 4).Select(n => new PageBuilder(n).Text(400, 30, "みどり町DX推進計画").Text(50, 200, $"本文の{n}頁目である。")
            .Text(290, 770, $"- {n} -")).ToArray();
        Assert.That(PageBuilder.Blocks(pages).OfType<TextBlock>().Select(b => b.Text),
            Is.EqualTo(new[] { "本文の1頁目である。", "本文の2頁目である。", "本文の3頁目である。", "本文の4頁目である。" }));
    }

    [Test]
    public void Blocks_LargerType_IsAHeading()
    {
        var page = new PageBuilder().Text(50, 100, "第1章　計画の目的", 16).Text(50, 130, "1 背景", 12).Text(50, 160, Full).Text(50, 178, Full)
            .Text(50, 196, Full).Text(50, 214, "以上である。");
        Assert.That(PageBuilder.Blocks(page).OfType<TextBlock>().Select(b => b.HeadingDepth), Is.EqualTo(new[] { 1, 2, 0 }));
    }

    [Test]
    public void Blocks_GothicLineBetweenMincho_IsAHeading()
    {
        var blocks = PageBuilder.Blocks(new PageBuilder().Text(50, 80, "現状", gothic: true).Text(50, 100, "窓口の予約は電話で受けている。")
            .Text(50, 120, "予約（Web）", gothic: true).Text(50, 140, "画面で受けられるようにする。"));
        Assert.That(blocks.OfType<TextBlock>().Select(b => b.HeadingDepth > 0), Is.EqualTo(new[] { true, false, true, false }));
    }

    [Test]
    public void Blocks_GothicWordInMincho_IsNoHeading()
    {
        var blocks =
            PageBuilder.Blocks(new PageBuilder().Text(50, 80, "重要", gothic: true).Text(70, 80, "窓口の予約").Text(50, 100, "窓口の予約は電話で受けている。"));
        Assert.That(blocks.OfType<TextBlock>().Select(b => b.HeadingDepth), Has.All.Zero);
    }

    [Test]
    public void Blocks_BulletsAndNumbers_ArePartedAndKept()
    {
        var page = new PageBuilder().Text(50, 100, "● 申請の整理").Text(50, 118, "● 窓口の改善").Text(50, 136, "(1) 目的");
        Assert.That(PageBuilder.Blocks(page).OfType<TextBlock>().Select(b => (b.Text, b.IsListItem)),
            Is.EqualTo(new[] { ("●申請の整理", true), ("●窓口の改善", true), ("(1) 目的", false) }));
    }

    [Test]
    public void Blocks_SentenceOverAPageBreakWithANote_IsJoinedAndTheNoteKept()
    {
        var first = new PageBuilder(1).Text(50, 600, Full).Text(50, 700, "1", 5).Text(56, 700, "自治体が定める手続", 8);
        var second = new PageBuilder(2).Text(50, 100, "ための取組を進めます。");
        first.Text(50, 698, "", 5);
        var blocks = PageBuilder.Blocks(first, second).OfType<TextBlock>().ToList();
        Assert.That(blocks[0].Text, Is.EqualTo(Full + "ための取組を進めます。"));
        Assert.That(blocks[1].IsNote, Is.True, blocks[1].Text);
    }

    [Test]
    public void Blocks_NumberAndYear_AreNotGlued() =>
        Assert.That(Texts(new PageBuilder().Text(50, 100, Full + "R5").Text(50, 118, "52件とする。")),
            Is.EqualTo(new[] { Full + "R5 52件とする。" }));

    [Test]
    public void Contents_LeadersAndPages_AreEntries()
    {
        var page = new PageBuilder().Text(250, 60, "目　次", 14);
        for (var i = 1; i <= 4; i++)
            page.Text(50, 80 + (20 * i), $"{i} 計画の章{i}" + new string('…', 20) + i);
        var layout = PlanExtractor.Layout.Geometric.GeometricLayout.Blocks(
            new PlanExtractor.Ingest.PagedSource(1, null, [], [page.Page]), Text.Words,
            new PlanExtractor.Diagnostics.DiagnosticLog());
        Assert.That(layout.Contents.Select(c => (c.Text, c.Page)),
            Is.EqualTo(new[] { ("1 計画の章1", 1), ("2 計画の章2", 2), ("3 計画の章3", 3), ("4 計画の章4", 4) }));
        Assert.That(layout.Blocks, Is.Empty);
    }

    private static IEnumerable<string> Texts(PageBuilder page) => PageBuilder.Blocks(page).OfType<TextBlock>().Select(b => b.Text);
}
