using System.Globalization;

namespace PlanExtractor.Validate;

/// <summary>
/// The exact value of a JSON number literal, whatever its length and exponent: sign × 0.<i>digits</i> × 10^<i>magnitude</i>, digits
/// without zeros at either end.
/// </summary>
internal sealed class LongNumber
{
    // No literal that fits into memory has more digits; an exponent beyond it counts as this one.
    private const long ExponentLimit = 1L << 60;

    private readonly int _sign;
    private readonly string _digits;
    private readonly long _magnitude;

    private LongNumber(int sign, string digits, long magnitude) => (_sign, _digits, _magnitude) = (sign, digits, magnitude);

    /// <summary>Whether there is no fraction: true for <c>1.0</c>.</summary>
    public bool IsInteger => _sign == 0 || _magnitude >= _digits.Length;

    /// <summary>The value of a number as JSON writes it.</summary>
    public static LongNumber Parse(string literal)
    {
        var exponentMark = literal.IndexOfAny(['e', 'E']);
        var mantissa = (exponentMark < 0 ? literal : literal[..exponentMark]).TrimStart('-');
        var point = mantissa.IndexOf('.', StringComparison.Ordinal);
        var whole = point < 0 ? mantissa : mantissa[..point];
        var all = point < 0 ? mantissa : whole + mantissa[(point + 1)..];
        var digits = all.TrimStart('0');
        if (digits.Length == 0)
            return new LongNumber(0, "", 0);

        var magnitude = whole.Length - (all.Length - digits.Length) + (exponentMark < 0 ? 0 : Exponent(literal[(exponentMark + 1)..]));
        return new LongNumber(literal[0] == '-' ? -1 : 1, digits.TrimEnd('0'), magnitude);
    }

    /// <summary>Negative, zero or positive, as this one is less, equal or more.</summary>
    public int CompareTo(LongNumber other)
    {
        if (_sign != other._sign || _sign == 0)
            return _sign.CompareTo(other._sign);

        var bySize = _magnitude != other._magnitude
            ? _magnitude.CompareTo(other._magnitude)
            : string.CompareOrdinal(_digits, other._digits);
        return _sign * Math.Sign(bySize);
    }

    /// <summary>The value as an <see cref="int"/>; null when it is none.</summary>
    public int? AsInt32()
    {
        if (_sign == 0)
            return 0;
        if (!IsInteger || _magnitude > 10)
            return null;

        var value = _sign * long.Parse(_digits.PadRight((int)_magnitude, '0'), NumberStyles.None, CultureInfo.InvariantCulture);
        return value is >= int.MinValue and <= int.MaxValue ? (int)value : null;
    }

    private static long Exponent(string text)
    {
        var isWithinLimit = long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value);
        return isWithinLimit ? Math.Clamp(value, -ExponentLimit, ExponentLimit) : text[0] == '-' ? -ExponentLimit : ExponentLimit;
    }
}
