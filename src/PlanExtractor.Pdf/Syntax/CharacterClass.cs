namespace PlanExtractor.Pdf.Syntax;

/// <summary>What a byte is to the syntax (ISO 32000-1, 7.2.2).</summary>
internal static class CharacterClass
{
    private const byte Space = 1;
    private const byte Delimiter = 2;

    private static ReadOnlySpan<byte> Classes => Table;

    private static readonly byte[] Table = Make();

    /// <summary>NUL, tab, line feed, form feed, carriage return, space.</summary>
    public static bool IsSpace(byte b) => Classes[b] == Space;

    /// <summary>White space or one of <c>()&lt;&gt;[]{}/%</c>.</summary>
    public static bool EndsToken(byte b) => Classes[b] != 0;

    /// <summary>Value of a hexadecimal digit, or -1.</summary>
    public static int Digit(byte b) => b switch
    {
        >= (byte)'0' and <= (byte)'9' => b - '0',
        >= (byte)'a' and <= (byte)'f' => b - 'a' + 10,
        >= (byte)'A' and <= (byte)'F' => b - 'A' + 10,
        _ => -1,
    };

    private static byte[] Make()
    {
        var table = new byte[256];
        foreach (var b in "\0\t\n\f\r "u8)
            table[b] = Space;
        foreach (var b in "()<>[]{}/%"u8)
            table[b] = Delimiter;
        return table;
    }
}
