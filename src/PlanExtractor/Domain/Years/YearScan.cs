using System.Buffers;

namespace PlanExtractor.Domain;

/// <summary>Goes through a folded text from year to year, left to right: wrong ones and ratios included.</summary>
internal ref struct YearScan(string folded)
{
    private static readonly SearchValues<char> Beginnings =
        SearchValues.Create("0123456789元F一二三四五六七八九十" + string.Concat(Era.All.Select(e => $"{e.Initial}{e.Sign}{e.Name[0]}")));

    private int _at;
    private int _lastEnd = -1;

    /// <summary>The year that was found last.</summary>
    public YearSyntax Current { get; private set; }

    /// <summary>Index of the next character from <paramref name="at"/> on with which a year can begin; -1 where there is none.</summary>
    public static int NextBeginning(string folded, int at) =>
        folded.AsSpan(at).IndexOfAny(Beginnings) is >= 0 and var step ? at + step : -1;

    /// <summary>For <c>foreach</c>.</summary>
    public readonly YearScan GetEnumerator() => this;

    /// <summary>Finds the next year.</summary>
    public bool MoveNext()
    {
        for (_at = NextBeginning(folded, _at); _at >= 0; _at = NextBeginning(folded, _at + 1))
        {
            if (YearGrammar.At(folded, _at, joined: _at == _lastEnd) is not { } syntax)
                continue;
            Current = syntax;
            _at = _lastEnd = syntax.End;
            return true;
        }

        _at = folded.Length;
        return false;
    }
}
