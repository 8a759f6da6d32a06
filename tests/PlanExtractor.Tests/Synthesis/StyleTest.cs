using PlanExtractor.Synthesis.Facts;
using PlanExtractor.Synthesis.Rendering;
using PlanExtractor.Synthesis.Styles;
using PlanExtractor.Synthesis.Trials;
using PlanExtractor.Synthesis.Writing;

namespace PlanExtractor.Tests.Synthesis;

public sealed class StyleTest
{
    [Test]
    public void All_Dimensions_AreListed() =>
        Assert.That(
            Dimensions.All,
            Is.EquivalentTo(typeof(Dimensions).GetFields().Where(f => f.FieldType == typeof(Dimension)).Select(f => f.GetValue(null))));

    [Test]
    public void Draw_SameSeed_GivesTheSameText()
    {
        foreach (var seed in Enumerable.Range(1, 30))
            Assert.That(Text(seed, Style.Draw(seed)), Is.EqualTo(Text(seed, Style.Draw(seed))));
    }

    /// <summary>A change that no writer asks for would be counted and never seen.</summary>
    [Test]
    public void OneChange_EveryStyle_ChangesTheText()
    {
        // Seeds with aims of parts, several departments and numbers of four digits.
        int[] seeds = [1, 2, 3, 4];
        var plain = seeds.Select(s => Text(s, Style.Plain)).ToList();
        foreach (var style in Ladder.OneChange().Skip(1).Where(s => !s.Is(Dimensions.Merged, "filled")))
            Assert.That(seeds.Select(s => Text(s, style)), Is.Not.EqualTo(plain), style.ToString());
    }

    [Test]
    public void Is_UnknownValue_Throws() =>
        Assert.That(() => Style.Plain.Is(Dimensions.Unit, "hedding"), Throws.ArgumentException);

    private static string Text(int seed, Style style) => TextRenderer.Render(PlanWriter.Write(FactsMaker.Draw(seed), style), style);
}
