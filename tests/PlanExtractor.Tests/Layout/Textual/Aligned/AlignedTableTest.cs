namespace PlanExtractor.Tests.Layout.Textual.Aligned;

public class AlignedTableTest
{
    private static string Shown(params string[] lines) => string.Join('\n', Text.Show(Text.Layout(lines)));

    [Test]
    public void Find_ScheduleInWords_RowsWithoutArrowsStayRows() =>
        Assert.That(Shown("取組                R7          R8          R9", "直売所の運営        検討        →           →",
                "園芸団地の整備      計画策定", "選果場の改修        設計        →           →", "水路の補修          →           →           →"),
            Is.EqualTo("[取組|R7|R8|R9 / 直売所の運営|検討|→|→ / 園芸団地の整備|計画策定|| / 選果場の改修|設計|→|→ / 水路の補修|→|→|→]"));

    // Below no year a word that stands alone beside a wrapped name is a part of its row.
    [Test]
    public void Find_WordsBesideAWrappedName_AreNoRow() =>
        Assert.That(Shown("指標                内容        現状        目標", "農産物を売る店      町の中      12          15",
                "の数                の店", "直売所の数          町の外      3           4", "水路の長さ          町の中      8           9"),
            Is.EqualTo("[指標|内容|現状|目標 / 農産物を売る店の数|町の中の店|12|15 / 直売所の数|町の外|3|4 / 水路の長さ|町の中|8|9]"));

    // Before 以上 nothing is cut: it says more of the value.
    [Test]
    public void Find_ValueAndNextCellSetApartByOneSpace_AreTwoCells() =>
        Assert.That(Shown("指標                単位      現状値      目標値      担当課", "道路の長さ          km        12.1        13.5        建設課",
                "公園の数            か所      5           6           建設課", "水洗化の割合        ％        91.2        94.0 下水道課",
                "歩く人の割合        ％        38.0            45.0 以上"),
            Is.EqualTo("[指標|単位|現状値|目標値|担当課 / 道路の長さ|km|12.1|13.5|建設課 / 公園の数|か所|5|6|建設課 / "
                + "水洗化の割合|％|91.2|94.0|下水道課 / 歩く人の割合|％|38.0|45.0 以上|]"));

    [Test]
    public void Find_DashAndNextValueSetApartByOneSpace_AreTwoCells() =>
        Assert.That(Shown("指標                単位      現状値      目標値", "温室効果ガスの量    千ｔ      310.5       290.0",
                "電気の量            kWh       41.0        38.0", "ごみの量            ｔ          － 266.4（R12）"),
            Is.EqualTo("[指標|単位|現状値|目標値 / 温室効果ガスの量|千ｔ|310.5|290.0 / 電気の量|kWh|41.0|38.0 / ごみの量|ｔ|－|266.4（R12）]"));

    [Test]
    public void Find_OneRowWithTheNameOfItsGroup_HasAColumnForIt() =>
        Assert.That(Shown("            環境指標              現状値      目標値", "                                  R5年度      R11年度",
                "河川の水質      清水川            1.1         1.0", "                松木川            2.3         2.0",
                "                杉谷川            1.8         1.5"),
            Is.EqualTo("[環境指標⟨1×2⟩||現状値|目標値 / ||R5年度|R11年度 / 河川の水質|清水川|1.1|1.0 / |松木川|2.3|2.0 / |杉谷川|1.8|1.5]"));

    [Test]
    public void Find_NamesOverOneColumnEach_SpanNothing() =>
        Assert.That(Shown("指標                  現状値      目標値", "                      R5年度      R11年度",
                "清水川の水質          1.1         1.0", "松木川の水質          2.3         2.0"),
            Is.EqualTo("[指標⟨2×1⟩|現状値|目標値 / |R5年度|R11年度 / 清水川の水質|1.1|1.0 / 松木川の水質|2.3|2.0]"));

    // Below years that stand under phases a row has as many columns as there are years, though no row fills them all.
    [Test]
    public void Find_YearsUnderPhases_EachYearIsAColumn() =>
        Assert.That(Shown("取組                実施主体      短期          中期          長期",
                "                                  R8     R9     R10    R11    R12",
                "水路の清掃          町            継続実施", "水車の復元          町、保存会    調査   設計   →      →"),
            Is.EqualTo("[取組⟨2×1⟩|実施主体⟨2×1⟩|短期⟨1×2⟩||中期⟨1×2⟩||長期 / ||R8|R9|R10|R11|R12 / 水路の清掃|町|継続実施|||| / "
                + "水車の復元|町、保存会|調査|設計|→|→|]"));

    // Names that reach over their columns (実施主体, 体制の検討) lay two columns beside each other: no column may go for that.
    [Test]
    public void Find_NamesReachingOverOtherColumns_EachNameHasItsColumn() =>
        Assert.That(Shown("取組                             実施主体       短期          中期          長期",
                "                                                Ｒ８   Ｒ９   Ｒ10   Ｒ11   Ｒ12",
                "住まいの終活ノートの作成・配布   市             作成   配布",
                "地域包括支援センターとの連携     市、関係機関   体制の検討    実施   →     →"),
            Is.EqualTo("[取組⟨2×1⟩|実施主体⟨2×1⟩|短期|中期⟨1×3⟩|||長期 / ||Ｒ８|Ｒ９|Ｒ10|Ｒ11|Ｒ12 / "
                + "住まいの終活ノートの作成・配布|市|作成|配布||| / 地域包括支援センターとの連携|市、関係機関|体制の検討||実施|→|→]"));

    [Test]
    public void Find_FiguresWithTheirYears_BelongToARow() =>
        Assert.That(Shown("         指標名              現状値             目標値            備考",
                "                       （令和６年度）         （令和12年度）",
                "企業立地件数                 11件（R2～R6）     15件（R8～R12）    奨励金の指定件数",
                "立地企業の新規雇用者数               148人           250人以上"),
            Is.EqualTo("[指標名|現状値（令和６年度）|目標値（令和12年度）|備考 / 企業立地件数|11件（R2～R6）|15件（R8～R12）|奨励金の指定件数 / "
                + "立地企業の新規雇用者数|148人|250人以上|]"));

    // 1,482千人（R6年） 1,700千人 is no name of a column.
    [Test]
    public void Find_TwoFiguresThatOneSpaceParts_BelongToARow() =>
        Assert.That(Shown("          指標名                  説明            現状値       目標値",
                "                                          （令和６年度） （令和12年度）",
                " 観光入込客数                県の調査による数          1,482千人（R6年） 1,700千人",
                " 観光ボランティアガイドの案内人数      年間                    2,310人   3,500人"),
            Is.EqualTo("[指標名|説明|現状値（令和６年度）|目標値（令和12年度） / 観光入込客数|県の調査による数|1,482千人（R6年）|1,700千人 / "
                + "観光ボランティアガイドの案内人数|年間|2,310人|3,500人]"));

    // Below a sentence that has ended nothing goes on, though both texts fill their columns.
    [Test]
    public void Find_SentencesThatFillTheirColumn_AreRows() =>
        Assert.That(Shown("     用語                説明", "ガバメントクラウド   国と町が共に使う、国が用意した計算機の環境のことをいう。",
                "生成ＡＩと学習       多くの資料から学び、文や絵を作り出す計算の仕組みをいう。", "電子申請             家から手続ができる。"),
            Is.EqualTo("[用語|説明 / ガバメントクラウド|国と町が共に使う、国が用意した計算機の環境のことをいう。 / "
                + "生成ＡＩと学習|多くの資料から学び、文や絵を作り出す計算の仕組みをいう。 / 電子申請|家から手続ができる。]"));
}
