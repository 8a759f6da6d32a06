using System.Text;
using FsCheck;
using FsCheck.Fluent;
using PlanExtractor.Pdf.Objects;
using PlanExtractor.Pdf.Syntax;

namespace PlanExtractor.Tests.Pdf.Syntax;

public sealed class LexerTest
{
    [TestCase("12", 12)]
    [TestCase("-.5", -0.5)]
    [TestCase("+3.25", 3.25)]
    [TestCase("--5", -5)]
    [TestCase("1.2.3", 1.23)]
    [TestCase("4.", 4)]
    [TestCase("0000000000000017", 17)]
    public void Next_Number_HasItsValue(string text, double value)
    {
        var lexer = new Lexer(Encoding.Latin1.GetBytes(text));
        Assert.That((lexer.Next(), lexer.Number), Is.EqualTo((TokenKind.Number, value)));
    }

    [Test]
    public void Next_HugeNumber_StaysFinite()
    {
        var lexer = new Lexer(Encoding.Latin1.GetBytes(new string('9', 1000) + "." + new string('9', 1000)));
        lexer.Next();
        Assert.That(double.IsFinite(lexer.Number));
    }

    [TestCase("/Name", "Name")]
    [TestCase("/A#20B", "A B")]
    [TestCase("/#zz", "#zz")]
    [TestCase("/", "")]
    public void Next_Name_IsUnescaped(string text, string name)
    {
        var lexer = new Lexer(Encoding.Latin1.GetBytes(text));
        Assert.That((lexer.Next(), lexer.Name), Is.EqualTo((TokenKind.Name, name)));
    }

    [TestCase("(a(b)c)", "a(b)c")]
    [TestCase(@"(\(\)\\\n\101\7)", "()\\\nA\a")]
    [TestCase("(a\\\r\nb\r\nc)", "ab\nc")]
    [TestCase("(open", "open")]
    [TestCase("<414 2>", "AB")]
    [TestCase("<4>", "@")]
    public void Next_String_HasItsBytes(string text, string bytes)
    {
        var lexer = new Lexer(Encoding.Latin1.GetBytes(text));
        Assert.That(lexer.Next(), Is.EqualTo(TokenKind.String));
        Assert.That(Encoding.Latin1.GetString(lexer.String), Is.EqualTo(bytes));
    }

    [Test]
    public void Next_Comment_IsSkipped()
    {
        var lexer = new Lexer("% remark\r\n 7"u8);
        Assert.That((lexer.Next(), lexer.Number), Is.EqualTo((TokenKind.Number, 7)));
    }

    [Test]
    public void Parse_Dictionary_HasReferencesAndNestedValues()
    {
        var lexer = new Lexer("<< /A [1 2 0 R (x)] /B << /C true >> /D null >>"u8);
        var value = (PdfDictionary)new ObjectParser().Parse(ref lexer)!;
        Assert.That(((PdfArray)value["A"]).Items, Has.Count.EqualTo(3));
        Assert.That(((PdfReference)((PdfArray)value["A"]).Items[1]).Number, Is.EqualTo(2));
        Assert.That(((PdfDictionary)value["B"])["C"], Is.SameAs(PdfBoolean.True));
        Assert.That(value["D"], Is.SameAs(PdfObject.Null));
    }

    [Test]
    public void Parse_NestedDeep_EndsWithTheRestReadable()
    {
        var lexer = new Lexer(Encoding.Latin1.GetBytes(new string('[', 100_000) + new string(']', 100_000) + " 7"));
        Assert.That(new ObjectParser().Parse(ref lexer), Is.TypeOf<PdfArray>());
        Assert.That((lexer.Next(), lexer.Number), Is.EqualTo((TokenKind.Number, 7)));
    }

    [Test]
    public void Next_AnyBytes_EndsAndMovesOn() =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(500), Prop.ForAll<byte[]>(bytes =>
        {
            var lexer = new Lexer(bytes);
            var tokens = 0;
            while (lexer.Next() != TokenKind.End && tokens <= bytes.Length)
                tokens++;
            return tokens <= bytes.Length;
        }));
}
