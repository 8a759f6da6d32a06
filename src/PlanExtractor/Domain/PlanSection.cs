using PlanExtractor.Diagnostics;

namespace PlanExtractor.Domain;

/// <summary>A heading and the running text directly under it.</summary>
/// <param name="Id"><c>s1</c>, <c>s2</c> … in reading order.</param>
/// <param name="ParentId">Id of the section it stands in, or null.</param>
/// <param name="Level">1 for the outermost.</param>
/// <param name="Number">Its number as written (<c>第1章</c>, <c>(2)-1-3</c>, <c>①</c>), or null.</param>
/// <param name="Title">Heading without number, footnote marks and closing department.</param>
/// <param name="Text">Running text directly under it, paragraphs joined by line feeds; tables are in
/// <see cref="PlanDocument.Tables"/>.</param>
/// <param name="Evidence">Place of the heading through its own text.</param>
public sealed record PlanSection(string Id, string? ParentId, int Level, string? Number, string Title, string Text, Evidence Evidence);

/// <summary>A term that the plan explains.</summary>
/// <param name="Term">As listed.</param>
/// <param name="Expansion">What an abbreviation stands for, or null.</param>
/// <param name="Definition">The explanation.</param>
/// <param name="Evidence">Place of term and explanation.</param>
public sealed record GlossaryEntry(string Term, string? Expansion, string Definition, Evidence Evidence);

/// <summary>A note tied to a mark.</summary>
/// <param name="Marker">As written, superscripts as ordinary digits: <c>※9</c>, <c>4</c>.</param>
/// <param name="Text">The note.</param>
/// <param name="Evidence">Place of the note.</param>
public sealed record Footnote(string Marker, string Text, Evidence Evidence);
