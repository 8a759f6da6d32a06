using System.Text.RegularExpressions;
using PlanExtractor.Domain;
using PlanExtractor.Layout;
using PlanExtractor.Outline;

namespace PlanExtractor.Recognize.Units;

/// <summary>A block as the search for units sees it: a line taken apart into number, title and departments, or a table.</summary>
internal sealed partial class UnitLine
{
    private const int LongestHeading = 70;

    private bool? _isMeasured;

    private UnitLine(int at, Block block) => (At, Block) = (at, block);

    // ● 空き家の見回り, ▶ 現状
    [GeneratedRegex(@"^(?<m>[■◆◇●▼◎□▶▌]) ?(?<t>.{1,60})$")]
    private static partial Regex MarkedPattern { get; }

    // ＜現状＞, 《取組》, ［目標］
    [GeneratedRegex(@"^[<《〈≪\[「『](?<t>[^<>]{1,40})[>》〉≫\]」』]$")]
    private static partial Regex AnglePattern { get; }

    // 取組 01, No.3, 施策１－２ with the title on another line
    [GeneratedRegex(@"^[【<\[(]?(?<w>[^\d\s【】()]{0,8}?)[ .．]{0,2}(?<n>[0-9]{1,3}(?:-[0-9]{1,2}){0,3}|[①-⑳])[】>\])]?[.:]?$")]
    private static partial Regex BareNumberPattern { get; }

    /// <summary>Index of the block.</summary>
    public int At { get; }

    /// <summary>The block.</summary>
    public Block Block { get; }

    /// <summary>Its cells, where it is a table.</summary>
    public TableGrid? Grid => Table?.Grid;

    /// <summary>Its cells with their keys, where it is a table.</summary>
    public UnitTable? Table { get; private init; }

    /// <summary>Its text in plain form; empty for a table.</summary>
    public string Text { get; private init; } = "";

    /// <summary>Key of the numbering: headings of one style are siblings.</summary>
    public string Style { get; private init; } = "None";

    /// <summary>Key of the word before the number (施策 of 施策１－１), or null.</summary>
    public string? NumberWord => Style.Split(':') is ["Word", var word, ..] ? LineKey.From(word) : null;

    /// <summary>Its numbering system.</summary>
    public Numbering Numbering { get; private init; }

    /// <summary>Number as written, or null.</summary>
    public string? Number { get; private init; }

    /// <summary>Value of its last number.</summary>
    public int Ordinal { get; private init; }

    /// <summary>Title as written, without number and departments.</summary>
    public string Title { get; private init; } = "";

    /// <summary>The title in plain form.</summary>
    public string PlainTitle { get; private init; } = "";

    /// <summary>Key of the title, or of the whole line where it has none.</summary>
    public string Key { get; private init; } = "";

    /// <summary>Departments in its closing bracket.</summary>
    public IReadOnlyList<Department> Departments { get; private init; } = [];

    /// <summary>Whether it is a paragraph that its title opens.</summary>
    public bool IsRunIn { get; private init; }

    /// <summary>Whether it is an item of a list.</summary>
    public bool IsItem { get; private init; }

    /// <summary>How strongly the layout sets it off.</summary>
    public int Depth { get; private init; }

    /// <summary>Page it stands on, or null.</summary>
    public int? Page => Block.Evidence.Page;

    /// <summary>取組 01, No.3: a number whose title stands on another line.</summary>
    public bool IsBareNumber => Number is not null && Title.Length == 0;

    /// <summary>Whether it has the form of a heading.</summary>
    public bool IsHeading { get; private init; }

    /// <summary>利用者の割合　10％: a value, which varies, and not a label.</summary>
    public bool IsMeasured => _isMeasured ??= PlainTitle.AsSpan().ContainsAnyInRange('0', '9')
        && Measures.FindAll(PlainTitle).Any(m => m.Value.Unit is { Length: > 0 });

    /// <summary>Takes a block apart.</summary>
    public static UnitLine Read(int at, Block block)
    {
        if (block is not TextBlock text)
            return new UnitLine(at, block) { Table = block is TableBlock table ? new UnitTable(table.Grid) : null };
        var plain = PlainText.From(text.Text);
        var (style, numbering, number, ordinal, rest) = Parts(text.Text, plain);
        var runIn = RunInTitle.Read(text.Text);
        var (title, departments) = runIn is null ? DepartmentText.FromHeading(rest) : (runIn.Title, runIn.Departments);
        style = runIn?.Style ?? style;
        if (style == "None" && text.HeadingDepth > 0)
            style = $"None:{text.HeadingDepth}";
        var plainTitle = PlainText.From(title);
        return new UnitLine(at, block)
        {
            Text = plain,
            Style = style,
            Numbering = runIn is null ? numbering : Numbering.None,
            Number = runIn is null ? number : null,
            Ordinal = ordinal,
            Title = title.Trim(),
            PlainTitle = plainTitle,
            Key = LineKey.From(plainTitle.Length > 0 ? plainTitle : plain),
            Departments = departments,
            IsItem = text.IsListItem || plain is ['・' or '-' or '･' or '•', ..],
            Depth = text.HeadingDepth,
            IsRunIn = runIn is not null,
            IsHeading = runIn is null && style != "None" && !text.IsFigure && !text.IsNote && plain.Length <= LongestHeading
                && !plain.Contains('。', StringComparison.Ordinal),
        };
    }

    private static (string Style, Numbering Numbering, string? Number, int Ordinal, string Title) Parts(string text, string plain)
    {
        if (BareNumberPattern.Match(plain) is { Success: true } bare && (bare.Groups["w"].Length > 0 || bare.Groups["n"].Length > 1))
        {
            var number = bare.Groups["n"].Value;
            return ($"Bare:{bare.Groups["w"].Value}:{number.Split('-').Length}", Numbering.Word,
                JapaneseText.Tidy(text).Trim('【', '】', '［', '］', '[', ']'), 0, "");
        }

        var heading = HeadingText.Read(text);
        if (heading.Numbering != Numbering.None)
            return (heading.Style, heading.Numbering, heading.Number, heading.Ordinal, heading.Title);
        if (MarkedPattern.Match(plain) is { Success: true } marked)
            return ("Marked:" + marked.Groups["m"].Value, Numbering.Marked, null, 0, JapaneseText.Tidy(text)[1..].Trim());
        if (AnglePattern.IsMatch(plain))
            return ("Angle:" + plain[0], Numbering.Bracketed, null, 0, JapaneseText.Tidy(text)[1..^1].Trim());
        return ("None", Numbering.None, null, 0, JapaneseText.Tidy(text));
    }
}
