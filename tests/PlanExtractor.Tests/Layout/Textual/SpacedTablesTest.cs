namespace PlanExtractor.Tests.Layout.Textual;

/// <summary>Tables that nothing but spaces and line breaks set apart, as tools write them.</summary>
public class SpacedTablesTest
{
    private static readonly (string Name, string[] Lines, string[] Blocks)[] Texts =
    [
        ("names of years between names of columns",
            ["                          実施年度", "    取組                                        担い手", "                 R7       R8       R9",
                "広場の整備      ○       →       ◎       町", "案内の充実                ○       ◎       協会"],
            ["[取組⟨2×1⟩|実施年度⟨1×3⟩|||担い手⟨2×1⟩ / |R7|R8|R9| / 広場の整備|○|→|◎|町 / 案内の充実||○|◎|協会]"]),
        ("two years under each name",
            ["                 現状                目標", "   指標", "              年度      値        年度      値",
                "利用者の数    R5        840人     R11       1,200人", "登録者の数    R4        62人      R11       150人"],
            ["[指標⟨2×1⟩|現状⟨1×2⟩||目標⟨1×2⟩| / |年度|値|年度|値 / 利用者の数|R5|840人|R11|1,200人 / 登録者の数|R4|62人|R11|150人]"]),
        ("years in brackets below",
            ["指標            現状値          目標値", "                （令和５年度）  （令和11年度）", "利用者の数      840人           1,200人",
                "登録者の数      62人            150人"],
            ["[指標|現状値（令和５年度）|目標値（令和11年度） / 利用者の数|840人|1,200人 / 登録者の数|62人|150人]"]),
        ("group names at half height",
            ["分野        指標            現状      目標", "            相談の件数      120件     200件", "暮らし", "            講座の参加者    35人      80人",
                "            直売所の数      3か所     5か所", "産業        新しい商品      4品       10品", "            空き店舗        17件      9件"],
            ["[分野|指標|現状|目標 / 暮らし⟨2×1⟩|相談の件数|120件|200件 / |講座の参加者|35人|80人 / 産業⟨3×1⟩|直売所の数|3か所|5か所 / |新しい商品|4品|10品 / |空き店舗|17件|9件]"]),
        ("a cell in two lines around its row",
            ["取組              R7          R8          R9", "                  検討・調整", "橋の点検                      点検        補修",
                "                  の会議", "道の点検          点検        補修        補修"],
            ["[取組|R7|R8|R9 / 橋の点検|検討・調整の会議|点検|補修 / 道の点検|点検|補修|補修]"]),
        ("full rows that drift below their header",
            ["                    act                 mid       aim",
                "   KPI                                                     dir",
                "          R3        R4        R5        R9        R11", "",
                "受診割合          61.2      62.0      63.4      67        70       ↑", "",
                "開設日数          72        72        72        72        72       →", "",
                "軽症割合          48.9      47.5      －         43        40以下     ↓"],
            ["[KPI⟨2×1⟩|act⟨1×3⟩|||mid|aim|dir⟨2×1⟩ / |R3|R4|R5|R9|R11| / 受診割合|61.2|62.0|63.4|67|70|↑ / 開設日数|72|72|72|72|72|→ / 軽症割合|48.9|47.5|－|43|40以下|↓]"]),
        ("a heading below is none of its rows",
            ["指標            現状      目標", "利用者の数      840人     1,200人", "登録者の数      62人      150人", "３－２　次の節"],
            ["[指標|現状|目標 / 利用者の数|840人|1,200人 / 登録者の数|62人|150人]", "３－２　次の節"]),
        ("sheets of labels",
            [.. Sheet("総　務　課", "継　続", "窓口の改善"), "", .. Sheet("企　画　課、税務課", "新　規", "道の整備"), "", .. Sheet("税務課", "拡　充", "橋の点検")],
            ["[番号|１|事業名|窓口の改善 / 担当課|総務課|区分|継続 / 計画|令和７年度 検討⏎令和８年度 実施⟨1×3⟩||]",
             "[番号|１|事業名|道の整備 / 担当課|企画課、税務課|区分|新規 / 計画|令和７年度 検討⏎令和８年度 実施⟨1×3⟩||]",
             "[番号|１|事業名|橋の点検 / 担当課|税務課|区分|拡充 / 計画|令和７年度 検討⏎令和８年度 実施⟨1×3⟩||]"]),
        ("lines of prose", ["町の人口は  減り続けています。", "そのため  次のことに取り組みます。"], ["町の人口は  減り続けています。", "そのため  次のことに取り組みます。"]),
        ("a bracket at the right edge", ["１　健全な財政", "                                        【財政課】", "収入を増やします。"],
            ["１　健全な財政 【財政課】", "収入を増やします。"]),
        ("a unit at the right edge", ["１　健全な財政", "                                        （単位：人）", "収入を増やします。"],
            ["１　健全な財政", "（単位：人）", "収入を増やします。"]),
    ];

    [TestCaseSource(nameof(Cases))]
    public void Blocks_SpacedLines_AreGrids(string name)
    {
        var (_, lines, blocks) = Texts.First(t => t.Name == name);
        Assert.That(Text.Show(Text.Layout(lines)), Is.EqualTo(blocks));
    }

    [Test]
    public void Blocks_WrappedCell_HasItsOwnPlace()
    {
        var grid = ((PlanExtractor.Layout.TableBlock)Text.Layout("取組          R7          R8", "              検討・調整",
            "橋の点検                  点検", "              の会議", "道の点検      点検        補修").Blocks[0]).Grid;
        Assert.That((grid.PlaceOf(1, 0).Line, grid.PlaceOf(1, 1).Line, grid.PlaceOf(1, 1).EndLine), Is.EqualTo((3, 2, 4)));
    }

    [Test]
    public void Blocks_NumberAboveIndentedText_IsANote() =>
        Assert.That(Text.Layout("本文です。", "", "1", "    言葉の意味を説明する文です。", "", "次の文です。").Blocks.OfType<PlanExtractor.Layout.TextBlock>()
            .Single(b => b.IsNote).Text, Is.EqualTo("1 言葉の意味を説明する文です。"));

    private static string[] Sheet(string department, string kind, string name) =>
        [$"番号　１　事業名　{name}", $"担　当　課　{department}　区　　　分　{kind}", "計　　画　令和７年度　検　　討", "　　　　　　令和８年度　実　　施"];

    private static IEnumerable<string> Cases() => Texts.Select(t => t.Name);
}
