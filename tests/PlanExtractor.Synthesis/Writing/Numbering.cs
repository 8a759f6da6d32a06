using System.Globalization;
using PlanExtractor.Synthesis.Styles;

namespace PlanExtractor.Synthesis.Writing;

/// <summary>Numbers of chapters, sections, goals and units of action.</summary>
internal sealed class Numbering(Style style)
{
    private const string Kanji = "一二三四五六七八九";
    private const string Roman = "ⅠⅡⅢⅣⅤⅥⅦⅧⅨ";
    private const string Circled = "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳";

    private string Scheme => style[Dimensions.Numbers];

    /// <summary>Number of a chapter, from 1.</summary>
    public string Chapter(int chapter) => Scheme switch
    {
        "decimal" => Plain(chapter),
        "roman" => Roman[chapter - 1].ToString(),
        "dai" => "第" + Wide(chapter),
        "policy" => $"第{Plain(chapter)}章",
        "kanji" => $"第{Kanji[chapter - 1]}章",
        "none" => "",
        _ => $"第{Wide(chapter)}章",
    };

    /// <summary>Number of a section of a chapter that is no goal.</summary>
    public string Section(int chapter, int section) => Scheme switch
    {
        "decimal" => $"{Plain(chapter)}-{Plain(section)}",
        "kanji" => $"第{Kanji[section - 1]}節",
        "section" => $"第{Wide(section)}節",
        "none" => "",
        _ => Wide(section),
    };

    /// <summary>Number of a goal in its chapter.</summary>
    public string Goal(int chapter, int goal) => Scheme switch
    {
        "chapter" => $"基本目標{Wide(goal)}",
        "policy" => $"基本方針{Plain(goal)}",
        "action" => $"基本方針{Wide(goal)}",
        _ => Section(chapter, goal),
    };

    /// <summary>Number of a unit of action.</summary>
    /// <param name="chapter">Its chapter.</param>
    /// <param name="goal">Its goal.</param>
    /// <param name="unit">Its place under the goal.</param>
    /// <param name="running">Its place in the whole plan.</param>
    public string Unit(int chapter, int goal, int unit, int running) => Scheme switch
    {
        "decimal" => $"{Plain(chapter)}-{Plain(goal)}-{Plain(unit)}",
        "dai" => $"（{Wide(unit)}）",
        "policy" => $"施策{Plain(goal)}-{Plain(unit)}",
        "action" => $"取組{Wide(running)}",
        "kanji" => Kanji[unit - 1].ToString(),
        "circled" => Circled[unit - 1].ToString(),
        "section" => Wide(unit),
        "none" => "",
        _ => $"({Plain(unit)})",
    };

    /// <summary>How a table names a unit by its number: 施策1-1 is 1-1 there.</summary>
    public static string Short(string number) => number.TrimStart('施', '策', '取', '組');

    /// <summary>Number and title on one line.</summary>
    public static string Join(string number, string title) =>
        number.Length == 0 ? title : number[^1] is '）' || Circled.Contains(number[^1], StringComparison.Ordinal) ? number + title
            : number[^1] == ')' || char.IsAsciiDigit(number[^1]) ? number + " " + title : number + "　" + title;

    /// <summary>What stands before a heading.</summary>
    public string Mark(int level) => style[Dimensions.HeadingMarks] == "shapes" ? level switch { 1 => "■ ", 2 => "● ", _ => "◆ " } : "";

    private static string Plain(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Wide(int number) => Notation.Wide(Plain(number));
}
