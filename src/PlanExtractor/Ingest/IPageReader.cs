using PlanExtractor.Diagnostics;

namespace PlanExtractor.Ingest;

/// <summary>Reads the pages of a paged format. The seam behind which a PDF library stands.</summary>
public interface IPageReader
{
    /// <summary>Whether the bytes begin as the format does; nothing else is asked of them.</summary>
    bool IsMine(ReadOnlySpan<byte> bytes);

    /// <summary>Opens a document.</summary>
    /// <param name="bytes">The whole file.</param>
    /// <param name="password">Password of an encrypted file, or null.</param>
    /// <param name="log">Where trouble with single pages goes, while they are read.</param>
    /// <returns>The document; broken where there are no pages, or only with a password.</returns>
    Reading<PagedSource> Open(ReadOnlyMemory<byte> bytes, string? password, DiagnosticLog log);
}

/// <summary>A document of pages.</summary>
/// <param name="PageCount">How many pages it has.</param>
/// <param name="Producer">The program that wrote the file, as it calls itself, or null.</param>
/// <param name="Bookmarks">The outline that viewers show beside the pages, in order; empty where there is none.</param>
/// <param name="Pages">The pages in order, each read when it is asked for; to be gone through once.</param>
public sealed record PagedSource(int PageCount, string? Producer, IReadOnlyList<Bookmark> Bookmarks, IEnumerable<Page> Pages);

/// <summary>An entry of the outline.</summary>
/// <param name="Title">What it says.</param>
/// <param name="Depth">1 for the outermost.</param>
/// <param name="Page">1-based page it leads to, or null where that is not told.</param>
public sealed record Bookmark(string Title, int Depth, int? Page);
