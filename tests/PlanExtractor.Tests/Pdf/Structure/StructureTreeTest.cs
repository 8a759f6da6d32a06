namespace PlanExtractor.Tests.Pdf.Structure;

/// <summary>Content 0 and 1 of a page belong to the elements 10 and 11, which are in element 12.</summary>
public sealed class StructureTreeTest
{
    private const string Show =
        "/Span << /MCID 0 >> BDC BT /F1 10 Tf 9 9 Td (A) Tj ET EMC /P << /MCID 1 >> BDC BT /F1 10 Tf 9 29 Td (B) Tj ET EMC";

    [TestCase("<< /S /H2 >>", 2)]
    [TestCase("<< /S /H >>", 1)]
    [TestCase("<< /S /Title >>", 1)]
    [TestCase("<< /S /Midashi >>", 3)]
    [TestCase("<< /S /Span /P 12 0 R >>", 4)]
    [TestCase("<< /S /NonStruct /P << /S /Span /P 12 0 R >> >>", 4)]
    [TestCase("<< /S /P /P 12 0 R >>", 0)]
    [TestCase("<< /S /H7 >>", 0)]
    [TestCase("<< /S /Circle >>", 0)]
    [TestCase("<< /S /Span /P 10 0 R >>", 0)]
    [TestCase("null", 0)]
    public void Headings_OfAPage_AreThoseOfTheTree(string element, int depth)
    {
        var page = ReadPdf.FirstPage(Tagged(element));
        Assert.That(page.Headings.Select(h => h.Depth), Is.EqualTo(depth > 0 ? new[] { depth } : []));
        Assert.That(page.Headings.Select(h => h.Box), Has.All.EqualTo(page.Glyphs[0].Box));
    }

    [Test]
    public void Headings_PartsOfOne_HaveItsNumber()
    {
        var page = ReadPdf.FirstPage(Tagged("<< /S /Span /P 12 0 R >>").Add(11, "<< /S /Span /P 12 0 R >>"));
        Assert.That(page.Headings.Select(h => h.Number), Is.EqualTo(new[] { 1, 1 }));
        page = ReadPdf.FirstPage(Tagged("<< /S /H4 >>").Add(11, "<< /S /H4 >>"));
        Assert.That(page.Headings.Select(h => h.Number), Is.EqualTo(new[] { 1, 2 }));
    }

    [Test]
    public void Headings_NumbersInAForm_AreNotThePages()
    {
        var file = Tagged("<< /S /H2 >>").AddStream(4, "", "/X Do").AddStream(6, "/Subtype /Form", Show);
        Assert.That(ReadPdf.FirstPage(file).Headings, Is.Empty);
        Assert.That(ReadPdf.FirstPage(file).Glyphs, Has.Count.EqualTo(2));
    }

    [TestCase("<< /Nums [0 [10 0 R 11 0 R]] /Kids [9 0 R] >>")]
    [TestCase("<< /Kids [9 0 R << /Nums [0 [10 0 R 11 0 R]] >>] >>")]
    public void Headings_CycleInTheTree_Ends(string tree) =>
        Assert.That(ReadPdf.FirstPage(Tagged("<< /S /H2 >>").Add(9, tree)).Headings, Has.Count.EqualTo(1));

    private static PdfBuilder Tagged(string element) => PdfBuilder.OnePage(Show, "/StructParents 0")
        .Add(1, "<< /Type /Catalog /Pages 2 0 R /StructTreeRoot 8 0 R >>")
        .AddStream(6, "/Subtype /Form", "")
        .Add(8, "<< /Type /StructTreeRoot /ParentTree 9 0 R /RoleMap << /Midashi /Heading /Heading /H3 /Circle /Circle >> >>")
        .Add(9, "<< /Kids [<< /Nums [7 5 0 R 0 [10 0 R 11 0 R]] >>] >>")
        .Add(10, element)
        .Add(11, "<< /S /P >>")
        .Add(12, "<< /S /H4 >>");
}
