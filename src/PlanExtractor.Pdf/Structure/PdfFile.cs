using PlanExtractor.Diagnostics;
using PlanExtractor.Pdf.Filters;
using PlanExtractor.Pdf.Objects;
using PlanExtractor.Pdf.Security;

namespace PlanExtractor.Pdf.Structure;

/// <summary>An open file: its objects, each read when it is first asked for. Not for several threads.</summary>
internal sealed class PdfFile : IObjectSource
{
    /// <summary>No stream of a plan is decoded to more bytes than this.</summary>
    public const int MostStreamBytes = 48 << 20;

    // All streams together, so that a thousand bombs cost no more than a few.
    private const long MostBytes = 512L << 20;

    // Length of a stream that refers to a stream whose length refers …
    private const int MostNesting = 32;
    private const long MostObjectStreamBytes = 24L << 20;

    private readonly FileBytes _file;
    private readonly Dictionary<int, PdfObject> _objects = [];
    private readonly Dictionary<int, ObjectStream?> _objectStreams = [];
    private readonly HashSet<int> _loading = [];
    private readonly StreamDecoder _decoder;
    private CrossReferences _places = new();
    private Decryption? _decryption;
    private bool _isRepaired;
    private long _decoded;
    private long _objectStreamBytes;

    private PdfFile(FileBytes file)
    {
        _file = file;
        _decoder = new StreamDecoder(this);
    }

    /// <summary>Root, Info, Encrypt, ID.</summary>
    public PdfDictionary Trailer => _places.Trailer;

    /// <summary>The document catalog.</summary>
    public PdfDictionary Catalog => this.Dictionary(Trailer, "Root") ?? PdfDictionary.Empty;

    /// <summary>The pages in order.</summary>
    public IReadOnlyList<PageNode> Pages { get; private set; } = [];

    /// <summary>The program that wrote the file, as it calls itself, or null.</summary>
    public string? Producer =>
        this.Dictionary(Trailer, "Info") is { } info && this.Get(info, "Producer") is PdfString { Bytes.Length: > 0 } producer
            ? TextString.Decode(producer).Trim()
            : null;

    /// <summary>Opens a file.</summary>
    /// <returns>The file; broken with <c>not-a-pdf</c>, <c>pdf-damaged</c> (no pages can be found) or <c>password-needed</c>.</returns>
    public static Reading<PdfFile> Open(ReadOnlyMemory<byte> bytes, string? password)
    {
        if (FileBytes.Find(bytes) is not { } file)
            return Reading<PdfFile>.Broken("not-a-pdf", "the file has no PDF header");
        var opened = new PdfFile(file);
        var table = new CrossReferenceReader(file, s => opened.Decode(s));
        opened._places = table.Found;
        if (table.Read() is null)
            opened.Repair();
        if (!opened.Decrypt(password))
            return Reading<PdfFile>.Broken("password-needed",
                password is null ? "the file is encrypted and needs a password (see --password)" : "the password does not open the file");
        opened.FindPages();
        return opened.Pages.Count > 0
            ? Reading<PdfFile>.Of(opened)
            : Reading<PdfFile>.Broken("pdf-damaged", "no pages were found; the file is damaged or incomplete: download it again");
    }

    /// <inheritdoc/>
    public PdfObject Resolve(PdfObject value)
    {
        for (var i = 0; i < MostNesting && value is PdfReference reference; i++)
            value = Load(reference.Number);
        return value is PdfReference ? PdfObject.Null : value;
    }

    /// <inheritdoc/>
    public byte[] Decode(PdfStream stream)
    {
        var raw = stream.IsEncrypted && _decryption is { } decryption ? decryption.Stream(stream, this) : stream.Raw;
        if (_decoded > MostBytes)
            throw new PdfException("the file's streams have too many bytes");
        try
        {
            var bytes = _decoder.Decode(stream.Dictionary, raw, MostStreamBytes);
            _decoded += bytes.Length;
            return bytes;
        }
        catch (PdfException)
        {
            // What went over the limit was decoded up to it; a picture, which is not decoded, costs nothing.
            _decoded += raw.Length > 1024 && !IsPicture(stream) ? MostStreamBytes : 0;
            throw;
        }
    }

    private bool IsPicture(PdfStream stream) => this.Name(stream.Dictionary, "Subtype") == "Image";

    private bool Decrypt(string? password)
    {
        if (Trailer["Encrypt"] == PdfObject.Null)
            return true;
        var dictionary = this.Dictionary(Trailer, "Encrypt");
        if (dictionary is null && !_isRepaired)
        {
            Repair();
            dictionary = this.Dictionary(Trailer, "Encrypt");
        }

        if (dictionary is null)
            return true;
        var id = this.Array(Trailer, "ID") is [var first, ..] && Resolve(first) is PdfString s ? s.Bytes : [];
        _decryption = KeyFinder.Find(dictionary, id, password, this);
        _objects.Clear();
        _objectStreams.Clear();
        return _decryption is not null;
    }

    private void FindPages()
    {
        Pages = PageTree.Pages(this.Dictionary(Catalog, "Pages"), this);
        if (Pages.Count > 0)
            return;
        if (!_isRepaired)
            Repair();
        Pages = PageTree.Pages(this.Dictionary(Catalog, "Pages"), this);
        if (Pages.Count == 0)
            Pages = [.. _places.Numbers.Select(n => Load(n)).OfType<PdfDictionary>().Where(d => this.Name(d, "Type") == "Page")
                .Take(PageTree.MostPages).Select(d => new PageNode(d, d))];
    }

    private PdfObject Load(int number)
    {
        if (_objects.TryGetValue(number, out var known))
            return known;
        if (_places[number] is not { Place: >= 0 } place || _loading.Count > MostNesting || !_loading.Add(number))
            return PdfObject.Null;
        var value = place.IsCompressed ? FromStream(place, number) : FromFile(place, number);
        _loading.Remove(number);
        if (value is null && !_isRepaired)
        {
            Repair();
            return Load(number);
        }

        return _objects[number] = value ?? PdfObject.Null;
    }

    // Null where another object, or none, stands there.
    private PdfObject? FromFile(ObjectPlace place, int number)
    {
        var encrypted = _decryption is { } d && !d.IsItsOwn(number) ? d : null;
        return IndirectObject.Read(_file, place.Place, encrypted, Length) is { } found && found.Number == number ? found.Value : null;
    }

    private double Length(PdfObject length) => Resolve(length) is PdfNumber number ? number.Value : -1;

    private PdfObject? FromStream(ObjectPlace place, int number) => Stream(place.Place)?.Read(number, place.Index);

    private ObjectStream? Stream(int number)
    {
        if (_objectStreams.TryGetValue(number, out var known))
            return known;

        // An object stream never lies in another.
        var stream = _places[number] is { IsCompressed: false } && Load(number) is PdfStream found ? ObjectStream.Open(found, this) : null;
        if ((_objectStreamBytes += stream?.Length ?? 0) > MostObjectStreamBytes)
        {
            _objectStreams.Clear();
            _objectStreamBytes = stream?.Length ?? 0;
        }

        return _objectStreams[number] = stream;
    }

    // Once at most: it reads the whole file.
    private void Repair()
    {
        _isRepaired = true;
        var old = _places;
        _places = ObjectScan.Run(_file);
        _objects.Clear();
        _objectStreams.Clear();
        var streams = new List<int>();
        foreach (var number in _places.Numbers.ToList())
        {
            var value = FromFile(_places[number]!.Value, number);
            var dictionary = value as PdfDictionary ?? (value as PdfStream)?.Dictionary;
            switch ((dictionary?["Type"] as PdfName)?.Value)
            {
                case "XRef":
                    _places.AddOlderTrailer(dictionary!);
                    break;
                case "ObjStm":
                    streams.Add(number);
                    break;
                case "Catalog":
                    _places.AddOlderTrailer(
                        new PdfDictionary(new Dictionary<string, PdfObject> { ["Root"] = new PdfReference(number, 0) }));
                    break;
            }
        }

        _places.AddOlderTrailer(old.Trailer);
        foreach (var number in streams)
            AddCompressed(number);

        // Of what was not found the table may still be right.
        _places.AddOlder(old);
    }

    private void AddCompressed(int stream)
    {
        foreach (var (number, index) in Stream(stream)?.Numbers.Select((n, i) => (n, i)) ?? [])
        {
            _places.AddOlder(number, new ObjectPlace(true, stream, index));
            if (_places.Trailer["Root"] == PdfObject.Null && Load(number) is PdfDictionary { } d
                && (d["Type"] as PdfName)?.Value == "Catalog")
                _places.AddOlderTrailer(new PdfDictionary(new Dictionary<string, PdfObject> { ["Root"] = new PdfReference(number, 0) }));
        }
    }
}
