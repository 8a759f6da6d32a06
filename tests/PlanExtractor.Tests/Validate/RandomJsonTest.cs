using System.Text;
using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using PlanExtractor.Validate;

namespace PlanExtractor.Tests.Validate;

/// <summary>Whatever the JSON, the checks answer and do not throw.</summary>
public sealed class RandomJsonTest
{
    private static readonly JsonSchemaValidator Anything = new(JsonDocument.Parse("""
        {"type":["object","array","null"],"minimum":1,"maxLength":3,"pattern":"^[^a]$","items":{"anyOf":[{"$ref":"#"},{"const":1}]},
         "properties":{"id":{"type":"integer"},"kpis":{"$ref":"#"}},"additionalProperties":{"$ref":"#"},"required":["id"],"maxItems":2}
        """).RootElement);

    private static readonly Gen<string> Scalars = Gen.Elements(
        "null", "true", "false", "0", "-0.0", "1", "1.0", "2023", "2147483648", "-1e400", "1e-999999999999999999999", "0.1", "\"\"",
        "\"s1\"",
        "\"k1\"", "\"\\ud800\"", "\"𠮷\\n\"", "\"2024-02-30\"", "\"qualitative\"");

    private static readonly Gen<string> Names = Gen.Elements("id", "kpis", "evidence", "value", "", "a/b~", "\\udc00", "型");

    private static readonly Gen<string> Json = Gen.Sized(size => Value(Math.Min(size, 20)));

    [Test]
    public void Validate_RandomJson_NeverThrows() => Holds(Json, text =>
    {
        using var document = JsonDocument.Parse(text);
        Anything.Validate(document.RootElement);
        DocumentCheck.Run(document.RootElement);
    });

    [Test]
    public void Run_PlanWithRandomPart_NeverThrows()
    {
        var edits = from pointer in Gen.Elements(JsonEdit.PropertyPointers.ToArray())
                    from text in Json.Where(text => !text.Contains("\\ud", StringComparison.Ordinal) && IsEditable(text))
                    select (pointer, text);
        Holds(edits, edit => new JsonEdit().Set(edit.pointer, edit.text).Check());
    }

    [Test]
    public void Run_RandomBytes_NeverThrows()
    {
        var bytes = from text in Json
                    from at in Gen.Choose(0, 200)
                    from value in Gen.Choose(0, 255)
                    select Damage(Encoding.UTF8.GetBytes(text), at, (byte)value);
        Holds(bytes, damaged => DocumentCheck.Run(damaged));
    }

    private static void Holds<T>(Gen<T> gen, Action<T> action) =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(1000), Prop.ForAll(gen.ToArbitrary(), action));

    private static Gen<string> Value(int size) => size < 2
        ? Scalars
        : Gen.OneOf(
            Scalars,
            Value(size / 2).ListOf(3).Select(items => $"[{string.Join(',', items)}]"),
            Names.Zip(Value(size / 2), (name, value) => $"\"{name}\":{value}").ListOf(3).Select(items => $"{{{string.Join(',', items)}}}"));

    // JsonNode refuses a name that is there twice.
    private static bool IsEditable(string text)
    {
        try
        {
            using var document = JsonDocument.Parse(text, new JsonDocumentOptions { AllowDuplicateProperties = false });
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static byte[] Damage(byte[] bytes, int at, byte value)
    {
        bytes[at % bytes.Length] = value;
        return bytes;
    }
}
