using System.Globalization;
using System.Text;

namespace PlanExtractor.Validate;

/// <summary>
/// The exact value of a JSON number literal, whatever its length. <c>1.50</c> and <c>15e-1</c> are equal; <c>0.1</c> is less than
/// <c>0.10000000000000000000000000000000001</c>. Nearly all are short, and cost nothing to keep.
/// </summary>
internal readonly struct JsonNumber
{
    // So many digits a decimal holds exactly, wherever the point stands.
    private const int LongestShort = 28;

    // So many digits, with a sign, fit into a long.
    private const int LongestWhole = 18;

    private const NumberStyles WithFraction = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;

    private readonly decimal _short;
    private readonly LongNumber? _long;

    private JsonNumber(decimal value) => _short = value;

    private JsonNumber(LongNumber value) => _long = value;

    /// <summary>Whether there is no fraction: true for <c>1.0</c>.</summary>
    public bool IsInteger => _long?.IsInteger ?? decimal.IsInteger(_short);

    /// <summary>The value of a number as JSON writes it.</summary>
    public static JsonNumber Parse(ReadOnlySpan<byte> literal) =>
        Whole(literal) is { } whole ? new JsonNumber(whole)
        : literal.Length <= LongestShort && literal.IndexOfAny((byte)'e', (byte)'E') < 0
            ? new JsonNumber(decimal.Parse(literal, WithFraction, CultureInfo.InvariantCulture))
        : new JsonNumber(LongNumber.Parse(Encoding.ASCII.GetString(literal)));

    /// <summary>Negative, zero or positive, as this one is less, equal or more.</summary>
    public int CompareTo(JsonNumber other) =>
        _long is null && other._long is null ? _short.CompareTo(other._short) : AsLong().CompareTo(other.AsLong());

    /// <summary>The value as an <see cref="int"/>; null when it is none.</summary>
    public int? AsInt32() =>
        _long is not null ? _long.AsInt32()
        : _short is >= int.MinValue and <= int.MaxValue && IsInteger ? (int)_short
        : null;

    // Digits and perhaps a sign, as nearly all are.
    private static long? Whole(ReadOnlySpan<byte> literal)
    {
        if (literal.Length > LongestWhole)
            return null;
        var isNegative = literal[0] == '-';
        var value = 0L;
        foreach (var digit in isNegative ? literal[1..] : literal)
        {
            if (digit is < (byte)'0' or > (byte)'9')
                return null;
            value = value * 10 + (digit - '0');
        }

        return isNegative ? -value : value;
    }

    private LongNumber AsLong() => _long ?? LongNumber.Parse(_short.ToString(CultureInfo.InvariantCulture));
}
