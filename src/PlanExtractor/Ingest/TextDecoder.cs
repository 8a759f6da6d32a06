using System.Text;
using PlanExtractor.Diagnostics;

namespace PlanExtractor.Ingest;

/// <summary>A file's text.</summary>
/// <param name="Text">Without byte order mark.</param>
/// <param name="EncodingName">For people: UTF-8, Shift_JIS, EUC-JP, UTF-16.</param>
/// <param name="ReplacedCount">Byte sequences that are not valid in it; U+FFFD stands for each.</param>
internal sealed record DecodedText(string Text, string EncodingName, int ReplacedCount);

/// <summary>
/// Finds the encoding of a Japanese text: byte order marks, then valid UTF-8, then whichever of the candidates reads most like Japanese.
/// </summary>
internal static class TextDecoder
{
    private const int SampleLength = 1 << 16;

    private static readonly Encoding Utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
    private static readonly Encoding ShiftJis = CodePage(932);
    private static readonly Encoding EucJp = CodePage(51932);

    /// <summary>The text; broken with <c>empty-file</c> or <c>not-text</c> where there is none.</summary>
    public static Reading<DecodedText> Decode(ReadOnlyMemory<byte> bytes)
    {
        var span = bytes.Span;
        if (span.IsEmpty)
            return Reading<DecodedText>.Broken("empty-file", "the file is empty");
        if (span.StartsWith("%PDF-"u8))
            return Reading<DecodedText>.Broken("not-text", "the file is a PDF, and no reader for PDF was given");
        if (Marked(span) is { } marked)
            return Reading<DecodedText>.Of(marked);
        if (LooksBinary(span))
            return Reading<DecodedText>.Broken("not-text",
                "the file is not a text: it holds control characters; give it UTF-8, Shift_JIS or EUC-JP text");
        return Reading<DecodedText>.Of(Best(span));
    }

    // By default a code page puts ・ for what it cannot read, which would pass for katakana.
    private static Encoding CodePage(int number) =>
        CodePagesEncodingProvider.Instance.GetEncoding(number, EncoderFallback.ReplacementFallback,
            new DecoderReplacementFallback("\uFFFD"))!;

    private static DecodedText? Marked(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith(Encoding.UTF8.Preamble))
            return Decoded(Utf8, "UTF-8", bytes[3..]);
        if (bytes.StartsWith(Encoding.Unicode.Preamble))
            return Decoded(Encoding.Unicode, "UTF-16", bytes[2..]);
        return bytes.StartsWith(Encoding.BigEndianUnicode.Preamble) ? Decoded(Encoding.BigEndianUnicode, "UTF-16", bytes[2..]) : null;
    }

    // Text has no NUL, and hardly a control character but tab, line ends, form feed and escape.
    private static bool LooksBinary(ReadOnlySpan<byte> bytes)
    {
        var controls = 0;
        foreach (var b in bytes[..Math.Min(bytes.Length, SampleLength)])
        {
            if (b == 0)
                return true;
            if (b < 0x20 && b is not ((byte)'\t' or (byte)'\n' or (byte)'\r' or (byte)'\f' or 0x1B))
                controls++;
        }

        return controls * 50 > Math.Min(bytes.Length, SampleLength);
    }

    private static DecodedText Best(ReadOnlySpan<byte> bytes)
    {
        var utf8 = Decoded(Utf8, "UTF-8", bytes);
        if (utf8.ReplacedCount == 0)
            return utf8;
        var sample = bytes[..Math.Min(bytes.Length, SampleLength)];
        var best = new[] { (Utf8, "UTF-8"), (ShiftJis, "Shift_JIS"), (EucJp, "EUC-JP") }
            .Zip([Plausibility(Utf8.GetString(sample)), Plausibility(ShiftJis.GetString(sample)), Plausibility(EucJp.GetString(sample))])
            .MaxBy(c => c.Second).First;
        return best.Item2 == "UTF-8" ? utf8 : Decoded(best.Item1, best.Item2, bytes);
    }

    private static DecodedText Decoded(Encoding encoding, string name, ReadOnlySpan<byte> bytes)
    {
        var text = encoding.GetString(bytes);
        if (encoding == ShiftJis || encoding == EucJp)
            text = WithoutStrayBytes(text);
        return new DecodedText(text, name, text.AsSpan().Count('\uFFFD'));
    }

    // Bytes 80, A0, FD, FE and FF are no letters of these code pages, but .NET maps them to private ones instead of failing.
    private static string WithoutStrayBytes(string text) =>
        text.AsSpan().IndexOfAny("\u0080\u00A0\uF8F0\uF8F1\uF8F2\uF8F3") < 0 ? text
            : string.Create(text.Length, text, (span, from) =>
            {
                for (var i = 0; i < span.Length; i++)
                    span[i] = from[i] is '\u0080' or '\u00A0' or (>= '\uF8F0' and <= '\uF8F3') ? '\uFFFD' : from[i];
            });

    // Kana and everyday kanji speak for an encoding; replacements, half-width kana and private characters against it.
    private static int Plausibility(string text)
    {
        var score = 0;
        foreach (var c in text)
        {
            score += c switch
            {
                '\uFFFD' => -20,
                >= '\u3041' and <= '\u30FF' => 4,
                >= '\u4E00' and <= '\u9FFF' => 2,
                '、' or '。' or '「' or '」' => 4,
                >= '\uFF61' and <= '\uFF9F' => -3,
                >= '\uE000' and <= '\uF8FF' => -10,
                >= '\u0080' and <= '\u009F' => -20,
                _ => 0,
            };
        }

        return score;
    }
}
