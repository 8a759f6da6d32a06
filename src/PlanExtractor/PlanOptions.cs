using PlanExtractor.Ingest;
using PlanExtractor.Words;

namespace PlanExtractor;

/// <summary>How documents are read; the same options may serve any number of them, at the same time.</summary>
public sealed record PlanOptions
{
    /// <summary>Readers of paged formats, asked in order; without one, only texts are read.</summary>
    public IReadOnlyList<IPageReader> PageReaders { get; init; } = [];

    /// <summary>The words by which plans name things: the standard ones, or those <see cref="Vocabulary.With"/> one's own.</summary>
    public Vocabulary Vocabulary { get; init; } = Vocabulary.Standard;

    /// <summary>Facts with less confidence are left out of the document, and counted in a diagnostic; 0 keeps all.</summary>
    public double MinConfidence { get; init; }
}
