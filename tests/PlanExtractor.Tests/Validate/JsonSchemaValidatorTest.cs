using System.Text.Json;
using PlanExtractor.Validate;

namespace PlanExtractor.Tests.Validate;

public sealed class JsonSchemaValidatorTest
{
    private const string Tree =
        """{"type":"object","properties":{"child":{"anyOf":[{"$ref":"#"},{"type":"null"}]}},"required":["child"]}""";

    // Schema | document | errors, as "pointer keyword"
    [TestCase("true", "1")]
    [TestCase("false", "1", " false")]
    [TestCase("""{"type":"string"}""", "\"a\"")]
    [TestCase("""{"type":"string"}""", "1", " type")]
    [TestCase("""{"type":["string","null"]}""", "null")]
    [TestCase("""{"type":["string","null"]}""", "false", " type")]
    [TestCase("""{"type":"integer"}""", "1.0")]
    [TestCase("""{"type":"integer"}""", "1e2")]
    [TestCase("""{"type":"integer"}""", "100000000000000000000000000000000000000001")]
    [TestCase("""{"type":"integer"}""", "1.00000000000000000000000000000000000000001", " type")]
    [TestCase("""{"type":"number"}""", "-0.5e-7")]
    [TestCase("""{"type":"number"}""", "\"1\"", " type")]
    [TestCase("""{"type":"boolean"}""", "false")]
    [TestCase("""{"type":"boolean"}""", "0", " type")]
    [TestCase("""{"type":"object"}""", "[]", " type")]
    [TestCase("""{"type":"array"}""", "{}", " type")]
    [TestCase("""{"const":"1.0"}""", "\"1.0\"")]
    [TestCase("""{"const":"1.0"}""", "1.0", " const")]
    [TestCase("""{"const":1}""", "1.00")]
    [TestCase("""{"const":1}""", "1e999999999999999999999", " const")]
    [TestCase("""{"enum":[true,null]}""", "false", " enum")]
    [TestCase("""{"enum":[true,null]}""", "{}", " enum")]
    [TestCase("""{"enum":["a",null]}""", "null")]
    [TestCase("""{"enum":["a",null]}""", "\"A\"", " enum")]
    [TestCase("""{"minLength":2}""", "\"𠮷\"", " minLength")]
    [TestCase("""{"maxLength":1}""", "\"𠮷\"")]
    [TestCase("""{"maxLength":1}""", "\"か\u3099\"", " maxLength")]
    [TestCase("""{"minLength":2}""", "7")]
    [TestCase("""{"pattern":"^[0-9]{2}$"}""", "\"12\"")]
    [TestCase("""{"pattern":"^[0-9]{2}$"}""", "\"12\\n\"", " pattern")]
    [TestCase("""{"pattern":"^[0-9]{2}$"}""", "\"１２\"", " pattern")]
    [TestCase("""{"format":"date"}""", "\"2024-02-29\"")]
    [TestCase("""{"format":"date"}""", "\"2023-02-29\"", " format")]
    [TestCase("""{"minimum":0.1}""", "0.10000000000000000000000000000000001")]
    [TestCase("""{"minimum":0.1}""", "0.09999999999999999999999999999999999", " minimum")]
    [TestCase("""{"maximum":9007199254740993}""", "9007199254740993")]
    [TestCase("""{"maximum":9007199254740992}""", "9007199254740993", " maximum")]
    [TestCase("""{"maximum":5}""", "1e999999999999999999999", " maximum")]
    [TestCase("""{"exclusiveMinimum":0}""", "1e-999999999999999999999")]
    [TestCase("""{"exclusiveMinimum":0}""", "-0.0", " exclusiveMinimum")]
    [TestCase("""{"exclusiveMaximum":2}""", "1.9")]
    [TestCase("""{"exclusiveMaximum":2}""", "2e0", " exclusiveMaximum")]
    [TestCase("""{"items":{"type":"null"}}""", "[null,1,2]", "/1 type", "/2 type")]
    [TestCase("""{"items":{"type":"null"}}""", "{\"0\":1}")]
    [TestCase("""{"minItems":1}""", "[]", " minItems")]
    [TestCase("""{"minItems":1,"maxItems":2}""", "[1,2]")]
    [TestCase("""{"maxItems":2}""", "[1,2,3]", " maxItems")]
    [TestCase("""{"properties":{"a/b~c":{"type":"null"}}}""", "{\"a/b~c\":1}", "/a~1b~0c type")]
    [TestCase("""{"properties":{"a":{"type":"null"}}}""", "{\"b\":1}")]
    [TestCase("""{"properties":{"a":false}}""", "[]")]
    [TestCase("""{"required":["a","b"]}""", "{\"b\":1}", " required")]
    [TestCase("""{"required":["a","b"]}""", "{}", " required", " required")]
    [TestCase("""{"required":["a"]}""", "\"a\"")]
    [TestCase("""{"properties":{"a":true},"additionalProperties":false}""", "{\"a\":1,\"b\":2}", "/b additionalProperties")]
    [TestCase("""{"additionalProperties":{"type":"string"}}""", "{\"a\":\"\",\"b\":2}", "/b type")]
    [TestCase("""{"allOf":[{"minimum":1},{"maximum":3}]}""", "2")]
    [TestCase("""{"allOf":[{"minimum":1},{"maximum":3}]}""", "4", " maximum")]
    [TestCase("""{"anyOf":[{"type":"string"},{"minimum":3}]}""", "4")]
    [TestCase("""{"anyOf":[{"type":"string"},{"type":"null"}]}""", "4", " anyOf")]
    [TestCase("""{"anyOf":[{"type":"object","required":["a"]},{"type":"null"}]}""", "{}", " required")]
    [TestCase("""{"anyOf":[{"type":"object","required":["a"]},{"type":"object","required":["b"]}]}""", "{}", " anyOf")]
    [TestCase("""{"$defs":{"year":{"type":"integer"}},"items":{"$ref":"#/$defs/year","minimum":1}}""", "[2,0,\"\"]", "/1 minimum",
        "/2 type")]
    [TestCase("""{"$defs":{"a/b c":{"type":"null"}},"$ref":"#/$defs/a~1b%20c"}""", "1", " type")]
    [TestCase(Tree, """{"child":{"child":null}}""")]
    [TestCase(Tree, """{"child":{"child":{}}}""", "/child/child required")]
    [TestCase("""{"$ref":"#"}""", "1", " depth")]
    [TestCase("true", "{\"a\":[\"\\ud800\"]}", "/a/0 unicode")]
    [TestCase("true", "{\"\\udc00\":1}", " unicode")]
    [TestCase("true", "{\"a\":1,\"a\":1}", "/a duplicate")]
    public void Validate_Document_TellsPlaceAndKeyword(string schema, string document, params string[] errors)
    {
        using var json = JsonDocument.Parse(document);
        Assert.That(Load(schema).Validate(json.RootElement).Select(e => $"{e.Pointer} {e.Keyword}"), Is.EqualTo(errors));
    }

    [TestCase("""{"minProperties":1}""", "/minProperties: ")]
    [TestCase("""{"properties":{"a":{"items":{"oneOf":[]}}}}""", "/properties/a/items/oneOf: ")]
    [TestCase("""{"$defs":{"a/b":{"titel":""}}}""", "/$defs/a~1b/titel: ")]
    [TestCase("""{"anyOf":[true,{"if":true}]}""", "/anyOf/1/if: ")]
    [TestCase("""{"$ref":"#/$defs/none"}""", "/$ref: ")]
    [TestCase("""{"$ref":"other.json"}""", "/$ref: ")]
    [TestCase("""{"type":"text"}""", "/type: ")]
    [TestCase("""{"type":5}""", "/type: ")]
    [TestCase("""{"const":{}}""", "/const: ")]
    [TestCase("""{"enum":[[]]}""", "/enum: ")]
    [TestCase("""{"minLength":-1}""", "/minLength: ")]
    [TestCase("""{"minLength":"1"}""", "/minLength: ")]
    [TestCase("""{"minimum":"1"}""", "/minimum: ")]
    [TestCase("""{"format":"uri"}""", "/format: ")]
    [TestCase("""{"pattern":"("}""", "/pattern: ")]
    [TestCase("""{"pattern":"a(?=b)"}""", "/pattern: ")]
    [TestCase("""{"pattern":"\\s"}""", "/pattern: ")]
    [TestCase("""{"required":[1]}""", "/required: ")]
    [TestCase("""{"items":[true]}""", "/items: ")]
    [TestCase("""{"properties":[]}""", "/properties: ")]
    [TestCase("""{"description":7}""", "/description: ")]
    [TestCase("""{"$schema":"http://json-schema.org/draft-07/schema#"}""", "/$schema: ")]
    [TestCase("""{"type":"null","type":"null"}""", "/type: ")]
    [TestCase("[]", ": ")]
    public void Constructor_SchemaNotUnderstood_RefusedWithPlace(string schema, string place) =>
        Assert.That(() => Load(schema), Throws.ArgumentException.With.Message.StartsWith(place));

    [Test]
    public void Validate_NestingBeyondLimit_IsAnError()
    {
        using var json = JsonDocument.Parse(new string('[', 100) + new string(']', 100), new JsonDocumentOptions { MaxDepth = 200 });
        var errors = Load("true").Validate(json.RootElement);
        Assert.That(errors.Select(e => e.Keyword), Is.EqualTo(new[] { "depth" }));
    }

    [Test]
    public void ToString_Error_ReadsAsOneLine() =>
        Assert.That(Load("""{"required":["a"]}""").Validate(JsonDocument.Parse("{}").RootElement).Single().ToString(),
            Is.EqualTo("(document) required: the property \"a\" is missing"));

    private static JsonSchemaValidator Load(string schema)
    {
        using var json = JsonDocument.Parse(schema);
        return new JsonSchemaValidator(json.RootElement);
    }
}
