using System.Buffers;
using System.Collections.Frozen;

namespace PlanExtractor.Domain;

/// <summary>
/// Counters (助数詞) and units that municipal plans use, collected from published indicator tables. A counter that is not listed is
/// still read (<see cref="UnitGrammar"/>); the list says where a listed one ends, and which look-alikes only number things.
/// </summary>
internal static class Counters
{
    private const string Counting = """
        人 名 者 人日 人月 人年 世帯 家庭 家族 戸 組 組合 世代数 夫婦 世代別 会員 職員 児童 生徒 羽 頭 匹 頭羽 隻 艘 機 両 台 基 器 本 灯 張 脚 床 棟 軒 室 橋
        件 回 回線 度 箇所 か所 カ所 ヵ所 ヶ所 ケ所 個所 個 つ 点 点数 位 倍 校 校区 校園 園 学級 学年 学科 クラス 教室 講座 コース 科目 教科 種目 種 種類 類型 品 品目 項目 事項 品種
        団体 組織 法人 社 企業 事業所 事業者 事業 事業体 経営体 店 店舗 商店街 院 病院 館 施設 会場 大会 会 委員会 チーム クラブ サークル グループ 班 支部 分団 機関 局
        地区 地域 地点 区画 区 区分 区間 区域 町会 町内会 自治会 自治体 市町村 町 村 市 県 都道府県 集落 調査区 農園 農家 圃場 筆 路線 系統 便 航路 駅 停留所 ルート
        手続き 手続 手つづき 続き 業務 事務 事務事業 施策 取組 取組み 取り組み 取組項目 事例 案件 課題 目標 指標 指数 対象 計画 方針 プロジェクト プラン 提案 意見 テーマ メニュー ツール サービス システム アプリ
        台帳 帳票 様式 書類 文書 セット データセット データ 種別 ファイル ページ ページビュー アクセス PV ビュー 閲覧 ID アカウント ユーザー ユーザ フォロワー ライセンス 端末 拠点 箇条
        部 部署 部門 部会 分科会 部局 会議 課 係 室 冊 枚 通 票 巻 紙 号線 面 着 鉢 袋 箱 束 缶 食 杯 膳 品番 泊 式 軸 段階 分野 ステップ ポイント 単位 口 株 契約 人泊 回答 授業時数 時数
        年 年間 か年 カ年 ヵ年 ヶ年 ケ年 箇年 か月 カ月 ヵ月 ヶ月 ケ月 箇月 ヶ月間 か月間 カ月間 ヵ月間 月間 週間 週 日 日間 時間 分 分間 秒 秒間 歳 才 コマ
        円 ドル 点満点 割 割合
        % ‰ ℃ ° t kg g mg μg ㎏ ㌘ ㌧ トン グラム キロ t-CO2 t-CO₂ tCO2 kg-CO2 kg-CO₂ ㎎ m cm mm km m2 m3 m² m³ km2 km² ㎡ ㎢ ㎥ ㎞ ㎝ ㎜ k㎡ ㎘ ㍑
        ℓ l L ml mL dl kl kL リットル メートル キロメートル ヘクタール アール a ha
        kW kWh KWH kw kwh MW MWh GWh MJ GJ TJ J W Wh dB db Hz ppm ppb pH bps kbps Mbps Gbps B KB MB GB TB dpi cal kcal
        """;

    // Numbers before these name a thing by its place in a row, or belong to a name: 3次, 2期, 5G, 3年目, 4月.
    private const string Numbering = """
        次 期 期目 版 章 節 条 号 世代 年生 年代 年目 年次 年度 日目 回目 件目 人目 代 歳代 才代 丁目 番 番目 番地 番線 等 等級 級 時 月 月号 大 階 段目 時限 限目
        割引 次元 次産業 次化 次計画 期計画 か国語 次医療圏 号車 条例 等分 K G D 類
        """;

    private static readonly FrozenDictionary<string, bool> Known = Words(Counting).Select(w => (w, true))
        .Concat(Words(Numbering).Select(w => (w, false)))
        .DistinctBy(x => x.w)
        .ToFrozenDictionary(x => x.w, x => x.Item2, StringComparer.Ordinal);

    private static readonly int Longest = Known.Keys.Max(k => k.Length);
    private static readonly SearchValues<char> Beginnings = SearchValues.Create([.. Known.Keys.Select(k => k[0])]);

    /// <summary>Length of the longest listed word at an index of a folded text; 0 if there is none.</summary>
    /// <param name="folded">The text.</param>
    /// <param name="at">The index.</param>
    /// <param name="counts">Whether the word counts; false if it numbers.</param>
    public static int LengthAt(string folded, int at, out bool counts)
    {
        counts = false;
        if (at >= folded.Length || !Beginnings.Contains(folded[at]))
            return 0;
        var lookup = Known.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var length = Math.Min(Longest, folded.Length - at); length > 0; length--)
        {
            if (lookup.TryGetValue(folded.AsSpan(at, length), out counts) && EndsThere(folded, at + length))
                return length;
        }

        counts = false;
        return 0;
    }

    // "m" is not the unit of 3mGAP, nor J that of 16 J-LIS.
    private static bool EndsThere(string folded, int end) =>
        !Fold.IsLatin(folded[end - 1]) || end == folded.Length || !(char.IsAsciiLetterOrDigit(folded[end]) || folded[end] == '-');

    private static string[] Words(string text) => text.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries);
}
