using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;
using PlanExtractor.Pdf;

namespace PlanExtractor.Tests;

/// <summary>
/// What users of the library may name is <c>public-api.txt</c>, reviewed like code. PLANEXTRACTOR_ACCEPT=1 rewrites it; CI refuses to run
/// with that set.
/// </summary>
public sealed class PublicApiTest
{
    private const int MostTypes = 65;

    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static
        | BindingFlags.DeclaredOnly;

    private static readonly NullabilityInfoContext Nullability = new();

    private static IEnumerable<Type> Types => new[] { typeof(PlanPipeline), typeof(PdfPageReader) }
        .SelectMany(t => t.Assembly.GetExportedTypes()).OrderBy(t => t.FullName, StringComparer.Ordinal);

    [Test]
    public void Library_PublicNames_AreThoseReviewed()
    {
        var path = Path.Combine(Repository.Tests, "public-api.txt");
        var actual = string.Join('\n', Types.Select(Describe)) + "\n";
        if (Environment.GetEnvironmentVariable("PLANEXTRACTOR_ACCEPT") == "1")
            File.WriteAllText(path, actual);

        Assert.That(actual, Is.EqualTo(File.ReadAllText(path)),
            "the public API has changed; where that is meant, run this test with PLANEXTRACTOR_ACCEPT=1 and review public-api.txt");
    }

    [Test]
    public void Library_PublicTypes_AreFew() => Assert.That(Types.Count(), Is.LessThanOrEqualTo(MostTypes));

    private static string Describe(Type type)
    {
        var text = new StringBuilder($"{Kind(type)} {Name(type)}\n");
        foreach (var member in Members(type).Order(StringComparer.Ordinal))
            text.Append("    ").Append(member).Append('\n');
        return text.ToString();
    }

    private static IEnumerable<string> Members(Type type)
    {
        if (type.IsEnum)
            return Enum.GetNames(type);
        if (type.BaseType == typeof(MulticastDelegate))
            return [Signature(type.GetMethod("Invoke")!)];
        return
        [
            .. type.GetConstructors(Declared).Where(c => IsOpen(c) && !IsWritten(c)).Select(c => $"new({Parameters(c)})"),
            .. type.GetProperties(Declared).Where(p => p.GetMethod is { } get && IsOpen(get) && p.Name != "EqualityContract")
                .Select(p => $"{Static(p.GetMethod!)}{Name(p.PropertyType, Nullability.Create(p))} "
                    + $"{p.Name}{(p.SetMethod is { } set && IsOpen(set) ? " { init; }" : "")}"),
            .. type.GetFields(Declared).Where(f => f.IsPublic).Select(f => $"static {Name(f.FieldType)} {f.Name}"),
            .. type.GetMethods(Declared).Where(m => IsOpen(m) && !IsWritten(m)
                && (!m.IsSpecialName || m.Name.StartsWith("op_", StringComparison.Ordinal))).Select(Signature),
        ];
    }

    private static string Signature(MethodInfo method) => $"{Static(method)}{Name(method.ReturnType)} {method.Name}({Parameters(method)})";

    private static string Parameters(MethodBase method) =>
        string.Join(", ", method.GetParameters().Select(p => $"{Name(p.ParameterType, Nullability.Create(p))} {p.Name}"));

    private static bool IsOpen(MethodBase method) => method.IsPublic || method.IsFamily;

    // What the compiler writes into every record.
    private static bool IsWritten(MemberInfo member) => member.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false);

    private static string Static(MethodBase method) => method.IsStatic ? "static " : "";

    private static string Kind(Type type) =>
        type.IsEnum ? "enum"
            : type.BaseType == typeof(MulticastDelegate) ? "delegate" : type.IsInterface ? "interface" : type.IsValueType ? "struct"
        : type is { IsAbstract: true, IsSealed: true } ? "static class" : type.GetMethod("<Clone>$") is not null ? "record" : "class";

    private static string Name(Type type, NullabilityInfo nullability) =>
        Name(type) + (!type.IsValueType && nullability.ReadState == NullabilityState.Nullable ? "?" : "");

    private static string Name(Type type) =>
        Nullable.GetUnderlyingType(type) is { } inner ? Name(inner) + "?"
        : type.IsArray ? Name(type.GetElementType()!) + "[]"
        : type.IsGenericType ? $"{Plain(type)}<{string.Join(", ", type.GetGenericArguments().Select(Name))}>"
        : Plain(type);

    private static string Plain(Type type) => (type.IsGenericParameter || type.Namespace?.StartsWith("System",
        StringComparison.Ordinal) == true ? type.Name : type.FullName ?? type.Namespace + "." + type.Name).Split('`')[0];
}
