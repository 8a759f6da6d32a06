using System.Text;

namespace PlanExtractor.Pdf.CMaps;

/// <summary>
/// What the codes of a CMap are, where one map is another with its codes written otherwise: UniJIS-UTF16-H is UniJIS-UTF32-H.
/// </summary>
internal enum CodeForm
{
    /// <summary>Codes as they are.</summary>
    Plain,

    /// <summary>Of two or four bytes: UTF-16.</summary>
    Utf16,

    /// <summary>Of one to four bytes: UTF-8.</summary>
    Utf8,
}

/// <summary>Reads codes as Unicode.</summary>
internal static class CodeForms
{
    extension(CodeForm form)
    {
        /// <summary>The character that a code is; null where it is none.</summary>
        /// <param name="length">Bytes of the code, 1 to 4.</param>
        /// <param name="code">The bytes as a number.</param>
        public uint? Scalar(int length, uint code)
        {
            if (form == CodeForm.Utf8)
            {
                ReadOnlySpan<byte> bytes = [(byte)(code >> 24), (byte)(code >> 16), (byte)(code >> 8), (byte)code];
                var status = Rune.DecodeFromUtf8(bytes[(4 - length)..], out var rune, out var used);
                return status == System.Buffers.OperationStatus.Done && used == length ? (uint)rune.Value : null;
            }

            if (length == 2)
                return code is < 0xD800 or > 0xDFFF ? code : null;
            var (high, low) = ((char)(code >> 16), (char)code);
            return length == 4 && char.IsSurrogatePair(high, low) ? (uint)char.ConvertToUtf32(high, low) : null;
        }
    }
}
