namespace PlanExtractor.Recognize.Tables;

/// <summary>
/// What a text says as a header or a label. Cells repeat each other and are asked in many ways: each answer is found once.
/// </summary>
internal sealed class HeaderWords(string header, TableWords words)
{
    private string? _bare;
    private string? _inBrackets;
    private (string Text, bool IsInBrackets, IReadOnlyList<HeaderWord> Words)? _found;
    private (ColumnRole? Role, bool IsKnown) _label;
    private (int? Year, bool IsKnown) _year;
    private bool? _isYear;
    private bool? _isPhase;

    /// <summary>As written.</summary>
    public string Header => header;

    /// <summary>The header without brackets, marks and years: see <see cref="HeaderText.Bare"/>.</summary>
    public string Bare => _bare ??= HeaderText.Bare(header);

    /// <summary>What stands in its brackets, without years.</summary>
    public string InBrackets => _inBrackets ??= HeaderText.InBrackets(header);

    /// <summary>The text in which words were found: the bare header, or else what stands in brackets.</summary>
    public string Text => Words.Text;

    /// <summary>Whether that is what stands in brackets.</summary>
    public bool IsInBrackets => Words.IsInBrackets;

    /// <summary>The words with their places.</summary>
    public IReadOnlyList<HeaderWord> Found => Words.Words;

    /// <summary>The words of the bare header, and what stands in brackets.</summary>
    public IEnumerable<string> Said => (IsInBrackets ? [] : Found.Select(w => w.Word)).Append(InBrackets);

    /// <summary>Whether it is a year or a run of years and nothing else.</summary>
    public bool IsYear => _isYear ??= YearText.IsYear(header);

    /// <summary>Whether it names a phase of the plan.</summary>
    public bool IsPhase => _isPhase ??= YearText.IsPhase(header, words);

    /// <summary>The one fiscal year that it names, or null: see <see cref="YearText.Read"/>.</summary>
    public int? Year => (_year.IsKnown ? _year : _year = (YearText.Read(header), true)).Year;

    /// <summary>What it labels of an indicator beside it, or null: see <see cref="LabelRoles"/>.</summary>
    public ColumnRole? Label => (_label.IsKnown ? _label : _label = (LabelRoles.RoleOf(Bare, words), true)).Role;

    private (string Text, bool IsInBrackets, IReadOnlyList<HeaderWord> Words) Words => _found ??= Find();

    private (string Text, bool IsInBrackets, IReadOnlyList<HeaderWord> Words) Find() =>
        words.Finders.Headers.Find(Bare) is { Count: > 0 } found
            ? (Bare, false, Weighed(found))
            : (InBrackets, true, Weighed(words.Finders.Headers.Find(InBrackets)));

    private IReadOnlyList<HeaderWord> Weighed(IReadOnlyList<(int Start, int End, string Word)> found) =>
        [.. found.Select(f => new HeaderWord(f.Start, f.End, f.Word, words.StrongestHeader(f.Word)))];
}

/// <summary>A word in a header.</summary>
/// <param name="Start">Where it begins.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Word">The word.</param>
/// <param name="Strongest">The most it says for any role of headers.</param>
internal sealed record HeaderWord(int Start, int End, string Word, double Strongest);
