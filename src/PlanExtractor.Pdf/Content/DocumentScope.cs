using PlanExtractor.Pdf.Objects;
using PlanExtractor.Pdf.Structure;
using PlanExtractor.Pdf.Syntax;

namespace PlanExtractor.Pdf.Content;

/// <summary>What the pages of a document share.</summary>
internal sealed class DocumentScope(PdfDictionary catalog, IObjectSource source)
{
    /// <summary>The document's objects.</summary>
    public IObjectSource Source { get; } = source;

    /// <summary>Fonts that were met.</summary>
    public FontCache Fonts { get; } = new(source);

    /// <summary>Contents of forms that were drawn.</summary>
    public FormCache Forms { get; } = new(source);

    /// <summary>Names that were met.</summary>
    public NameTable Names { get; } = new();

    /// <summary>Layers that are off.</summary>
    public OptionalContent Layers { get; } = new(catalog, source);

    /// <summary>What the document says is a heading.</summary>
    public StructureTree Structure { get; } = new(catalog, source);

    /// <summary>How much is run.</summary>
    public WorkBudget Budget { get; } = new();
}
