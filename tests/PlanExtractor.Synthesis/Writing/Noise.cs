using PlanExtractor.Synthesis.Styles;
using PlanExtractor.Synthesis.Writing.Units;
using static PlanExtractor.Synthesis.Styles.Dimensions;

namespace PlanExtractor.Synthesis.Writing;

/// <summary>What looks like aims and schedules and is none.</summary>
internal sealed class Noise(Desk desk)
{
    private static readonly (string Term, string Definition)[] Terms =
    [
        ("オープンデータ", "誰でも自由に使えるように公開された行政の情報のこと。"),
        ("関係人口", "住んではいないが、地域と継続して関わる人々のこと。"),
        ("脱炭素", "温室効果ガスの排出を実質的になくすこと。"),
    ];

    /// <summary>Chapter on how things are: population, survey, former plan, money.</summary>
    public void WriteBefore(ref int chapter)
    {
        Dimension[] kinds = [Population, Survey, Past];
        if (!kinds.Any(k => desk.Style.Is(k, "yes")))
            return;
        desk.Heading(1, desk.Numbering.Chapter(++chapter), "地域の現状");
        var section = 0;
        if (desk.Style.Is(Population, "yes"))
            WritePopulation(chapter, ++section);
        if (desk.Style.Is(Survey, "yes"))
            WriteSurvey(chapter, ++section);
        if (desk.Style.Is(Past, "yes"))
            WritePast(chapter, ++section);
    }

    /// <summary>Aims of the nation, in prose.</summary>
    public void WriteNational(int chapter)
    {
        if (!desk.Style.Is(National, "yes"))
            return;
        desk.Heading(2, desk.Numbering.Section(chapter, 3), "国の動向");
        desk.Text(desk.Notation.Digits("国は、2030年度までに温室効果ガスの排出量を2013年度に比べて46％削減する目標を掲げています。また、特定健診の実施率を70％以上とすることを全国の目標としています。"));
    }

    /// <summary>Goals and units of action in a table.</summary>
    public void WriteOverview(ref int chapter, IReadOnlyList<IReadOnlyList<UnitInPlan>> goals, Action renumber)
    {
        desk.Heading(1, desk.Numbering.Chapter(chapter), "計画の体系");
        chapter++;
        renumber();
        desk.Table(["基本目標", "取組"], goals.SelectMany(g => g.Select((u, i) => (IReadOnlyList<string>)[i == 0 ? u.Goal : "", u.Facts.Title])));
    }

    /// <summary>Amounts of money a year.</summary>
    public void WriteAfter(ref int chapter)
    {
        if (!desk.Style.Is(Finance, "yes"))
            return;
        desk.Heading(1, desk.Numbering.Chapter(++chapter), "財政の見通し");
        desk.Line("（単位：百万円）");
        desk.Table(
            ["区分", .. desk.Facts.Years.Select(desk.Notation.Year)],
            [
                ["歳入", .. desk.Facts.Years.Select((_, i) => desk.Notation.Number(8420 - (35 * i)))],
                ["歳出", .. desk.Facts.Years.Select((_, i) => desk.Notation.Number(8310 + (12 * i)))],
                ["差引",
                    .. desk.Facts.Years.Select((_, i) => desk.Notation.Number(110 - (47 * i)).Replace("-", "△", StringComparison.Ordinal))],
            ]);
    }

    /// <summary>Terms and what they mean.</summary>
    public void WriteGlossary(ref int chapter)
    {
        if (!desk.Style.Is(Glossary, "yes"))
            return;
        desk.Heading(1, desk.Numbering.Chapter(++chapter), "用語の解説");
        desk.Table(["用語", "説明"], Terms.Select(t => (IReadOnlyList<string>)[t.Term, t.Definition]));
        foreach (var (term, definition) in Terms)
            desk.Gold.Glossary.Add(new GoldTerm(term, definition[..8]));
    }

    private void WritePopulation(int chapter, int section)
    {
        desk.Heading(2, desk.Numbering.Section(chapter, section), "人口の推移");
        int[] years = [2015, 2020, 2025, 2030, 2040];
        desk.Line("表　人口の推移と将来推計（単位：人）");
        desk.Table(
            ["区分", .. years.Select(y => desk.Notation.Digits(FormattableString.Invariant($"{y}年")))],
            [
                ["総人口", .. years.Select((_, i) => desk.Notation.Number(21480 - (1630 * i)))],
                ["15歳未満", .. years.Select((_, i) => desk.Notation.Number(2610 - (280 * i)))],
                ["65歳以上", .. years.Select((_, i) => desk.Notation.Number(7020 + (90 * i)))],
            ]);
    }

    private void WriteSurvey(int chapter, int section)
    {
        desk.Heading(2, desk.Numbering.Section(chapter, section), "住民アンケート");
        desk.Text(desk.Notation.Digits("住民2,000人に尋ね、46.3％から回答がありました。「住み続けたい」と答えた人は76.8％で、前回の79.4％から2.6ポイント下がりました。"));
        desk.Table(["設問", "そう思う", "どちらでもない", "そう思わない"],
        [
            ["道路は歩きやすいか", desk.Notation.Digits("41.2％"), desk.Notation.Digits("33.5％"), desk.Notation.Digits("25.3％")],
            ["相談しやすいか", desk.Notation.Digits("52.8％"), desk.Notation.Digits("29.1％"), desk.Notation.Digits("18.1％")],
        ]);
    }

    private void WritePast(int chapter, int section)
    {
        desk.Heading(2, desk.Numbering.Section(chapter, section), "前計画の達成状況");
        desk.Text("前計画に掲げた指標の達成状況は、次のとおりです。");
        var last = desk.Facts.Start - 1;
        desk.Table(
            ["指標", $"基準値（{desk.Notation.Year(last - 5)}）", $"目標値（{desk.Notation.Year(last)}）", $"実績値（{desk.Notation.Year(last - 1)}）",
                "評価"],
            [
                ["健康教室の参加者数", desk.Notation.Number(310) + "人", desk.Notation.Number(450) + "人", desk.Notation.Number(462) + "人", "◎"],
                ["図書館の貸出冊数", desk.Notation.Number(81200) + "冊", desk.Notation.Number(90000) + "冊", desk.Notation.Number(84300) + "冊", "△"],
            ]);
    }
}
