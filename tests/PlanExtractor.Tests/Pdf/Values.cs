using System.Text;
using PlanExtractor.Pdf;
using PlanExtractor.Pdf.Objects;
using PlanExtractor.Pdf.Syntax;

namespace PlanExtractor.Tests.Pdf;

/// <summary>Values of PDF files from how they are written; streams are put in by name, not encoded.</summary>
internal sealed class Values : IObjectSource
{
    /// <summary>Bytes of a stream that cannot be decoded.</summary>
    public static readonly byte[] Undecodable = [1, 2, 3];

    private readonly Dictionary<string, PdfObject> _named = new(StringComparer.Ordinal);

    /// <summary>Gives a name to a stream: <c>/Name</c> in a value is then this stream.</summary>
    public Values With(string name, byte[] bytes, string dictionary = "<< >>")
    {
        _named[name] = new PdfStream(Dictionary(dictionary), bytes, 1, 0, isEncrypted: false);
        return this;
    }

    /// <summary>The same, of text.</summary>
    public Values With(string name, string text, string dictionary = "<< >>") => With(name, Encoding.Latin1.GetBytes(text), dictionary);

    /// <summary>The dictionary that is written so.</summary>
    public static PdfDictionary Dictionary(string text)
    {
        var lexer = new Lexer(Encoding.Latin1.GetBytes(text));
        return (PdfDictionary)new ObjectParser(withReferences: false).Parse(ref lexer)!;
    }

    /// <inheritdoc/>
    public PdfObject Resolve(PdfObject value) => value is PdfName name && _named.TryGetValue(name.Value, out var stream) ? stream : value;

    /// <inheritdoc/>
    public byte[] Decode(PdfStream stream) =>
        stream.Raw.Span.SequenceEqual(Undecodable) ? throw new PdfException("damaged") : stream.Raw.ToArray();
}
