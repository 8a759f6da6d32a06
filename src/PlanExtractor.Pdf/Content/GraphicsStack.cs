namespace PlanExtractor.Pdf.Content;

/// <summary>The graphics state, and those that were put aside (ISO 32000-1, 8.4.2).</summary>
internal sealed class GraphicsStack(GraphicsState first)
{
    // Real pages nest some ten deep.
    private const int MostSaved = 2000;

    private readonly Stack<GraphicsState> _saved = new();
    private int _floor;
    private int _uncounted;

    /// <summary>The state as it is now.</summary>
    public GraphicsState State = first;

    /// <summary><c>q</c></summary>
    public void Save()
    {
        if (_saved.Count < MostSaved)
            _saved.Push(State);
        else
            _uncounted++;
    }

    /// <summary><c>Q</c>; one too many is ignored, and a form's never restores what its caller has saved.</summary>
    public void Restore()
    {
        if (_uncounted > 0)
            _uncounted--;
        else if (_saved.Count > _floor)
            State = _saved.Pop();
    }

    /// <summary>Begins a content stream.</summary>
    /// <returns>What <see cref="Leave"/> asks for.</returns>
    public int Enter()
    {
        var floor = _floor;
        _floor = _saved.Count;
        return floor;
    }

    /// <summary>Ends a content stream: restores what it has left saved.</summary>
    public void Leave(int floor)
    {
        _uncounted = 0;
        while (_saved.Count > _floor)
            State = _saved.Pop();
        _floor = floor;
    }
}
