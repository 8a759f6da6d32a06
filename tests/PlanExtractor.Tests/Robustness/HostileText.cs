namespace PlanExtractor.Tests.Robustness;

/// <summary>A text that no plan looks like.</summary>
/// <param name="Name">For people.</param>
/// <param name="Bytes">Made when asked for, since some are large.</param>
public sealed record HostileText(string Name, Func<byte[]> Bytes)
{
    private const string Head = "川本町DX推進計画\n\n令和5年3月\n\n第1章 計画の策定\n\n";
    private const int Many = 100_000;

    /// <summary>All of them but the empty and the binary file.</summary>
    public static IEnumerable<HostileText> All() =>
    [
        new("no-plan", () => Encode(Repeat("こんにちは。\n今日は天気がよい。\n", 20))),
        new("one-line-ascii-50MB", () => Encode(Repeat("a", 50 << 20))),
        new("one-line-japanese-50MB", () => Encode(Repeat("あ", (50 << 20) / 3))),
        new("broken-utf8",
            () => [.. Encode(Head), .. Enumerable.Repeat<byte[]>([0xE3, 0x81, 0xFF, 0xC0, 0xAF], 20_000).SelectMany(b => b)]),
        .. Lines(), .. Brackets(), .. Tags(), .. Blocks(), .. Tables(),
    ];

    /// <inheritdoc/>
    public override string ToString() => Name;

    private static IEnumerable<HostileText> Lines() =>
        from piece in new[] { "⇒", "7", "R5", "：", "※1", "・", "年度", "-", "|", "　", "1から2へ", "令和5年度から", "件数 1件 ", "<", "（現状" }
        from lead in new[] { "", "## 数値目標\n\n- 待ち時間 " }
        select AfterHead($"line-of {piece}{(lead.Length > 0 ? " in an aim" : "")}", () => lead + Repeat(piece, Many));

    private static IEnumerable<HostileText> Brackets() =>
        from pair in new[] { "「」", "【】", "（）", "()", "[]" }
        from closed in new[] { true, false }
        select AfterHead(
            $"{(closed ? "nested" : "open")} {pair}",
            () => closed ? Repeat(pair[..1], 10_000) + "x" + Repeat(pair[1..], 10_000) : Repeat(pair[..1], Many));

    private static IEnumerable<HostileText> Tags() =>
        (from tag in new[] { "ul", "table", "div" }
         from end in new[] { "", "\n" }
         select new[]
         {
             AfterHead($"nested <{tag}>{Where(end)}", () => Repeat($"<{tag}>{end}", 10_000) + "x" + Repeat($"</{tag}>{end}", 10_000)),
             AfterHead($"open <{tag}>{Where(end)}", () => Repeat($"<{tag}>{end}", Many)),
         }).SelectMany(t => t)
        .Append(
            AfterHead("nested cells on lines", () => Repeat("<table><tr><td>\n", 10_000) + "x" + Repeat("</td></tr></table>\n", 10_000)))
        .Append(AfterHead("open <table> with text", () => Repeat("<table>\nあ\n", Many)))
        .Append(
            AfterHead("merged cells", () => "<table>\n" + Repeat("<tr><td rowspan=65000 colspan=65000>a</td></tr>\n", 1500) + "</table>\n"))
        .Append(AfterHead("rows of one <table>", () => "<table>\n" + Repeat("<tr><td>あ</td><td>い</td></tr>\n", 50_000) + "</table>\n"));

    private static IEnumerable<HostileText> Blocks() =>
    [
        AfterHead("200,000 short lines", () => Numbered(200_000, i => $"項目{i}\n")),
        AfterHead("200,000 lines of one sentence", () => Repeat("わたしたちは、様々な取組みを行い\n", 200_000)),
        AfterHead("400,000 blank lines", () => Repeat("\n", 400_000)),
        AfterHead("100,000 headings", () => Numbered(Many, i => $"# 見出し{i}\n")),
        AfterHead("100,000 equal headings", () => Repeat("# 見出し\n", Many)),
        AfterHead("20,000 headings with categories", () => Numbered(20_000, i => $"## ({(i % 90) + 1}) 見出し\n\n買い物{i}\n\n本文である。\n\n")),
        AfterHead("20,000 initiatives", () => Numbered(20_000, i => $"## {(i % 90) + 1}. 取組{i}（総務課）\n\n【現状】\nあ\n\n【KPI】\n- 件数 1件⇒2件\n\n")),
        AfterHead("20,000 restated initiatives",
            () => Numbered(20_000, i => $"## {(i % 90) + 1}. 取組{i}（再掲）（総務課）\n\n【現状】\nあ\n\n【課題】\nい\n\n")),
        AfterHead("50,000 targets of one indicator", () => "## 数値目標\n\n件数\n" + Repeat("- 目標値（R5）：10件\n", 50_000)),
        AfterHead("20,000 footnotes", () => Numbered(20_000, i => $"本文※{i % 100}を使う。\n※{i % 100} 説明\n")),
        AfterHead("100,000 captions", () => Repeat("図表1 ああ\n", Many)),
    ];

    private static IEnumerable<HostileText> Tables() =>
    [
        AfterHead("10,000 columns", () => $"|{Repeat("R5年度|", 10_000)}\n|{Repeat("---|", 10_000)}\n|{Repeat("1件|", 10_000)}\n"),
        AfterHead("10,000 HTML columns",
            () => $"<table><tr>{Repeat("<td>R5年度</td>", 10_000)}</tr>\n<tr>{Repeat("<td>1件</td>", 10_000)}</tr></table>\n"),
        AfterHead("5,000 tables", () => Repeat("| 指標 | 現状値 R5 | 目標値 R9 |\n|---|---|---|\n| 件数 | 1件 | 2件 |\n\n", 5_000)),
        AfterHead("5,000 schedules",
            () => Numbered(5_000, i => $"## {i}. 取組{i}\n\n| 取組 | R5年度 | R6年度 |\n|---|---|---|\n| 件数{i} | 実施 | ⇒ |\n\n")),
        AfterHead("50,000 tables that go on", () => Numbered(50_000, i => $"| 取組 | a |\n|---|---|\n| 件数{i} | b |\n\n")),
        AfterHead("100,000 lines of one spaced cell",
            () => "取組      R6年度    R7年度\n窓口      検討      実施\n庁舎      検討      実施\n" + Repeat("          さらに検討\n", Many)),
        AfterHead("one wide and long table", () => $"|{Repeat("あ|", 256)}\n" + Repeat("| い | う |\n", 100_000)),
        AfterHead("20,000 rows with parted labels", () => "| 取組 | 内容 | R5年度 | R6年度 |\n|---|---|---|---|\n" + Numbered(10_000,
            i => $"| {(i % 90) + 1}. 件数{i} | 内容 | 実施 | ⇒ |\n| 続き | 内容 | 実施 | ⇒ |\n")),
        AfterHead("50,000 rows of one initiative",
            () => "| No | 取組 | 概要 |\n|---|---|---|\n| 1 | あ | い |\n" + Numbered(50_000, i => $"|  | | 文{i}である。 |\n")),
    ];

    private static HostileText AfterHead(string name, Func<string> text) => new(name, () => Encode(Head + text() + "\n"));

    private static string Where(string end) => end.Length > 0 ? " on lines" : "";

    private static byte[] Encode(string text) => System.Text.Encoding.UTF8.GetBytes(text);

    private static string Repeat(string piece, int count) =>
        new System.Text.StringBuilder(piece.Length * count).Insert(0, piece, count).ToString();

    private static string Numbered(int count, Func<int, string> line) => string.Concat(Enumerable.Range(0, count).Select(line));
}
