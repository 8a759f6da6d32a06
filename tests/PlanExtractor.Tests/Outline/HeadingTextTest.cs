using PlanExtractor.Outline;

namespace PlanExtractor.Tests.Outline;

public class HeadingTextTest
{
    [TestCase("第1章 目的", "Chapter", "第1章", 1, "目的")]
    [TestCase("第 ２ 節　目的", "Clause", "第２節", 2, "目的")]
    [TestCase("第1編 構想", "Part", "第1編", 1, "構想")]
    [TestCase("第Ⅴ部 資料", "Part", "第Ⅴ部", 5, "資料")]
    [TestCase("第十二章 推進", "Chapter", "第十二章", 12, "推進")]
    [TestCase("第1 総則", "Chapter", "第1", 1, "総則")]
    [TestCase("第一 総則", "Chapter", "第一", 1, "総則")]
    [TestCase("Ⅰ　計画の概要", "Roman", "Ⅰ", 1, "計画の概要")]
    [TestCase("IV. 推進", "Roman", "IV", 4, "推進")]
    [TestCase("1-1-2 電子申請", "Code:3", "1-1-2", 2, "電子申請")]
    [TestCase("(1)-2 電子申請", "Code:2", "(1)-2", 2, "電子申請")]
    [TestCase("２．１　現状", "Code:2", "２．１", 1, "現状")]
    [TestCase("A-1　窓口の高度化", "Code:2", "A-1", 1, "窓口の高度化")]
    [TestCase("2-C　窓口の高度化", "Code:1A", "2-C", 3, "窓口の高度化")]
    [TestCase("１－Ｂ 窓口の高度化", "Code:1A", "１－Ｂ", 2, "窓口の高度化")]
    [TestCase("Ⅱ－２　人の縁を広げる移住", "Code:2", "Ⅱ－２", 2, "人の縁を広げる移住")]
    [TestCase("施策1-2：窓口", "Word:施策:2", "施策1-2", 2, "窓口")]
    [TestCase("重点項目【3】窓口", "Word:重点項目:1", "重点項目【3】", 3, "窓口")]
    [TestCase("【方針1】便利な町", "Word:【方針:1", "【方針1】", 1, "便利な町")]
    [TestCase("§2 推進", "Word:§:1", "§2", 2, "推進")]
    [TestCase("(１) 窓口", "Parenthesized", "(１)", 1, "窓口")]
    [TestCase("⑶ 窓口", "Parenthesized", "⑶", 3, "窓口")]
    [TestCase("3) 窓口", "HalfParenthesized", "3)", 3, "窓口")]
    [TestCase("12．目的", "Decimal", "12", 12, "目的")]
    [TestCase("⑭窓口", "Circled", "⑭", 14, "窓口")]
    [TestCase("イ．窓口", "Kana", "イ", 2, "窓口")]
    [TestCase("(ウ) 窓口", "Kana", "(ウ)", 3, "窓口")]
    [TestCase("二、窓口", "Kanji", "二", 2, "窓口")]
    [TestCase("【窓口の改善】", "Bracketed", null, 0, "窓口の改善")]
    [TestCase("■ 基本理念", "Marked:■", null, 0, "基本理念")]
    public void Read_Heading_IsTakenApart(string line, string style, string? number, int ordinal, string title)
    {
        var heading = HeadingText.Read(line);
        Assert.That((heading.Style, heading.Number, heading.Ordinal, heading.Title), Is.EqualTo((style, number, ordinal, title)));
    }

    [TestCase("第6次若葉町総合計画")]
    [TestCase("第2期総合戦略")]
    [TestCase("第一期計画")]
    [TestCase("DXの推進")]
    [TestCase("ICT 機器")]
    [TestCase("B-1グランプリの開催")]
    [TestCase("3-D映像の活用")]
    [TestCase("目標値")]
    [TestCase("5年間")]
    [TestCase("令和5年度")]
    [TestCase("【注】窓口は9時から")]
    [TestCase("")]
    public void Read_NoNumber_IsAllTitle(string line)
    {
        var heading = HeadingText.Read(line);
        Assert.That((heading.Numbering, heading.Number, heading.Title), Is.EqualTo((Numbering.None, (string?)null, line)));
    }
}
