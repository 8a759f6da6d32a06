using PlanExtractor.Domain;
using PlanExtractor.Layout;
using PlanExtractor.Words;

namespace PlanExtractor.Recognize.Kpis;

/// <summary>Goes through a text of values, left to right: years, roles, arrows, values, brackets.</summary>
internal sealed class ValueTailScan(string text, bool mayBeWords, bool isInBracket = false)
{
    private const string Separators = " \u3000\n、，,/／;；。・=＝：:";
    private const string DirectionMarks = "↑↓↗↘⇧⇩↔➚➘";
    private const int LongestWords = 24;

    private static readonly (WordList Words, ValueRole Role)[] Roles =
    [
        (WordList.Grammar("tail.baseline").And(ValueWords.Baseline), ValueRole.Baseline),
        (WordList.Grammar("tail.milestone").And(ValueWords.Milestone), ValueRole.Milestone),
        (WordList.Grammar("tail.target").And(ValueWords.Target), ValueRole.Target),
    ];

    private static readonly WordList Prefixes = WordList.Grammar("tail.whole");
    private static readonly string[] Particles = ["までに", "まで", "には", "時点", "の", "は", "に", "で", "が", "年"];
    private static readonly WordList Negative = WordList.Grammar("tail.nothing");

    private readonly IReadOnlyList<Found<Measure>> _measures = Measures.FindAll(text);
    private readonly IReadOnlyList<YearMention> _years = Years.FindAll(text);
    private int _at;
    private int? _year;
    private ValueRole? _role;

    /// <summary>The values, in order.</summary>
    public List<TailValue> Values { get; } = [];

    /// <summary>What says something about the values and is none.</summary>
    public List<string> Remarks { get; } = [];

    /// <summary>How many arrows, or から, lead from value to value.</summary>
    public int Arrows { get; private set; }

    /// <summary>A year that stands apart from the values.</summary>
    public int? LoneYear { get; private set; }

    /// <summary>Reads the whole text; false where something else stands in it.</summary>
    public bool Run()
    {
        while (_at < text.Length)
        {
            if (!(TakeSeparator() || TakeArrow() || TakeBracket() || TakeYear() || TakeRole() || TakeMeasure() || TakeNothing()
                || TakeWords()))
                return false;
        }

        FlushYear();
        return Values.Count > 0 || LoneYear is not null || Remarks.Count > 0;
    }

    private bool TakeSeparator()
    {
        if (text[_at] == '※')
        {
            if (Values.Count == 0 || Values[^1].Value is not { } last)
                return false;
            Values[^1] = Values[^1] with { Value = Remarked(last, text[_at..]) };
            _at = text.Length;
            return true;
        }

        if (!Separators.Contains(text[_at], StringComparison.Ordinal) && !DirectionMarks.Contains(text[_at], StringComparison.Ordinal))
            return false;
        if (text[_at] is '\n' or '、' or '。')
            FlushYear();
        _at++;
        return true;
    }

    private bool TakeArrow()
    {
        var length = Domain.Arrows.LengthAt(text, _at);
        if (length == 0)
        {
            // 12％から40％
            length = Values.Count > 0 && (text.AsSpan(_at).StartsWith("から", StringComparison.Ordinal)
                || text.AsSpan(_at).StartsWith("より", StringComparison.Ordinal)) ? 2 : 0;
            if (length == 0)
                return false;
        }

        FlushYear();
        Arrows++;
        _at += length;
        return true;
    }

    private bool TakeBracket()
    {
        if (text[_at] is not ('(' or '（' or '[' or '［' or '【' or '〔'))
            return false;
        var close = EndOfBracket(_at);
        if (close < 0)
            return false;
        var inside = text[(_at + 1)..close];
        var scan = new ValueTailScan(inside, false, isInBracket: true);
        var isRead = scan.Run() && scan.Remarks.Count == 0;
        if (isRead && scan.Values.Count > 0 && !scan.Values.Exists(v => IsRelative(v.Value)))
            Values.AddRange(scan.Values.Select(v => v with { IsInBracket = true, Arrows = Arrows }));
        else if (text[_at] != '【' && _role is null && Values.Count > 0 && Values[^1].Value is { } last)
            Values[^1] = Values[^1] with { Value = Remarked(last, text[_at..(close + 1)]) };
        else if (RoleOf(inside) is { } role)
            _role = role;
        else if (!isRead || scan.LoneYear is null)
            return false;
        // 現状値（R5） 31件: the year of the value to come. （令和11年度、令和５年度実績 9校）: that of the value before.
        if (isRead && scan.LoneYear is { } year)
        {
            if (_role is not null)
                _year = year;
            else if (scan.Values.Count > 0)
                BeforeBracket(year, scan.Values.Count);
        }

        _at = close + 1;
        return true;
    }

    private void BeforeBracket(int year, int inside)
    {
        var at = Values.Count - inside - 1;
        if (at >= 0 && Values[at].Value is { FiscalYear: null } value)
            Values[at] = Values[at] with { Value = value with { FiscalYear = year } };
        else
            LoneYear = year;
    }

    private static ValueRole? RoleOf(string inside) =>
        Array.Find(Roles, r => r.Words.Has(inside.Trim())) is { Words: not null } found ? found.Role : null;

    // 181部（令和6年1月末現在）, 60 件 ※主な手続: a remark behind a value is its own.
    private static Measure Remarked(Measure value, string remark) =>
        Measures.Read(value.Text + remark) is { IsRead: true, Value: { } read } && read.Value == value.Value
            ? value
                with
            { FiscalYear = value.FiscalYear ?? read.FiscalYear, AsOf = read.AsOf ?? value.AsOf, Note = read.Note ?? value.Note }
            : value;

    // 現状の1.5倍, 令和6年度比2割増 say how a value was found.
    private static bool IsRelative(Measure? value) => value is { Kind: MeasureKind.RelativeChange } or { Unit: "倍" };

    private bool TakeYear()
    {
        var index = 0;
        while (index < _years.Count && _years[index].Start < _at)
            index++;
        if (index == _years.Count || _years[index].Start != _at || _years[index].FiscalYear is not { } year)
            return false;
        var end = _years[index].End;
        // 令和６年度比: what is compared with, and a remark.
        if (end < text.Length && text[end] is '比' or '対')
        {
            var stop = EndOfWord(end);
            Remarks.Add(JapaneseText.Tidy(text[_at..stop]));
            _at = stop;
            return true;
        }

        FlushYear();
        if (_year is { } apart)
            SetYear(apart);
        _year = year;
        _at = end;
        TakeParticle();
        return true;
    }

    private bool TakeRole()
    {
        foreach (var (words, role) in Roles)
        {
            if (words.At(text, _at) is not { } word)
                continue;
            var end = _at + word.Length;
            if (end < text.Length && (Fold.IsKanji(text[end]) || Fold.IsKatakana(text[end])) && !_years.Any(y => y.Start == end)
                && !_measures.Any(m => m.Start == end))
                return false;
            _at = end;
            _role = role;
            TakeParticle();
            return true;
        }

        return false;
    }

    private void TakeParticle()
    {
        foreach (var particle in Particles)
        {
            if (text.AsSpan(_at).StartsWith(particle, StringComparison.Ordinal) && !_measures.Any(m => m.Start == _at))
            {
                _at += particle.Length;
                return;
            }
        }
    }

    private bool TakeMeasure()
    {
        var prefix = Prefixes.At(text, _at) is { } whole && _measures.Any(m => m.Start == _at + whole.Length) ? whole : "";
        if (_measures.FirstOrDefault(m => m.Start == _at + prefix.Length) is not { Value: { } found, Start: var start } || start < _at)
            return false;
        // Brackets behind it are read here, not by the measure.
        if (Measures.Read(found.Text) is not { IsRead: true, Value: { Value: not null } bare })
            return false;
        Add(bare with { Text = prefix + bare.Text });
        _at = start + found.Text.Length;
        return true;
    }

    private bool TakeNothing()
    {
        var end = EndOfWord(_at);
        if (end == _at || !Measures.IsNone(text[_at..end]))
            return false;
        Add(null);
        _at = end;
        return true;
    }

    private bool TakeWords()
    {
        var end = _at;
        while (end < text.Length && text[end] is not ('\n' or '(' or '（' or '、') && Domain.Arrows.LengthAt(text, end) == 0)
            end++;
        var words = text[_at..end].Trim();
        var isNegative = Negative.At(words, 0) is not null && end < text.Length
            && Domain.Arrows.LengthAt(text, end) > 0;
        var followsNegative = Arrows > 0 && Values is [{ Value: { Value: null } first }, ..]
            && Negative.At(first.Text, 0) is not null;
        if (words.Length is 0 or > LongestWords || !(mayBeWords || _role is not null || isNegative || followsNegative)
            || words.Contains('。', StringComparison.Ordinal) || Measures.FindAll(words).Count > 0
            || Measures.Read(words) is not { IsRead: true, Value: { } value })
            return false;
        Add(value);
        _at = end;
        return true;
    }

    private void Add(Measure? value)
    {
        Values.Add(new TailValue(_role, value is null ? null : value with { FiscalYear = value.FiscalYear ?? _year }, Arrows, isInBracket));
        (_role, _year) = (null, null);
    }

    // A year behind its value; one before any value waits for the next.
    private void FlushYear()
    {
        if (_year is not { } year || (Values.Count == 0 && _at < text.Length && !isInBracket))
            return;
        if (Values.Count > 0 && Values[^1].Value is { FiscalYear: not null } && _at < text.Length)
            return;
        SetYear(year);
        _year = null;
    }

    private void SetYear(int year)
    {
        if (Values.Count > 0 && Values[^1].Value is { FiscalYear: null } last)
            Values[^1] = Values[^1] with { Value = last with { FiscalYear = year } };
        else
            LoneYear = year;
    }

    private int EndOfWord(int at)
    {
        while (at < text.Length && !Separators.Contains(text[at], StringComparison.Ordinal) && text[at] is not ('(' or '（')
            && Domain.Arrows.LengthAt(text, at) == 0)
            at++;
        return at;
    }

    private int EndOfBracket(int open)
    {
        var depth = 0;
        for (var i = open; i < text.Length; i++)
        {
            depth += text[i] is '(' or '（' or '[' or '［' or '【' or '〔' ? 1 : text[i] is ')' or '）' or ']' or '］' or '】' or '〕' ? -1 : 0;
            if (depth == 0)
                return i;
        }

        return -1;
    }
}
