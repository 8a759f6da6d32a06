using PlanExtractor.Diagnostics;
using PlanExtractor.Layout;
using PlanExtractor.Outline;

namespace PlanExtractor.Recognize.Parts;

/// <summary>The blocks of a plan in reading order, each with the section it stands in: cover and colophon stand in none.</summary>
internal sealed class PlanBlocks
{
    private readonly Section?[] _sections;
    private bool? _isByLine;

    /// <summary>Ties blocks to the sections of an outline.</summary>
    public PlanBlocks(PlanOutline outline)
    {
        Outline = outline;
        All = outline.Blocks;
        _sections = new Section?[All.Count];
        var end = All.Count - outline.Colophon.Count;
        foreach (var section in outline.Sections)
        {
            var last = section.Index + 1 < outline.Sections.Count ? outline.Sections[section.Index + 1].Start : end;
            Array.Fill(_sections, section, section.Start, last - section.Start);
        }
    }

    /// <summary>The outline.</summary>
    public PlanOutline Outline { get; }

    /// <summary>All blocks.</summary>
    public IReadOnlyList<Block> All { get; }

    private bool IsByLine => _isByLine ??= IsInOrder(All);

    /// <summary>The section of a block; null on the cover and in the colophon.</summary>
    public Section? SectionOf(int block) => block >= 0 && block < _sections.Length ? _sections[block] : null;

    /// <summary>Whether the block is the heading of its section, or the category printed under it.</summary>
    public bool IsHeading(int block) => SectionOf(block) is { } section && block < section.BodyStart;

    /// <summary>Titles that a block stands under, the nearest first.</summary>
    public IEnumerable<string> TitlesOver(int block) =>
        SectionOf(block) is { } section ? section.Ancestors.Append(section).Reverse().Select(s => s.Title) : [];

    /// <summary>The block among [from, to) at which a place begins; the first of them where none fits.</summary>
    public int BlockAt(Evidence place, int from, int to)
    {
        for (var i = place.Line is { } line && IsByLine ? FirstEndingAt(line, from, to) : from; i < to; i++)
        {
            if (Begins(place, All[i].Evidence))
                return i;
        }

        return from;
    }

    // Blocks of a text follow each other line by line.
    private static bool IsInOrder(IReadOnlyList<Block> blocks) =>
        blocks.All(b => b.Evidence.Line is not null) && blocks.Zip(blocks.Skip(1)).All(p => EndOf(p.First) <= EndOf(p.Second));

    private static int EndOf(Block block) => block.Evidence.EndLine ?? block.Evidence.Line ?? 0;

    private int FirstEndingAt(int line, int from, int to)
    {
        while (from < to)
        {
            var middle = from + ((to - from) / 2);
            if (EndOf(All[middle]) < line)
                from = middle + 1;
            else
                to = middle;
        }

        return from;
    }

    // A text has lines; in a PDF a place begins at the top of a block.
    private static bool Begins(Evidence place, Evidence block) =>
        place.Page == block.Page
        && (place.Line is { } line ? block.Line <= line && line <= (block.EndLine ?? block.Line)
            : place.Bbox is { } a && block.Bbox is { } b && a[1] >= b[1] - 0.5 && a[1] <= b[3] && a[0] <= b[2] && b[0] <= a[2]);
}
