using PlanExtractor.Domain;
using PlanExtractor.Layout;
using PlanExtractor.Words;

namespace PlanExtractor.Outline;

/// <summary>A heading found among the blocks.</summary>
/// <param name="At">Index of its block.</param>
/// <param name="Heading">Taken apart.</param>
/// <param name="Parent">Index of the parent among the found headings, or null.</param>
/// <param name="Category">Category printed in the next block, or null.</param>
internal sealed record FoundHeading(int At, HeadingText Heading, int? Parent, string? Category);

/// <summary>Decides which blocks are headings. Labels of parts (【これまでの取組み】), figures and enumerations are none.</summary>
internal sealed class HeadingFinder
{
    private const int LongestHeading = 64;
    private const int LongestWeakHeading = 46;
    private const int LongestCategory = 14;

    // A category again, its letters set apart by spaces.
    private const int LongestTag = 4 * LongestCategory;

    // Words that head a part of a plan without any number.
    private static readonly WordList Matters = WordList.Grammar("heading.matter");
    private static readonly WordList Notes = WordList.Grammar("heading.notes");

    private readonly IReadOnlyList<Block> _blocks;
    private readonly Labels _labels;

    // Of each block: as headings are compared, and taken apart once it is asked for.
    private readonly string[] _keys;
    private readonly HeadingText?[] _headings;

    private readonly HashSet<string> _contents;
    private readonly Dictionary<string, int> _texts = new(StringComparer.Ordinal);
    private readonly HashSet<int> _labelDepths;
    private readonly Lazy<HashSet<string>> _quoted;
    private readonly Lazy<Dictionary<(string Style, string Key), int>> _tags;
    private readonly HeadingStack _stack = new();
    private readonly List<FoundHeading> _found = [];
    private bool _inNotes;

    /// <summary>For a document.</summary>
    public HeadingFinder(DocumentLayout layout, Labels labels)
    {
        _blocks = layout.Blocks;
        _labels = labels;
        _keys = [.. _blocks.Select(b => b is TextBlock text ? JapaneseText.Key(text.Text) : "")];
        _headings = new HeadingText?[_blocks.Count];
        _contents = [.. layout.Contents.Select(c => JapaneseText.Key(c.Text))];
        for (var i = 0; i < _blocks.Count; i++)
        {
            if (_blocks[i] is TextBlock)
                _texts[_keys[i]] = _texts.GetValueOrDefault(_keys[i]) + 1;
        }

        _labelDepths = LabelDepths();
        _quoted = new(() => Quoted(_blocks));
        _tags = new(Tags);
    }

    /// <summary>The headings in order, and the index of the block with which the colophon begins.</summary>
    public (IReadOnlyList<FoundHeading> Found, int? Colophon) Find()
    {
        for (var i = 0; i < _blocks.Count; i++)
        {
            if (_blocks[i] is not TextBlock { IsFigure: false } block)
                continue;
            if (_found.Count > 0 && Colophon.Begins(_blocks, i, _found[0].At))
                return (_found, i);
            if (block.IsListItem || block.Text.Length > LongestHeading * 2)
                continue;
            var heading = Heading(i);
            if (!IsHeading(block, heading, i))
                continue;
            var category = Category(i, heading);
            _found.Add(new FoundHeading(i, heading, _stack.Push(heading, block.HeadingDepth, _found.Count), category));
            _inNotes = IsNotes(heading.Title);
            if (category is not null)
                i++;
        }

        return (_found, null);
    }

    private HeadingText Heading(int i) => _headings[i] ??= HeadingText.Read(((TextBlock)_blocks[i]).Text);

    // Depths of labels that recur.
    private HashSet<int> LabelDepths()
    {
        var labelled = Enumerable.Range(0, _blocks.Count).Where(i => _blocks[i] is TextBlock { HeadingDepth: > 0, Text: var text }
            && _labels.Read(text).Kind != LabelKind.None && Heading(i).Numbering == Numbering.None);
        return [.. labelled.GroupBy(i => _keys[i]).Where(g => g.Count() > 1).SelectMany(g => g)
            .Select(i => ((TextBlock)_blocks[i]).HeadingDepth)];
    }

    private bool IsHeading(TextBlock block, HeadingText heading, int i)
    {
        if (heading.Title.Length is 0 or > LongestHeading || heading.Title.Contains('。', StringComparison.Ordinal)
            || heading.Title[0] is '→' or '⇒' or '↑' or '↓' or '↗' or '↘' or '：'
            || !heading.Title.Any(char.IsLetter)
            || (heading.Number is not null && heading.Title[0] is '年' or '月' && Quantities.Begin(heading.Title)))
            return false;
        return IsSetAsHeading(block, heading, i) && !(heading.Number is null && (IsField(block.Text) || IsPeriod(block.Text)))
            && (heading.IsStrong || !IsOverChange(i)) && !IsLabelledQuantity(block.Text)
            && !(IsMeasured(heading.Title) && (block.HeadingDepth == 0 || HasBothSides(heading.Title)));
    }

    // By its number and its depth, whatever it says; so much is soon known of most lines.
    private bool IsSetAsHeading(TextBlock block, HeadingText heading, int i) => heading.Numbering switch
    {
        Numbering.None => IsMatter(heading.Title)
            || (block.HeadingDepth > 0 && IsUnnumberedHeading(block, i) && !IsCaption(block, i) && !IsOverQuantity(i)),
        Numbering.Bracketed => IsBracketedHeading(block, i),
        Numbering.Marked => block.HeadingDepth > 0 && !IsLabel(block, i),
        _ => block.HeadingDepth > 0 || IsInContents(i) || (heading.IsStrong ? heading.Title[^1] != '、' : IsWeakHeading(heading, i)),
    };

    // 所管課：環境対策課, 進捗指標　補助件数　【基準】412件　【目標】2,600件: a field with its value, however it is set.
    private bool IsField(string text) =>
        (text.IndexOfAny(['：', ':']) is > 0 and var colon && colon + 1 < text.Length
            && _labels.Read(text[..colon]).Kind == LabelKind.Department)
            || (text.Contains('【', StringComparison.Ordinal) && JapaneseText.HasDigit(text)
                && ValueWords.InBrackets.FindIn(text).Any(w => w.At > 0 && text[w.At - 1] == '【')
                && Measures.FindAll(text).Count(m => m.Value.Unit is not null) > 1);

    // （令和７年度～令和11年度）
    private static bool IsPeriod(string text) => Period.Read(text.Trim('（', '）', '(', ')', '～', '~', ' ', '\u3000')).IsRead;

    // ① 市内の店の数 over 現状　412店（令和５年度）　→　目標　450店（令和11年度）
    private bool IsOverChange(int i) => i + 1 < _blocks.Count && _blocks[i + 1] is TextBlock { IsFigure: false, Text: var below }
        && ValueWords.InBrackets.FindIn(below).Any(w => w.At <= 1)
        && Arrows.ArePassed(below) && Measures.FindAll(below).Count > 1;

    // 登録者数 over 4,500人, over 目標 40件, or over 現状 and 12.5％ below it: the name of what was counted.
    private bool IsOverQuantity(int i) =>
        i + 1 < _blocks.Count && _blocks[i + 1] is TextBlock { IsFigure: false } below && (IsLabelledQuantity(below.Text)
            || (below.HeadingDepth == 0 && _labels.Read(below.Text).Kind != LabelKind.None && i + 2 < _blocks.Count
                && _blocks[i + 2] is TextBlock { IsFigure: false, Text: var value }
                && (Whole(value) is not null || Measures.IsNone(value))));

    // 現状 1,860人（R6）　目標 3,000人以上（R12）
    private bool IsLabelledQuantity(string text)
    {
        if (IsQuantity(text))
            return true;
        if (text.IndexOfAny([' ', '\u3000']) is not (> 0 and var space)
            || (_labels.Read(text[..space]).Kind == LabelKind.None && !ValueWords.All.Has(text[..space])))
            return false;
        var rest = text[(space + 1)..].TrimStart();
        return IsQuantity(rest) || Measures.IsNone(rest) || (Measures.FindAll(rest) is [{ Start: 0, Value.Unit: not null }, _, ..]
            && rest.IndexOfAny([' ', '\u3000']) is > 0 and var next && IsLabelledQuantity(rest[(next + 1)..].TrimStart()));
    }

    // 58,214人 in large type, 52 件, 41.2万人（2023） and 5日以内 on a line are what was counted; 3 課題, 1目標 and 2.1 計画 are headings.
    private static bool IsQuantity(string text) =>
        Whole(text) is { Value: { } value, Qualifier: var qualifier }
        && (Math.Abs(value) >= 10 || qualifier is not MeasureQualifier.Exact
            || (value != decimal.Truncate(value) && !text.Any(JapaneseText.IsSpace)));

    // The measure that a text is, but for a remark in brackets.
    private static Measure? Whole(string text) => Measures.FindAll(text) is [{ Start: 0, Value: { Unit: not null, Value: not null } } only]
        && text[only.End..] is "" or ['(' or '（', .., ')' or '）'] ? only.Value : null;

    // ① 移住相談：12人 → 30人, 目標2_受講者：900人/年, 経常収支比率　90.0％以下（令和５年度　93.4％） say how much: aims, not headings.
    private static bool IsMeasured(string title)
    {
        if (title[^1] is ')' or '）' && title.LastIndexOfAny(['(', '（']) is > 0 and var open
            && Measures.FindAll(title[..open]) is [.., { Value: { Unit: { } unit, Value: not null } }]
            && Measures.FindAll(title[(open + 1)..^1]) is [.., { Value: { Unit: { } other, Value: not null } }] && unit == other)
            return true;
        var colon = title.LastIndexOfAny(['：', ':', '＝', '=']);
        return (Arrows.ArePassed(title) && JapaneseText.HasDigit(title))
            || (colon > 0 && Measures.FindAll(title[(colon + 1)..].TrimStart()) is [{ Start: 0, Value.Unit: not null }, ..]);
    }

    // 合計特殊出生率 1.38（令和５年）→ 1.60（令和12年度), set in bold type; 紙1枚 → 電子 is a title.
    private static bool HasBothSides(string title) =>
        Arrows.Find(title, 0) is { Length: > 0 } arrow
            && JapaneseText.HasDigit(title.AsSpan(0, arrow.At)) && JapaneseText.HasDigit(title.AsSpan(arrow.At));

    // The document's own title and the lines of the cover stand before the first number.
    private bool IsUnnumberedHeading(TextBlock block, int i) =>
        !(block.HeadingDepth == 1 && _found.Count == 0 && !IsInContents(i)) && !(_found.Count > 0 && IsLabel(block, i));

    // 現状, 目指す姿: a label when it recurs, stands in 【】, or is set off like labels that recur.
    private bool IsLabel(TextBlock block, int i) =>
        _labels.Read(block.Text).Kind != LabelKind.None
        && (_texts[_keys[i]] > 1 || block.Text[0] is '【' or '■' or '◆' or '●'
            || _labelDepths.Contains(block.HeadingDepth));

    // 実施スケジュール right above its table, in smaller type than the heading before it.
    private bool IsCaption(TextBlock block, int i) =>
        i + 1 < _blocks.Count && _blocks[i + 1] is TableBlock && _labels.Read(block.Text).Kind == LabelKind.Schedule
        && _found.Count > 0 && _blocks[_found[^1].At] is TextBlock { HeadingDepth: > 0 } before && block.HeadingDepth > before.HeadingDepth;

    private bool IsBracketedHeading(TextBlock block, int i)
    {
        // 【課題解決型事業】 may be a card's title; 【主な取組みとスケジュール】 over a card is not, nor is a label that recurs.
        var label = _labels.Read(block.Text).Kind;
        if (label != LabelKind.None && (label is LabelKind.Kpi or LabelKind.Schedule or LabelKind.Department
            || _texts[_keys[i]] > 1 || !TitlesCard(i)))
            return false;
        // 【基本理念】 inside a numbered section is a label of its text; only the layout's top depths make it a section.
        return block.HeadingDepth is 1 or 2 || TitlesCard(i)
            || (i + 1 < _blocks.Count && _blocks[i + 1] is TextBlock && Heading(i + 1).Ordinal == 1);
    }

    // 【オンライン申請の推進】 over a card: label | value rows.
    private bool TitlesCard(int i) =>
        i + 1 < _blocks.Count && _blocks[i + 1] is TableBlock { Grid: var grid }
        && grid.Rows.Count(r => _labels.Read(r.Cells[0].Text).Kind != LabelKind.None) is var count && count >= 3
        && count * 2 >= grid.Rows.Count;

    // A weak number is a heading when it goes on counting and is no item of an enumeration.
    private bool IsWeakHeading(HeadingText heading, int i)
    {
        if (_inNotes || heading.Title.Length > LongestWeakHeading
            || heading.Title[^1] is '、' or '：' or ':' or '）' && heading.Title.Contains('：', StringComparison.Ordinal))
            return false;
        if (heading.Numbering == Numbering.Decimal && Quantities.Begin(heading.Title))
            return false;
        var last = _stack.LastOrdinal(heading.Style);
        // 05 under 目標２ goes on with 04 under 目標１.
        var counts = heading.Ordinal == 1 || (heading.Ordinal > last && heading.Ordinal <= last + 2)
            || (last == 0 && heading.Ordinal == _stack.LastEver(heading.Style) + 1);
        return counts && !IsEnumerated(heading, i) && i + 1 < _blocks.Count;
    }

    private bool IsEnumerated(HeadingText heading, int i) =>
        SameStyle(heading, i + 1) || (SameStyle(heading, i - 1) && !(_found.Count > 0 && _found[^1].At == i - 1));

    private bool SameStyle(HeadingText heading, int i) =>
        i >= 0 && i < _blocks.Count && _blocks[i] is TextBlock && Heading(i).Style == heading.Style;

    private bool IsInContents(int i) => _contents.Contains(_keys[i]);

    private static bool IsMatter(string title) => Matters.Has(JapaneseText.Key(title));

    private static bool IsNotes(string title) => Notes.StandIn(title) || title == "注";

    // "買い物・移動" under "③ 「自宅で買い物」サポート": short, and quoted or repeated as such elsewhere.
    private string? Category(int i, HeadingText heading)
    {
        if (heading.Numbering == Numbering.None || i + 1 >= _blocks.Count || _blocks[i + 1] is not TextBlock tag
            || tag.Text.Length > LongestCategory || tag.IsListItem || Heading(i + 1).Numbering != Numbering.None
            || _labels.Read(tag.Text).Kind != LabelKind.None
            || tag.Text.AsSpan().IndexOfAny("。、：:（(") >= 0)
            return null;
        var isGroup = _quoted.Value.Contains(tag.Text);
        var underHeadings = _tags.Value.GetValueOrDefault((heading.Style, _keys[i + 1]));
        return isGroup || underHeadings >= 2 ? JapaneseText.Tidy(tag.Text) : null;
    }

    // What stands in 「」 in headings, as far as it may be a category.
    private static HashSet<string> Quoted(IReadOnlyList<Block> blocks)
    {
        var quoted = new HashSet<string>(StringComparer.Ordinal);
        foreach (var text in blocks.OfType<TextBlock>().Where(b => b.HeadingDepth > 0).Select(b => b.Text))
        {
            for (var open = text.IndexOf('「', StringComparison.Ordinal); open >= 0; open = text.IndexOf('「', open + 1))
            {
                for (var close = open + 1; close < text.Length && close - open - 1 <= LongestCategory; close++)
                {
                    if (text[close] == '」')
                        quoted.Add(text[(open + 1)..close]);
                }
            }
        }

        return quoted;
    }

    // How often a short text follows a heading of a style.
    private Dictionary<(string Style, string Key), int> Tags()
    {
        var tags = new Dictionary<(string, string), int>();
        for (var i = 0; i + 1 < _blocks.Count; i++)
        {
            if (_blocks[i] is TextBlock && _blocks[i + 1] is TextBlock { Text.Length: <= LongestTag })
            {
                var place = (Heading(i).Style, _keys[i + 1]);
                tags[place] = tags.GetValueOrDefault(place) + 1;
            }
        }

        return tags;
    }
}
