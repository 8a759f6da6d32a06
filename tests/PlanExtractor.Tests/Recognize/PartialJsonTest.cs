namespace PlanExtractor.Tests.Recognize;

public class PartialJsonTest
{
    [TestCase("{}", """{"a": 1}""")]
    [TestCase("""{"a": 1}""", """{"a": 1.0, "b": 2}""")]
    [TestCase("""{"a": [{"b": null}, {}]}""", """{"a": [{"b": null, "c": 1}, {"b": 3}]}""")]
    [TestCase("""{"a": []}""", """{"a": []}""")]
    [TestCase("""{"a": "\u4EF6"}""", """{"a": "件"}""")]
    public void Differences_AllListed_None(string expected, string actual) =>
        Assert.That(PartialJson.Differences(expected, actual), Is.Empty);

    [TestCase("""{"a": {"b": 1}}""", """{"a": {"b": 2}}""", "a.b: expected 1, was 2")]
    [TestCase("""{"a": [1, 2]}""", """{"a": [2, 1]}""", "a[0]: expected 1, was 2|a[1]: expected 2, was 1")]
    [TestCase("""{"a": []}""", """{"a": [1]}""", "a: expected 0 items, was 1: [1]")]
    [TestCase("""{"a": null}""", """{"a": 0}""", "a: expected null, was 0")]
    [TestCase("""{"a": true}""", """{"a": false}""", "a: expected true, was false")]
    [TestCase("""{"a": {"b": 1}}""", """{"a": {}}""", "a.b: there is no such property")]
    public void Differences_Disagreement_IsNamedWithItsPath(string expected, string actual, string differences) =>
        Assert.That(string.Join('|', PartialJson.Differences(expected, actual)), Is.EqualTo(differences));
}
