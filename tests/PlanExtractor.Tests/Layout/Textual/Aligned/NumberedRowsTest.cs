namespace PlanExtractor.Tests.Layout.Textual.Aligned;

public class NumberedRowsTest
{
    private static readonly string[] Header =
    [
        "No.    取組名                  所管課              年度別計画                      目標指標                    現状 → 目標",
        "                                                   R8年度          R9年度",
    ];

    private static string Shown(params string[] lines) => string.Join('\n', Text.Show(Text.Layout([.. Header, .. lines])));

    [Test]
    public void Join_FiguresBelowANumberedRow_AreItsOwnAndWhatWrapsBesideThemIsOneCell() =>
        Assert.That(
            Shown("1-1    行政手続のオンライン化  情報政策課          手続の選定      順次拡大        手続の数                    62件 → 150件",
                "       の推進                  市民課                                              申請の利用率                14.2％ → 40.0％以上",
                "1-2    書かない窓口の導入      市民課              仕様検討        導入            窓口での時間                45分 → 20分以内",
                "                               福祉課                                              書かない窓口の数            ― → ８か所"),
            Is.EqualTo("[No.⟨2×1⟩|取組名⟨2×1⟩|所管課⟨2×1⟩|年度別計画⟨1×2⟩||目標指標⟨2×1⟩|現状 → 目標⟨2×1⟩ / |||R8年度|R9年度|| / "
                + "1-1⟨2×1⟩|行政手続のオンライン化の推進⟨2×1⟩|情報政策課⏎市民課⟨2×1⟩|手続の選定⟨2×1⟩|順次拡大⟨2×1⟩|手続の数|62件 → 150件 / "
                + "|||||申請の利用率|14.2％ → 40.0％以上 / "
                + "1-2⟨2×1⟩|書かない窓口の導入⟨2×1⟩|市民課⏎福祉課⟨2×1⟩|仕様検討⟨2×1⟩|導入⟨2×1⟩|窓口での時間|45分 → 20分以内 / "
                + "|||||書かない窓口の数|― → ８か所]"));

    // Without a number in the first column nothing says which rows begin anew.
    [Test]
    public void Join_RowsWithoutNumbers_StayRows() =>
        Assert.That(Shown("一      窓口の改善              情報政策課          選定            拡大            手続の数                    62件 → 150件",
                "        手続の改善              市民課                                              申請の利用率                14％ → 40％"),
            Does.EndWith("一|窓口の改善|情報政策課|選定|拡大|手続の数|62件 → 150件 / |手続の改善|市民課|||申請の利用率|14％ → 40％]"));
}
