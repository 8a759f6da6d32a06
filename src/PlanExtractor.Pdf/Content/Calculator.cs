namespace PlanExtractor.Pdf.Content;

/// <summary>The words of PostScript that a function may use (ISO 32000-1, table 42). True is 1, false 0.</summary>
internal static class Calculator
{
    /// <summary>Takes the number on top.</summary>
    public static bool Pop(List<double> stack, out double top)
    {
        top = stack.Count > 0 ? stack[^1] : 0;
        if (stack.Count == 0)
            return false;
        stack.RemoveAt(stack.Count - 1);
        return true;
    }

    /// <summary>Applies a word; false when it is unknown, or the stack too short.</summary>
    public static bool Apply(string word, List<double> stack)
    {
        switch (word)
        {
            case "true":
                stack.Add(1);
                return true;
            case "false":
                stack.Add(0);
                return true;
        }

        return Pop(stack, out var b) && (OfOne(word, b) is { } one
            ? Push(stack, one)
            : Move(word, b, stack) || (Pop(stack, out var a) && OfTwo(word, a, b) is { } two && Push(stack, two)));
    }

    private static bool Push(List<double> stack, double value)
    {
        stack.Add(double.IsFinite(value) ? value : 0);
        return true;
    }

    private static double? OfOne(string word, double x) => word switch
    {
        "abs" => Math.Abs(x),
        "neg" => -x,
        "ceiling" => Math.Ceiling(x),
        "floor" => Math.Floor(x),
        "round" => Math.Floor(x + 0.5),
        "truncate" or "cvi" => Math.Truncate(x),
        "cvr" => x,
        "sqrt" => Math.Sqrt(Math.Max(0, x)),
        "sin" => Math.Sin(x * Math.PI / 180),
        "cos" => Math.Cos(x * Math.PI / 180),
        "ln" => Math.Log(x),
        "log" => Math.Log10(x),
        "not" => x is 0 or 1 ? 1 - x : ~(int)x,
        _ => null,
    };

    private static double? OfTwo(string word, double a, double b) => word switch
    {
        "add" => a + b,
        "sub" => a - b,
        "mul" => a * b,
        "div" => a / b,
        "idiv" => Math.Truncate(a / b),
        "mod" => a % b,
        "exp" => Math.Pow(a, b),
        "atan" => ((Math.Atan2(a, b) * 180 / Math.PI) + 360) % 360,
        "and" => (int)a & (int)b,
        "or" => (int)a | (int)b,
        "xor" => (int)a ^ (int)b,
        "bitshift" => b >= 0 ? (int)a << (int)b : (int)a >> (int)-b,
        "eq" => a == b ? 1 : 0,
        "ne" => a != b ? 1 : 0,
        "gt" => a > b ? 1 : 0,
        "ge" => a >= b ? 1 : 0,
        "lt" => a < b ? 1 : 0,
        "le" => a <= b ? 1 : 0,
        _ => null,
    };

    // Words that move the stack; its top was taken.
    private static bool Move(string word, double top, List<double> stack)
    {
        switch (word)
        {
            case "pop":
                return true;
            case "dup":
                stack.AddRange([top, top]);
                return true;
            case "exch" when stack.Count >= 1:
                stack.Insert(stack.Count - 1, top);
                return true;
            case "index" when top >= 0 && top < stack.Count:
                stack.Add(stack[^((int)top + 1)]);
                return true;
            case "copy" when top >= 0 && top <= stack.Count:
                stack.AddRange(stack.GetRange(stack.Count - (int)top, (int)top));
                return true;
            case "roll" when stack.Count >= 1:
                return Pop(stack, out var count) && Roll(stack, (int)count, (int)top);
            default:
                return false;
        }
    }

    private static bool Roll(List<double> stack, int count, int by)
    {
        if (count < 0 || count > stack.Count)
            return false;
        if (count == 0)
            return true;
        var rolled = stack.GetRange(stack.Count - count, count);
        for (var i = 0; i < count; i++)
            stack[stack.Count - count + ((((i + by) % count) + count) % count)] = rolled[i];
        return true;
    }
}
