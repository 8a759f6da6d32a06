namespace PlanExtractor.Tests.Layout.Textual;

/// <summary>A table of our own, to be written in every way.</summary>
/// <param name="Name">For people.</param>
/// <param name="Rows">The header, then the rows.</param>
internal sealed record RenderedTable(string Name, string[][] Rows)
{
    /// <summary>All of them.</summary>
    public static IEnumerable<RenderedTable> All() =>
    [
        new("indicators", [["指標", "単位", "現状値（R5）", "目標値（R11）"], ["図書館の来館者数", "人", "12,400", "15,000"], ["電子図書の貸出点数", "点", "840", "3,000"],
            ["読書活動に参加した児童の割合", "％", "61.5", "75.0以上"]]),
        new("values with units", [["成果指標", "基準値", "中間値", "目標値"], ["ごみの排出量", "812g", "780g", "740g"], ["資源化率", "18.3％", "21.0％", "25.0％"],
            ["不法投棄の件数", "46件", "30件", "20件以下"]]),
        new("schedule", [["取組項目", "R7", "R8", "R9", "R10"], ["空家の実態調査", "準備", "実施", "→", "→"], ["相談窓口の開設", "検討", "試行", "開設", "→"],
            ["跡地の活用", "○", "○", "◎", "◎"]]),
        new("schedule with empty cells", [["取組項目", "担当", "令和７年度", "令和８年度", "令和９年度"], ["橋りょうの点検", "建設課", "点検", "", "点検"],
            ["補修の設計", "建設課", "", "設計", ""], ["補修の工事", "建設課", "", "", "工事"]]),
        new("groups",
            [["基本目標", "指標", "現状", "目標"], ["安心", "自主防災組織の数", "38", "52"], ["", "防災士の数", "21", "40"], ["にぎわい", "商店街の空き店舗数", "17", "9"]]),
        new("initiatives", [["No.", "事業名", "内容", "担当課"], ["1", "乗合タクシーの運行", "予約に応じて運行する", "企画課"], ["2", "バス路線の見直し", "利用に応じて再編する", "企画課"],
            ["3", "駅前広場の整備", "乗り継ぎやすくする", "都市整備課"]]),
        new("absent values", [["項目", "策定時", "R9", "R12", "方向"], ["認知症サポーター数", "―", "1,200人", "2,000人", "↑"],
            ["通いの場の数", "14か所", "20か所", "28か所", "↑"], ["要介護認定率", "19.8％", "19.5％", "19.0％", "↓"]]),
    ];

    /// <summary>Whether every cell has text.</summary>
    public bool IsFull => Rows.All(r => r.All(c => c.Length > 0));

    /// <inheritdoc/>
    public override string ToString() => Name;
}
