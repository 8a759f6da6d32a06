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
        ("names on three lines, remarks behind one space",
            ["                              基準値             目標値",
             "          指標名          単位                                        備考",
             "                            （令和６年度）         （令和 12 年度）",
             "窓口での相談の件数               件             612           800 年間の延べ件数",
             "「暮らしやすいまち」と思う人の割合       ％        58.3（R5）          70.0 ニーズ調査",
             "講座の待機者の人数               人               0             0 各年４月１日"],
            ["[指標名|単位|基準値（令和６年度）|目標値（令和 12 年度）|備考 / 窓口での相談の件数|件|612|800|年間の延べ件数 / 「暮らしやすいまち」と思う人の割合|％|58.3（R5）|70.0|ニーズ調査 / "
                + "講座の待機者の人数|人|0|0|各年４月１日]"]),
        ("a remark on one row only, a value in two words",
            ["                              基準値             目標値",
             "          指標名          単位                                        備考",
             "                            （令和６年度）         （令和 12 年度）",
             "新しい農家の数                 人              14           100 ５年間の累計",
             "新しい店の数                  件              12            30",
             "空き家の件数                  件           1,012           800",
             "森の面積                    ha             12            15",
             "農作物の被害額                 千円         42,310        30,000",
             "農地の面積                   ha            310        300 以上"],
            ["[指標名|単位|基準値（令和６年度）|目標値（令和 12 年度）|備考 / 新しい農家の数|人|14|100|５年間の累計 / 新しい店の数|件|12|30| / 空き家の件数|件|1,012|800| / 森の面積|ha|12|15| / "
                + "農作物の被害額|千円|42,310|30,000| / 農地の面積|ha|310|300 以上|]"]),
        ("a name in two lines over two parts",
            ["                              基準値             目標値",
             "          指標名          単位                                        備考",
             "                            （令和６年度）         （令和 12 年度）",
             "「授業がよく分かる」と答え 小学６年生     ％            82.4          88.0 全国調査",
             "た児童生徒の割合      中学３年生     ％            74.9          82.0 同上",
             "給食における地元の食材の使用割合        ％            34.2          40.0 重量ベース"],
            ["[指標名||単位|基準値（令和６年度）|目標値（令和 12 年度）|備考 / 「授業がよく分かる」と答えた児童生徒の割合⟨2×1⟩|小学６年生|％|82.4|88.0|全国調査 / |中学３年生|％|74.9|82.0|同上 / "
                + "給食における地元の食材の使用割合||％|34.2|40.0|重量ベース]"]),
        ("a name at half height of its parts, the first row without parts",
            ["指標                        単位    基準値      目標値", "健診の受診率                ％        41.8        60.0",
             "              男性          歳        79.6        80.6",
             "健康寿命", "              女性          歳        84.1        85.0",
             "医師の数                    人          21          25"],
            ["[指標||単位|基準値|目標値 / 健診の受診率||％|41.8|60.0 / 健康寿命⟨2×1⟩|男性|歳|79.6|80.6 / |女性|歳|84.1|85.0 / 医師の数||人|21|25]"]),
        ("a label and its items below",
            ["指標　　　　　　　　　　　　　　　　　基準値　　　　目標値", "出生の数　　　　　　　　　　　　　　　１３人　　　　２０人",
                "環境に満足している人の割合　　　　　　７２％　　　　８５％", "具体的な事業", "　・窓口の改善"],
            ["[指標|基準値|目標値 / 出生の数|１３人|２０人 / 環境に満足している人の割合|７２％|８５％]", "具体的な事業", "・窓口の改善"]),
        ("a cell a line below headers with years, one row",
            ["KPI", "現状（R5）", "目標（R10）", "相談の受付", "12 件", "年30件", "概算事業費　R7 3百万円"],
            ["[KPI|現状（R5）|目標（R10） / 相談の受付|12 件|年30件]", "概算事業費　R7 3百万円"]),
        ("a cell a line, headers in two lines, blank lines between, a name over parts",
            ["基準値", "（令和６年度）", "", "目標値", "（令和11年度）", "", "泊まった人", "国内客", "", "900人", "", "1,200人", "", "海外客", "－（未調査）", "60人"],
            ["[|基準値（令和６年度）|目標値（令和11年度） / 泊まった人|| / 国内客|900人|1,200人 / 海外客|－（未調査）|60人]"]),
        ("more figures than years: which belong to the name is not known",
            ["現状（R5）", "目標（R10）", "相談の受付", "12件", "30件", "40件"], ["現状（R5）", "目標（R10）", "相談の受付", "12件", "30件", "40件"]),
        ("a numbered heading below blank lines",
            ["    区分            期間            内容", "基本構想        令和３年度～      まちの姿を示すもの",
             "実施計画        ３年間            毎年度見直すもの", "", "",
             "３      人口の見通し", "人口は減る見込みです。"],
            ["[区分|期間|内容 / 基本構想|令和３年度～|まちの姿を示すもの / 実施計画|３年間|毎年度見直すもの]", "３      人口の見通し", "人口は減る見込みです。"]),
        ("names written wide",
            ["指　　　　　標　　　　　　　　　基準値（令和５年度）　　　　目標値（令和１１年度）", "新しい農家の数　　　　　　　　　２人　　　　　　　　　　　　累計８人（５年間）",
             "トマトの販売額　　　　　　　　　１９４百万円　　　　　　　　２２０百万円", "農地の集積率　　　　　　　　　　３１．６％　　　　　　　　　４０．０％", "具体的な事業", "　・窓口の改善"],
            ["[指　　　　　標|基準値（令和５年度）|目標値（令和１１年度） / 新しい農家の数|２人|累計８人（５年間） / トマトの販売額|１９４百万円|２２０百万円 / 農地の集積率|３１．６％|４０．０％]", "具体的な事業", "・窓口の改善"]),
        ("a heading and a measured line", ["基本目標１        ともに育つまち", "〔総括指標〕合計特殊出生率      1.38（令和５年）       →   1.60（令和 12 年度）"],
            ["基本目標１        ともに育つまち", "〔総括指標〕合計特殊出生率      1.38（令和５年）       →   1.60（令和 12 年度）"]),
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
            ["[KPI⟨2×1⟩|act⟨1×3⟩|||mid|aim|dir⟨2×1⟩ / |R3|R4|R5|R9|R11| / 受診割合|61.2|62.0|63.4|67|70|↑ / 開設日数|72|72|72|72|72|→ / "
                + "軽症割合|48.9|47.5|－|43|40以下|↓]"]),
        ("a heading below is none of its rows",
            ["指標            現状      目標", "利用者の数      840人     1,200人", "登録者の数      62人      150人", "３－２　次の節"],
            ["[指標|現状|目標 / 利用者の数|840人|1,200人 / 登録者の数|62人|150人]", "３－２　次の節"]),
        ("sheets of labels",
            [.. Sheet("総　務　課", "継　続", "窓口の改善"), "", .. Sheet("企　画　課、税務課", "新　規", "道の整備"), "", .. Sheet("税務課", "拡　充", "橋の点検")],
            ["[番号|１|事業名|窓口の改善 / 担当課|総務課|区分|継続 / 計画|令和７年度 検討⏎令和８年度 実施⟨1×3⟩||]",
             "[番号|１|事業名|道の整備 / 担当課|企画課、税務課|区分|新規 / 計画|令和７年度 検討⏎令和８年度 実施⟨1×3⟩||]",
             "[番号|１|事業名|橋の点検 / 担当課|税務課|区分|拡充 / 計画|令和７年度 検討⏎令和８年度 実施⟨1×3⟩||]"]),
        ("boxes one a line, rows known by name",
            ["１－１　窓口の改善", "説明の文です。", "２　講座の開催", "説明の文です。", "令和７年度", "令和８年度", "令和９年度", "窓口の改善", "設計", "構築", "運用", "講座の開催", "募集"],
            ["１－１　窓口の改善", "説明の文です。", "２　講座の開催", "説明の文です。", "[|令和７年度|令和８年度|令和９年度 / 窓口の改善|設計|構築|運用 / 講座の開催|||]"]),
        ("boxes one a line, rows not known", ["令和７年度", "令和８年度", "令和９年度", "窓口の改善", "設計", "構築"],
            ["令和７年度", "令和８年度", "令和９年度", "窓口の改善", "設計", "構築"]),
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

    [Test]
    public void Blocks_BoxesOfUnknownRows_AreSaid()
    {
        var log = new PlanExtractor.Diagnostics.DiagnosticLog();
        var source = new PlanExtractor.Ingest.SourceText(Text.Lines("R7年度", "R8年度", "R9年度", "窓口の改善", "設計", "構築"), null);
        PlanExtractor.Layout.Textual.TextualLayout.Blocks(source, Text.Words, log);
        Assert.That(log.Entries.Select(e => (e.Code, e.Evidence?.Line, e.Evidence?.EndLine)),
            Is.EqualTo(new (string, int?, int?)[] { ("schedule-rows-unknown", 1, 3) }));
    }

    private static string[] Sheet(string department, string kind, string name) =>
        [$"番号　１　事業名　{name}", $"担　当　課　{department}　区　　　分　{kind}", "計　　画　令和７年度　検　　討", "　　　　　　令和８年度　実　　施"];

    private static IEnumerable<string> Cases() => Texts.Select(t => t.Name);
}
