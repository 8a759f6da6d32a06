using PlanExtractor.Pdf.Objects;
using PlanExtractor.Pdf.Syntax;

namespace PlanExtractor.Pdf.Content;

/// <summary>Type 4: a small PostScript program (ISO 32000-1, 7.10.5). It has no loops, so it ends.</summary>
internal sealed class CalculatorFunction(IReadOnlyList<object> program, double[] range) : PdfFunction
{
    private const int MostDepth = 32;
    private const int MostOnStack = 128;

    public static CalculatorFunction? Read(PdfStream stream, IObjectSource source)
    {
        var lexer = new Lexer(source.Decode(stream));
        return lexer.Next() == TokenKind.Keyword && List(stream.Dictionary, "Range", source) is { Length: >= 2 and <= 64 } range
            && Block(ref lexer, 0) is { } program
            ? new CalculatorFunction(program, range)
            : null;
    }

    public override double[] Apply(ReadOnlySpan<double> inputs)
    {
        var stack = new List<double>(MostOnStack);
        stack.AddRange(inputs);
        var outputs = range.Length / 2;
        if (!Run(program, stack) || stack.Count < outputs)
            return [];
        var values = stack.GetRange(stack.Count - outputs, outputs).ToArray();
        for (var i = 0; i < outputs; i++)
            values[i] = Math.Max(range[2 * i], Math.Min(range[(2 * i) + 1], values[i]));
        return values;
    }

    // Numbers, words and blocks, up to the closing brace.
    private static List<object>? Block(ref Lexer lexer, int depth)
    {
        var block = new List<object>();
        while (depth < MostDepth)
        {
            switch (lexer.Next())
            {
                case TokenKind.Number:
                    block.Add(lexer.Number);
                    break;
                case TokenKind.Keyword when lexer.Keyword is [(byte)'}']:
                    return block;
                case TokenKind.Keyword when lexer.Keyword is [(byte)'{']:
                    if (Block(ref lexer, depth + 1) is not { } inner)
                        return null;
                    block.Add(inner);
                    break;
                case TokenKind.Keyword:
                    block.Add(System.Text.Encoding.Latin1.GetString(lexer.Keyword));
                    break;
                default:
                    return null;
            }
        }

        return null;
    }

    private static bool Run(IReadOnlyList<object> block, List<double> stack)
    {
        for (var i = 0; i < block.Count; i++)
        {
            var isRun = block[i] switch
            {
                double number => Push(stack, number),
                "if" => i >= 1 && block[i - 1] is List<object> then && Calculator.Pop(stack, out var yes) && (yes == 0 || Run(then, stack)),
                "ifelse" => i >= 2 && block[i - 2] is List<object> then && block[i - 1] is List<object> otherwise
                    && Calculator.Pop(stack, out var yes) && Run(yes != 0 ? then : otherwise, stack),
                string word => Calculator.Apply(word, stack) && stack.Count <= MostOnStack,
                _ => true,
            };
            if (!isRun)
                return false;
        }

        return true;
    }

    private static bool Push(List<double> stack, double number)
    {
        stack.Add(number);
        return stack.Count <= MostOnStack;
    }
}
