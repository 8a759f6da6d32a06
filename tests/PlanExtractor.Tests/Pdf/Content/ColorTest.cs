namespace PlanExtractor.Tests.Pdf.Content;

/// <summary>Colors of a filled square; the space is /S, its function or table object 7.</summary>
public sealed class ColorTest
{
    [TestCase("0.5 g", 0x808080)]
    [TestCase("1 0 0 rg", 0xFF0000)]
    [TestCase("0 1 1 0 k", 0xFF0000)]
    [TestCase("0 0 0 0.5 k", 0x808080)]
    [TestCase("2 -1 0 rg", 0xFF0000)]
    [TestCase("/DeviceCMYK cs 1 0 0 0 sc", 0x00FFFF)]
    [TestCase("1 0 0 rg /DeviceGray cs", 0x000000)]
    [TestCase("/Unknown cs 1 0 0 scn", 0xFF0000)]
    public void Fill_DeviceColor_IsRgb(string color, int rgb) => Assert.That(Fill(color), Is.EqualTo(rgb));

    [TestCase("[/ICCBased 7 0 R]", "/N 4", "", "0 0 1 0", 0xFFFF00)]
    [TestCase("[/CalRGB << >>]", "", "", "0 0 1", 0x0000FF)]
    [TestCase("[/Lab << >>]", "", "", "100 0 0", 0xFFFFFF)]
    [TestCase("[/Indexed /DeviceRGB 1 <FF000000FF00>]", "", "", "1", 0x00FF00)]
    [TestCase("[/Indexed /DeviceRGB 1 7 0 R]", "", "\u0001\u0002\u0003\u0004\u0005\u0006", "1", 0x040506)]
    [TestCase("[/Indexed /DeviceRGB 1 <FF0000>]", "", "", "9", 0x000000)]
    [TestCase("[/Separation /Ink /DeviceCMYK << /FunctionType 2 /N 1 /Domain [0 1] /C0 [0 0 0 0] /C1 [0 1 1 0] >>]", "", "", "1", 0xFF0000)]
    [TestCase("[/Separation /Ink /DeviceCMYK << /FunctionType 2 /N 1 /Domain [0 1] /C0 [0 0 0 0] /C1 [0 1 1 0] >>]", "", "", "0", 0xFFFFFF)]
    [TestCase("[/Separation /Ink /DeviceGray 7 0 R]", "/FunctionType 0 /Domain [0 1] /Range [0 1] /Size [2] /BitsPerSample 8",
        "\u0080\u0000", "0", 0x808080)]
    [TestCase("[/Separation /Ink /DeviceGray 7 0 R]", "/FunctionType 0 /Domain [0 1] /Range [0 1] /Size [2] /BitsPerSample 8",
        "\u0080\u0000", "1", 0x000000)]
    [TestCase("[/Separation /Ink /DeviceGray << /FunctionType 3 /Domain [0 1] /Bounds [0.5] /Encode [0 1 0 1] /Functions [<< /"
        + "FunctionType 2 /N 1 /C0 [1] /C1 [0] >> << /FunctionType 2 /N 1 /C0 [0] /C1 [1] >>] >>]", "", "", "0.5", 0x000000)]
    [TestCase("[/DeviceN [/A /B] /DeviceRGB 7 0 R]", "/FunctionType 4 /Domain [0 1 0 1] /Range [0 1 0 1 0 1]",
        "{ exch 1 exch sub dup 3 -1 roll 1 exch sub }", "1 0", 0x0000FF)]
    [TestCase("[/DeviceN [/A /B] /DeviceGray 7 0 R]", "/FunctionType 4 /Domain [0 1 0 1] /Range [0 1]", "{ gt { 1 } { 0 } ifelse }", "1 0",
        0xFFFFFF)]
    [TestCase("[/Separation /Ink /DeviceGray 99 0 R]", "", "", "1", 0x000000)]
    [TestCase("[/Separation /Ink /DeviceGray 7 0 R]", "/FunctionType 4 /Domain [0 1] /Range [0 1]", "{ pop pop pop", "0.25", 0xBFBFBF)]
    public void Fill_SpaceOfResources_IsRgb(string space, string dictionary, string stream, string numbers, int rgb) =>
        Assert.That(Fill($"/S cs {numbers} scn", space, dictionary, stream), Is.EqualTo(rgb));

    [Test]
    public void Space_ThatNamesItself_Ends() => Assert.That(Fill("/S cs 1 0 0 scn", "/S"), Is.EqualTo(0xFF0000));

    private static int? Fill(string color, string space = "/DeviceRGB", string dictionary = "", string stream = "") =>
        ReadPdf.FirstPage(PdfBuilder.OnePage($"{color} 0 0 9 9 re f")
        .Add(3, $"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 4 0 R /Resources << /ColorSpace << /S {space} >> >> >>")
        .AddStream(7, dictionary, stream)).Paths.Single().Fill;
}
