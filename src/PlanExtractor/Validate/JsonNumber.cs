using System.Globalization;
using System.Text;

namespace PlanExtractor.Validate;

/// <summary>
/// The exact value of a JSON number literal, whatever its length. <c>1.50</c> and <c>15e-1</c> are equal; <c>0.1</c> is less than
/// <c>0.10000000000000000000000000000000001</c>. Nearly all are short, and cost nothing to keep.
/// </summary>
internal readonly struct JsonNumber
{
    // So many digits, with a sign, fit into a long.
    private const int MostDigits = 18;

    private readonly long _digits;
    private readonly byte _decimals;
    private readonly LongNumber? _long;

    private JsonNumber(long digits, int decimals) => (_digits, _decimals) = (digits, (byte)decimals);

    private JsonNumber(LongNumber value) => _long = value;

    /// <summary>Whether there is no fraction: true for <c>1.0</c>.</summary>
    public bool IsInteger => _long?.IsInteger ?? (_decimals == 0 || decimal.IsInteger(AsDecimal()));

    /// <summary>The value of a number as JSON writes it.</summary>
    public static JsonNumber Parse(ReadOnlySpan<byte> literal) =>
        Short(literal) ?? new JsonNumber(LongNumber.Parse(Encoding.ASCII.GetString(literal)));

    /// <summary>Negative, zero or positive, as this one is less, equal or more.</summary>
    public int CompareTo(JsonNumber other) =>
        _long is not null || other._long is not null ? AsLong().CompareTo(other.AsLong())
        : _decimals == other._decimals ? _digits.CompareTo(other._digits)
        : AsDecimal().CompareTo(other.AsDecimal());

    /// <summary>The value as an <see cref="int"/>; null when it is none.</summary>
    public int? AsInt32()
    {
        if (_long is not null)
            return _long.AsInt32();
        if (!IsInteger)
            return null;
        var value = _decimals == 0 ? _digits : (long)AsDecimal();
        return value is >= int.MinValue and <= int.MaxValue ? (int)value : null;
    }

    // Digits, perhaps a sign and a point, as nearly all are.
    private static JsonNumber? Short(ReadOnlySpan<byte> literal)
    {
        var isNegative = literal[0] == '-';
        var unsigned = isNegative ? literal[1..] : literal;
        if (unsigned.Length > MostDigits)
            return null;

        var (digits, point) = (0L, unsigned.Length - 1);
        for (var i = 0; i < unsigned.Length; i++)
        {
            if (unsigned[i] == '.')
                point = i;
            else if (unsigned[i] is >= (byte)'0' and <= (byte)'9')
                digits = digits * 10 + (unsigned[i] - '0');
            else
                return null;
        }

        return new JsonNumber(isNegative ? -digits : digits, unsigned.Length - 1 - point);
    }

    private decimal AsDecimal()
    {
        var size = Math.Abs(_digits);
        return new decimal((int)size, (int)(size >> 32), 0, _digits < 0, _decimals);
    }

    private LongNumber AsLong() => _long ?? LongNumber.Parse(AsDecimal().ToString(CultureInfo.InvariantCulture));
}
