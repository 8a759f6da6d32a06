namespace PlanExtractor.Pdf.Objects;

/// <summary>A value of a PDF file: what stands between <c>obj</c> and <c>endobj</c>, or inside another value (ISO 32000-1, 7.3).</summary>
internal abstract class PdfObject
{
    /// <summary>The null object, which also stands for everything that is missing.</summary>
    public static readonly PdfObject Null = new PdfNull();

    private sealed class PdfNull : PdfObject;
}

/// <summary><c>true</c> or <c>false</c>.</summary>
internal sealed class PdfBoolean : PdfObject
{
    /// <summary><c>true</c>.</summary>
    public static readonly PdfBoolean True = new(true);

    /// <summary><c>false</c>.</summary>
    public static readonly PdfBoolean False = new(false);

    private PdfBoolean(bool value) => Value = value;

    /// <summary>The value.</summary>
    public bool Value { get; }
}

/// <summary>An integer or a real number; always finite.</summary>
internal sealed class PdfNumber(double value) : PdfObject
{
    /// <summary>The value.</summary>
    public double Value { get; } = value;

    /// <summary>The value as a whole number, held inside the range of <see cref="int"/>.</summary>
    public int Int => (int)Math.Clamp(Value, int.MinValue, int.MaxValue);
}

/// <summary><c>/Name</c>, its <c>#xx</c> escapes resolved; each byte is one character.</summary>
internal sealed class PdfName(string value) : PdfObject
{
    /// <summary>Without the solidus.</summary>
    public string Value { get; } = value;
}

/// <summary><c>(text)</c> or <c>&lt;hex&gt;</c>, decrypted.</summary>
internal sealed class PdfString(byte[] bytes) : PdfObject
{
    /// <summary>The bytes, whose meaning depends on where the string stands.</summary>
    public byte[] Bytes { get; } = bytes;
}

/// <summary><c>12 0 R</c>: the value is elsewhere in the file.</summary>
internal sealed class PdfReference(int number, int generation) : PdfObject
{
    /// <summary>Object number.</summary>
    public int Number { get; } = number;

    /// <summary>Generation, nearly always 0.</summary>
    public int Generation { get; } = generation;
}

/// <summary><c>[…]</c></summary>
internal sealed class PdfArray(IReadOnlyList<PdfObject> items) : PdfObject
{
    /// <summary>The items; they may be references.</summary>
    public IReadOnlyList<PdfObject> Items { get; } = items;
}

/// <summary><c>&lt;&lt; … &gt;&gt;</c></summary>
internal sealed class PdfDictionary(Dictionary<string, PdfObject> entries) : PdfObject
{
    /// <summary>A dictionary without entries.</summary>
    public static readonly PdfDictionary Empty = new([]);

    /// <summary>The entries, by name; the values may be references.</summary>
    public IReadOnlyDictionary<string, PdfObject> Entries => entries;

    /// <summary>The value as it is written, a reference perhaps; <see cref="PdfObject.Null"/> where there is none.</summary>
    public PdfObject this[string key] => entries.TryGetValue(key, out var value) ? value : Null;
}

/// <summary>A dictionary with bytes, still encoded.</summary>
/// <param name="dictionary">What describes the bytes.</param>
/// <param name="raw">The bytes as they stand in the file.</param>
/// <param name="number">Object number, part of the key that decrypts them.</param>
/// <param name="generation">Generation, part of it too.</param>
/// <param name="isEncrypted">Whether the bytes are to be decrypted before anything else.</param>
internal sealed class PdfStream(PdfDictionary dictionary, ReadOnlyMemory<byte> raw, int number, int generation, bool isEncrypted)
    : PdfObject
{
    /// <summary>What describes the bytes: filters and their parameters, and what kind of stream it is.</summary>
    public PdfDictionary Dictionary { get; } = dictionary;

    /// <summary>The bytes as they stand in the file.</summary>
    public ReadOnlyMemory<byte> Raw { get; } = raw;

    /// <summary>Object number.</summary>
    public int Number { get; } = number;

    /// <summary>Generation.</summary>
    public int Generation { get; } = generation;

    /// <summary>Whether <see cref="Raw"/> is to be decrypted.</summary>
    public bool IsEncrypted { get; } = isEncrypted;
}
