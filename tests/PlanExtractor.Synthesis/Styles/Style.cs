using PlanExtractor.Synthesis.Facts;

namespace PlanExtractor.Synthesis.Styles;

/// <summary>What a plan looks like: one value for each dimension.</summary>
public sealed class Style
{
    private readonly int[] _values;

    private Style(int[] values) => _values = values;

    /// <summary>The plain value everywhere.</summary>
    public static Style Plain { get; } = new(new int[Dimensions.All.Count]);

    /// <summary>The value of a dimension.</summary>
    public string this[Dimension dimension] => dimension.Values[_values[dimension.Index]];

    /// <summary>Dimensions that are not plain.</summary>
    public IEnumerable<Dimension> Changes => Dimensions.All.Where((_, i) => _values[i] != 0);

    /// <summary>Whether a dimension has this value.</summary>
    /// <exception cref="ArgumentException">The dimension knows no such value.</exception>
    public bool Is(Dimension dimension, string value)
    {
        ArgumentNullException.ThrowIfNull(dimension);
        return dimension.Values.Contains(value, StringComparer.Ordinal) ? this[dimension] == value
            : throw new ArgumentException($"{dimension.Name} is never {value}");
    }

    /// <summary>The same with another value.</summary>
    public Style With(Dimension dimension, string value)
    {
        ArgumentNullException.ThrowIfNull(dimension);
        var at = dimension.Values.ToList().IndexOf(value);
        if (at < 0)
            throw new ArgumentException($"{dimension.Name} is never {value}");
        var values = (int[])_values.Clone();
        values[dimension.Index] = at;
        return new Style(values);
    }

    /// <summary>
    /// Half of them with few changes, half with as many as dice give: the first tell where, the second whether it all holds together.
    /// </summary>
    public static Style Draw(int seed)
    {
        var dice = Dice.For(seed, "style");
        var share = dice.Next(2) == 0 ? 6 : 2;
        var style = Plain;
        foreach (var dimension in Dimensions.All)
        {
            var value = dice.One(dimension == Dimensions.Rendering ? Dimensions.TextRenderings : dimension.Values);
            if (dice.Next(share) == 0)
                style = style.With(dimension, value);
        }

        return Settling.Settle(style);
    }

    /// <summary>Whether it is set on pages, where marks of text files have no place.</summary>
    public bool IsPdf => Dimensions.Producers.Contains(this[Dimensions.Rendering], StringComparer.Ordinal);

    /// <summary>Whether merged cells can be seen.</summary>
    public bool ShowsSpans => IsPdf || this[Dimensions.Rendering] is "html" or "open-html";

    /// <inheritdoc />
    public override string ToString() =>
        Changes.Any() ? string.Join(' ', Changes.Select(d => $"{d.Name}={this[d]}")) : "plain";
}
