namespace PlanExtractor.Pdf.Content;

/// <summary>How many operators are run, so that forms that draw each other, and pages that share a heavy stream, come to an end.</summary>
internal sealed class WorkBudget
{
    // A map has a million on its page, a thousand pages of tables have some ten million together.
    private const long MostOnPage = 10_000_000;
    private const long MostInDocument = 150_000_000;

    private long _onPage;
    private long _inDocument;

    /// <summary>Whether nothing more is run.</summary>
    public bool IsSpent => _onPage > MostOnPage || _inDocument > MostInDocument;

    /// <summary>The next page has its own share.</summary>
    public void BeginPage() => _onPage = 0;

    /// <summary>Notes work that is as much as so many operators.</summary>
    public void Spend(long operators)
    {
        _onPage += operators;
        _inDocument += operators;
    }
}
