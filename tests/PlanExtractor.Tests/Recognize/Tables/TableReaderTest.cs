using PlanExtractor.Domain;

namespace PlanExtractor.Tests.Recognize.Tables;

public sealed class TableReaderTest
{
    // What the columns are for, in the best reading.
    [TestCase("施策番号 | KPI | 単位 | 現状値 | 目標値 | 備考\n1-1 | 移住者数 | 人 | 10 | 30以上 | 累計\n1-2 | 空き家の活用件数 | 件 | 3 | 15 |",
        "Number Name Unit Baseline Target Note")]
    [TestCase("基本方針 | 評価指標 | R3 | R4 | R5 | R11\n便利な窓口 | 待ち時間 | 40分 | 35分 | 30分 | 15分\n | 予約の割合 | ― | 3% | 5% | 40%",
        "Group Name Baseline Baseline Baseline Target")]
    [TestCase("指標 | 現状値 | | 目標値 |\n | 年度 | 値 | 年度 | 値\n待ち時間 | R5 | 30分 | R11 | 15分\n予約の割合 | R4 | 5% | R11 | 40%",
        "Name ValueYear Baseline ValueYear Target")]
    [TestCase("指標 | 区分 | R7 | R8 | R9\n参加者数（人） | 計画値 | 100 | 120 | 140\n | 実績値 | 95 | |", "Name RowRole Target Target Target")]
    [TestCase("取組 | 実施主体 | R7 | R8 | R9\n窓口の予約 | 町、県 | ○ | ◎ | →\n案内の表示 | 町 | | ○ | ◎", "Name Department YearCell YearCell YearCell")]
    [TestCase("取組 | 短期 | 中期 | 長期\n窓口の予約 | 検討 | 導入 | 運用\n案内の表示 | 実施 | 継続 | 拡充", "Name YearCell YearCell YearCell")]
    public void Read_Table_GivesColumnsTheirRoles(string table, string roles) =>
        Assert.That(string.Join(' ', TestTable.Read(table).Bands.Single().Roles), Is.EqualTo(roles));

    // name: baseline → target, each with its year
    [TestCase("指標 | 窓口の待ち時間 | 予約の割合\n現状値（R5） | 30分 | 5%\n目標値（R11） | 15分 | 40%", "窓口の待ち時間: 30@2023 → 15@2029; 予約の割合: 5@2023 → 40@2029",
        TestName = "indicators as columns")]
    [TestCase("指標 | 待ち時間\n現状値（R5） | 30分\n目標値（R11） | 15分", "待ち時間: 30@2023 → 15@2029", TestName = "a vertical card")]
    [TestCase("指標 | 目標（R5→R11）\n予約の割合 | 12％→50％", "予約の割合: 12@2023 → 50@2029", TestName = "a change in a cell")]
    [TestCase("指標 | 現状値（R5） | | 目標値（R11） |\n待ち時間 | 30分 | | | 15分\n利用者数 | | 120人 | 300人 |",
        "待ち時間: 30@2023 → 15@2029; 利用者数: 120@2023 → 300@2029", TestName = "values in any column of a header")]
    [TestCase("指標 | 現状値（R5） | | 目標値（R11） |\n | 男性 | 女性 | 男性 | 女性\n喫煙率 | 26％ | 9％ | 18％ | 6％", "男性: 26@2023 → 18@2029; 女性: 9@2023 → 6@2029",
        TestName = "parts in the header")]
    [TestCase("指標 | 現状値 | 目標値\n満足度 | 71.3％（R4） | 80％\n来客数 | 10人 | 協議中", "満足度: 71.3@2022 → 80@",
        TestName = "a year in the cell, a word for no target")]
    [TestCase("項目 | R7 | R8 | R9\n来館者数（目標） | 100人 | 110人 | 120人\n来館者数（実績） | 98人 | |", "来館者数: @ → 120@2027",
        TestName = "targets and results in rows")]
    public void Read_Indicators_HaveValuesAndYears(string table, string kpis) =>
        Assert.That(string.Join("; ", TestTable.Read(table).Kpis.Select(k =>
            $"{k.Name}: {k.Baseline?.Value}@{k.Baseline?.FiscalYear} → {k.Target?.Value}@{k.Target?.FiscalYear}")), Is.EqualTo(kpis));

    [Test]
    public void Read_YearsInANote_HoldForTheirValues()
    {
        var kpi = TestTable.Read("指標 | 基準値 | 中間目標 | 最終目標\n受診率 | 44% | 53% | 60%",
            notes: "基準値は、特に記載のない限り令和4年度の値です。中間目標が令和9年度、最終目標が令和11年度です。").Kpis.Single();
        Assert.That((kpi.Baseline!.FiscalYear, kpi.Milestones.Single().FiscalYear, kpi.Target!.FiscalYear), Is.EqualTo((2022, 2027, 2029)));
    }

    [Test]
    public void Read_UnitsBesideTheValue_AreItsUnits()
    {
        var kpis = TestTable.Read("指標 | 現状 | 目標\n予約の割合（％） | 20 | 40以上\n小学校数（累計・校） | 3 | 12").Kpis;
        Assert.That(kpis.Select(k => (k.Name, k.Target!.Unit)), Is.EqualTo(new[] { ("予約の割合", "％"), ("小学校数（累計）", "校") }));
    }

    [Test]
    public void Read_ValueMergedOverParts_HoldsForEach()
    {
        var kpis = TestTable.Read("指標 | 区分 | 基準値 | 目標値\nがん検診の受診率 | 胃がん | 9.8％ | 60％\n | 肺がん | 7.4％ |").Kpis;
        Assert.That(kpis.Select(k => (k.Group, k.Name, k.Baseline!.Value, k.Target!.Value)),
            Is.EqualTo(new[] { ("がん検診の受診率", "胃がん", 9.8m, 60m), ("がん検診の受診率", "肺がん", 7.4m, 60m) }));
    }

    [Test]
    public void Read_DirectionColumn_GivesTheDirection()
    {
        var kpis = TestTable.Read("指標 | 現状値（R5） | 目指す方向\n満足度 | 61％ | ↗\n苦情の件数 | 20件 | ↘").Kpis;
        Assert.That(kpis.Select(k => (k.Target, k.Direction)),
            Is.EqualTo(new[] { ((Measure?)null, KpiDirection.Increase), (null, KpiDirection.Decrease) }));
    }

    [Test]
    public void Read_ResultsBesidePlannedValues_AreHistory()
    {
        var kpi = TestTable.Read("指標 | 区分 | R7 | R8 | R9\n参加者数（人） | 計画値 | 100 | 120 | 140\n | 実績値 | 95 | |").Kpis.Single();
        Assert.That((kpi.Target!.Value, kpi.Milestones.Count, kpi.History.Single().Value), Is.EqualTo((140m, 2, 95m)));
    }

    [Test]
    public void Read_ListWithYears_IsScheduleAndActions()
    {
        var reading =
            TestTable.Read("No | 事業名 | 事業内容 | 担当課 | R7 | R8\n1 | 防災訓練の実施 | 訓練を行います。 | 防災課 | 継続 | 拡充\n2 | 備蓄の充実 | 食料を備えます。 | 防災課 | 検討 | 実施");
        Assert.That(reading.Actions.Select(a => (a.Number, a.Title, a.Departments.Single().Name)),
            Is.EqualTo(new[] { ("1", "防災訓練の実施", "防災課"), ("2", "備蓄の充実", "防災課") }));
        Assert.That(reading.Schedules.Single().Rows[0].Cells, Is.EqualTo(new[] { (0, "継続"), (1, "拡充") }));
    }

    [Test]
    public void Read_ListWithDepartments_IsOfActions() =>
        Assert.That(TestTable.Read("区分 | 内容 | 担当課\n相談の窓口 | 相談を受ける日を増やします。 | 福祉課\n見守りの訪問 | 一人暮らしの家を訪ねます。 | 住民課")
            .Actions.Select(a => (a.Title, a.Departments.Single().Name)), Is.EqualTo(new[] { ("相談の窓口", "福祉課"), ("見守りの訪問", "住民課") }));

    [Test]
    public void Read_ScheduleWithIndicators_IsBoth()
    {
        var reading = TestTable.Read(
            "取組 | 担当 | R7 | R8 | R9 | 指標 | 目標値（R9）\n電子決裁の導入 | 総務課 | 検討 | 導入 | 運用 | 電子決裁率 | 90％\n窓口の改善 | 町民課 | 実施 | → | → | 待ち時間 | 10分");
        Assert.That((reading.Kpis.Count, reading.Schedules.Single().Rows.Count), Is.EqualTo((2, 2)));
    }

    [TestCase("指標 | 基準値（H30） | 目標値（R6） | 実績値（R5） | 評価\n待ち時間 | 30分 | 15分 | 20分 | Ｂ\n利用者数 | 100人 | 300人 | 320人 | Ａ",
        TestName = "results of a former plan")]
    [TestCase("設問 | 満足 | やや満足 | 不満\n道路の整備 | 12.3％ | 40.1％ | 20.0％\n子育て支援 | 15.0％ | 38.2％ | 18.1％", TestName = "a survey")]
    [TestCase(" | R7 | R8 | R9\n量の見込み（人） | 482 | 470 | 461\n確保方策（人） | 500 | 500 | 500", TestName = "forecasts")]
    [TestCase(" | R1 | R2 | R3\n当該値 | 108.9 | 107.4 | 107.0\n類似団体平均値 | 112.0 | 110.6 | 111.2", TestName = "axes of a chart")]
    [TestCase("事業名 | 事業費（千円） | |\n | R7 | R8 | R9\n防災訓練 | 1,000 | 1,000 | 1,200\n備蓄 | 500 | 600 | 600", TestName = "money")]
    [TestCase("手続名 | 開始年度\n児童手当の認定請求 | 令和5年度\n住民票の写しの請求 | 令和6年度", TestName = "procedures with a year")]
    [TestCase("区分 | 令和3年 | 令和4年 | 令和5年\n総人口 | 8,100 | 8,020 | 7,940\n世帯数 | 3,300 | 3,290 | 3,280", TestName = "population")]
    [TestCase("区分 | 所属 | 氏名\n学識経験者 | ひばり大学 | 花田一郎\n住民の代表 | ひばり町自治会 | 森野さくら", TestName = "members of a council")]
    [TestCase("指標 | 現状値 | 目標値\n満足度 | 61％ | モニタリング\n待機児童数 | 0人 | 設定しない", TestName = "no targets set")]
    public void Read_NearMiss_GivesNothing(string table)
    {
        var reading = TestTable.Read(table);
        Assert.That((reading.Kpis.Count, reading.Schedules.Count, reading.Actions.Count), Is.EqualTo((0, 0, 0)));
    }
}
