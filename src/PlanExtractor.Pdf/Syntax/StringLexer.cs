using System.Buffers;

namespace PlanExtractor.Pdf.Syntax;

/// <summary>Strings (ISO 32000-1, 7.3.4). An open one ends with the bytes.</summary>
internal static class StringLexer
{
    /// <summary><c>(a\(b\) \251)</c></summary>
    public static byte[] Literal(ReadOnlySpan<byte> bytes, int start, out int end)
    {
        end = LiteralEnd(bytes, start, out var isPlain);
        var inside = bytes[(start + 1)..(end > start + 1 && bytes[end - 1] == ')' ? end - 1 : end)];
        return isPlain ? inside.ToArray() : Unescaped(inside);
    }

    /// <summary><c>&lt;8ABF&gt;</c>; an odd last digit is followed by 0.</summary>
    public static byte[] Hexadecimal(ReadOnlySpan<byte> bytes, int start, out int end)
    {
        var length = bytes[start..].IndexOf((byte)'>');
        end = length < 0 ? bytes.Length : start + length + 1;
        var digits = bytes[(start + 1)..(length < 0 ? end : end - 1)];
        var result = new byte[(digits.Length + 1) / 2];
        if (digits.Length % 2 == 0 && Convert.FromHexString(digits, result, out _, out _) == OperationStatus.Done)
            return result;

        // With white space between, or half a byte at the end.
        Array.Clear(result);
        var count = 0;
        foreach (var b in digits)
        {
            if (CharacterClass.Digit(b) is >= 0 and var digit)
            {
                result[count / 2] |= (byte)(count % 2 == 0 ? digit << 4 : digit);
                count++;
            }
        }

        return (count + 1) / 2 == result.Length ? result : result[..((count + 1) / 2)];
    }

    private static int LiteralEnd(ReadOnlySpan<byte> bytes, int start, out bool isPlain)
    {
        isPlain = true;
        var depth = 0;
        for (var i = start; i < bytes.Length; i++)
        {
            switch (bytes[i])
            {
                case (byte)'\\':
                    isPlain = false;
                    i++;
                    break;
                case (byte)'\r':
                    isPlain = false;
                    break;
                case (byte)'(':
                    depth++;
                    break;
                case (byte)')' when --depth == 0:
                    return i + 1;
            }
        }

        return bytes.Length;
    }

    private static byte[] Unescaped(ReadOnlySpan<byte> text)
    {
        var result = new byte[text.Length];
        var count = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var b = text[i];
            if (b == '\r')
            {
                // Every line ending inside a string is a line feed.
                i += i + 1 < text.Length && text[i + 1] == '\n' ? 1 : 0;
                result[count++] = (byte)'\n';
            }
            else if (b != '\\' || i + 1 >= text.Length)
            {
                result[count++] = b;
            }
            else if (Escape(text, ref i) is >= 0 and var value)
            {
                result[count++] = (byte)value;
            }
        }

        return result[..count];
    }

    // At the backslash; moves to the last byte of the escape. -1: a line that goes on.
    private static int Escape(ReadOnlySpan<byte> text, ref int i)
    {
        var b = text[++i];
        switch (b)
        {
            case (byte)'n': return '\n';
            case (byte)'r': return '\r';
            case (byte)'t': return '\t';
            case (byte)'b': return '\b';
            case (byte)'f': return '\f';
            case (byte)'\n': return -1;
            case (byte)'\r':
                i += i + 1 < text.Length && text[i + 1] == '\n' ? 1 : 0;
                return -1;
            case >= (byte)'0' and <= (byte)'7':
                var value = b - '0';
                for (var n = 1; n < 3 && i + 1 < text.Length && text[i + 1] is >= (byte)'0' and <= (byte)'7'; n++)
                    value = (value * 8) + text[++i] - '0';
                return value & 255;
            default: return b;
        }
    }
}
