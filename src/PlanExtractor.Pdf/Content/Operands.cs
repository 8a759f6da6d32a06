using PlanExtractor.Pdf.Objects;

namespace PlanExtractor.Pdf.Content;

/// <summary>
/// One operand: a number, or something else in <paramref name="Value"/> (a string for a name, bytes for a string, a dictionary).
/// </summary>
internal readonly record struct Operand(double Number, object? Value);

/// <summary>What stands before an operator. Arrays are laid flat: only lists of numbers and strings stand in content streams.</summary>
internal sealed class Operands
{
    // A line of text in one TJ has some hundreds.
    private const int Most = 65_536;

    // DeviceN may have 32 colorants.
    private readonly double[] _numbers = new double[32];

    private Operand[] _items = new Operand[64];

    /// <summary>How many there are.</summary>
    public int Count { get; private set; }

    /// <summary>All of them.</summary>
    public ReadOnlySpan<Operand> Items => _items.AsSpan(0, Count);

    /// <summary>The number at a place; 0 where there is none.</summary>
    public double this[int index] => index < Count ? _items[index].Number : 0;

    /// <summary>Adds a number.</summary>
    public void Add(double number) => Add(new Operand(number, null));

    /// <summary>Adds something else.</summary>
    public void Add(object value) => Add(new Operand(0, value));

    /// <summary>Forgets all.</summary>
    public void Clear() => Count = 0;

    /// <summary>The name at a place, or null.</summary>
    public string? Name(int index) => index < Count ? _items[index].Value as string : null;

    /// <summary>The dictionary at a place, or null.</summary>
    public PdfDictionary? Dictionary(int index) => index < Count ? _items[index].Value as PdfDictionary : null;

    /// <summary>The numbers among them, up to 32; valid until the next call.</summary>
    public ReadOnlySpan<double> Numbers()
    {
        var count = 0;
        foreach (ref readonly var item in Items)
        {
            if (item.Value is null && count < _numbers.Length)
                _numbers[count++] = item.Number;
        }

        return _numbers.AsSpan(0, count);
    }

    /// <summary>The matrix that the first six make.</summary>
    public Matrix Matrix() => new(this[0], this[1], this[2], this[3], this[4], this[5]);

    private void Add(Operand operand)
    {
        if (Count == Most)
            return;
        if (Count == _items.Length)
            Array.Resize(ref _items, 2 * _items.Length);
        _items[Count++] = operand;
    }
}
