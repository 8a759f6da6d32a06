namespace PlanExtractor.Pdf.Objects;

/// <summary>Where values of a file come from: references followed, streams decoded.</summary>
internal interface IObjectSource
{
    /// <summary>
    /// The value itself, never a reference; <see cref="PdfObject.Null"/> where it is missing, damaged or refers to itself.
    /// </summary>
    PdfObject Resolve(PdfObject value);

    /// <summary>The bytes of a stream, decrypted and decoded. Of a damaged stream, what could be decoded.</summary>
    /// <exception cref="PdfException">The filter is unknown or that of a picture, or the bytes exceed the limit.</exception>
    byte[] Decode(PdfStream stream);
}

/// <summary>Typed access to values that may be references, of another type, or missing.</summary>
internal static class ObjectSourceExtensions
{
    extension(IObjectSource source)
    {
        /// <summary>The entry, resolved.</summary>
        public PdfObject Get(PdfDictionary dictionary, string key) => source.Resolve(dictionary[key]);

        /// <summary>The entry as a dictionary, or that of a stream; null where it is none.</summary>
        public PdfDictionary? Dictionary(PdfDictionary dictionary, string key) => source.Get(dictionary, key) switch
        {
            PdfDictionary d => d,
            PdfStream s => s.Dictionary,
            _ => null,
        };

        /// <summary>The entry as a list; null where it is none.</summary>
        public IReadOnlyList<PdfObject>? Array(PdfDictionary dictionary, string key) => (source.Get(dictionary, key) as PdfArray)?.Items;

        /// <summary>The entry as a stream; null where it is none.</summary>
        public PdfStream? Stream(PdfDictionary dictionary, string key) => source.Get(dictionary, key) as PdfStream;

        /// <summary>The entry as a name; null where it is none.</summary>
        public string? Name(PdfDictionary dictionary, string key) => (source.Get(dictionary, key) as PdfName)?.Value;

        /// <summary>The entry as a number, or the default.</summary>
        public double Number(PdfDictionary dictionary, string key, double otherwise) =>
            source.Get(dictionary, key) is PdfNumber n ? n.Value : otherwise;

        /// <summary>The value as a number, or the default.</summary>
        public double Number(PdfObject value, double otherwise) => source.Resolve(value) is PdfNumber n ? n.Value : otherwise;

        /// <summary>The entry as so many numbers; null where it is not.</summary>
        public double[]? Numbers(PdfDictionary dictionary, string key, int count)
        {
            if (source.Array(dictionary, key) is not { } items || items.Count < count)
                return null;
            var numbers = new double[count];
            for (var i = 0; i < count; i++)
            {
                if (source.Resolve(items[i]) is not PdfNumber n)
                    return null;
                numbers[i] = n.Value;
            }

            return numbers;
        }
    }
}
