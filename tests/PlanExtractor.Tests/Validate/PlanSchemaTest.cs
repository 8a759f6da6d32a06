using System.Reflection;
using System.Text.Json;
using PlanExtractor.Domain;
using PlanExtractor.Validate;

namespace PlanExtractor.Tests.Validate;

/// <summary>The schema and the records say the same; neither changes alone.</summary>
public sealed class PlanSchemaTest
{
    private static readonly JsonElement Root = JsonDocument.Parse(PlanSchema.Text).RootElement;

    private static readonly IReadOnlyDictionary<Type, string> Primitives = new Dictionary<Type, string>
    {
        [typeof(string)] = "string",
        [typeof(bool)] = "boolean",
        [typeof(int)] = "integer",
        [typeof(long)] = "integer",
        [typeof(decimal)] = "number",
        [typeof(double)] = "number",
    };

    private static IEnumerable<TestCaseData> Records() =>
        RecordsFrom(typeof(PlanDocument), Root, [])
            .Select(pair => new TestCaseData(pair.Type, pair.Schema).SetArgDisplayNames(pair.Type.Name));

    [TestCaseSource(nameof(Records))]
    public void Schema_OfRecord_IsClosedAndComplete(Type type, JsonElement schema)
    {
        var names = schema.GetProperty("properties").EnumerateObject().Select(p => p.Name).ToList();
        Assert.Multiple(() =>
        {
            Assert.That(schema.GetProperty("type").GetString(), Is.EqualTo("object"));
            Assert.That(schema.GetProperty("additionalProperties").ValueKind, Is.EqualTo(JsonValueKind.False));
            Assert.That(schema.GetProperty("required").EnumerateArray().Select(n => n.GetString()), Is.EqualTo(names), "required");
            Assert.That(names, Is.EqualTo(type.GetProperties().Select(p => CamelCase(p.Name))), "properties, in order");
            foreach (var property in schema.GetProperty("properties").EnumerateObject())
                Assert.That(property.Value.GetProperty("description").GetString(), Does.EndWith("."), property.Name);
        });
    }

    [TestCaseSource(nameof(Records))]
    public void Schema_OfRecord_HasItsTypes(Type type, JsonElement schema)
    {
        var context = new NullabilityInfoContext();
        Assert.Multiple(() =>
        {
            foreach (var property in type.GetProperties().Where(p => p.Name != nameof(PlanDocument.SchemaVersion)))
            {
                var nullability = context.Create(property);
                // Only a measure outside a document has no place.
                var isNullable = nullability.ReadState == NullabilityState.Nullable
                    && property != typeof(Measure).GetProperty(nameof(Measure.Evidence));
                AssertType(property.PropertyType, isNullable, schema.GetProperty("properties").GetProperty(CamelCase(property.Name)),
                    property.Name);
            }
        });
    }

    [Test]
    public void Schema_Definitions_AllUsed()
    {
        var used = RecordsFrom(typeof(PlanDocument), Root, []).Count() - 1;
        Assert.That(Root.GetProperty("$defs").EnumerateObject().Count(), Is.EqualTo(used));
    }

    private static void AssertType(Type type, bool isNullable, JsonElement schema, string name)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        var expected = type.IsEnum ? "string" : ItemOf(type) is not null ? "array" : Primitives.GetValueOrDefault(type, "object");
        var target = Target(schema);
        Assert.That(Names(target.GetProperty("type")).Where(n => n != "null"), Is.EqualTo(new[] { expected }), name);
        Assert.That(AllowsNull(schema), Is.EqualTo(isNullable), $"{name} may be null");
        if (type.IsEnum)
        {
            var values = Names(schema.GetProperty("enum")).ToList();
            Assert.That(values, Is.EqualTo(Enum.GetNames(type).Select(CamelCase).Concat(isNullable ? [null] : Array.Empty<string?>())),
                name);
        }

        if (ItemOf(type) is { } item)
            AssertType(item, isNullable: false, target.GetProperty("items"), name + " items");
    }

    private static IEnumerable<(Type Type, JsonElement Schema)> RecordsFrom(Type type, JsonElement schema, HashSet<Type> seen)
    {
        if (!seen.Add(type))
            yield break;
        yield return (type, schema);
        foreach (var property in type.GetProperties())
        {
            var (inner, place) = (property.PropertyType, schema.GetProperty("properties").GetProperty(CamelCase(property.Name)));
            if (ItemOf(inner) is { } item)
                (inner, place) = (item, Target(place).GetProperty("items"));
            if (inner.Namespace!.StartsWith("PlanExtractor", StringComparison.Ordinal) && inner.IsClass)
            {
                foreach (var pair in RecordsFrom(inner, Target(place), seen))
                    yield return pair;
            }
        }
    }

    private static Type? ItemOf(Type type) =>
        type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IReadOnlyList<>) ? type.GetGenericArguments()[0] : null;

    private static JsonElement Target(JsonElement schema)
    {
        if (schema.TryGetProperty("anyOf", out var branches))
            return Target(branches[0]);
        return schema.TryGetProperty("$ref", out var reference)
            ? Root.GetProperty("$defs").GetProperty(reference.GetString()!["#/$defs/".Length..])
            : schema;
    }

    private static bool AllowsNull(JsonElement schema) => schema.TryGetProperty("anyOf", out var branches)
        ? branches.EnumerateArray().Any(AllowsNull)
        : schema.TryGetProperty("type", out var type) && Names(type).Contains("null");

    private static IEnumerable<string?> Names(JsonElement value) =>
        value.ValueKind == JsonValueKind.Array ? value.EnumerateArray().Select(n => n.GetString()) : [value.GetString()];

    private static string CamelCase(string name) => JsonNamingPolicy.CamelCase.ConvertName(name);
}
