using PlanExtractor.Pdf.Objects;

namespace PlanExtractor.Pdf.Content;

/// <summary>Type 0: a table of samples (ISO 32000-1, 7.10.2). The nearest sample is near enough to a color.</summary>
internal sealed class SampledFunction : PdfFunction
{
    private readonly byte[] _samples;
    private readonly int[] _size;
    private readonly int _bits;
    private readonly double[] _domain;
    private readonly double[] _encode;
    private readonly double[] _decode;

    private SampledFunction(byte[] samples, int[] size, int bits, double[] domain, double[] encode, double[] decode) =>
        (_samples, _size, _bits, _domain, _encode, _decode) = (samples, size, bits, domain, encode, decode);

    public static SampledFunction? Read(PdfStream stream, IObjectSource source)
    {
        var dictionary = stream.Dictionary;
        var size = List(dictionary, "Size", source)?.Select(s => (int)Math.Clamp(s, 1, 65_536)).ToArray() ?? [];
        var bits = (int)source.Number(dictionary, "BitsPerSample", 8);
        var (domain, range) = (List(dictionary, "Domain", source) ?? [], List(dictionary, "Range", source) ?? []);
        var encode = List(dictionary, "Encode", source) ?? [.. size.SelectMany(s => new[] { 0.0, s - 1 })];
        var decode = List(dictionary, "Decode", source) ?? range;
        if (size.Length is 0 or > 32 || bits is not (8 or 16) || domain.Length < 2 * size.Length || encode.Length < 2 * size.Length
            || decode.Length < 2 || decode.Length > 64)
            return null;
        return new SampledFunction(source.Decode(stream), size, bits, domain, encode, decode);
    }

    public override double[] Apply(ReadOnlySpan<double> inputs)
    {
        long index = 0, stride = 1;
        for (var i = 0; i < _size.Length; i++)
        {
            var x = i < inputs.Length ? Math.Max(_domain[2 * i], Math.Min(_domain[(2 * i) + 1], inputs[i])) : _domain[2 * i];
            var at = Interpolate(x, _domain[2 * i], _domain[(2 * i) + 1], _encode[2 * i], _encode[(2 * i) + 1]);
            index += (long)Math.Clamp(Math.Round(at), 0, _size[i] - 1) * stride;
            stride = Math.Min(stride * _size[i], int.MaxValue);
        }

        var outputs = _decode.Length / 2;
        var (bytes, first) = (_bits / 8, index * outputs * (_bits / 8));
        if (first + (outputs * bytes) > _samples.Length)
            return [];
        var values = new double[outputs];
        for (var i = 0; i < outputs; i++)
            values[i] = Interpolate(_samples[first + (i * bytes)], 0, 255, _decode[2 * i], _decode[(2 * i) + 1]);
        return values;
    }
}
