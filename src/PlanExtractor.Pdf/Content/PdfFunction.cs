using PlanExtractor.Pdf.Objects;

namespace PlanExtractor.Pdf.Content;

/// <summary>A function from numbers to numbers (ISO 32000-1, 7.10).</summary>
internal abstract class PdfFunction
{
    private const int MostDepth = 4;

    /// <summary>Its values; empty where it has none there.</summary>
    public abstract double[] Apply(ReadOnlySpan<double> inputs);

    /// <summary>Reads a function; null for one that is damaged.</summary>
    public static PdfFunction? Read(PdfObject value, IObjectSource source, int depth = 0)
    {
        value = source.Resolve(value);
        if (depth > MostDepth || (value as PdfDictionary ?? (value as PdfStream)?.Dictionary) is not { } dictionary)
            return null;
        try
        {
            return (int)source.Number(dictionary, "FunctionType", -1) switch
            {
                0 when value is PdfStream samples => SampledFunction.Read(samples, source),
                2 => ExponentialFunction.Read(dictionary, source),
                3 => StitchingFunction.Read(dictionary, source, depth),
                4 when value is PdfStream program => CalculatorFunction.Read(program, source),
                _ => null,
            };
        }
        catch (PdfException)
        {
            return null;
        }
    }

    /// <summary>All numbers of an entry; null where it is no list.</summary>
    protected static double[]? List(PdfDictionary dictionary, string key, IObjectSource source) =>
        source.Array(dictionary, key)?.Select(x => source.Number(x, 0)).ToArray();

    /// <summary>The value as far along to as it is along from.</summary>
    protected static double Interpolate(double x, double from0, double from1, double to0, double to1) =>
        from1 == from0 ? to0 : to0 + ((x - from0) * (to1 - to0) / (from1 - from0));
}

/// <summary>Type 2: from one color to another (7.10.3).</summary>
internal sealed class ExponentialFunction(double[] from, double[] to, double exponent) : PdfFunction
{
    public static ExponentialFunction Read(PdfDictionary dictionary, IObjectSource source)
    {
        var (from, to) = (List(dictionary, "C0", source) ?? [0], List(dictionary, "C1", source) ?? [1]);
        return new ExponentialFunction(from, to, source.Number(dictionary, "N", 1));
    }

    public override double[] Apply(ReadOnlySpan<double> inputs)
    {
        var x = inputs.Length == 0 ? 0 : exponent == 1 ? inputs[0] : Math.Pow(Math.Max(0, inputs[0]), exponent);
        var values = new double[Math.Min(from.Length, to.Length)];
        for (var i = 0; i < values.Length; i++)
            values[i] = from[i] + (x * (to[i] - from[i]));
        return values;
    }
}

/// <summary>Type 3: one function for each part of the way (7.10.4).</summary>
internal sealed class StitchingFunction(PdfFunction[] parts, double[] bounds, double[] domain, double[] encode) : PdfFunction
{
    public static StitchingFunction? Read(PdfDictionary dictionary, IObjectSource source, int depth)
    {
        var parts = (source.Array(dictionary, "Functions") ?? []).Take(256).Select(f => Read(f, source, depth + 1)).OfType<PdfFunction>()
            .ToArray();
        var (bounds, domain, encode) = (List(dictionary, "Bounds", source) ?? [], List(dictionary, "Domain", source) ?? [0, 1],
            List(dictionary, "Encode", source) ?? []);
        return parts.Length == 0 || bounds.Length != parts.Length - 1 || domain.Length < 2 || encode.Length < 2 * parts.Length
            ? null
            : new StitchingFunction(parts, bounds, domain, encode);
    }

    public override double[] Apply(ReadOnlySpan<double> inputs)
    {
        var x = inputs.Length == 0 ? domain[0] : Math.Max(domain[0], Math.Min(domain[1], inputs[0]));
        var part = 0;
        while (part < bounds.Length && x >= bounds[part])
            part++;
        var (from, to) = (part == 0 ? domain[0] : bounds[part - 1], part == bounds.Length ? domain[1] : bounds[part]);
        return parts[part].Apply([Interpolate(x, from, to, encode[2 * part], encode[(2 * part) + 1])]);
    }
}
